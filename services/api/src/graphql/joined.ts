import { bigintAsText } from '../database/dialect';
import type { Row } from '../database/rows';
import { modelOf } from './model';
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

type MayJoin = (selection: Selection, target: Scope['model']) => boolean;

/** What to read of a scope's records for a selection; `mayJoin` says for which references. Their joins are made in the scope. */
export function joinedColumns(scope: Scope, selection: Selection, mayJoin: MayJoin, prefix = ''): Joined {
  const columns = [...selection.columns].map((property) => columnSql(scope, property, prefix));
  const references = new Set<string>();
  const nests: ((row: Row) => void)[] = [];
  for (const [property, part] of selection.toOne) {
    const target = modelOf(part.relation.target());
    if (!mayJoin(part.selection, target)) continue;
    const path = `${prefix}${property}.`;
    const inner = joinedColumns(scope.join(part.relation), part.selection, mayJoin, path);
    columns.push(...inner.columns);
    references.add(property);
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
  return { columns, references, nest };
}

function columnSql(scope: Scope, property: string, prefix: string): string {
  const expression = scope.column(property);
  const exact = scope.model.columns.get(property)?.kind === 'decimal' ? bigintAsText(scope.dialect, expression) : expression;
  return prefix === '' && exact === expression ? expression : `${exact} AS \`${prefix}${property}\``;
}
