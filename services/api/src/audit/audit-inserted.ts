import type { WriteContext } from '../context';
import type { Dialect } from '../database/dialect';
import { bigintAsText } from '../database/dialect';
import type { Parameter } from '../database/rows';
import { instant } from '../instant';
import type { Model } from '../record/model';
import { OMITTED, wakeAfterCommit } from './audit.consequence';

/** The records that a statement of this transaction has inserted. */
export interface Inserted {
  /** What follows FROM: the records are `n` there. */
  readonly from: string;
  readonly parameters: readonly Parameter[];
  /** The columns that hold something; unless given, any may. */
  readonly columns?: readonly string[];
}

/** Writes the history of records that were inserted many at a time, in one statement of its own: nothing of them is read back. */
export async function auditInserted(ctx: WriteContext, model: Model, { from, parameters, columns }: Inserted): Promise<void> {
  wakeAfterCommit(ctx);
  const known = columns ?? ctx.tx.manager.connection.getMetadata(model.entity).columns.map(({ databaseName }) => databaseName);
  const names = known.filter((name) => !OMITTED.has(name));
  const pairs = names.map((name) => `'${name}', ${valueSql(ctx.tx.dialect, model, name)}`).join(', ');
  await ctx.tx.run(
    `INSERT INTO \`audit_entry\` (\`concept\`, \`recordId\`, \`action\`, \`before\`, \`after\`, \`userId\`, \`requestId\`, \`at\`)
       SELECT ?, n.\`id\`, 'CREATED', NULL, JSON_OBJECT(${pairs}), ?, ?, ? FROM ${from}`,
    [model.name, ctx.who?.userId ?? null, ctx.requestId, instant(new Date()), ...parameters],
  );
}

/** As the other entries have it: whole numbers beyond a float's precision and points in time as text. */
function valueSql(dialect: Dialect, model: Model, name: string): string {
  const kind = model.columns.get(name)?.kind;
  if (kind === 'decimal') return dialect === 'mysql' ? `CAST(n.\`${name}\` AS CHAR)` : bigintAsText(dialect, `n.\`${name}\``);
  return kind === 'instant' && dialect === 'mysql' ? `CAST(n.\`${name}\` AS CHAR)` : `n.\`${name}\``;
}
