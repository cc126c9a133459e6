import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import type { Decimal } from '../decimal';
import { refusal } from '../errors';
import { Standing } from '../ranking/standing.entity';
import { lockLeagues, readLines } from '../standing/league';
import { placeEntered } from '../standing/move.service';

/** Puts the total of a unit's sheet into the ranking that its scorecard feeds; null takes it out. A unit that is not listed there has no place. */
export async function feedRanking(ctx: WriteContext, card: Row, organizationId: number, total: Decimal | null): Promise<void> {
  const [league] = await lockLeagues(ctx, 'r.`id` = ?', [integer(card, 'rankingId')]);
  if (!league) throw refusal('CONFLICT', 'scorecardPublished', { name: text(card, 'name') });
  const [line] = await readLines(ctx, league.id, [organizationId]);
  if (!line || line.enteredScore === total) return;
  await placeEntered(ctx, league, new Map([[line.id, { score: total, rank: null }]]));
  ctx.changes.push({ concept: Standing.name, id: line.id, before: { score: line.enteredScore }, after: { score: total } });
}
