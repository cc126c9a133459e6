import type { Clock } from '../clock';
import { dayInVietnam } from '../clock';
import type { Dialect } from '../database/dialect';
import type { Parameter } from '../database/rows';
import { refusal } from '../errors';
import type { Model, ToOne } from './model';
import { modelOf } from './model';

/** MySQL joins at most 61 tables in a statement. */
const JOINS_MAX = 40;

/** What the tables of one statement have in common. */
export interface Statement {
  readonly dialect: Dialect;
  /** By which derived columns are told. */
  readonly clock: Clock | null;
  /** A table alias that nothing else in the statement has. */
  alias(): string;
  /** The condition for the rows of a table that the viewer sees; null where that is all of them. */
  restriction(scope: Scope): string | null;
}

/** A table in a statement under its alias, with the tables joined to it so far. */
export interface Scope {
  readonly model: Model;
  readonly statement: Statement;
  readonly dialect: Dialect;
  /** The parameters of its conditions, in the order of their places. */
  readonly parameters: Parameter[];
  /** The condition of a row rule: it sees every row, and follows references by subqueries, for it may stand where nothing can be joined. */
  readonly ruling: boolean;
  /** The column's name with this table's alias; for a derived column, what works it out. */
  column(property: string): string;
  /** What makes a derived column true; null for a stored one. */
  condition(property: string): string | null;
  /** The scope of the record that a reference names; the same join is used again when asked for twice. */
  join(relation: ToOne): Scope;
  /** The FROM clause with all joins made so far. */
  from(): string;
  /** The parameters of the FROM clause and of the conditions, which come after it. */
  values(): Parameter[];
}

/** A new scope of a statement. */
export function scopeOf(model: Model, statement: Statement, ruling = false): Scope {
  const joins: string[] = [];
  const joinParameters: Parameter[] = [];
  const parameters: Parameter[] = [];
  const rootAlias = statement.alias();
  return part(model, rootAlias);

  function part(own: Model, alias: string): Scope {
    const joined = new Map<string, Scope>();
    const stored = (property: string): string => `${alias}.\`${property}\``;
    const condition = (property: string): string | null => {
      const derive = own.columns.get(property)?.condition;
      if (!derive) return null;
      if (!statement.clock) throw new Error(`${own.name}.${property} depends on the day, which this statement does not know`);
      return derive(stored, dayInVietnam(statement.clock()));
    };
    return {
      model: own,
      statement,
      dialect: statement.dialect,
      parameters,
      ruling,
      column: (property) => {
        const derived = condition(property);
        return derived === null ? stored(property) : `(CASE WHEN ${derived} THEN 1 ELSE 0 END)`;
      },
      condition,
      from: () => [`\`${model.table}\` ${rootAlias}`, ...joins].join(' '),
      values: () => [...joinParameters, ...parameters],
      join: (relation) => {
        const known = joined.get(relation.property);
        if (known) return known;
        if (joins.length >= JOINS_MAX) throw refusal('TOO_COMPLEX', 'tooManyRelations', { limit: JOINS_MAX });
        const targetAlias = statement.alias();
        const target = part(modelOf(relation.target()), targetAlias);
        // Whoever sees a row sees what it cannot be without (row-rule.ts); of other references the hidden ones are as if they were not there.
        const seen = relation.nullable && !relation.guarded ? statement.restriction({ ...target, parameters: joinParameters }) : null;
        joins.push(
          `LEFT JOIN \`${target.model.table}\` ${targetAlias} ON ${targetAlias}.\`id\` = ${alias}.\`${relation.column}\`${seen === null ? '' : ` AND ${seen}`}`,
        );
        joined.set(relation.property, target);
        return target;
      },
    };
  }
}
