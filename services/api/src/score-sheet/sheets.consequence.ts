import { Campaign } from '../campaign/campaign.entity';
import { ClusterMember } from '../cluster/cluster-member.entity';
import type { Consequence, WriteContext } from '../context';
import { places } from '../database/places';
import type { Parameter } from '../database/rows';
import { integer } from '../database/rows';
import { Ranking } from '../ranking/ranking.entity';
import { Standing } from '../ranking/standing.entity';
import { openSheets } from './freeze.service';

/** Keeps frozen scorecards in step with their rankings: who comes into one has a sheet, and a new revision is the one that is fed. */
export const sheetsFollow: Consequence = {
  name: 'sheets',
  draw: async (ctx, changes) => {
    const revisions = changes.filter(
      ({ concept, before, after }) => concept === Ranking.name && before === null && after?.['method'] === 'SCORECARD',
    );
    for (const { id, after } of revisions) {
      if (!after || integer(after, 'revision') === 1) continue;
      await ctx.tx.run('UPDATE `scorecard` SET `rankingId` = ? WHERE `campaignId` = ? AND `clusterId` = ? AND `departmentKey` = ?', [
        id,
        integer(after, 'campaignId'),
        integer(after, 'clusterId'),
        integer(after, 'departmentKey'),
      ]);
    }
    const come = changes.filter(({ after }) => after !== null);
    const clusterIds = come.filter(({ concept }) => concept === ClusterMember.name).map(({ after }) => integer(after ?? {}, 'clusterId'));
    const campaignIds = come.filter(({ concept, before }) => concept === Campaign.name && before !== null).map(({ id }) => id);
    const rankingIds = come
      .filter(({ concept, before }) => concept === Standing.name && before === null)
      .map(({ after }) => integer(after ?? {}, 'rankingId'));
    await open(ctx, '`clusterId`', clusterIds);
    await open(ctx, '`campaignId`', campaignIds);
    await open(ctx, '`rankingId`', [...rankingIds, ...revisions.map(({ id }) => id)]);
  },
};

async function open(ctx: WriteContext, column: string, ids: readonly Parameter[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await ctx.tx.rows(`SELECT \`id\` FROM \`scorecard\` WHERE \`state\` = 'FROZEN' AND ${column} IN (${places(ids)})`, ids);
  await openSheets(
    ctx,
    rows.map((row) => integer(row, 'id')),
  );
}
