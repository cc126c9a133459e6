import { bigintParameter, containsText } from '../database/dialect';
import { searchKey } from '../database/search-key';
import { refusal } from '../errors';
import type { ColumnModel, ToMany } from './model';
import { modelOf } from './model';
import type { Scope } from './scope';
import { scopeOf } from './scope';
import { isRecord, toParameter } from './values';

/** A condition as GraphQL hands it over: coerced by its input type, so every key is known to the model. */
export type Where = Readonly<Record<string, unknown>>;

const NOTHING = '1 = 0';
/** Databases take some 32,000 parameters in a statement; the ids of parent records are among them. */
const VALUES_MAX = 20_000;
/** A longer chain of ANDs or ORs is written as a tree, which SQLite allows less deep than it allows it wide. */
const CHAIN_MAX = 100;

/** The condition in SQL. Its parameters are appended to the scope's statement in the order of their places. */
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
  if (toOne) return toOneCondition(scope.join(toOne), value);
  const toMany = scope.model.toMany.get(key);
  if (toMany) return quantifiers(scope, toMany, value);
  throw new Error(`expected "${key}" to be a column or relation of ${scope.model.name}`);
}

/** A condition on a record that is not there is not met, whatever it asks. */
function toOneCondition(joined: Scope, where: Where): string {
  return all([`${joined.column('id')} IS NOT NULL`, compileWhere(joined, where)]);
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
  const expression = scope.column(column.property);
  const parameter = (value: unknown): string => {
    if (scope.parameters.length >= VALUES_MAX) throw refusal('TOO_COMPLEX', 'tooManyValues', { limit: VALUES_MAX });
    scope.parameters.push(toParameter(column.kind, value));
    return column.kind === 'decimal' ? bigintParameter(scope.dialect) : '?';
  };
  const list = (values: unknown): string[] => (Array.isArray(values) ? values.map(parameter) : []);
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
    const inner = scopeOf(modelOf(relation.target), scope.dialect, scope.aliases, scope.parameters);
    const condition = compileWhere(inner, where);
    const matches = negated ? `NOT COALESCE(${condition}, 1 = 0)` : condition;
    return `EXISTS (SELECT 1 FROM ${inner.from()} WHERE ${inner.column(relation.column)} = ${scope.column('id')} AND ${matches})`;
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
