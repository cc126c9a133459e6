import { bigintAsText, calendarPeriod, exactSum, readExactSum } from '../database/dialect';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import type { Decimal } from '../decimal';
import { decimal, divide } from '../decimal';
import { yesOrNo } from './joined';
import type { ReadContext } from './load';
import type { ColumnModel, Model } from './model';
import { modelOf } from './model';
import { pageOf } from './page';
import type { Scope } from './scope';
import { scopeOf } from './scope';
import { isRecord } from './values';
import type { Where } from './where';
import { conditionSql, statementOf } from './where';

export const CALENDAR = { DAY: 'DAY', MONTH: 'MONTH', QUARTER: 'QUARTER', YEAR: 'YEAR' } as const;

export type Measure = 'sum' | 'avg' | 'min' | 'max';

/** The names of the fields that an operation asks for below one field, and below those. */
export interface FieldTree extends ReadonlyMap<string, FieldTree> {}

/** The columns that a measure makes sense for: numbers are summed, numbers and dates have a least and a greatest. */
export function aggregatedColumns(model: Model, measure: Measure): ColumnModel[] {
  return [...model.columns.values()].filter(({ kind, property }) => {
    if (property === 'version') return false;
    const number = kind === 'decimal' || kind === 'integer';
    return measure === 'sum' || measure === 'avg' ? number : number || kind === 'date' || kind === 'instant';
  });
}

/** What a group-by was asked for. */
export interface AggregateArguments {
  readonly where?: Where | null;
  readonly groupBy?: readonly Readonly<Record<string, unknown>>[] | null;
  readonly first?: number | null;
  readonly offset?: number | null;
}

/** A place in a group: the columns of the relations on the way to it, and the SQL that groups by it. */
interface Grouped {
  readonly path: string;
  readonly expression: string;
}

/** Counts, sums, averages, minima and maxima, by groups: one statement, whatever is asked. */
export async function loadAggregate(ctx: ReadContext, model: Model, args: AggregateArguments, asked: FieldTree): Promise<Row[]> {
  const { first, offset } = pageOf({ first: args.first ?? 100, offset: args.offset ?? null });
  const scope = scopeOf(model, statementOf(ctx.reader.dialect, ctx.visible, ctx.clock));
  const grouped = (args.groupBy ?? []).flatMap((entry) => groupTerms(scope, entry, ''));
  const columns = ['COUNT(*) AS `count`', ...groupColumns(scope, asked.get('group') ?? new Map(), grouped, ''), ...measureColumns(scope, asked)];
  const conditions = conditionSql(scope, args.where ?? {});
  const by = [...new Set(grouped.map(({ expression }) => expression))].join(', ');
  const rows = await ctx.reader.rows(
    `SELECT ${columns.join(', ')} FROM ${scope.from()} WHERE ${conditions}${by === '' ? '' : ` GROUP BY ${by} ORDER BY ${by}`} LIMIT ${first} OFFSET ${offset}`,
    scope.values(),
  );
  return rows.map((row) => answer(model, row, asked));
}

function groupTerms(scope: Scope, entry: Readonly<Record<string, unknown>>, prefix: string): Grouped[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    const relation = scope.model.toOne.get(key);
    if (relation) return isRecord(value) ? groupTerms(scope.join(relation), value, `${prefix}${key}.`) : [];
    const column = scope.model.columns.get(key);
    if (!column || value === null || value === undefined || value === false) return [];
    return [{ path: `${prefix}${key}`, expression: groupExpression(scope, column, value) }];
  });
}

function groupExpression(scope: Scope, column: ColumnModel, value: unknown): string {
  const expression = scope.column(column.property);
  const unit = Object.values(CALENDAR).find((name) => name === value);
  return unit ? calendarPeriod(scope.dialect, unit, expression, column.kind === 'instant') : expression;
}

/** The columns of the answer's group: what is grouped by, and whatever of a record is certain once its id is grouped by. */
function groupColumns(scope: Scope, asked: FieldTree, grouped: readonly Grouped[], prefix: string): string[] {
  const certain = grouped.some(({ path }) => path === `${prefix}id`);
  return [...asked].flatMap(([name, inner]) => {
    const relation = scope.model.toOne.get(name);
    if (relation) return groupColumns(scope.join(relation), inner, grouped, `${prefix}${name}.`);
    const column = scope.model.columns.get(name);
    if (!column) return [];
    const term = grouped.find(({ path }) => path === `${prefix}${name}`);
    const expression = term ? term.expression : certain ? certainValue(scope, column) : 'NULL';
    return [`${column.kind === 'decimal' ? bigintAsText(scope.dialect, expression) : expression} AS \`group.${prefix}${name}\``];
  });
}

/** All records of the group are one: any of its values is the value. Points in time show as days in groups. */
function certainValue(scope: Scope, { property, kind }: ColumnModel): string {
  const value = `MIN(${scope.column(property)})`;
  return kind === 'instant' ? calendarPeriod(scope.dialect, 'DAY', value, true) : value;
}

function measureColumns(scope: Scope, asked: FieldTree): string[] {
  const named = (measure: Measure): ColumnModel[] =>
    aggregatedColumns(scope.model, measure).filter(({ property }) => asked.get(measure)?.has(property));
  const exact = (column: ColumnModel, expression: string): string =>
    column.kind === 'decimal' ? bigintAsText(scope.dialect, expression) : expression;
  return [
    ...named('sum').map((column) => `${exactSum(scope.dialect, scope.column(column.property))} AS \`sum.${column.property}\``),
    ...named('avg').flatMap((column) => [
      `${exactSum(scope.dialect, scope.column(column.property))} AS \`avg.${column.property}\``,
      `COUNT(${scope.column(column.property)}) AS \`n.${column.property}\``,
    ]),
    ...named('min').map((column) => `${exact(column, `MIN(${scope.column(column.property)})`)} AS \`min.${column.property}\``),
    ...named('max').map((column) => `${exact(column, `MAX(${scope.column(column.property)})`)} AS \`max.${column.property}\``),
  ];
}

function answer(model: Model, row: Row, asked: FieldTree): Row {
  const measure = (name: Measure, give: (column: ColumnModel) => unknown): Row =>
    Object.fromEntries(
      aggregatedColumns(model, name)
        .filter(({ property }) => asked.get(name)?.has(property))
        .map((column) => [column.property, give(column)]),
    );
  return {
    count: integer(row, 'count'),
    group: nested(model, row, asked.get('group') ?? new Map(), 'group.'),
    sum: measure('sum', (column) => total(column, readExactSum(row[`sum.${column.property}`]))),
    avg: measure('avg', (column) => mean(total(column, readExactSum(row[`avg.${column.property}`])), integer(row, `n.${column.property}`))),
    min: measure('min', ({ property }) => row[`min.${property}`] ?? null),
    max: measure('max', ({ property }) => row[`max.${property}`] ?? null),
  };
}

/** Sums and averages of whole numbers are decimals as well. */
function total(column: ColumnModel, sum: bigint | null): Decimal | null {
  if (sum === null || column.kind === 'decimal') return sum;
  return sum * decimal(1);
}

function mean(sum: Decimal | null, count: number): Decimal | null {
  return sum === null || count === 0 ? null : divide(sum, BigInt(count) * decimal(1));
}

function nested(model: Model, row: Row, asked: FieldTree, prefix: string): Row {
  return Object.fromEntries(
    [...asked].map(([name, inner]) => {
      const relation = model.toOne.get(name);
      if (relation) return [name, nested(modelOf(relation.target()), row, inner, `${prefix}${name}.`)];
      const value = row[`${prefix}${name}`] ?? null;
      return [name, model.columns.get(name)?.condition ? yesOrNo(value) : value];
    }),
  );
}
