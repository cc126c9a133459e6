import { refuseInStage } from '../campaign/stage';
import type { WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { refusal } from '../errors';
import { recordId } from '../record/values';
import type { Values } from '../record/write';

/** Published rankings are official: later results, edits and deletions do not change them (design, section 5). */
export function refusePublished(ranking: Row | null): void {
  if (ranking && ranking['state'] !== 'PROVISIONAL') throw refusal('CONFLICT', 'rankingPublished', { id: text(ranking, 'id') });
}

/** The same for a standing: its ranking is kept from being published until this is written. */
export async function refuseInPublished(ctx: WriteContext, before: Row | null, input: Values | null): Promise<void> {
  const rankingId = recordId(String(before?.['rankingId'] ?? input?.['rankingId']));
  const [ranking] = await ctx.tx.rows(`SELECT \`id\`, \`state\`, \`campaignId\` FROM \`ranking\` WHERE \`id\` = ?${forUpdate(ctx.tx.dialect)}`, [
    rankingId,
  ]);
  refusePublished(ranking ?? null);
  if (ranking) await refuseInStage(ctx, integer(ranking, 'campaignId'), 'RANK');
}
