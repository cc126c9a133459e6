import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getArgumentValues, getNamedType, isObjectType } from 'graphql';
import { refusal } from '../errors';
import type { Model, ToMany, ToOne } from '../record/model';
import { modelOf } from '../record/model';
import type { ListArguments } from '../record/page';
import type { PageSelection, Selection } from '../record/selection';
import { columnsOnly } from '../record/selection';
import { fieldsIn } from './field-tree';
import { createSelectionMemory, remembered } from './selection-memory';

interface Draft {
  readonly columns: Set<string>;
  readonly toOne: Map<string, { readonly relation: ToOne; readonly nodes: FieldNode[] }>;
  readonly toMany: Map<string, { readonly relation: ToMany; readonly nodes: FieldNode[] }>;
}

const selections = createSelectionMemory<Selection>();
const pageSelections = createSelectionMemory<PageSelection>();

/** What is asked of the record that a field answers. `through` leads from the field's type to the record's (["results"]). */
export function selectionOf(info: GraphQLResolveInfo, model: Model, through: readonly string[] = []): Selection {
  return remembered(selections, info, through, () => {
    const { type, nodes } = follow(info, info.fieldNodes, objectType(info.returnType), through);
    return select(info, model, type, nodes);
  });
}

/** What is asked of the connection that a field answers. */
export function pageSelectionOf(info: GraphQLResolveInfo, model: Model, through: readonly string[] = []): PageSelection {
  return remembered(pageSelections, info, through, () => {
    const { type, nodes } = follow(info, info.fieldNodes, objectType(info.returnType), through);
    return selectPage(info, model, type, nodes);
  });
}

function follow(
  info: GraphQLResolveInfo,
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  through: readonly string[],
): { type: GraphQLObjectType; nodes: readonly FieldNode[] } {
  const [name, ...rest] = through;
  if (name === undefined) return { type, nodes };
  const field = type.getFields()[name];
  if (!field) throw new Error(`expected a field "${name}" on ${type.name}`);
  const inner = fieldsOf(info, nodes).filter((node) => node.name.value === name);
  return follow(info, inner, objectType(field.type), rest);
}

function select(info: GraphQLResolveInfo, model: Model, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selection {
  const draft: Draft = { columns: new Set(['id']), toOne: new Map(), toMany: new Map() };
  const needed = new Map<string, Set<string>>();
  for (const node of fieldsOf(info, nodes)) collect(model, node, draft, needed);
  const toOne = new Map<string, { relation: ToOne; selection: Selection }>();
  for (const [property, { relation, nodes: inner }] of draft.toOne) {
    const target = modelOf(relation.target());
    const selection = inner.length > 0 ? select(info, target, fieldType(type, property), inner) : columnsOnly(['id']);
    toOne.set(property, { relation, selection: { ...selection, columns: new Set([...selection.columns, ...(needed.get(property) ?? [])]) } });
    draft.columns.add(relation.column);
  }
  const toMany = [...draft.toMany].map(([key, { relation, nodes: inner }]) => {
    const node = inner[0];
    const definition = type.getFields()[relation.property];
    if (!node || !definition) throw new Error(`expected a field "${relation.property}" on ${type.name}`);
    const args: ListArguments = getArgumentValues(definition, node, info.variableValues);
    for (const other of inner) if (written(getArgumentValues(definition, other, info.variableValues)) !== written(args)) throw ambiguous(key);
    return { key, relation, args, page: selectPage(info, modelOf(relation.target), objectType(definition.type), inner) };
  });
  return { columns: draft.columns, toOne, toMany };
}

function collect(model: Model, node: FieldNode, draft: Draft, needed: Map<string, Set<string>>): void {
  const name = node.name.value;
  if (model.columns.has(name)) draft.columns.add(name);
  const computed = model.computed.get(name);
  for (const column of computed?.columns ?? []) draft.columns.add(column);
  for (const [property, columns] of Object.entries(computed?.relations ?? {})) {
    const relation = model.toOne.get(property);
    if (!relation) throw new Error(`expected "${property}", which "${name}" needs, to be a relation of ${model.name}`);
    if (!draft.toOne.has(property)) draft.toOne.set(property, { relation, nodes: [] });
    needed.set(property, new Set([...(needed.get(property) ?? []), ...columns]));
  }
  const toOne = model.toOne.get(name);
  if (toOne) {
    const known = draft.toOne.get(name);
    if (known) known.nodes.push(node);
    else draft.toOne.set(name, { relation: toOne, nodes: [node] });
  }
  const toMany = model.toMany.get(name);
  if (toMany) {
    const key = node.alias?.value ?? name;
    const known = draft.toMany.get(key);
    if (known && known.relation !== toMany) throw ambiguous(key);
    if (known) known.nodes.push(node);
    else draft.toMany.set(key, { relation: toMany, nodes: [node] });
  }
}

/** The same record asked for under two aliases is read once, so its lists cannot mean two things under one name. */
function ambiguous(list: string): Error {
  return refusal('BAD_USER_INPUT', 'ambiguousList', { list });
}

function written(args: unknown): string {
  return JSON.stringify(args, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

function selectPage(info: GraphQLResolveInfo, model: Model, connection: GraphQLObjectType, nodes: readonly FieldNode[]): PageSelection {
  const fields = fieldsOf(info, nodes);
  const named = (name: string): FieldNode[] => fields.filter((node) => node.name.value === name);
  const edgeFields = fieldsOf(info, named('edges'));
  const records = [...named('nodes'), ...edgeFields.filter((node) => node.name.value === 'node')];
  const infoFields = fieldsOf(info, named('pageInfo')).map((node) => node.name.value);
  return {
    nodes: records.length > 0 || named('edges').length > 0 ? select(info, model, fieldType(connection, 'nodes'), records) : null,
    edges: named('edges').length > 0,
    cursors: edgeFields.some((node) => node.name.value === 'cursor') || infoFields.some((name) => name.endsWith('Cursor')),
    pageInfo: infoFields.length > 0,
    totalCount: named('totalCount').length > 0,
  };
}

/** The fields asked for under some nodes, through fragments, without those that @skip and @include leave out. */
function fieldsOf(info: GraphQLResolveInfo, nodes: readonly FieldNode[]): FieldNode[] {
  return nodes.flatMap((node) => (node.selectionSet ? fieldsIn(info, node.selectionSet) : []));
}

function fieldType(type: GraphQLObjectType, name: string): GraphQLObjectType {
  const field = type.getFields()[name];
  if (!field) throw new Error(`expected a field "${name}" on ${type.name}`);
  return objectType(field.type);
}

function objectType(type: Parameters<typeof getNamedType>[0]): GraphQLObjectType {
  const named = getNamedType(type);
  if (isObjectType(named)) return named;
  throw new Error(`expected an object type, found ${String(named)}`);
}
