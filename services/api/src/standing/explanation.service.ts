import { Target } from '../campaign/target.entity';
import { bigintAsText } from '../database/dialect';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { bigint, bigintOrNull, integer, integerOrNull, text } from '../database/rows';
import { explain } from '../ranking/explain';
import type { Place } from '../ranking/rank';
import { Ranking } from '../ranking/ranking.entity';
import { Standing } from '../ranking/standing.entity';
import type { ReadContext } from '../record/load';
import { loadRecords } from '../record/load';
import { modelOf } from '../record/model';
import { idsMeeting } from '../record/row-rule';
import type { Selection } from '../record/selection';
import { columnsOnly } from '../record/selection';
import type { ExplainedCriterion, ExplainedDepartment, StandingExplanation } from './explanation.type';

/** What an operation asks of the criteria and rankings in an explanation. */
export interface ExplanationSelection {
  readonly criterion: Selection;
  readonly ranking: Selection;
}

const LINES_MAX = 100_000;

/** Explains standings, many at once, in a number of statements that does not depend on how many. */
export async function explainStandings(
  ctx: ReadContext,
  standingIds: readonly number[],
  selection: ExplanationSelection,
): Promise<Map<number, StandingExplanation>> {
  const standings = await withoutHidden(ctx, await readStandings(ctx, standingIds));
  const [targets, departments] = await Promise.all([
    readTargets(ctx, standings, selection.criterion),
    readDepartments(ctx, standings, selection.ranking),
  ]);
  return new Map(standings.map((standing) => [integer(standing, 'id'), explanationOf(standing, targets, departments)]));
}

function explanationOf(standing: Row, targets: readonly Row[], departments: readonly Row[]): StandingExplanation {
  const organizationId = integer(standing, 'organizationId');
  const own: Place = { score: bigintOrNull(standing, 'score'), tieBreak: text(standing, 'tieBreak') };
  const above: Place | null =
    standing['aboveTieBreak'] === null ? null : { score: bigintOrNull(standing, 'aboveScore'), tieBreak: text(standing, 'aboveTieBreak') };
  const criteria = targets.filter((target) => integer(target, 'organizationId') === organizationId && counts(standing, target));
  const { lines, pointsToNextRank } = explain(
    criteria.map((target) => ({
      criterionId: integer(target, 'criterionId'),
      target: bigintOrNull(target, 'value'),
      actual: bigintOrNull(target, 'actual'),
      achievement: bigintOrNull(target, 'achievement'),
      score: bigintOrNull(target, 'score'),
      maxScore: bigint(criterionOf(target), 'maxScore'),
    })),
    own,
    above,
  );
  return {
    criteria: lines.map((line, index): ExplainedCriterion => ({ ...line, criterion: criterionOf(criteria[index] ?? {}) })),
    departments: departments.filter((part) => integer(part, 'organizationId') === organizationId && belongs(standing, part)).map(departmentOf),
    pointsToNextRank,
  };
}

async function readStandings(ctx: ReadContext, ids: readonly number[]): Promise<Row[]> {
  const exact = (column: string): string => bigintAsText(ctx.reader.dialect, column);
  return ctx.reader.rows(
    `SELECT s.\`id\`, s.\`organizationId\`, ${exact('s.`score`')} AS \`score\`, s.\`tieBreak\`, r.\`campaignId\`, r.\`clusterId\`, r.\`departmentId\`, r.\`method\`,
       b.\`id\` AS \`aboveId\`, ${exact('b.`score`')} AS \`aboveScore\`, b.\`tieBreak\` AS \`aboveTieBreak\`
     FROM \`standing\` s JOIN \`ranking\` r ON r.\`id\` = s.\`rankingId\`
     LEFT JOIN \`standing\` b ON b.\`id\` = (SELECT n.\`id\` FROM \`standing\` n WHERE n.\`rankingId\` = s.\`rankingId\` AND n.\`rank\` < s.\`rank\` AND n.\`score\` IS NOT NULL ORDER BY n.\`rank\` DESC LIMIT 1)
     WHERE s.\`id\` IN (${places(ids)})`,
    ids,
  );
}

/** A standing above that the viewer does not see is as if there were none: the points that are missing to it would tell its score. */
async function withoutHidden(ctx: ReadContext, standings: readonly Row[]): Promise<readonly Row[]> {
  const above = standings.flatMap((standing) => integerOrNull(standing, 'aboveId') ?? []);
  const seen = await seenStandings(ctx, above);
  return standings.map((standing) => (seen.has(integerOrNull(standing, 'aboveId') ?? 0) ? standing : { ...standing, aboveTieBreak: null }));
}

async function seenStandings({ reader, visible }: ReadContext, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const model = modelOf(Standing);
  const rule = visible(model);
  return rule === null ? new Set(ids) : idsMeeting({ reader }, model, ids, rule);
}

/** The targets of these organizations in these campaigns, each with its criterion. */
async function readTargets(ctx: ReadContext, standings: readonly Row[], criterion: Selection): Promise<Row[]> {
  const adding = standings.filter((standing) => standing['method'] === 'CRITERIA');
  if (adding.length === 0) return [];
  const model = modelOf(Target);
  const relation = model.toOne.get('criterion');
  if (!relation) throw new Error('expected targets to have a criterion');
  const needed = { ...criterion, columns: new Set([...criterion.columns, 'id', 'maxScore', 'campaignId', 'departmentId', 'ordinal']) };
  const selection: Selection = {
    ...columnsOnly(['id', 'criterionId', 'organizationId', 'value', 'actual', 'achievement', 'score']),
    toOne: new Map([['criterion', { relation, selection: needed }]]),
  };
  const where = { organizationId: { in: distinct(adding, 'organizationId') }, criterion: { campaignId: { in: distinct(adding, 'campaignId') } } };
  const rows = await loadRecords(ctx, model, where, selection, LINES_MAX);
  return rows.sort((a, b) => integer(criterionOf(a), 'ordinal') - integer(criterionOf(b), 'ordinal'));
}

/** The lines of these organizations in the latest department rankings of these campaigns, each with its ranking. */
async function readDepartments(ctx: ReadContext, standings: readonly Row[], ranking: Selection): Promise<Row[]> {
  const adding = standings.filter((standing) => standing['method'] === 'DEPARTMENT_SCORES' || standing['method'] === 'DEPARTMENT_RANKS');
  if (adding.length === 0) return [];
  const exact = (column: string): string => bigintAsText(ctx.reader.dialect, column);
  const [organizationIds, campaignIds] = [distinct(adding, 'organizationId'), distinct(adding, 'campaignId')];
  const rows = await ctx.reader.rows(
    `SELECT s.\`id\`, s.\`organizationId\`, ${exact('s.`score`')} AS \`score\`, s.\`rank\`, s.\`rankingId\`, r.\`campaignId\`, r.\`clusterId\`, ${exact('r.`weight`')} AS \`weight\`, r.\`rankedCount\`
       FROM \`ranking\` r JOIN \`standing\` s ON s.\`rankingId\` = r.\`id\`
       WHERE r.\`campaignId\` IN (${places(campaignIds)}) AND r.\`departmentKey\` <> 0 AND s.\`organizationId\` IN (${places(organizationIds)})
         AND NOT EXISTS (SELECT 1 FROM \`ranking\` later WHERE later.\`campaignId\` = r.\`campaignId\` AND later.\`clusterId\` = r.\`clusterId\`
           AND later.\`departmentKey\` = r.\`departmentKey\` AND later.\`revision\` > r.\`revision\`)
       ORDER BY r.\`id\``,
    [...campaignIds, ...organizationIds],
  );
  const seen = await seenStandings(
    ctx,
    rows.map((row) => integer(row, 'id')),
  );
  const shown = rows.filter((row) => seen.has(integer(row, 'id')));
  const model = modelOf(Ranking);
  const rankings = await loadRecords(ctx, model, { id: { in: distinct(shown, 'rankingId') } }, ranking, LINES_MAX);
  const byId = new Map(rankings.map((row) => [integer(row, 'id'), row]));
  return shown.map((row) => ({ ...row, ranking: byId.get(integer(row, 'rankingId')) }));
}

function departmentOf(part: Row): ExplainedDepartment {
  const ranking = part['ranking'];
  if (!isRow(ranking)) throw new Error(`expected ranking ${text(part, 'rankingId')} to be readable`);
  return {
    ranking,
    weight: bigint(part, 'weight'),
    score: bigintOrNull(part, 'score'),
    rank: integerOrNull(part, 'rank'),
    outOf: integer(part, 'rankedCount'),
  };
}

function counts(standing: Row, target: Row): boolean {
  const criterion = criterionOf(target);
  const sameCampaign = integer(criterion, 'campaignId') === integer(standing, 'campaignId');
  return (
    standing['method'] === 'CRITERIA' &&
    sameCampaign &&
    (standing['departmentId'] === null || integer(criterion, 'departmentId') === integer(standing, 'departmentId'))
  );
}

function belongs(standing: Row, part: Row): boolean {
  const adds = standing['method'] === 'DEPARTMENT_SCORES' || standing['method'] === 'DEPARTMENT_RANKS';
  return adds && integer(part, 'campaignId') === integer(standing, 'campaignId') && integer(part, 'clusterId') === integer(standing, 'clusterId');
}

function criterionOf(target: Row): Row {
  const criterion = target['criterion'];
  if (!isRow(criterion)) throw new Error('expected a target to be read with its criterion');
  return criterion;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function distinct(rows: readonly Row[], column: string): string[] {
  return [...new Set(rows.map((row) => text(row, column)))];
}
