import type { WriteContext } from '../context';
import { forShare } from '../database/dialect';
import type { Row } from '../database/rows';
import { text } from '../database/rows';
import { refusal } from '../errors';
import type { CampaignAct } from './lifecycle';
import { allows, stageOf } from './lifecycle';

/** Refuses what a campaign in its state does not allow. The campaign is kept from moving until the commit. */
export async function refuseInStage(ctx: WriteContext, campaignId: number, act: CampaignAct): Promise<void> {
  const [campaign] = await ctx.tx.rows(`SELECT \`id\`, \`state\` FROM \`campaign\` WHERE \`id\` = ?${forShare(ctx.tx.dialect)}`, [campaignId]);
  if (campaign) refuseUnlessAllowed(text(campaign, 'id'), campaign, act);
}

/** The same for a campaign of which the state was read already, and which is kept from moving. */
export function refuseUnlessAllowed(campaignId: string, campaign: Row, act: CampaignAct): void {
  const state = stageOf(text(campaign, 'state'));
  if (allows(state, act)) return;
  if (state === 'CLOSED') throw refusal('CONFLICT', 'campaignClosed', { id: campaignId });
  throw refusal('CONFLICT', 'campaignStage', { id: campaignId, state, act });
}
