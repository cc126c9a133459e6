import { auditInserted } from '../audit/audit-inserted';
import { Campaign } from '../campaign/campaign.entity';
import { Criterion } from '../campaign/criterion.entity';
import { Phase } from '../campaign/phase.entity';
import { Target } from '../campaign/target.entity';
import type { RequestContext, WriteContext } from '../context';
import { forShare } from '../database/dialect';
import { insertRows } from '../database/insert-rows';
import type { Row } from '../database/rows';
import { integer, text, textOrNull } from '../database/rows';
import type { Decimal } from '../decimal';
import { DECIMAL_MAX } from '../decimal';
import { badInput, fault, notFound, refusal } from '../errors';
import { instant } from '../instant';
import { modelOf } from '../record/model';
import { recordId } from '../record/values';
import { withKeys } from '../record/write';
import type { CampaignPart } from './copy.input';
import { currentMembers, scaledSql, TARGET_PERCENT_MAX } from './copy.query';
import { copyRankings } from './copy-rankings';
import type { Span } from './phase-dates';
import { phaseDates } from './phase-dates';

/** What of an earlier campaign goes over into a new one, and how. */
export interface CopyPlan {
  readonly parts: readonly CampaignPart[];
  readonly targetPercent: Decimal;
  /** What was reached becomes the baseline. */
  readonly baselines: boolean;
}

/** What went over, or would. */
export interface CopyCounts {
  readonly criteria: number;
  readonly targets: number;
  /** Targets of organizations that are no longer members, or no more. */
  readonly leftOut: number;
  readonly phases: number;
  readonly rankings: number;
}

/** The campaign to copy from, kept as it is until the commit. */
export async function lockSource(ctx: WriteContext, id: string, { parts, targetPercent }: CopyPlan): Promise<Row> {
  const needing = parts.find((part) => (part === 'TARGETS' || part === 'RANKINGS') && !parts.includes('CRITERIA'));
  if (needing) throw badInput(fault('input.with', 'copyNeedsCriteria', { part: needing }));
  if (targetPercent <= 0n) throw badInput(fault('input.targetPercent', 'tooSmall', { min: '0.0001' }));
  if (targetPercent > TARGET_PERCENT_MAX) throw badInput(fault('input.targetPercent', 'tooLarge', { max: 500 }));
  const [source] = await ctx.tx.rows(`SELECT * FROM \`campaign\` WHERE \`id\` = ?${forShare(ctx.tx.dialect)}`, [recordId(id)]);
  if (!source) throw notFound(Campaign.name, id);
  return source;
}

/** Fills a new campaign from an earlier one. The number of statements does not depend on how many criteria and targets there are. */
export async function copyParts(ctx: WriteContext, source: Row, campaign: Row, plan: CopyPlan): Promise<CopyCounts> {
  const [fromId, toId, span] = [integer(source, 'id'), integer(campaign, 'id'), spanOf(campaign)];
  const wanted = (part: CampaignPart): boolean => plan.parts.includes(part);
  const { leftOut } = wanted('TARGETS') ? await countCopy(ctx, fromId, span) : { leftOut: 0 };
  return {
    criteria: wanted('CRITERIA') ? await copyCriteria(ctx, fromId, toId) : 0,
    targets: wanted('TARGETS') ? await copyTargets(ctx, fromId, toId, span, plan) : 0,
    leftOut,
    phases: wanted('PHASES') ? await copyPhases(ctx, source, campaign) : 0,
    rankings: wanted('RANKINGS') ? await copyRankings(ctx, fromId, toId) : 0,
  };
}

/** What a campaign with these dates would take over from an earlier one. */
export async function countCopy(ctx: RequestContext, fromId: number, span: Span): Promise<CopyCounts> {
  const current = currentMembers(fromId, span);
  const [row] = await ctx.reader.rows(
    `SELECT (SELECT COUNT(*) FROM \`criterion\` WHERE \`campaignId\` = a.\`id\`) AS \`criteria\`,
       (SELECT COUNT(*) FROM \`criterion\` c JOIN \`target\` t ON t.\`criterionId\` = c.\`id\` WHERE c.\`campaignId\` = a.\`id\`) AS \`all\`,
       (SELECT COUNT(*) FROM \`criterion\` c JOIN \`target\` t ON t.\`criterionId\` = c.\`id\` JOIN \`organization\` o ON o.\`id\` = t.\`organizationId\`
          WHERE c.\`campaignId\` = a.\`id\` AND ${current.sql}) AS \`targets\`,
       (SELECT COUNT(*) FROM \`phase\` WHERE \`campaignId\` = a.\`id\`) AS \`phases\`,
       (SELECT COUNT(*) FROM \`ranking\` WHERE \`campaignId\` = a.\`id\` AND \`revision\` = 1) AS \`rankings\`
       FROM \`campaign\` a WHERE a.\`id\` = ?`,
    [...current.parameters, fromId],
  );
  if (!row) throw notFound(Campaign.name, fromId);
  const count = (name: string): number => integer(row, name);
  return {
    criteria: count('criteria'),
    targets: count('targets'),
    leftOut: count('all') - count('targets'),
    phases: count('phases'),
    rankings: count('rankings'),
  };
}

const CRITERION_COLUMNS = [
  'indicatorId',
  'departmentId',
  'maxScore',
  'rule',
  'capPercent',
  'bonusMax',
  'frequency',
  'expectation',
  'ordinal',
  'note',
  'bandsJson',
]
  .map((column) => `\`${column}\``)
  .join(', ');

async function copyCriteria(ctx: WriteContext, fromId: number, toId: number): Promise<number> {
  const now = instant(new Date());
  const { affected } = await ctx.tx.run(
    `INSERT INTO \`criterion\` (\`campaignId\`, ${CRITERION_COLUMNS}, \`version\`, \`createdAt\`, \`updatedAt\`)
       SELECT ?, ${CRITERION_COLUMNS}, 1, ?, ? FROM \`criterion\` WHERE \`campaignId\` = ? ORDER BY \`id\``,
    [toId, now, now, fromId],
  );
  await auditInserted(ctx, modelOf(Criterion), { from: '`criterion` n WHERE n.`campaignId` = ?', parameters: [toId] });
  return affected;
}

const OF_CAMPAIGN = '`criterionId` IN (SELECT `id` FROM `criterion` WHERE `campaignId` = ?)';

/** The new targets have no results and so no scores: nothing follows from them yet. */
async function copyTargets(ctx: WriteContext, fromId: number, toId: number, span: Span, { targetPercent, baselines }: CopyPlan): Promise<number> {
  const now = instant(new Date());
  const current = currentMembers(fromId, span);
  const { affected } = await ctx.tx.run(
    `INSERT INTO \`target\` (\`criterionId\`, \`organizationId\`, \`value\`, \`baseline\`, \`penalty\`, \`version\`, \`createdAt\`, \`updatedAt\`)
       SELECT n.\`id\`, t.\`organizationId\`, ${scaledSql(ctx.tx.dialect, 't.`value`', targetPercent)}, ${baselines ? 't.`actual`' : 'NULL'}, 0, 1, ?, ?
       FROM \`criterion\` n JOIN \`criterion\` c ON c.\`campaignId\` = ? AND c.\`indicatorId\` = n.\`indicatorId\`
         JOIN \`target\` t ON t.\`criterionId\` = c.\`id\` JOIN \`organization\` o ON o.\`id\` = t.\`organizationId\`
       WHERE n.\`campaignId\` = ? AND ${current.sql} ORDER BY n.\`id\`, t.\`id\``,
    [now, now, fromId, toId, ...current.parameters],
  );
  const tooLarge = await ctx.tx.rows(
    `SELECT \`id\` FROM \`target\` WHERE ${OF_CAMPAIGN} AND (\`value\` > ${DECIMAL_MAX} OR \`value\` < -${DECIMAL_MAX}) LIMIT 1`,
    [toId],
  );
  if (tooLarge.length > 0) throw refusal('BAD_USER_INPUT', 'tooLargeNumber', {});
  await auditInserted(ctx, modelOf(Target), {
    from: '`criterion` c JOIN `target` n ON n.`criterionId` = c.`id` WHERE c.`campaignId` = ?',
    parameters: [toId],
  });
  return affected;
}

async function copyPhases(ctx: WriteContext, source: Row, campaign: Row): Promise<number> {
  const now = instant(new Date());
  const phases = await ctx.tx.rows('SELECT * FROM `phase` WHERE `campaignId` = ? ORDER BY `ordinal`', [integer(source, 'id')]);
  // A phase is often named with its year; other dates in its words ("nhiệm kỳ 2021-2026") are facts that stay.
  const inYear = (words: string | null): string | null => words?.replaceAll(`năm ${text(source, 'year')}`, `năm ${text(campaign, 'year')}`) ?? null;
  const rows = phases.flatMap((phase) => {
    const dates = phaseDates(spanOf(phase), spanOf(source), spanOf(campaign));
    if (!dates) return [];
    const named = withKeys(modelOf(Phase), { name: inYear(text(phase, 'name')), theme: inYear(textOrNull(phase, 'theme')) });
    const words = ['name', 'theme', 'searchKey', 'sortKey'].map((column) => textOrNull(named, column));
    return [[integer(campaign, 'id'), integer(phase, 'ordinal'), ...words, dates.startsOn, dates.endsOn, 1, now, now]];
  });
  await insertRows(
    ctx.tx,
    'phase',
    ['campaignId', 'ordinal', 'name', 'theme', 'searchKey', 'sortKey', 'startsOn', 'endsOn', 'version', 'createdAt', 'updatedAt'],
    rows,
  );
  await auditInserted(ctx, modelOf(Phase), { from: '`phase` n WHERE n.`campaignId` = ?', parameters: [integer(campaign, 'id')] });
  return rows.length;
}

function spanOf(row: Row): Span {
  return { startsOn: text(row, 'startsOn'), endsOn: text(row, 'endsOn') };
}
