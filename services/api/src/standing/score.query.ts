import type { WriteContext } from '../context';
import { bigintAsText } from '../database/dialect';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { bigint, bigintOrNull, integer } from '../database/rows';
import type { Decimal } from '../decimal';
import { DECIMAL_MAX } from '../decimal';
import { refusal } from '../errors';
import { departmentScore, overallByRanks, overallByScores } from '../ranking/aggregate-scores';
import type { Place } from '../ranking/rank';
import { tieBreakKey } from '../ranking/tie-break';
import type { League, Line } from './league';

/**
 * Where the organizations of these lines belong by what is known now. A line that is excluded belongs nowhere;
 * one in an ENTERED ranking where its department typed, in a scorecard's where its sheet's total puts it.
 */
export async function placesOf(ctx: WriteContext, league: League, lines: readonly Line[]): Promise<Map<number, Place>> {
  const organizationIds = lines.filter(({ excluded }) => !excluded).map(({ organizationId }) => organizationId);
  const scores =
    league.method === 'ENTERED' || league.method === 'SCORECARD'
      ? new Map(lines.map((line) => [line.organizationId, line.enteredScore]))
      : await scoresOf(ctx, league, organizationIds);
  for (const score of scores.values()) if (score !== null && score > DECIMAL_MAX) throw refusal('BAD_USER_INPUT', 'tooLargeNumber', {});
  const tieBreaks = await tieBreaksOf(ctx, league, organizationIds);
  return new Map(
    lines.map((line) => [
      line.id,
      {
        score: line.excluded ? null : (scores.get(line.organizationId) ?? null),
        tieBreak: tieBreaks.get(line.organizationId) ?? tieBreakKey(league.tieBreakers.map(() => null)),
      },
    ]),
  );
}

function scoresOf(ctx: WriteContext, league: League, organizationIds: readonly number[]): Promise<Map<number, Decimal | null>> {
  if (organizationIds.length === 0) return Promise.resolve(new Map());
  return league.method === 'CRITERIA' ? criteriaScores(ctx, league, organizationIds) : departmentScores(ctx, league, organizationIds);
}

/** The sum of the scores of the department's criteria; of all criteria of the campaign where the ranking is overall. */
async function criteriaScores(ctx: WriteContext, league: League, organizationIds: readonly number[]): Promise<Map<number, Decimal | null>> {
  const department = league.departmentId === null ? '' : ' AND c.`departmentId` = ?';
  const rows = await byOrganization(organizationIds, (only, ids) =>
    ctx.tx.rows(
      `SELECT t.\`organizationId\`, ${bigintAsText(ctx.tx.dialect, 't.`score`')} AS \`score\` FROM \`criterion\` c JOIN \`target\` t ON t.\`criterionId\` = c.\`id\`
         WHERE c.\`campaignId\` = ?${department} AND t.\`score\` IS NOT NULL${only('t')}`,
      [league.campaignId, ...(league.departmentId === null ? [] : [league.departmentId]), ...ids],
    ),
  );
  return grouped(rows, (own) => departmentScore(own.map((row) => bigintOrNull(row, 'score'))));
}

/** The scores, or ranks, in the latest revision of every department ranking of the campaign and cluster, by weight. */
async function departmentScores(ctx: WriteContext, league: League, organizationIds: readonly number[]): Promise<Map<number, Decimal | null>> {
  const exact = (column: string): string => `${bigintAsText(ctx.tx.dialect, column)}`;
  const rows = await byOrganization(organizationIds, (only, ids) =>
    ctx.tx.rows(
      `SELECT s.\`organizationId\`, ${exact('s.`score`')} AS \`score\`, s.\`rank\`, ${exact('r.`weight`')} AS \`weight\`, r.\`size\`
         FROM \`ranking\` r JOIN \`standing\` s ON s.\`rankingId\` = r.\`id\`
         WHERE r.\`campaignId\` = ? AND r.\`clusterId\` = ? AND r.\`departmentKey\` <> 0 AND s.\`rank\` IS NOT NULL${only('s')}
           AND NOT EXISTS (SELECT 1 FROM \`ranking\` later WHERE later.\`campaignId\` = r.\`campaignId\` AND later.\`clusterId\` = r.\`clusterId\`
             AND later.\`departmentKey\` = r.\`departmentKey\` AND later.\`revision\` > r.\`revision\`)`,
      [league.campaignId, league.clusterId, ...ids],
    ),
  );
  return grouped(rows, (own) =>
    league.method === 'DEPARTMENT_RANKS'
      ? overallByRanks(own.map((row) => ({ weight: bigint(row, 'weight'), rank: integer(row, 'rank'), size: integer(row, 'size') })))
      : overallByScores(own.flatMap((row) => (row['score'] === null ? [] : [{ weight: bigint(row, 'weight'), score: bigint(row, 'score') }]))),
  );
}

async function tieBreaksOf(ctx: WriteContext, league: League, organizationIds: readonly number[]): Promise<Map<number, string>> {
  if (league.tieBreakers.length === 0 || organizationIds.length === 0) return new Map();
  const rows = await byOrganization(organizationIds, (only, ids) =>
    ctx.tx.rows(
      `SELECT t.\`organizationId\`, t.\`criterionId\`, ${bigintAsText(ctx.tx.dialect, 't.`score`')} AS \`score\` FROM \`target\` t
         WHERE t.\`criterionId\` IN (${places(league.tieBreakers)})${only('t')}`,
      [...league.tieBreakers, ...ids],
    ),
  );
  return grouped(rows, (own) => {
    const scores = new Map(own.map((row) => [integer(row, 'criterionId'), bigintOrNull(row, 'score')]));
    return tieBreakKey(league.tieBreakers.map((criterionId) => scores.get(criterionId) ?? null));
  });
}

const NAMED_MAX = 500;

/** Few organizations are named in the statement, many are read with all others: whichever costs less. */
function byOrganization(
  organizationIds: readonly number[],
  read: (only: (alias: string) => string, ids: readonly number[]) => Promise<Row[]>,
): Promise<Row[]> {
  if (organizationIds.length > NAMED_MAX) return read(() => '', []);
  return read((alias) => ` AND ${alias}.\`organizationId\` IN (${places(organizationIds)})`, organizationIds);
}

function grouped<T>(rows: readonly Row[], give: (own: readonly Row[]) => T): Map<number, T> {
  const byId = new Map<number, Row[]>();
  for (const row of rows) {
    const id = integer(row, 'organizationId');
    const own = byId.get(id);
    if (own) own.push(row);
    else byId.set(id, [row]);
  }
  return new Map([...byId].map(([id, own]) => [id, give(own)]));
}
