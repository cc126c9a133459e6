import { refuseInStage } from '../campaign/stage';
import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { integer, integerOrNull } from '../database/rows';
import { refusePublished } from '../ranking/published';
import { Ranking } from '../ranking/ranking.entity';
import { modelOf } from '../record/model';
import { lockRecord } from '../record/write';
import { movesNoted } from '../standing/change-log';
import { rebuildLeagues } from '../standing/move.service';
import { assessTargets, lockTargets } from './assessment.service';

export interface Rebuilt {
  readonly ranking: Row;
  /** How many standings were not as the results make them, in this ranking and in those that rest on it. */
  readonly corrected: number;
}

/**
 * Works out a ranking from the results as if it had never been: the targets that it counts are scored again, then every organization is placed
 * anew. Each change of the service keeps rankings right; this is for whoever wants to be sure, or has changed the database by hand. What was wrong
 * goes to the feed. CONFLICT where the ranking is published or its campaign closed.
 */
export async function rebuildRanking(ctx: WriteContext, rankingId: string): Promise<Rebuilt> {
  const ranking = await lockRecord(ctx, modelOf(Ranking), rankingId);
  refusePublished(ranking);
  const [id, campaignId, departmentId] = [integer(ranking, 'id'), integer(ranking, 'campaignId'), integerOrNull(ranking, 'departmentId')];
  await refuseInStage(ctx, campaignId, 'RANK');
  const inCharge = departmentId === null ? '' : ' AND c.`departmentId` = ?';
  const targets = await ctx.tx.rows(
    `SELECT t.\`id\` FROM \`standing\` s JOIN \`target\` t ON t.\`organizationId\` = s.\`organizationId\`
       JOIN \`criterion\` c ON c.\`id\` = t.\`criterionId\` WHERE s.\`rankingId\` = ? AND c.\`campaignId\` = ?${inCharge}`,
    [id, campaignId, ...(departmentId === null ? [] : [departmentId])],
  );
  const targetIds = targets.map((row) => integer(row, 'id'));
  await lockTargets(ctx, targetIds);
  await assessTargets(ctx, targetIds, 'REBUILT');
  await rebuildLeagues(ctx, 'r.`id` = ?', [id], 'REBUILT');
  return { ranking, corrected: movesNoted(ctx) };
}
