import { bigintAsText } from '../database/dialect';
import type { Row } from '../database/rows';
import type { Scope } from './scope';
import type { Selection } from './selection';

/** Records that one statement reads together with the records that they refer to. */
export interface Joined {
  /** The columns of the SELECT clause. */
  readonly columns: readonly string[];
  /** The references that come with the rows; the others are read by statements of their own. */
  readonly references: ReadonlySet<string>;
  /** Makes the records that came with a row into values of its references. */
  readonly nest: (row: Row) => void;
}

/** What to read of a scope's records for a selection, with those of its references that `joined` names. What lies below these is joined as well. */
export function joinedColumns(scope: Scope, selection: Selection, joined: ReadonlySet<string>, prefix = ''): Joined {
  const columns = [...selection.columns].map((property) => columnSql(scope, property, prefix));
  const nests: ((row: Row) => void)[] = [];
  for (const property of selection.columns) {
    if (!scope.model.columns.get(property)?.condition) continue;
    const key = `${prefix}${property}`;
    nests.push((row) => {
      row[key] = yesOrNo(row[key]);
    });
  }
  for (const [property, part] of selection.toOne) {
    if (!joined.has(property)) continue;
    const path = `${prefix}${property}.`;
    const inner = joinedColumns(scope.join(part.relation), part.selection, new Set(part.selection.toOne.keys()), path);
    columns.push(...inner.columns);
    const own = [...part.selection.columns].map((name) => [name, `${path}${name}`] as const);
    const deeper = [...inner.references].map((name) => [name, `${path}${name}`] as const);
    nests.push((row) => {
      inner.nest(row);
      row[`${prefix}${property}`] = row[`${path}id`] === null ? null : Object.fromEntries([...own, ...deeper].map(([name, key]) => [name, row[key]]));
    });
  }
  const nest = (row: Row): void => {
    for (const each of nests) each(row);
  };
  return { columns, references: joined, nest };
}

/** MySQL answers what it works out as a BIGINT, whose values come as text. A record that is not there has neither. */
export function yesOrNo(value: unknown): unknown {
  return typeof value === 'string' ? Number(value) : value;
}

function columnSql(scope: Scope, property: string, prefix: string): string {
  const expression = scope.column(property);
  const column = scope.model.columns.get(property);
  const exact = column?.kind === 'decimal' ? bigintAsText(scope.dialect, expression) : expression;
  return prefix === '' && exact === expression && !column?.condition ? expression : `${exact} AS \`${prefix}${property}\``;
}
