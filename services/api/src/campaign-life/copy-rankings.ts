import type { WriteContext } from '../context';
import { bigintAsText } from '../database/dialect';
import { insertRows } from '../database/insert-rows';
import type { Row } from '../database/rows';
import { integer, integerOrNull, text } from '../database/rows';
import { instant } from '../instant';
import { Ranking } from '../ranking/ranking.entity';

/**
 * Sets up in a new campaign the rankings that an earlier one had, each as its latest revision was: method, ties, weight. Their members are
 * listed as for any new ranking (standing.consequence.ts).
 */
export async function copyRankings(ctx: WriteContext, fromId: number, toId: number): Promise<number> {
  const latest = await ctx.tx.rows(
    `SELECT r.*, ${bigintAsText(ctx.tx.dialect, 'r.`weight`')} AS \`weight\` FROM \`ranking\` r WHERE r.\`campaignId\` = ?
       AND NOT EXISTS (SELECT 1 FROM \`ranking\` later WHERE later.\`campaignId\` = r.\`campaignId\` AND later.\`clusterId\` = r.\`clusterId\`
         AND later.\`departmentKey\` = r.\`departmentKey\` AND later.\`revision\` > r.\`revision\`) ORDER BY r.\`id\``,
    [fromId],
  );
  if (latest.length === 0) return 0;
  const criteria = await ctx.tx.rows(
    'SELECT c.`id` AS `was`, n.`id` AS `now` FROM `criterion` c JOIN `criterion` n ON n.`indicatorId` = c.`indicatorId` AND n.`campaignId` = ? WHERE c.`campaignId` = ?',
    [toId, fromId],
  );
  const successors = new Map(criteria.map((row) => [text(row, 'was'), text(row, 'now')]));
  const now = instant(new Date());
  await insertRows(
    ctx.tx,
    'ranking',
    [
      'campaignId',
      'clusterId',
      'departmentId',
      'departmentKey',
      'method',
      'tieRule',
      'tieBreakersJson',
      'weight',
      'size',
      'rankedCount',
      'state',
      'revision',
      'version',
      'createdAt',
      'updatedAt',
    ],
    latest.map((ranking) => [
      toId,
      integer(ranking, 'clusterId'),
      integerOrNull(ranking, 'departmentId'),
      integer(ranking, 'departmentKey'),
      text(ranking, 'method'),
      text(ranking, 'tieRule'),
      tieBreakers(ranking, successors),
      text(ranking, 'weight'),
      0,
      0,
      'PROVISIONAL',
      1,
      1,
      now,
      now,
    ]),
  );
  const made = await ctx.tx.rows(`SELECT *, ${bigintAsText(ctx.tx.dialect, '`weight`')} AS \`weight\` FROM \`ranking\` WHERE \`campaignId\` = ?`, [
    toId,
  ]);
  for (const after of made) ctx.changes.push({ concept: Ranking.name, id: integer(after, 'id'), before: null, after });
  return made.length;
}

function tieBreakers(ranking: Row, successors: ReadonlyMap<string, string>): string {
  const ids: unknown = JSON.parse(text(ranking, 'tieBreakersJson'));
  return JSON.stringify(Array.isArray(ids) ? ids.flatMap((id) => successors.get(String(id)) ?? []) : []);
}
