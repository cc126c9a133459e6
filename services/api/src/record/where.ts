import type { Clock } from '../clock';
import type { Dialect } from '../database/dialect';
import { bigintParameter, containsText } from '../database/dialect';
import { searchKey } from '../database/search-key';
import { refusal } from '../errors';
import type { ColumnModel, Model, ToMany, ToOne } from './model';
import { modelOf } from './model';
import type { Scope, Statement } from './scope';
import { scopeOf } from './scope';
import { isRecord, recordId, toParameter } from './values';

/** A condition as GraphQL hands it over: coerced by its input type, so every key is known to the model. */
export type Where = Readonly<Record<string, unknown>>;

const NOTHING = '1 = 0';
/** Databases take some 32,000 parameters in a statement; the ids of parent records are among them. */
const VALUES_MAX = 20_000;
/** A longer chain of ANDs or ORs is written as a tree, which SQLite allows less deep than it allows it wide. */
const CHAIN_MAX = 100;

/** What a viewer sees of each concept, as a condition; null: all of it. */
export type Visible = (model: Model) => Where | null;

/** A statement that sees what `visible` lets it see, at this time; a row rule has none, for what one may see does not change with the day. */
export function statementOf(dialect: Dialect, visible: Visible, clock: Clock | null): Statement {
  let aliases = 0;
  return {
    dialect,
    clock,
    alias: () => {
      aliases += 1;
      return `t${aliases}`;
    },
    restriction: (scope) => {
      const rule = visible(scope.model);
      return rule === null ? null : compileRule(scope, rule);
    },
  };
}

/** The condition for the records that meet `where` and that the viewer sees. */
export function conditionSql(scope: Scope, where: Where): string {
  const condition = compileWhere(scope, where);
  const seen = scope.statement.restriction(scope);
  return seen === null ? condition : `${condition} AND ${seen}`;
}

/** The condition of a row rule in SQL: in it nothing is hidden. */
export function compileRule(scope: Scope, rule: Where): string {
  return compileWhere({ ...scope, ruling: true }, rule);
}

/** The condition in SQL. Its parameters are appended to the scope's in the order of their places. */
export function compileWhere(scope: Scope, where: Where): string {
  return all(Object.entries(where).flatMap(([key, value]) => (value === undefined || value === null ? [] : [compileKey(scope, key, value)])));
}

function compileKey(scope: Scope, key: string, value: unknown): string {
  if (key === 'and') return all(conditions(value).map((part) => compileWhere(scope, part)));
  if (key === 'or') return any(conditions(value).map((part) => compileWhere(scope, part)));
  if (key === 'not') return isRecord(value) ? `NOT COALESCE(${compileWhere(scope, value)}, 1 = 0)` : NOTHING;
  if (key === 'search') return search(scope, String(value));
  if (!isRecord(value)) return NOTHING;
  const column = scope.model.columns.get(key);
  if (column) return filter(scope, column, value);
  const toOne = scope.model.toOne.get(key);
  if (toOne) return scope.ruling ? referenceExists(scope, toOne, value) : toOneCondition(scope.join(toOne), value);
  const toMany = scope.model.toMany.get(key);
  if (toMany) return quantifiers(scope, toMany, value);
  throw new Error(`expected "${key}" to be a column or relation of ${scope.model.name}`);
}

/** A condition on a record that is not there is not met, whatever it asks. */
function toOneCondition(joined: Scope, where: Where): string {
  return all([`${joined.column('id')} IS NOT NULL`, compileWhere(joined, where)]);
}

function referenceExists(scope: Scope, { column, target }: ToOne, where: Where): string {
  const inner = scopeOf(modelOf(target()), scope.statement, true);
  const condition = compileWhere(inner, where);
  return `EXISTS (SELECT 1 FROM ${placed(scope, inner)} WHERE ${inner.column('id')} = ${scope.column(column)} AND ${condition})`;
}

/** The FROM clause of a subquery, whose parameters come next in the statement around it. */
function placed(scope: Scope, inner: Scope): string {
  const values = inner.values();
  if (scope.parameters.length + values.length > VALUES_MAX) throw tooManyValues();
  for (const value of values) scope.parameters.push(value);
  return inner.from();
}

function tooManyValues(): Error {
  return refusal('TOO_COMPLEX', 'tooManyValues', { limit: VALUES_MAX });
}

function search(scope: Scope, text: string): string {
  const words = searchKey(text).split(' ').filter(Boolean);
  return all(
    words.map((word) => {
      scope.parameters.push(word);
      return containsText(scope.column('searchKey'));
    }),
  );
}

function filter(scope: Scope, column: ColumnModel, operators: Where): string {
  const derived = scope.condition(column.property);
  if (derived !== null) return derivedFilter(derived, operators);
  const expression = scope.column(column.property);
  const parameter = (value: unknown): string => {
    if (scope.parameters.length >= VALUES_MAX) throw tooManyValues();
    scope.parameters.push(toParameter(column.kind, value));
    return column.kind === 'decimal' ? bigintParameter(scope.dialect) : '?';
  };
  const list = (values: unknown): string[] => {
    if (!Array.isArray(values)) return [];
    return scope.ruling ? rulePlaces(column, values, parameter) : values.map(parameter);
  };
  return all(
    Object.entries(operators).flatMap(([operator, value]) => {
      if (value === undefined || value === null)
        return operator === 'eq' && value === null
          ? [`${expression} IS NULL`]
          : operator === 'ne' && value === null
            ? [`${expression} IS NOT NULL`]
            : [];
      return [compileOperator(expression, operator, column.kind === 'text' && !PARTS.has(operator) ? trimmed(value) : value, parameter, list)];
    }),
  );
}

/** Longer lists of ids are written out: they would use up a statement's parameters. */
const RULE_VALUES_MAX = 500;

/** The values of a rule's list, filled up to a power of two so that few different statements are prepared. */
function rulePlaces({ kind }: ColumnModel, values: readonly unknown[], parameter: (value: unknown) => string): string[] {
  if (kind === 'id' && values.length > RULE_VALUES_MAX) return values.map((value) => String(recordId(String(value))));
  const size = values.length === 0 ? 0 : 2 ** Math.ceil(Math.log2(values.length));
  return Array.from({ length: size }, (_, index) => parameter(index < values.length ? values[index] : values[0]));
}

/** The condition itself, not a comparison with what it comes to: so it finds its rows by index. It never is null. */
function derivedFilter(condition: string, operators: Where): string {
  const is = (wanted: boolean): string => (wanted ? condition : `NOT COALESCE(${condition}, 1 = 0)`);
  return all(
    Object.entries(operators).flatMap(([operator, value]) => {
      if (value === undefined) return [];
      if (value === null) return operator === 'eq' ? [NOTHING] : [];
      if (operator === 'isNull') return value === true ? [NOTHING] : [];
      return [is(operator === 'eq' ? value === true : value !== true)];
    }),
  );
}

/** Operators that look for a part of a text, whose blanks count. */
const PARTS = new Set(['contains', 'startsWith']);

/** Text is kept without blanks around it, and MySQL overlooks those at the end where SQLite does not. */
function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimmed);
  return typeof value === 'string' ? value.trim() : value;
}

function compileOperator(
  expression: string,
  operator: string,
  value: unknown,
  parameter: (value: unknown) => string,
  list: (values: unknown) => string[],
): string {
  switch (operator) {
    case 'eq':
      return `${expression} = ${parameter(value)}`;
    case 'ne':
      return `(${expression} <> ${parameter(value)} OR ${expression} IS NULL)`;
    case 'in': {
      const places = list(value);
      return places.length === 0 ? NOTHING : `${expression} IN (${places.join(', ')})`;
    }
    case 'notIn': {
      const places = list(value);
      return places.length === 0 ? '1 = 1' : `(${expression} NOT IN (${places.join(', ')}) OR ${expression} IS NULL)`;
    }
    case 'lt':
      return `${expression} < ${parameter(value)}`;
    case 'lte':
      return `${expression} <= ${parameter(value)}`;
    case 'gt':
      return `${expression} > ${parameter(value)}`;
    case 'gte':
      return `${expression} >= ${parameter(value)}`;
    case 'contains':
      parameter(value);
      return containsText(expression);
    case 'startsWith':
      return `SUBSTR(${expression}, 1, ${[...String(value).normalize('NFC')].length}) = ${parameter(value)}`;
    case 'isNull':
      return `${expression} IS ${value === true ? '' : 'NOT '}NULL`;
    default:
      throw new Error(`expected an operator of a filter, found "${operator}"`);
  }
}

function quantifiers(scope: Scope, relation: ToMany, value: Where): string {
  const exists = (where: Where, negated: boolean): string => {
    const inner = scopeOf(modelOf(relation.target), scope.statement, scope.ruling);
    const seen = scope.ruling ? null : scope.statement.restriction(inner);
    const condition = compileWhere(inner, where);
    const matches = negated ? `NOT COALESCE(${condition}, 1 = 0)` : condition;
    const conditions = [`${inner.column(relation.column)} = ${scope.column('id')}`, ...(seen === null ? [] : [seen]), matches];
    return `EXISTS (SELECT 1 FROM ${placed(scope, inner)} WHERE ${conditions.join(' AND ')})`;
  };
  const { some, every, none } = value;
  return all([
    ...(isRecord(some) ? [exists(some, false)] : []),
    ...(isRecord(every) ? [`NOT ${exists(every, true)}`] : []),
    ...(isRecord(none) ? [`NOT ${exists(none, false)}`] : []),
  ]);
}

function conditions(value: unknown): Where[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function all(parts: readonly string[]): string {
  return parts.length === 0 ? '1 = 1' : parts.length === 1 ? (parts[0] ?? '') : chained(parts, 'AND');
}

function any(parts: readonly string[]): string {
  return parts.length === 0 ? NOTHING : chained(parts, 'OR');
}

function chained(parts: readonly string[], operator: 'AND' | 'OR'): string {
  if (parts.length <= CHAIN_MAX) return `(${parts.join(` ${operator} `)})`;
  const middle = Math.ceil(parts.length / 2);
  return `(${chained(parts.slice(0, middle), operator)} ${operator} ${chained(parts.slice(middle), operator)})`;
}
