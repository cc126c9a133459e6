import { records } from '../access/policy';
import { refuseInStage } from '../campaign/stage';
import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { text } from '../database/rows';
import { decimal } from '../decimal';
import type { FieldFault } from '../errors';
import { fault, refusal } from '../errors';
import type { Resource } from '../graphql/resource';
import { datesInOrder } from '../record/checks';
import { modelOf } from '../record/model';
import { recordId } from '../record/values';
import type { Values } from '../record/write';
import { lockRecord } from '../record/write';
import { Scorecard, ScorecardItem, ScoringWindow } from './scorecard.entity';
import { ScorecardCreateInput, ScorecardItemCreateInput, ScoringWindowCreateInput } from './scorecard.input';

export const scorecards: Resource = {
  entity: Scorecard,
  one: 'scorecard',
  many: 'scorecards',
  policy: records,
  order: [
    { property: 'name', direction: 'ASC' },
    { property: 'id', direction: 'DESC' },
  ],
  input: ScorecardCreateInput,
  defaults: { bonusTotal: decimal(0) },
  fixed: ['campaignId', 'clusterId', 'departmentId'],
  onCreate: (values) => ({ state: 'DRAFT', departmentKey: values['departmentId'] ? recordId(String(values['departmentId'])) : 0 }),
  guard: async (ctx, before, input) => {
    if (before) refuseFrozen(before);
    await refuseInStage(ctx, recordId(String(before?.['campaignId'] ?? input?.['campaignId'])), 'RANK');
  },
};

export const scorecardItems: Resource = {
  entity: ScorecardItem,
  one: 'scorecardItem',
  many: 'scorecardItems',
  policy: records,
  order: [
    { property: 'position', direction: 'ASC' },
    { property: 'id', direction: 'ASC' },
  ],
  input: ScorecardItemCreateInput,
  defaults: { maxScore: decimal(0), evidenceRequired: false },
  fixed: ['scorecardId'],
  check: async (values, ctx) => [...kindFaults(values), ...(await criterionFaults(values, ctx))],
  guard: refuseInFrozen,
};

export const scoringWindows: Resource = {
  entity: ScoringWindow,
  one: 'scoringWindow',
  many: 'scoringWindows',
  policy: records,
  order: [
    { property: 'startsOn', direction: 'ASC' },
    { property: 'endsOn', direction: 'ASC' },
    { property: 'id', direction: 'ASC' },
  ],
  input: ScoringWindowCreateInput,
  fixed: ['scorecardId', 'step'],
  check: (values) => datesInOrder(values, 'startsOn', 'endsOn'),
  guard: refuseInFrozen,
};

/** A frozen scorecard stays as the units were given it. */
export function refuseFrozen(scorecard: Row): void {
  if (scorecard['state'] !== 'DRAFT') throw refusal('CONFLICT', 'scorecardFrozen', { name: text(scorecard, 'name') });
}

/** The same for its parts: the scorecard is kept from being frozen until this is written. */
async function refuseInFrozen(ctx: WriteContext, before: Row | null, input: Values | null): Promise<void> {
  const scorecard = await lockRecord(ctx, modelOf(Scorecard), String(before?.['scorecardId'] ?? input?.['scorecardId']));
  refuseFrozen(scorecard);
}

/** A section has nothing to score, so nobody appraises it. */
function kindFaults(values: Values): FieldFault[] {
  if (values['kind'] !== 'SECTION') return [];
  return [
    ...(BigInt(String(values['maxScore'] ?? 0)) === 0n ? [] : [fault('input.maxScore', 'sectionHasNoScore', {})]),
    ...(values['departmentId'] ? [fault('input.departmentId', 'sectionHasNoScore', {})] : []),
  ];
}

async function criterionFaults(values: Values, ctx: WriteContext): Promise<FieldFault[]> {
  if (!values['criterionId']) return [];
  const rows = await ctx.tx.rows(
    'SELECT c.`id` FROM `criterion` c JOIN `scorecard` s ON s.`campaignId` = c.`campaignId` WHERE c.`id` = ? AND s.`id` = ?',
    [recordId(String(values['criterionId'])), recordId(String(values['scorecardId']))],
  );
  return rows.length > 0 ? [] : [fault('input.criterionId', 'criterionElsewhere', { id: String(values['criterionId']) })];
}
