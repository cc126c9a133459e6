import type { FieldNode, GraphQLCompositeType, GraphQLField, GraphQLSchema, OperationDefinitionNode, SelectionSetNode, ValueNode } from 'graphql';
import { getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType, isObjectType, Kind } from 'graphql';
import { refusal } from '../../errors';
import type { Fragments } from './depth';

export const RECORDS_MAX = 200_000;
export const FIELDS_MAX = 10_000;
/** Records of a list that states no `first`. */
const LIST_SIZE = 25;
/** What reading the schema is taken for: it is all in memory, but large. */
const INTROSPECTION_RECORDS = 20_000;

export type Variables = Readonly<Record<string, unknown>>;
export type CheckCost = (variables: Variables) => void;

/**
 * Estimates how many records an operation may read: every list multiplies what is nested in it by its `first` (its default, or 25,
 * where it is absent), every object counts one, and a repeated (aliased) field counts again. The plan is made once for a document;
 * the check answers for one set of variables, and refuses more than `maxRecords`. A type whose extensions say how many `records` it takes
 * is taken at its word: a document is read at once, whatever is asked of it.
 */
export function planCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  maxRecords: number = RECORDS_MAX,
): CheckCost {
  const root = schema.getRootType(operation.operation);
  const plan = root ? planSelection({ schema, operation, fragments, known: new Map() }, operation.selectionSet, root, 'record') : NOTHING;
  if (plan.fields > FIELDS_MAX) throw refusal('TOO_COMPLEX', 'tooManyFields', { fields: plan.fields, limit: FIELDS_MAX });
  return (variables) => {
    const cost = plan.records(variables);
    if (cost > maxRecords) throw refusal('TOO_COMPLEX', 'tooCostly', { cost: Math.round(cost), limit: maxRecords });
  };
}

/** `fields`: how many the selection has when its fragments are written out. */
interface Plan {
  readonly fields: number;
  readonly records: (variables: Variables) => number;
}

/** Whether an object is a record of its own, the page of a connection, or an edge on that page: pages and edges are no records. */
type Place = 'record' | 'page' | 'edge';

interface Planning {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly known: Map<string, Plan>;
}

const NOTHING: Plan = { fields: 0, records: () => 0 };

function planSelection(planning: Planning, set: SelectionSetNode, type: GraphQLCompositeType, place: Place): Plan {
  const parts = set.selections.map((selection): Plan => {
    if (selection.kind === Kind.FIELD) return planField(planning, selection, type, place);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return planFragment(planning, selection.name.value, place);
    const condition = selection.typeCondition ? planning.schema.getType(selection.typeCondition.name.value) : type;
    return isCompositeType(condition) ? planSelection(planning, selection.selectionSet, condition, place) : NOTHING;
  });
  const priced = parts.filter((part) => part.records !== NOTHING.records).map((part) => part.records);
  const fields = parts.reduce((sum, part) => sum + part.fields, 0);
  if (priced.length === 0) return { fields, records: NOTHING.records };
  return { fields, records: (variables) => priced.reduce((sum, records) => sum + records(variables), 0) };
}

function planFragment(planning: Planning, name: string, place: Place): Plan {
  const key = `${place} ${name}`;
  const known = planning.known.get(key);
  if (known) return known;
  const fragment = planning.fragments.get(name);
  const condition = fragment && planning.schema.getType(fragment.typeCondition.name.value);
  const plan = fragment && isCompositeType(condition) ? planSelection(planning, fragment.selectionSet, condition, place) : NOTHING;
  planning.known.set(key, plan);
  return plan;
}

function planField(planning: Planning, node: FieldNode, parent: GraphQLCompositeType, place: Place): Plan {
  const name = node.name.value;
  if (name === '__schema' || name === '__type') return { fields: 1, records: () => INTROSPECTION_RECORDS };
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  const type = field && getNamedType(field.type);
  if (!(field && isCompositeType(type)) || !node.selectionSet) return { fields: 1, records: NOTHING.records };

  const paged = field.args.some((argument) => argument.name === 'first');
  const listed = isList(field);
  const within = planSelection(
    planning,
    node.selectionSet,
    type,
    paged && !listed ? 'page' : place === 'page' && name === 'edges' ? 'edge' : 'record',
  );
  const fixed = type.extensions['records'];
  if (typeof fixed === 'number') return { fields: 1 + within.fields, records: () => fixed };
  const own = place === 'record' ? 1 : 0;
  const rows = paged ? pageSize(planning, node, field) : () => (listed && place === 'record' ? LIST_SIZE : 1);
  return { fields: 1 + within.fields, records: (variables) => rows(variables) * (own + within.records(variables)) };
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}

function pageSize(planning: Planning, node: FieldNode, field: GraphQLField<unknown, unknown>): (variables: Variables) => number {
  const absent = asSize(field.args.find((argument) => argument.name === 'first')?.defaultValue) ?? LIST_SIZE;
  const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (value?.kind !== Kind.VARIABLE) {
    const size = asSize(literal(value)) ?? absent;
    return () => size;
  }
  const name = value.name.value;
  const definition = planning.operation.variableDefinitions?.find((candidate) => candidate.variable.name.value === name);
  const initial = asSize(literal(definition?.defaultValue)) ?? absent;
  return (variables) => asSize(variables[name]) ?? initial;
}

function literal(node: ValueNode | undefined): unknown {
  return node?.kind === Kind.INT ? Number(node.value) : undefined;
}

function asSize(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(value, 1) : undefined;
}
