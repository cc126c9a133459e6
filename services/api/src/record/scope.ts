import type { Dialect } from '../database/dialect';
import type { Parameter } from '../database/rows';
import { refusal } from '../errors';
import type { Model, ToOne } from './model';
import { modelOf } from './model';

/** MySQL joins at most 61 tables in a statement. */
const JOINS_MAX = 40;

/** Hands out table aliases that are unique within one statement. */
export interface Aliases {
  next(): string;
}

/** A table in a statement under its alias, with the tables joined to it so far. */
export interface Scope {
  readonly model: Model;
  readonly dialect: Dialect;
  readonly aliases: Aliases;
  readonly parameters: Parameter[];
  /** The column's name with this table's alias. */
  column(property: string): string;
  /** The scope of the record that a reference names; the same join is used again when asked for twice. */
  join(relation: ToOne): Scope;
  /** The FROM clause with all joins made so far. */
  from(): string;
}

/** A new scope; `aliases` and `parameters` are those of the statement that it stands in. */
export function scopeOf(model: Model, dialect: Dialect, aliases: Aliases = newAliases(), parameters: Parameter[] = []): Scope {
  const joins: string[] = [];
  const root = part(model, aliases.next());
  return { ...root, from: () => [`\`${model.table}\` ${root.alias}`, ...joins].join(' ') };

  function part(own: Model, alias: string): Scope & { readonly alias: string } {
    const joined = new Map<string, Scope>();
    return {
      alias,
      model: own,
      dialect,
      aliases,
      parameters,
      column: (property) => `${alias}.\`${property}\``,
      from: () => [`\`${model.table}\` ${root.alias}`, ...joins].join(' '),
      join: (relation) => {
        const known = joined.get(relation.property);
        if (known) return known;
        if (joins.length >= JOINS_MAX) throw refusal('TOO_COMPLEX', 'tooManyRelations', { limit: JOINS_MAX });
        const target = part(modelOf(relation.target()), aliases.next());
        joins.push(`LEFT JOIN \`${target.model.table}\` ${target.alias} ON ${target.alias}.\`id\` = ${alias}.\`${relation.column}\``);
        joined.set(relation.property, target);
        return target;
      },
    };
  }
}

function newAliases(): Aliases {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return `t${count}`;
    },
  };
}
