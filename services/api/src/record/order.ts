import { bigintAsText, bigintParameter } from '../database/dialect';
import type { Parameter } from '../database/rows';
import type { ColumnKind, OrderTerm } from './model';
import type { Scope } from './scope';
import { isRecord } from './values';

/** One term of a total order, in SQL. */
export interface OrderSql {
  readonly concept: string;
  readonly path: string;
  readonly kind: ColumnKind;
  readonly expression: string;
  readonly nullable: boolean;
  readonly direction: OrderTerm['direction'];
}

/** The order asked for, else the concept's own; always total, the id being its last term. */
export function compileOrder(scope: Scope, orderBy: readonly unknown[] | undefined): OrderSql[] {
  const asked = (orderBy ?? []).flatMap((entry) => (isRecord(entry) ? terms(scope, entry, '', false) : []));
  const order = asked.length > 0 ? asked : scope.model.order.map(({ property, direction }) => term(scope, property, direction, '', false));
  const first = order[0];
  if (order.some(({ path }) => path === 'id')) return order;
  return [...order, term(scope, 'id', first?.direction === 'DESC' ? 'DESC' : 'ASC', '', false)];
}

function terms(scope: Scope, entry: Readonly<Record<string, unknown>>, prefix: string, optional: boolean): OrderSql[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    const relation = scope.model.toOne.get(key);
    if (relation) return isRecord(value) ? terms(scope.join(relation), value, `${prefix}${key}.`, optional || relation.nullable) : [];
    return value === 'ASC' || value === 'DESC' || value === 'ASC_NULLS_LAST' ? [term(scope, key, value, prefix, optional)] : [];
  });
}

function term(scope: Scope, property: string, direction: OrderTerm['direction'], prefix: string, optional: boolean): OrderSql {
  const column = scope.model.columns.get(property);
  const orderedBy = column?.orderedBy ?? property;
  return {
    concept: scope.model.name,
    path: `${prefix}${property}`,
    kind: column?.kind ?? 'text',
    expression: scope.column(orderedBy),
    nullable: optional || (column?.nullable ?? false),
    direction,
  };
}

/** The ORDER BY clause, without its keywords. */
export function orderSql(order: readonly OrderSql[]): string {
  return order
    .map(({ expression, direction, nullable }) => {
      if (direction !== 'ASC_NULLS_LAST') return `${expression} ${direction}`;
      return nullable ? `${expression} IS NULL, ${expression} ASC` : `${expression} ASC`;
    })
    .join(', ');
}

/** What identifies a concept's list in an order: a cursor made under one cannot be used under another. */
export function orderSignature(order: readonly OrderSql[]): string {
  const own = order.find(({ path }) => path === 'id');
  return [own?.concept, ...order.map(({ path, direction }) => `${path} ${direction}`)].join(',');
}

/** The columns that a cursor is made of: `$0`, `$1`, … */
export function cursorColumns(scope: Scope, order: readonly OrderSql[]): string[] {
  return order.map(({ expression, kind }, index) => `${kind === 'decimal' ? bigintAsText(scope.dialect, expression) : expression} AS \`$${index}\``);
}

/** The condition for everything that comes after the record with these values. */
export function afterSql(scope: Scope, order: readonly OrderSql[], values: readonly Parameter[]): string {
  const place = ({ kind }: OrderSql, value: Parameter): string => {
    scope.parameters.push(value);
    return kind === 'decimal' ? bigintParameter(scope.dialect) : '?';
  };
  const alternatives = order.map((last, index) => {
    const ties = order.slice(0, index).map((term, position) => {
      const value = values[position] ?? null;
      return value === null ? `${term.expression} IS NULL` : `${term.expression} = ${place(term, value)}`;
    });
    return [...ties, beyond(last, values[index] ?? null, place)].join(' AND ');
  });
  return `(${alternatives.map((alternative) => `(${alternative})`).join(' OR ')})`;
}

function beyond(term: OrderSql, value: Parameter, place: (term: OrderSql, value: Parameter) => string): string {
  const { expression, direction, nullable } = term;
  if (value === null) return direction === 'ASC' ? `${expression} IS NOT NULL` : '1 = 0';
  const comparison = `${expression} ${direction === 'DESC' ? '<' : '>'} ${place(term, value)}`;
  return nullable && direction !== 'ASC' ? `(${comparison} OR ${expression} IS NULL)` : comparison;
}
