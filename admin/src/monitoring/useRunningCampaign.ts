import { useGetList } from 'react-admin';
import type { CampaignRecord } from '../api/records';
import { currentCampaign } from '../campaign-life/current-campaign';
import { today } from '../ui/today';

/** The campaign that a page begins with. */
export const useRunningCampaign = (): { readonly isPending: boolean; readonly campaignId: string | undefined } => {
  const { data } = useGetList<CampaignRecord>('campaigns', {
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'year', order: 'DESC' },
    filter: {},
  });
  return { isPending: data === undefined, campaignId: currentCampaign(data ?? [], today())?.campaign.id };
};
