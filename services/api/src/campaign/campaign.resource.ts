import { records } from '../access/policy';
import type { WriteContext } from '../context';
import { text } from '../database/rows';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Resource } from '../graphql/resource';
import { datesInOrder } from '../record/checks';
import type { Values } from '../record/write';
import { Campaign } from './campaign.entity';
import { CampaignCreateInput, PhaseCreateInput } from './campaign.input';
import { Phase } from './phase.entity';

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
  check: (values) => datesInOrder(values, 'startsOn', 'endsOn'),
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
};

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
