import type { WriteContext } from '../context';
import type { Row } from '../database/rows';

/**
 * A context that asks the database the same question once. Rules over one record ask about its campaign or its parent; for the rows of a block these
 * questions are few. Nothing may be written through it, nor while it is used.
 */
export function remembering(ctx: WriteContext): WriteContext {
  const answers = new Map<string, Promise<Row[]>>();
  const rows: WriteContext['tx']['rows'] = (sql, parameters = []) => {
    const key = `${sql} ${JSON.stringify(parameters)}`;
    const known = answers.get(key) ?? ctx.tx.rows(sql, parameters);
    answers.set(key, known);
    return known;
  };
  const tx = { ...ctx.tx, rows };
  return { ...ctx, tx, reader: tx };
}
