import type { WriteContext } from '../context';
import type { Dialect } from '../database/dialect';
import { bigintAsText } from '../database/dialect';
import type { Parameter } from '../database/rows';
import { instant } from '../instant';
import type { Model } from '../record/model';
import { OMITTED, wakeAfterCommit } from './audit.consequence';

/**
 * Writes the history of records that statements of this transaction have inserted many at a time, in one statement of its own.
 * `condition` names them by their columns.
 */
export async function auditInserted(ctx: WriteContext, model: Model, condition: string, parameters: readonly Parameter[]): Promise<void> {
  wakeAfterCommit(ctx);
  const { columns } = ctx.tx.manager.connection.getMetadata(model.entity);
  const names = columns.map(({ databaseName }) => databaseName).filter((name) => !OMITTED.has(name));
  const pairs = names.map((name) => `'${name}', ${valueSql(ctx.tx.dialect, model, name)}`).join(', ');
  await ctx.tx.run(
    `INSERT INTO \`audit_entry\` (\`concept\`, \`recordId\`, \`action\`, \`before\`, \`after\`, \`userId\`, \`requestId\`, \`at\`)
       SELECT ?, \`id\`, 'CREATED', NULL, JSON_OBJECT(${pairs}), ?, ?, ? FROM \`${model.table}\` WHERE ${condition}`,
    [model.name, ctx.who?.userId ?? null, ctx.requestId, instant(new Date()), ...parameters],
  );
}

/** As the other entries have it: whole numbers beyond a float's precision and points in time as text. */
function valueSql(dialect: Dialect, model: Model, name: string): string {
  const kind = model.columns.get(name)?.kind;
  if (kind === 'decimal') return dialect === 'mysql' ? `CAST(\`${name}\` AS CHAR)` : bigintAsText(dialect, `\`${name}\``);
  return kind === 'instant' && dialect === 'mysql' ? `CAST(\`${name}\` AS CHAR)` : `\`${name}\``;
}
