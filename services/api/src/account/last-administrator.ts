import type { WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { refusal } from '../errors';
import type { Values } from '../record/write';

/** Someone must be able to sign in and mend things. */
export async function keepAnAdministrator(ctx: WriteContext, before: Row | null, input: Values | null): Promise<void> {
  if (before?.['role'] !== 'ADMINISTRATOR') return;
  const stays = input !== null && (input['role'] ?? 'ADMINISTRATOR') === 'ADMINISTRATOR' && (input['active'] ?? true) === true;
  if (stays) return;
  const others = await ctx.tx.rows(
    // Locked, so that two administrators who send each other away do not both find the other one still there.
    `SELECT \`id\` FROM \`user\` WHERE \`role\` = 'ADMINISTRATOR' AND \`active\` = 1 AND \`id\` <> ?${forUpdate(ctx.tx.dialect)}`,
    [integer(before, 'id')],
  );
  if (others.length === 0) throw refusal('CONFLICT', 'lastAdministrator', {});
}
