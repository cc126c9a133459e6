import type { Clock } from '../clock';
import type { RequestContext } from '../context';
import { places } from '../database/places';
import type { Parameter, Reader, Row } from '../database/rows';
import { integer } from '../database/rows';
import { decodeCursor, encodeCursor } from './cursor';
import type { Joined } from './joined';
import { joinedColumns } from './joined';
import type { Model, ToOne } from './model';
import { modelOf } from './model';
import type { OrderSql } from './order';
import { afterSql, compileOrder, cursorColumns, orderSql } from './order';
import type { ListArguments } from './page';
import { pageOf } from './page';
import { visibleTo } from './row-rule';
import type { Scope } from './scope';
import { scopeOf } from './scope';
import type { ListSelection, PageSelection, Selection } from './selection';
import { columnsOnly } from './selection';
import type { Visible, Where } from './where';
import { conditionSql, statementOf } from './where';

/** Reads records for one viewer: `visible` is the condition that the records of a concept must meet for that viewer to see them. */
export interface ReadContext {
  readonly reader: Reader;
  readonly visible: Visible;
  readonly clock: Clock;
}

/** How records are read in a request: committed ones by queries, the transaction's own by mutations. */
export function readContext({ reader, who, clock }: RequestContext): ReadContext {
  return { reader, visible: (model) => visibleTo(who, model), clock };
}

/** A page of records as GraphQL resolves it. */
export interface Page {
  readonly nodes: Row[];
  readonly edges: { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** Where a record keeps the page of a to-many relation that was asked for under this name. */
export function pageKey(name: string): string {
  return `@${name}`;
}

/** One page of a concept's records, with everything that the selection asks of them, in a number of statements that depends on the selection alone. */
export async function loadPage(ctx: ReadContext, model: Model, args: ListArguments, selection: PageSelection): Promise<Page> {
  const pages = await loadPages(ctx, model, args, selection, null);
  return pages.get(0) ?? emptyPage(args);
}

/** The records that meet a condition, at most `limit`, in the concept's own order. */
export async function loadRecords(ctx: ReadContext, model: Model, where: Where, selection: Selection, limit: number): Promise<Row[]> {
  const scope = scopeOf(model, statementOf(ctx.reader.dialect, ctx.visible, ctx.clock));
  const condition = conditionSql(scope, where);
  const order = compileOrder(scope, undefined);
  const joined = joinedOf(scope, selection, limit);
  const rows = await ctx.reader.rows(
    `SELECT ${joined.columns.join(', ')} FROM ${scope.from()} WHERE ${condition} ORDER BY ${orderSql(order)} LIMIT ${limit}`,
    scope.values(),
  );
  await attach(ctx, rows, selection, joined);
  return rows;
}

/** The record with this id, or null where there is none or the viewer may not see it. */
export async function loadRecord(ctx: ReadContext, model: Model, where: Where, selection: Selection): Promise<Row | null> {
  const scope = scopeOf(model, statementOf(ctx.reader.dialect, ctx.visible, ctx.clock));
  const condition = conditionSql(scope, where);
  const joined = joinedOf(scope, selection, 1);
  const rows = await ctx.reader.rows(`SELECT ${joined.columns.join(', ')} FROM ${scope.from()} WHERE ${condition} LIMIT 1`, scope.values());
  await attach(ctx, rows, selection, joined);
  return rows[0] ?? null;
}

/** Beyond this many rows it costs less to read the records that they refer to once each, by a statement of their own. */
const JOINED_ROWS_MAX = 500;
const JOINS_MAX = 10;

/** What to read of at most `rows` records: they come with the records that they refer to, where those are asked for columns alone. */
function joinedOf(scope: Scope, selection: Selection, rows: number): Joined {
  const joined = new Set<string>();
  let left = rows > JOINED_ROWS_MAX ? 0 : JOINS_MAX;
  for (const [property, { selection: part }] of selection.toOne) {
    const joins = isIdAlone(part) ? Number.POSITIVE_INFINITY : joinsFor(part);
    if (joins > left) continue;
    left -= joins;
    joined.add(property);
  }
  return joinedColumns(scope, selection, joined);
}

/** How many joins read a reference with all that is asked below it; infinite where joins cannot (lists). */
function joinsFor({ toOne, toMany }: Selection): number {
  if (toMany.length > 0) return Number.POSITIVE_INFINITY;
  return [...toOne.values()].reduce((joins, { selection }) => joins + joinsFor(selection), 1);
}

function isIdAlone({ columns, toOne, toMany }: Selection): boolean {
  return columns.size === 1 && toOne.size === 0 && toMany.length === 0;
}

/** Gives rows that were read already (with the columns of the selection) the relations that the selection asks for. */
async function attach(ctx: ReadContext, rows: readonly Row[], selection: Selection, joined: Joined): Promise<void> {
  if (rows.length === 0) return;
  for (const row of rows) joined.nest(row);
  const apart = [...selection.toOne.values()].filter(({ relation }) => !joined.references.has(relation.property));
  const loads = [
    ...apart.map((part) => attachOne(ctx, rows, part.relation, part.selection)),
    ...selection.toMany.map((list) => attachMany(ctx, rows, list)),
  ];
  await Promise.all(loads);
}

async function attachOne(ctx: ReadContext, rows: readonly Row[], relation: ToOne, selection: Selection): Promise<void> {
  const { property, column, nullable, guarded, target } = relation;
  const ids = [...new Set(rows.flatMap((row) => (row[column] === null ? [] : [integer(row, column)])))];
  const byId = new Map<number, Row>();
  const model = modelOf(target());
  const known = isIdAlone(selection) && (!nullable || guarded || ctx.visible(model) === null);
  // What is shown of a guarded record, everyone may know who sees the record that refers to it.
  const reading = guarded ? { ...ctx, visible: () => null } : ctx;
  if (known) for (const id of ids) byId.set(id, { id });
  else for (const row of await loadByIds(reading, model, ids, selection)) byId.set(integer(row, 'id'), row);
  for (const row of rows) row[property] = row[column] === null ? null : (byId.get(integer(row, column)) ?? null);
}

async function loadByIds(ctx: ReadContext, model: Model, ids: readonly number[], selection: Selection): Promise<Row[]> {
  const parts = await Promise.all(
    inParts(ids).map(async (part) => {
      const scope = scopeOf(model, statementOf(ctx.reader.dialect, ctx.visible, ctx.clock));
      const condition = `${inSql(scope, scope.column('id'), part)} AND ${conditionSql(scope, {})}`;
      const joined = joinedOf(scope, selection, ids.length);
      return { joined, rows: await ctx.reader.rows(`SELECT ${joined.columns.join(', ')} FROM ${scope.from()} WHERE ${condition}`, scope.values()) };
    }),
  );
  const rows = parts.flatMap((part) => part.rows);
  if (parts[0]) await attach(ctx, rows, selection, parts[0].joined);
  return rows;
}

/** Databases take some 32,000 parameters in a statement. */
const IDS_MAX = 8192;

function inParts(ids: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / IDS_MAX) }, (_, index) => ids.slice(index * IDS_MAX, (index + 1) * IDS_MAX));
}

async function attachMany(ctx: ReadContext, rows: readonly Row[], list: ListSelection): Promise<void> {
  const ids = [...new Set(rows.map((row) => integer(row, 'id')))];
  const { column, target } = list.relation;
  const parts = await Promise.all(inParts(ids).map((part) => loadPages(ctx, modelOf(target), list.args, list.page, { column, ids: part })));
  const pages = new Map(parts.flatMap((part) => [...part]));
  for (const row of rows) row[pageKey(list.key)] = pages.get(integer(row, 'id')) ?? emptyPage(list.args);
}

interface Parents {
  readonly column: string;
  readonly ids: readonly number[];
}

/** A page for each parent, or the one page of the whole concept under 0. */
async function loadPages(
  ctx: ReadContext,
  model: Model,
  args: ListArguments,
  selection: PageSelection,
  parents: Parents | null,
): Promise<Map<number, Page>> {
  const page = pageOf(args);
  const [{ rows, order, joined }, counts] = await Promise.all([
    readPages(ctx, model, args, page, selection, parents),
    selection.totalCount ? count(ctx, model, args, parents) : new Map<number, number>(),
  ]);
  const shown: Row[] = [];
  const byParent = new Map<number, { nodes: Row[]; more: boolean }>();
  for (const row of rows) {
    const parent = parents ? integer(row, '$parent') : 0;
    const own = byParent.get(parent) ?? { nodes: [], more: false };
    byParent.set(parent, own);
    const place = row['$n'] === undefined ? own.nodes.length : integer(row, '$n') - page.offset - 1;
    if (place === page.first) own.more = true;
    else {
      own.nodes[place] = row;
      shown.push(row);
    }
  }
  if (selection.nodes) await attach(ctx, shown, selection.nodes, joined);
  const pages = new Map<number, Page>();
  for (const parent of new Set([...byParent.keys(), ...counts.keys()])) {
    const own = byParent.get(parent) ?? { nodes: [], more: false };
    pages.set(parent, pageWith(own.nodes, own.more, counts.get(parent) ?? 0, args, selection, order));
  }
  return pages;
}

interface RowsOfPages {
  /** In order where they are of one page; otherwise each has its parent and its place among that parent's in `$parent` and `$n`. */
  readonly rows: Row[];
  readonly order: readonly OrderSql[];
  readonly joined: Joined;
}

const NOTHING_READ: RowsOfPages = { rows: [], order: [], joined: { columns: [], references: new Set(), nest: () => undefined } };

async function readPages(
  ctx: ReadContext,
  model: Model,
  args: ListArguments,
  page: { first: number; offset: number },
  selection: PageSelection,
  parents: Parents | null,
): Promise<RowsOfPages> {
  if (!selection.nodes && !selection.pageInfo) return NOTHING_READ;
  const scope = scopeOf(model, statementOf(ctx.reader.dialect, ctx.visible, ctx.clock));
  const order = compileOrder(scope, args.orderBy ?? undefined);
  const conditions = [
    ...(parents ? [inSql(scope, scope.column(parents.column), parents.ids)] : []),
    conditionSql(scope, args.where ?? {}),
    ...(typeof args.after === 'string' ? [afterSql(scope, order, decodeCursor(order, args.after))] : []),
  ];
  const limit = page.first + (selection.pageInfo ? 1 : 0);
  const only = parents?.ids.length === 1 ? parents.ids[0] : undefined;
  const many = parents && only === undefined;
  const joined = joinedOf(scope, selection.nodes ?? columnsOnly(['id']), many ? Number.POSITIVE_INFINITY : limit);
  const columns = [...joined.columns, ...(selection.cursors ? cursorColumns(scope, order) : [])];
  const body = (extra: readonly string[]): string =>
    `SELECT ${[...columns, ...extra].join(', ')} FROM ${scope.from()} WHERE ${conditions.join(' AND ')}`;
  if (!many) {
    const parent = only === undefined ? [] : [`${only} AS \`$parent\``];
    const rows = await ctx.reader.rows(`${body(parent)} ORDER BY ${orderSql(order)} LIMIT ${limit} OFFSET ${page.offset}`, scope.values());
    return { rows, order, joined };
  }
  const parent = scope.column(parents.column);
  const ranked = body([`${parent} AS \`$parent\``, `ROW_NUMBER() OVER (PARTITION BY ${parent} ORDER BY ${orderSql(order)}) AS \`$n\``]);
  // Not ordered here: the window has sorted them once already, and each row says its place.
  const rows = await ctx.reader.rows(
    `SELECT * FROM (${ranked}) p WHERE p.\`$n\` > ${page.offset} AND p.\`$n\` <= ${page.offset + limit}`,
    scope.values(),
  );
  return { rows, order, joined };
}

async function count(ctx: ReadContext, model: Model, args: ListArguments, parents: Parents | null): Promise<Map<number, number>> {
  const scope = scopeOf(model, statementOf(ctx.reader.dialect, ctx.visible, ctx.clock));
  if (!parents) {
    const condition = conditionSql(scope, args.where ?? {});
    const rows = await ctx.reader.rows(`SELECT COUNT(*) AS n FROM ${scope.from()} WHERE ${condition}`, scope.values());
    return new Map(rows.map((row) => [0, integer(row, 'n')]));
  }
  const parent = scope.column(parents.column);
  const condition = [inSql(scope, parent, parents.ids), conditionSql(scope, args.where ?? {})].join(' AND ');
  const rows = await ctx.reader.rows(
    `SELECT ${parent} AS p, COUNT(*) AS n FROM ${scope.from()} WHERE ${condition} GROUP BY ${parent}`,
    scope.values(),
  );
  return new Map(rows.map((row) => [integer(row, 'p'), integer(row, 'n')]));
}

/** `column IN (…)`, filled up to a power of two so that few different statements are prepared. */
function inSql(scope: Scope, column: string, ids: readonly number[]): string {
  const size = 2 ** Math.ceil(Math.log2(ids.length));
  const filled = Array.from({ length: size }, (_, index): Parameter => ids[index] ?? ids[0] ?? 0);
  scope.parameters.push(...filled);
  return size === 1 ? `${column} = ?` : `${column} IN (${places(filled)})`;
}

function pageWith(
  nodes: Row[],
  more: boolean,
  totalCount: number,
  args: ListArguments,
  asked: Pick<PageSelection, 'edges' | 'cursors'>,
  order: readonly OrderSql[],
): Page {
  const cursorOf = (node: Row | undefined): string =>
    node && asked.cursors
      ? encodeCursor(
          order,
          order.map((_, index) => node[`$${index}`] ?? null),
        )
      : '';
  return {
    nodes,
    edges: asked.edges ? nodes.map((node) => ({ node, cursor: cursorOf(node) })) : [],
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: typeof args.after === 'string' || (args.offset ?? 0) > 0,
      startCursor: cursorOf(nodes[0]) || null,
      endCursor: cursorOf(nodes.at(-1)) || null,
    },
    totalCount,
  };
}

function emptyPage(args: ListArguments): Page {
  return pageWith([], false, 0, args, { edges: false, cursors: false }, []);
}
