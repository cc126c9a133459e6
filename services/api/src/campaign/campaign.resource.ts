import { records } from '../access/policy';
import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { text } from '../database/rows';
import { formatDecimal } from '../decimal';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Resource } from '../graphql/resource';
import { datesInOrder } from '../record/checks';
import { recordId } from '../record/values';
import type { Values } from '../record/write';
import { Campaign } from './campaign.entity';
import { CampaignCreateInput, PhaseCreateInput } from './campaign.input';
import { Phase } from './phase.entity';
import { refuseInStage, refuseUnlessAllowed } from './stage';
import { thresholdsOf } from './thresholds';

export const campaigns: Resource = {
  entity: Campaign,
  one: 'campaign',
  many: 'campaigns',
  policy: records,
  order: [
    { property: 'year', direction: 'DESC' },
    { property: 'name', direction: 'ASC' },
  ],
  input: CampaignCreateInput,
  defaults: { state: 'PLANNED' },
  check: (values, _ctx, before) => [...datesInOrder(values, 'startsOn', 'endsOn'), ...stateFaults(values, before), ...thresholdFaults(values)],
  guard: (_ctx, before, input) => {
    if (before && input) refuseChangedWhenClosed(before, input);
  },
};

export const phases: Resource = {
  entity: Phase,
  one: 'phase',
  many: 'phases',
  policy: records,
  order: [
    { property: 'startsOn', direction: 'ASC' },
    { property: 'ordinal', direction: 'ASC' },
  ],
  input: PhaseCreateInput,
  check: async (values, ctx) => [...datesInOrder(values, 'startsOn', 'endsOn'), ...(await insideCampaign(values, ctx))],
  guard: (ctx, before, input) => refuseInStage(ctx, recordId(String(before?.['campaignId'] ?? input?.['campaignId'])), 'ANNOTATE'),
};

/** A campaign begins its life planned or open; from then on it moves by moveCampaign, which looks at what is still to be done. */
function stateFaults(values: Values, before: Row | null): FieldFault[] {
  if (before) return values['state'] === before['state'] ? [] : [fault('input.state', 'campaignStateMoves', {})];
  return values['state'] === 'PLANNED' || values['state'] === 'OPEN' ? [] : [fault('input.state', 'campaignStateBegins', {})];
}

/** On track begins where behind ends. */
function thresholdFaults(values: Values): FieldFault[] {
  const given = (property: string): bigint | null =>
    values[property] === undefined || values[property] === null ? null : BigInt(String(values[property]));
  const { onTrackPercent, behindPercent } = thresholdsOf(given('onTrackPercent'), given('behindPercent'));
  const path = `input.${given('behindPercent') === null ? 'onTrackPercent' : 'behindPercent'}`;
  return behindPercent <= onTrackPercent
    ? []
    : [fault(path, 'thresholdOrder', { onTrack: formatDecimal(onTrackPercent), behind: formatDecimal(behindPercent) })];
}

/** A closed campaign keeps its dates, from which its rankings know their members; its name and notes may still be put right. */
function refuseChangedWhenClosed(before: Row, input: Values): void {
  const moved = ['startsOn', 'endsOn', 'year'].some(
    (property) => input[property] !== undefined && String(input[property]) !== String(before[property]),
  );
  if (moved) refuseUnlessAllowed(text(before, 'id'), before, 'SET_UP');
}

/** A phase is a part of its campaign's time. */
async function insideCampaign(values: Values, ctx: WriteContext): Promise<FieldFault[]> {
  const [campaign] = await ctx.tx.rows('SELECT `startsOn`, `endsOn` FROM `campaign` WHERE `id` = ?', [Number(values['campaignId'])]);
  if (!campaign) return [];
  const [start, end] = [text(campaign, 'startsOn'), text(campaign, 'endsOn')];
  const facts = { start, end };
  return [
    ...(String(values['startsOn']) < start ? [fault('input.startsOn', 'phaseOutside', facts)] : []),
    ...(String(values['endsOn']) > end ? [fault('input.endsOn', 'phaseOutside', facts)] : []),
  ];
}
