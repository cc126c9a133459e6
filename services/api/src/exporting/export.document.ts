import type { GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, isEnumType, isLeafType, isListType, isObjectType, isRequiredArgument, isScalarType } from 'graphql';
import type { FieldFault } from '../errors';
import { badInput, fault } from '../errors';
import type { ExportColumn, ExportRequest } from './export.request';

/** How a column's values are written. */
export type ExportedKind = 'text' | 'words' | 'number' | 'decimal' | 'date' | 'instant' | 'flag';

export interface ExportDocument {
  /** Reads a page of the list: the request's arguments as variables, `$first`, and `$after` or `$offset`. */
  readonly query: string;
  /** How its pages follow one another: by the cursor of the last row, or by how many rows came before. */
  readonly paging: 'after' | 'offset';
  /** One for each column. */
  readonly kinds: readonly ExportedKind[];
}

const PAGING: ReadonlySet<string> = new Set(['first', 'after', 'offset']);

/** The operation that reads the list of an export. BAD_USER_INPUT for a list or a path that the contract does not have. */
export function exportDocument(schema: GraphQLSchema, { list, columns, where, orderBy, arguments: others }: ExportRequest): ExportDocument {
  const field = schema.getQueryType()?.getFields()[list];
  const page = field ? getNamedType(field.type) : undefined;
  const fields = isObjectType(page) ? page.getFields() : {};
  const record = fields['nodes'] ? getNamedType(fields['nodes'].type) : undefined;
  const takes = (name: string): boolean => field?.args.some((argument) => argument.name === name) ?? false;
  if (!field || !isObjectType(record) || !takes('first')) throw badInput(fault('list', 'exportList', { list }));
  const paging = fields['pageInfo'] && takes('after') ? 'after' : 'offset';
  const given = { ...(where != null && { where }), ...(orderBy != null && { orderBy }), ...others };
  const faults: FieldFault[] = Object.keys(given).flatMap((name) =>
    takes(name) && !PAGING.has(name) ? [] : [fault(`arguments.${name}`, 'exportArgument', { name })],
  );
  const kinds = columns.map((column, index) => {
    const kind = kindAt(record, column.path.split('.'));
    if (kind === null) faults.push(fault(`columns.${index}.path`, 'exportPath', { path: column.path }));
    return kind ?? 'text';
  });
  if (faults.length > 0) throw badInput(...faults);
  const used = field.args.filter(({ name }) => name in given || name === 'first' || name === paging);
  const declared = used.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const next = paging === 'after' ? ' pageInfo { hasNextPage endCursor }' : '';
  return { query: `query Export(${declared}) { page: ${list}(${passed}) { nodes ${selectionOf(columns)}${next} } }`, paging, kinds };
}

/** Null where the path leads to no single value. */
function kindAt(record: GraphQLObjectType, [name = '', ...rest]: readonly string[]): ExportedKind | null {
  const field = record.getFields()[name];
  if (!field || field.args.some(isRequiredArgument) || isListType(getNullableType(field.type))) return null;
  const type = getNamedType(field.type);
  if (rest.length > 0) return isObjectType(type) ? kindAt(type, rest) : null;
  return isLeafType(type) ? leafKind(type) : null;
}

const SCALARS: Readonly<Record<string, ExportedKind>> = {
  Decimal: 'decimal',
  Int: 'number',
  Date: 'date',
  DateTime: 'instant',
  Boolean: 'flag',
};

function leafKind(type: GraphQLOutputType): ExportedKind {
  if (isEnumType(type)) return 'words';
  return (isScalarType(type) ? SCALARS[type.name] : undefined) ?? 'text';
}

/** Paths as a selection set: `code`, `organization.name` and `organization.code` become `{ code organization { name code } }`. */
function selectionOf(columns: readonly ExportColumn[]): string {
  const tree: Tree = new Map();
  for (const { path } of columns) {
    let place = tree;
    for (const name of path.split('.')) {
      const below: Tree = place.get(name) ?? new Map();
      place.set(name, below);
      place = below;
    }
  }
  return printed(tree);
}

interface Tree extends Map<string, Tree> {}

function printed(tree: Tree): string {
  return `{ ${[...tree].map(([name, below]) => (below.size === 0 ? name : `${name} ${printed(below)}`)).join(' ')} }`;
}
