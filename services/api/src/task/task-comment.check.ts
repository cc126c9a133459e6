import type { WriteContext } from '../context';
import { personOf } from '../context';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { refusal } from '../errors';
import type { Values } from '../record/write';

/** What someone said is changed by nobody else, and taken back by themselves or an administrator. */
export function refuseOthersComment(ctx: WriteContext, before: Row | null, input: Values | null): void {
  if (!before || !ctx.who || integer(before, 'authorId') === personOf(ctx.who)) return;
  if (input !== null || ctx.who.role !== 'ADMINISTRATOR') throw refusal('FORBIDDEN', 'commentNotYours', {});
}
