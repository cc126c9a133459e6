import { Campaign } from '../campaign/campaign.entity';
import { Criterion } from '../campaign/criterion.entity';
import { Target } from '../campaign/target.entity';
import type { Consequence, RecordChange, WriteContext } from '../context';
import { places } from '../database/places';
import type { Parameter, Row } from '../database/rows';
import { integer } from '../database/rows';
import { Indicator } from '../indicator/indicator.entity';
import type { ChangeCause } from '../ranking/ranking-change.entity';
import { rebuildLeagues } from '../standing/move.service';
import { assessTargets, lockTargets } from './assessment.service';
import { gatherMoves } from './gathered-moves';

/** Scores again what is scored differently once a target, a criterion or an indicator has changed, or a campaign is open again. */
export const scoresFollow: Consequence = {
  name: 'scores',
  draw: async (ctx, changes) => {
    const targets = changes.filter(({ concept, after }) => concept === Target.name && after !== null);
    await assess(
      ctx,
      targets.map(({ id }) => id),
      'TARGET_CHANGED',
    );
    await targetsGone(
      ctx,
      changes.flatMap(({ concept, before, after }) => (concept === Target.name && before && !after ? [before] : [])),
    );
    for (const change of changes) {
      if (change.concept === Criterion.name && change.before !== null) await criterionChanged(ctx, change);
      if (change.concept === Campaign.name && change.before?.['state'] === 'CLOSED' && change.after?.['state'] !== 'CLOSED') {
        await assess(ctx, await targetIds(ctx, 'c.`campaignId` = ?', [change.id]), 'CRITERION_CHANGED');
      }
      if (change.concept === Indicator.name && change.before !== null) {
        await assess(ctx, await targetIds(ctx, 'c.`indicatorId` = ?', [change.id]), 'CRITERION_CHANGED');
      }
    }
  },
};

async function assess(ctx: WriteContext, ids: readonly number[], cause: ChangeCause): Promise<void> {
  if (ids.length === 0) return;
  await lockTargets(ctx, ids);
  await assessTargets(ctx, ids, cause);
}

/** The criterion may have gone to another department: both rankings are then made anew. */
async function criterionChanged(ctx: WriteContext, { id, before, after }: RecordChange): Promise<void> {
  await assess(ctx, await targetIds(ctx, 't.`criterionId` = ?', [id]), 'CRITERION_CHANGED');
  if (!before || !after || before['departmentId'] === after['departmentId']) return;
  const departments = [integer(before, 'departmentId'), integer(after, 'departmentId')];
  await rebuildLeagues(
    ctx,
    'r.`campaignId` = ? AND r.`departmentKey` IN (?, ?, 0)',
    [integer(after, 'campaignId'), ...departments],
    'CRITERION_CHANGED',
  );
}

async function targetsGone(ctx: WriteContext, targets: readonly Row[]): Promise<void> {
  if (targets.length === 0) return;
  const ids = [...new Set(targets.map((target) => integer(target, 'criterionId')))];
  const criteria = await ctx.tx.rows(`SELECT \`id\`, \`campaignId\`, \`departmentId\` FROM \`criterion\` WHERE \`id\` IN (${places(ids)})`, ids);
  const byId = new Map(criteria.map((criterion) => [integer(criterion, 'id'), criterion]));
  const moves = gatherMoves();
  for (const target of targets) {
    const criterion = byId.get(integer(target, 'criterionId'));
    if (!criterion) continue;
    const [organizationIds, departmentIds] = [new Set([integer(target, 'organizationId')]), new Set([integer(criterion, 'departmentId')])];
    moves.add([{ campaignId: integer(criterion, 'campaignId'), organizationIds, departmentIds }]);
  }
  await moves.move(ctx, 'TARGET_CHANGED');
}

async function targetIds(ctx: WriteContext, condition: string, parameters: readonly Parameter[]): Promise<number[]> {
  const rows = await ctx.tx.rows(
    `SELECT t.\`id\` FROM \`target\` t JOIN \`criterion\` c ON c.\`id\` = t.\`criterionId\` WHERE ${condition}`,
    parameters,
  );
  return rows.map((row) => integer(row, 'id'));
}
