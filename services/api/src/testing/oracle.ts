import { achievement, aggregate } from '../campaign/achievement';
import { readBands } from '../campaign/band';
import { score as scoreOf } from '../campaign/score';
import type { Row } from '../database/rows';
import { bigint, bigintOrNull, integer, integerOrNull, text, textOrNull } from '../database/rows';
import type { Decimal } from '../decimal';
import { departmentScore, overallByRanks, overallByScores } from '../ranking/aggregate-scores';
import type { Place } from '../ranking/rank';
import { rankAll } from '../ranking/rank';
import { tieBreakKey } from '../ranking/tie-break';
import type { ServiceWorld } from './service-world';

/** A standing as it should be, as far as it follows from something else. */
export interface ExpectedStanding {
  readonly score: Decimal | null;
  readonly rank: number | null;
}

/** All that the rankings of one campaign rest on, read whole. */
export interface CampaignState {
  readonly campaign: Row;
  readonly criteria: readonly Row[];
  readonly targets: readonly Row[];
  readonly results: readonly Row[];
  readonly rankings: readonly Row[];
  readonly standings: readonly Row[];
  readonly members: readonly Row[];
}

export async function readCampaign(world: ServiceWorld, campaignId: number): Promise<CampaignState> {
  const exact = (alias: string, ...columns: string[]): string =>
    columns.map((column) => `CAST(${alias}.\`${column}\` AS CHAR) AS \`${column}\``).join(', ');
  const read = (sql: string): Promise<Row[]> => world.rows(sql, [campaignId]);
  const [campaign] = await read('SELECT * FROM `campaign` WHERE `id` = ?');
  if (!campaign) throw new Error(`expected campaign ${campaignId}, found none`);
  return {
    campaign,
    criteria: await read(
      `SELECT c.*, ${exact('c', 'maxScore', 'capPercent', 'bonusMax')}, i.\`direction\`, i.\`aggregation\` FROM \`criterion\` c JOIN \`indicator\` i ON i.\`id\` = c.\`indicatorId\` WHERE c.\`campaignId\` = ? ORDER BY c.\`id\``,
    ),
    targets: await read(
      `SELECT t.*, ${exact('t', 'value', 'actual', 'achievement', 'score', 'enteredScore', 'penalty')} FROM \`target\` t JOIN \`criterion\` c ON c.\`id\` = t.\`criterionId\` WHERE c.\`campaignId\` = ? ORDER BY t.\`id\``,
    ),
    results: await read(
      `SELECT r.*, ${exact('r', 'value')} FROM \`result\` r JOIN \`target\` t ON t.\`id\` = r.\`targetId\` JOIN \`criterion\` c ON c.\`id\` = t.\`criterionId\` WHERE c.\`campaignId\` = ? ORDER BY r.\`id\``,
    ),
    rankings: await read(`SELECT k.*, ${exact('k', 'weight')} FROM \`ranking\` k WHERE k.\`campaignId\` = ? ORDER BY k.\`id\``),
    standings: await read(
      `SELECT s.*, ${exact('s', 'score', 'enteredScore')} FROM \`standing\` s JOIN \`ranking\` k ON k.\`id\` = s.\`rankingId\` WHERE k.\`campaignId\` = ? ORDER BY s.\`id\``,
    ),
    members: await read(
      `SELECT DISTINCT m.\`clusterId\`, m.\`organizationId\`, o.\`dissolvedOn\`, o.\`successorId\` FROM \`cluster_member\` m JOIN \`organization\` o ON o.\`id\` = m.\`organizationId\` JOIN \`campaign\` a
         ON m.\`joinedOn\` <= a.\`endsOn\` AND (m.\`leftOn\` IS NULL OR m.\`leftOn\` >= a.\`startsOn\`) WHERE a.\`id\` = ?`,
    ),
  };
}

/** The score of every target from its results, as if it had never been scored before; in a closed campaign what it has come to. */
export function expectedTargetScores(state: CampaignState): Map<number, Decimal | null> {
  return new Map(
    state.targets.map((target) => [
      integer(target, 'id'),
      state.campaign['state'] === 'CLOSED' ? bigintOrNull(target, 'score') : targetScore(state, target),
    ]),
  );
}

function targetScore(state: CampaignState, target: Row): Decimal | null {
  const criterion = byId(state.criteria, integer(target, 'criterionId'));
  const counted = state.results.filter((result) => result['targetId'] === target['id'] && result['state'] !== 'REJECTED');
  const actual = aggregate(
    choice(['SUM', 'LAST', 'AVERAGE', 'MAX'], criterion['aggregation']),
    counted.map((result) => ({ period: text(result, 'period'), value: bigint(result, 'value') })),
  );
  const achieved = achievement(choice(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'], criterion['direction']), bigintOrNull(target, 'value'), actual);
  const rule = {
    rule: choice(['PROPORTIONAL', 'PASS_FAIL', 'BANDS', 'MANUAL'], criterion['rule']),
    maxScore: bigint(criterion, 'maxScore'),
    capPercent: bigint(criterion, 'capPercent'),
    bonusMax: bigint(criterion, 'bonusMax'),
    bands: readBands(textOrNull(criterion, 'bandsJson')),
  };
  return scoreOf(rule, achieved, bigintOrNull(target, 'enteredScore'), bigint(target, 'penalty'));
}

/** The standings of a provisional ranking from scratch, by organization; department rankings are taken as they stand. */
export function expectedStandings(
  state: CampaignState,
  ranking: Row,
  targetScores: ReadonlyMap<number, Decimal | null>,
): Map<number, ExpectedStanding> {
  const lines = state.standings.filter((line) => line['rankingId'] === ranking['id']);
  const typedRanks = ranking['method'] === 'ENTERED' && lines.some((line) => line['exclusion'] === null && line['enteredRank'] !== null);
  const scores = new Map(
    lines.map((line) => [integer(line, 'organizationId'), line['exclusion'] === null ? expectedScore(state, ranking, line, targetScores) : null]),
  );
  const placeOf = (line: Row): Place => {
    if (line['exclusion'] !== null) return { score: null, tieBreak: '' };
    if (typedRanks) return { score: line['enteredRank'] === null ? null : -BigInt(integer(line, 'enteredRank')), tieBreak: '' };
    return { score: scores.get(integer(line, 'organizationId')) ?? null, tieBreak: expectedTieBreak(state, ranking, line, targetScores) };
  };
  const ranks = rankAll(
    lines.map((line) => ({ id: integer(line, 'organizationId'), ...placeOf(line) })),
    ranking['tieRule'] === 'DENSE' ? 'DENSE' : 'STANDARD',
  );
  return new Map([...scores].map(([organizationId, score]) => [organizationId, { score, rank: ranks.get(organizationId) ?? null }]));
}

function expectedScore(state: CampaignState, ranking: Row, line: Row, targetScores: ReadonlyMap<number, Decimal | null>): Decimal | null {
  if (ranking['method'] === 'ENTERED') return bigintOrNull(line, 'enteredScore');
  if (ranking['method'] === 'CRITERIA') {
    const criteria = new Set(
      state.criteria
        .filter((criterion) => ranking['departmentId'] === null || criterion['departmentId'] === ranking['departmentId'])
        .map(({ id }) => id),
    );
    const own = state.targets.filter((target) => target['organizationId'] === line['organizationId'] && criteria.has(target['criterionId']));
    return departmentScore(own.map((target) => targetScores.get(integer(target, 'id')) ?? null));
  }
  const parts = latestDepartmentRankings(state, ranking).flatMap((part) => {
    const own = state.standings.find((other) => other['rankingId'] === part['id'] && other['organizationId'] === line['organizationId']);
    return own && own['rank'] !== null
      ? [{ weight: bigint(part, 'weight'), score: bigintOrNull(own, 'score'), rank: integerOrNull(own, 'rank'), size: integer(part, 'size') }]
      : [];
  });
  return ranking['method'] === 'DEPARTMENT_RANKS' ? overallByRanks(parts) : overallByScores(parts);
}

function latestDepartmentRankings(state: CampaignState, ranking: Row): Row[] {
  const same = state.rankings.filter((other) => other['clusterId'] === ranking['clusterId'] && other['departmentId'] !== null);
  return same.filter(
    (one) => !same.some((other) => other['departmentId'] === one['departmentId'] && integer(other, 'revision') > integer(one, 'revision')),
  );
}

function expectedTieBreak(state: CampaignState, ranking: Row, line: Row, targetScores: ReadonlyMap<number, Decimal | null>): string {
  const ids: unknown = JSON.parse(text(ranking, 'tieBreakersJson'));
  if (!Array.isArray(ids)) throw new TypeError('expected a list of tie-breakers');
  return tieBreakKey(
    ids.map((id) => {
      const target = state.targets.find((each) => each['organizationId'] === line['organizationId'] && integer(each, 'criterionId') === Number(id));
      return target ? (targetScores.get(integer(target, 'id')) ?? null) : null;
    }),
  );
}

function byId(rows: readonly Row[], id: number): Row {
  const row = rows.find((each) => integer(each, 'id') === id);
  if (!row) throw new Error(`expected a record ${id}, found none`);
  return row;
}

function choice<T extends string>(names: readonly T[], found: unknown): T {
  const name = names.find((each) => each === found);
  if (name === undefined) throw new Error(`expected one of ${names.join(', ')}, found "${String(found)}"`);
  return name;
}
