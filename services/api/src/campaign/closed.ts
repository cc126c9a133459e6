import type { WriteContext } from '../context';
import { forShare } from '../database/dialect';
import { refusal } from '../errors';

/** What a closed campaign has come to stays: refuses what would change it. The campaign is kept from closing until the commit. */
export async function refuseInClosed(ctx: WriteContext, campaignId: number): Promise<void> {
  const [campaign] = await ctx.tx.rows(`SELECT \`state\` FROM \`campaign\` WHERE \`id\` = ?${forShare(ctx.tx.dialect)}`, [campaignId]);
  if (campaign?.['state'] === 'CLOSED') throw refusal('CONFLICT', 'campaignClosed', { id: campaignId });
}
