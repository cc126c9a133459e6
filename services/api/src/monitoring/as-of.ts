import type { CampaignStage } from '../campaign/lifecycle';
import { lastDayOf } from './due';

/**
 * The day that a campaign's progress is looked at from where nobody names one: today, but not after its end. A campaign that is open beyond its
 * end is one whose last months are still to be reported: it is looked at from the end of the latest month that was.
 */
export function usualDay(campaign: { readonly state: CampaignStage; readonly endsOn: string }, latestMonth: string | null, today: string): string {
  if (today <= campaign.endsOn) return today;
  if (campaign.state !== 'OPEN' || latestMonth === null) return campaign.endsOn;
  const reported = lastDayOf(latestMonth);
  if (reported < campaign.endsOn) return reported;
  return campaign.endsOn;
}
