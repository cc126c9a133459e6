import type { GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, isEnumType, isLeafType, isListType, isObjectType, isRequiredArgument, isScalarType } from 'graphql';
import type { FieldFault } from '../errors';
import { badInput, fault } from '../errors';
import type { ExportColumn, ExportRequest } from './export.request';

/** How a column's values are written. */
export type ExportedKind = 'text' | 'words' | 'number' | 'decimal' | 'date' | 'instant' | 'flag';

export interface ExportDocument {
  /** Reads a page of the list: `$where`, `$orderBy`, `$first`, `$after`. */
  readonly query: string;
  /** One for each column. */
  readonly kinds: readonly ExportedKind[];
}

/** The operation that reads the list of an export. BAD_USER_INPUT for a list or a path that the contract does not have. */
export function exportDocument(schema: GraphQLSchema, { list, columns }: ExportRequest): ExportDocument {
  const field = schema.getQueryType()?.getFields()[list];
  const page = field ? getNamedType(field.type) : undefined;
  const nodes = isObjectType(page) ? page.getFields()['nodes'] : undefined;
  const record = nodes ? getNamedType(nodes.type) : undefined;
  const argument = (name: string): string | undefined => field?.args.find((arg) => arg.name === name)?.type.toString();
  const [where, orderBy] = [argument('where'), argument('orderBy')];
  if (!isObjectType(record) || where === undefined || orderBy === undefined) throw badInput(fault('list', 'exportList', { list }));
  const faults: FieldFault[] = [];
  const kinds = columns.map((column, index) => {
    const kind = kindAt(record, column.path.split('.'));
    if (kind === null) faults.push(fault(`columns.${index}.path`, 'exportPath', { path: column.path }));
    return kind ?? 'text';
  });
  if (faults.length > 0) throw badInput(...faults);
  return {
    query: `query Export($where: ${where}, $orderBy: ${orderBy}, $first: Int, $after: String) { page: ${list}(where: $where, orderBy: $orderBy, first: $first, after: $after) { nodes ${selectionOf(columns)} pageInfo { hasNextPage endCursor } } }`,
    kinds,
  };
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
