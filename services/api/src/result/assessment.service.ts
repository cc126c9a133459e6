import type { Achievement, Aggregation, Direction, PeriodValue } from '../campaign/achievement';
import { achievement, aggregate } from '../campaign/achievement';
import { readBands } from '../campaign/band';
import type { CriterionRule } from '../campaign/score';
import { score } from '../campaign/score';
import type { WriteContext } from '../context';
import { bigintAsText, forShare, forUpdate } from '../database/dialect';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { bigint, bigintOrNull, integer, text, textOrNull } from '../database/rows';
import { updateColumns } from '../database/update-columns';
import type { Decimal } from '../decimal';
import { DECIMAL_MAX } from '../decimal';
import { refusal } from '../errors';
import type { ChangeCause } from '../ranking/ranking-change.entity';
import type { ScoreChanges } from '../standing/move.service';
import { moveStandings } from '../standing/move.service';

/** Called between two pieces of a long work with the share of it that is done, from 0 to 1; what it throws ends the work. */
export type Pause = (share: number) => Promise<void>;

/** MariaDB reads lists of a thousand values and more in another, slower way. */
const BATCH = 900;

/** Keeps targets from other writers until the commit, always in the order of their ids. What their results add up to is then right. */
export async function lockTargets(ctx: WriteContext, ids: readonly number[]): Promise<void> {
  // SQLite has one writer at a time.
  if (ctx.tx.dialect === 'sqlite') return;
  const sorted = [...new Set(ids)].sort((a, b) => a - b);
  for (let start = 0; start < sorted.length; start += BATCH) {
    const batch = sorted.slice(start, start + BATCH);
    await ctx.tx.rows(`SELECT \`id\` FROM \`target\` WHERE \`id\` IN (${places(batch)}) ORDER BY \`id\`${forUpdate(ctx.tx.dialect)}`, batch);
  }
}

/**
 * Works out, for locked targets, what their results add up to, the achievement and the score, and moves the standings that follow.
 * Targets of closed campaigns stay as they are.
 */
export async function assessTargets(ctx: WriteContext, ids: readonly number[], cause: ChangeCause): Promise<void> {
  for (const changes of await scoreTargets(ctx, ids)) await moveStandings(ctx, changes, cause);
}

/** The first half of assessTargets: answers, for each campaign, whose scores have changed. `pause` is called with the share that is done. */
export async function scoreTargets(ctx: WriteContext, ids: readonly number[], pause: Pause = () => Promise.resolve()): Promise<ScoreChanges[]> {
  const changed = new Map<number, { organizationIds: Set<number>; departmentIds: Set<number> }>();
  const rules = new Map<number, Rule>();
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const { campaignId, organizationId, departmentId } of await assessBatch(ctx, ids.slice(start, start + BATCH), rules)) {
      const own = changed.get(campaignId) ?? { organizationIds: new Set(), departmentIds: new Set() };
      changed.set(campaignId, own);
      own.organizationIds.add(organizationId);
      own.departmentIds.add(departmentId);
    }
    await pause(Math.min(1, (start + BATCH) / ids.length));
  }
  return [...changed].map(([campaignId, own]) => ({ campaignId, ...own }));
}

interface Assessed {
  readonly campaignId: number;
  readonly organizationId: number;
  readonly departmentId: number;
}

async function assessBatch(ctx: WriteContext, ids: readonly number[], rules: Map<number, Rule>): Promise<Assessed[]> {
  const exact = (column: string, name: string): string => `${bigintAsText(ctx.tx.dialect, column)} AS \`${name}\``;
  const targets = await ctx.tx.rows(
    `SELECT t.\`id\`, t.\`organizationId\`, t.\`criterionId\`, c.\`campaignId\`, c.\`departmentId\`, c.\`rule\`, c.\`bandsJson\`, i.\`direction\`, i.\`aggregation\`, t.\`outcome\`,
       ${exact('t.`value`', 'value')}, ${exact('t.`actual`', 'actual')}, ${exact('t.`achievement`', 'achievement')}, ${exact('t.`score`', 'score')},
       ${exact('t.`enteredScore`', 'enteredScore')}, ${exact('t.`penalty`', 'penalty')},
       ${exact('c.`maxScore`', 'maxScore')}, ${exact('c.`capPercent`', 'capPercent')}, ${exact('c.`bonusMax`', 'bonusMax')}
     FROM \`target\` t JOIN \`criterion\` c ON c.\`id\` = t.\`criterionId\` JOIN \`indicator\` i ON i.\`id\` = c.\`indicatorId\` JOIN \`campaign\` a ON a.\`id\` = c.\`campaignId\`
     WHERE t.\`id\` IN (${places(ids)}) AND a.\`state\` <> 'CLOSED'${forShare(ctx.tx.dialect)}`,
    ids,
  );
  const values = await countedResults(ctx, ids);
  const assessed = targets.map((target) => ({ target, now: assess(target, ruleOf(target, rules), values.get(integer(target, 'id')) ?? []) }));
  const different = assessed.filter(({ target, now }) => differs(target, now));
  await updateColumns(
    ctx.tx,
    'target',
    ['actual', 'achievement', 'outcome', 'score'],
    different.map(({ target, now }) => ({
      id: integer(target, 'id'),
      values: [decimalText(now.actual), decimalText(now.percent), now.outcome, decimalText(now.score)],
    })),
  );
  return different
    .filter(({ target, now }) => bigintOrNull(target, 'score') !== now.score)
    .map(({ target }) => ({
      campaignId: integer(target, 'campaignId'),
      organizationId: integer(target, 'organizationId'),
      departmentId: integer(target, 'departmentId'),
    }));
}

async function countedResults(ctx: WriteContext, targetIds: readonly number[]): Promise<Map<number, PeriodValue[]>> {
  const rows = await ctx.tx.rows(
    `SELECT \`targetId\`, \`period\`, ${bigintAsText(ctx.tx.dialect, '`value`')} AS \`value\` FROM \`result\` WHERE \`targetId\` IN (${places(targetIds)}) AND \`state\` <> 'REJECTED'`,
    targetIds,
  );
  const byTarget = new Map<number, PeriodValue[]>();
  for (const row of rows) {
    const id = integer(row, 'targetId');
    const own = byTarget.get(id) ?? [];
    byTarget.set(id, own);
    own.push({ period: text(row, 'period'), value: bigint(row, 'value') });
  }
  return byTarget;
}

interface Assessment extends Achievement {
  readonly actual: Decimal | null;
  readonly score: Decimal | null;
}

/** How a criterion scores. */
interface Rule extends CriterionRule {
  readonly aggregation: Aggregation;
  readonly direction: Direction;
}

/** Read once for the many targets of a criterion. */
function ruleOf(target: Row, rules: Map<number, Rule>): Rule {
  const id = integer(target, 'criterionId');
  const rule = rules.get(id) ?? {
    aggregation: oneOf(['SUM', 'LAST', 'AVERAGE', 'MAX'], text(target, 'aggregation')),
    direction: oneOf(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'], text(target, 'direction')),
    rule: oneOf(['PROPORTIONAL', 'PASS_FAIL', 'BANDS', 'MANUAL'], text(target, 'rule')),
    maxScore: bigint(target, 'maxScore'),
    capPercent: bigint(target, 'capPercent'),
    bonusMax: bigint(target, 'bonusMax'),
    bands: readBands(textOrNull(target, 'bandsJson')),
  };
  rules.set(id, rule);
  return rule;
}

function assess(target: Row, rule: Rule, values: readonly PeriodValue[]): Assessment {
  const actual = aggregate(rule.aggregation, values);
  if (actual !== null && (actual > DECIMAL_MAX || actual < -DECIMAL_MAX)) throw refusal('BAD_USER_INPUT', 'tooLargeNumber', {});
  const achieved = achievement(rule.direction, bigintOrNull(target, 'value'), actual);
  return { ...achieved, actual, score: score(rule, achieved, bigintOrNull(target, 'enteredScore'), bigint(target, 'penalty')) };
}

function differs(target: Row, now: Assessment): boolean {
  return (
    bigintOrNull(target, 'actual') !== now.actual ||
    bigintOrNull(target, 'achievement') !== now.percent ||
    textOrNull(target, 'outcome') !== now.outcome ||
    bigintOrNull(target, 'score') !== now.score
  );
}

function oneOf<T extends string>(names: readonly T[], found: string): T {
  const name = names.find((each) => each === found);
  if (name === undefined) throw new Error(`expected one of ${names.join(', ')}, found "${found}"`);
  return name;
}

function decimalText(value: Decimal | null): string | null {
  return value === null ? null : String(value);
}
