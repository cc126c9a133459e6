import { bigintAsText } from '../database/dialect';
import { integer, type Parameter, type Reader, type Row } from '../database/rows';
import { type ListArguments, pageOf } from './connection';
import { decodeCursor, encodeCursor } from './cursor';
import { type Model, modelOf } from './model';
import { afterSql, compileOrder, cursorColumns, type OrderSql, orderSql } from './order-by';
import { type Scope, scopeOf } from './scope';
import type { ListSelection, PageSelection, Selection } from './selection';
import { compileWhere, type Where } from './where';

/** Reads records for one viewer: `visible` is the condition that the records of a concept must meet for that viewer to see them. */
export interface ReadContext {
  readonly reader: Reader;
  readonly visible: (model: Model) => Where | null;
}

/** A page of records as GraphQL resolves it. */
export interface Page {
  readonly nodes: Row[];
  readonly edges: { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** Where a record keeps the page of a to-many relation that was asked for under this name. */
export function pageKey(name: string): string {
  return `@${name}`;
}

/** One page of a concept's records, with everything that the selection asks of them, in a number of statements that depends on the selection alone. */
export async function loadPage(ctx: ReadContext, model: Model, args: ListArguments, selection: PageSelection): Promise<Page> {
  const pages = await loadPages(ctx, model, args, selection, null);
  return pages.get(0) ?? emptyPage(args, 0);
}

/** The records that meet a condition, at most `limit`, in the concept's own order. */
export async function loadRecords(ctx: ReadContext, model: Model, where: Where, selection: Selection, limit: number): Promise<Row[]> {
  const scope = scopeOf(model, ctx.reader.dialect);
  const condition = conditionSql(ctx, scope, where);
  const order = compileOrder(scope, undefined);
  const columns = columnsSql(scope, selection);
  const rows = await ctx.reader.rows(`SELECT ${columns.join(', ')} FROM ${scope.from()} WHERE ${condition} ORDER BY ${orderSql(order)} LIMIT ${limit}`, scope.parameters);
  await attach(ctx, rows, selection);
  return rows;
}

/** The record with this id, or null where there is none or the viewer may not see it. */
export async function loadRecord(ctx: ReadContext, model: Model, where: Where, selection: Selection): Promise<Row | null> {
  const scope = scopeOf(model, ctx.reader.dialect);
  const condition = conditionSql(ctx, scope, where);
  const rows = await ctx.reader.rows(`SELECT ${columnsSql(scope, selection).join(', ')} FROM ${scope.from()} WHERE ${condition} LIMIT 1`, scope.parameters);
  await attach(ctx, rows, selection);
  return rows[0] ?? null;
}

/** Gives rows that were read already (with the columns of the selection) the relations that the selection asks for. */
async function attach(ctx: ReadContext, rows: readonly Row[], selection: Selection): Promise<void> {
  if (rows.length === 0) return;
  const loads = [
    ...[...selection.toOne.values()].map((part) => attachOne(ctx, rows, part.relation.property, part.relation.column, modelOf(part.relation.target()), part.selection)),
    ...selection.toMany.map((list) => attachMany(ctx, rows, list)),
  ];
  await Promise.all(loads);
}

async function attachOne(ctx: ReadContext, rows: readonly Row[], property: string, column: string, target: Model, selection: Selection): Promise<void> {
  const ids = [...new Set(rows.flatMap((row) => (row[column] === null ? [] : [integer(row, column)])))];
  const byId = new Map<number, Row>();
  const plain = selection.columns.size === 1 && selection.toOne.size === 0 && selection.toMany.length === 0 && ctx.visible(target) === null;
  if (plain) for (const id of ids) byId.set(id, { id });
  else for (const row of await loadByIds(ctx, target, ids, selection)) byId.set(integer(row, 'id'), row);
  for (const row of rows) row[property] = row[column] === null ? null : (byId.get(integer(row, column)) ?? null);
}

async function loadByIds(ctx: ReadContext, model: Model, ids: readonly number[], selection: Selection): Promise<Row[]> {
  if (ids.length === 0) return [];
  const scope = scopeOf(model, ctx.reader.dialect);
  const condition = `${inSql(scope, scope.column('id'), ids)}${visibleSql(ctx, scope)}`;
  const rows = await ctx.reader.rows(`SELECT ${columnsSql(scope, selection).join(', ')} FROM ${scope.from()} WHERE ${condition}`, scope.parameters);
  await attach(ctx, rows, selection);
  return rows;
}

async function attachMany(ctx: ReadContext, rows: readonly Row[], list: ListSelection): Promise<void> {
  const ids = [...new Set(rows.map((row) => integer(row, 'id')))];
  const pages = await loadPages(ctx, modelOf(list.relation.target), list.args, list.page, { column: list.relation.column, ids });
  for (const row of rows) row[pageKey(list.key)] = pages.get(integer(row, 'id')) ?? emptyPage(list.args, 0);
}

interface Parents {
  readonly column: string;
  readonly ids: readonly number[];
}

/** A page for each parent, or the one page of the whole concept under 0. */
async function loadPages(ctx: ReadContext, model: Model, args: ListArguments, selection: PageSelection, parents: Parents | null): Promise<Map<number, Page>> {
  const page = pageOf(args);
  const [rows, counts] = await Promise.all([readPages(ctx, model, args, page, selection, parents), selection.totalCount ? count(ctx, model, args, parents) : new Map<number, number>()]);
  const shown: Row[] = [];
  const byParent = new Map<number, { nodes: Row[]; more: boolean }>();
  for (const row of rows) {
    const parent = parents ? integer(row, '$parent') : 0;
    const own = byParent.get(parent) ?? { nodes: [], more: false };
    byParent.set(parent, own);
    if (own.nodes.length === page.first) own.more = true;
    else {
      own.nodes.push(row);
      shown.push(row);
    }
  }
  if (selection.nodes) await attach(ctx, shown, selection.nodes);
  const order = compileOrder(scopeOf(model, ctx.reader.dialect), args.orderBy ?? undefined);
  const pages = new Map<number, Page>();
  for (const parent of new Set([...byParent.keys(), ...counts.keys()])) {
    const own = byParent.get(parent) ?? { nodes: [], more: false };
    pages.set(parent, pageWith(own.nodes, own.more, counts.get(parent) ?? 0, args, selection.cursors ? order : null));
  }
  return pages;
}

async function readPages(ctx: ReadContext, model: Model, args: ListArguments, page: { first: number; offset: number }, selection: PageSelection, parents: Parents | null): Promise<Row[]> {
  if (!selection.nodes && !selection.pageInfo) return [];
  const scope = scopeOf(model, ctx.reader.dialect);
  const order = compileOrder(scope, args.orderBy ?? undefined);
  const conditions = [
    ...(parents ? [inSql(scope, scope.column(parents.column), parents.ids)] : []),
    conditionSql(ctx, scope, args.where ?? {}),
    ...(typeof args.after === 'string' ? [afterSql(scope, order, decodeCursor(order, args.after))] : []),
  ];
  const columns = selection.nodes ? columnsSql(scope, selection.nodes) : [scope.column('id')];
  const cursors = selection.cursors ? cursorColumns(scope, order) : [];
  const limit = page.first + 1;
  const body = (extra: readonly string[]): string => `SELECT ${[...columns, ...cursors, ...extra].join(', ')} FROM ${scope.from()} WHERE ${conditions.join(' AND ')}`;
  const only = parents?.ids.length === 1 ? parents.ids[0] : undefined;
  if (!parents || only !== undefined) {
    const parent = only === undefined ? [] : [`${only} AS \`$parent\``];
    return ctx.reader.rows(`${body(parent)} ORDER BY ${orderSql(order)} LIMIT ${limit} OFFSET ${page.offset}`, scope.parameters);
  }
  const parent = scope.column(parents.column);
  const ranked = body([`${parent} AS \`$parent\``, `ROW_NUMBER() OVER (PARTITION BY ${parent} ORDER BY ${orderSql(order)}) AS \`$n\``]);
  return ctx.reader.rows(`SELECT * FROM (${ranked}) p WHERE p.\`$n\` > ${page.offset} AND p.\`$n\` <= ${page.offset + limit} ORDER BY p.\`$parent\`, p.\`$n\``, scope.parameters);
}

async function count(ctx: ReadContext, model: Model, args: ListArguments, parents: Parents | null): Promise<Map<number, number>> {
  const scope = scopeOf(model, ctx.reader.dialect);
  if (!parents) {
    const condition = conditionSql(ctx, scope, args.where ?? {});
    const rows = await ctx.reader.rows(`SELECT COUNT(*) AS n FROM ${scope.from()} WHERE ${condition}`, scope.parameters);
    return new Map(rows.map((row) => [0, integer(row, 'n')]));
  }
  const parent = scope.column(parents.column);
  const condition = [inSql(scope, parent, parents.ids), conditionSql(ctx, scope, args.where ?? {})].join(' AND ');
  const rows = await ctx.reader.rows(`SELECT ${parent} AS p, COUNT(*) AS n FROM ${scope.from()} WHERE ${condition} GROUP BY ${parent}`, scope.parameters);
  return new Map(rows.map((row) => [integer(row, 'p'), integer(row, 'n')]));
}

function columnsSql(scope: Scope, selection: Selection): string[] {
  return [...selection.columns].map((property) => {
    const expression = scope.column(property);
    if (scope.model.columns.get(property)?.kind !== 'decimal') return expression;
    const text = bigintAsText(scope.dialect, expression);
    return text === expression ? expression : `${text} AS \`${property}\``;
  });
}

/** `column IN (…)`, filled up to a power of two so that few different statements are prepared. */
function inSql(scope: Scope, column: string, ids: readonly number[]): string {
  const size = 2 ** Math.ceil(Math.log2(ids.length));
  const filler: Parameter = ids[0] ?? 0;
  for (let index = 0; index < size; index += 1) scope.parameters.push(ids[index] ?? filler);
  return size === 1 ? `${column} = ?` : `${column} IN (${Array.from({ length: size }, () => '?').join(',')})`;
}

function conditionSql(ctx: ReadContext, scope: Scope, where: Where): string {
  return `${compileWhere(scope, where)}${visibleSql(ctx, scope)}`;
}

function visibleSql(ctx: ReadContext, scope: Scope): string {
  const visible = ctx.visible(scope.model);
  return visible === null ? '' : ` AND ${compileWhere(scope, visible)}`;
}

function pageWith(nodes: Row[], more: boolean, totalCount: number, args: ListArguments, order: readonly OrderSql[] | null): Page {
  const edges = nodes.map((node) => ({ node, cursor: order ? encodeCursor(order, order.map((_, index) => node[`$${index}`] ?? null)) : '' }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: typeof args.after === 'string' || (args.offset ?? 0) > 0,
      startCursor: edges[0]?.cursor || null,
      endCursor: edges.at(-1)?.cursor || null,
    },
    totalCount,
  };
}

function emptyPage(args: ListArguments, totalCount: number): Page {
  return pageWith([], false, totalCount, args, null);
}
