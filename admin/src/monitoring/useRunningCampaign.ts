import { useGetList } from 'react-admin';
import type { CampaignRecord } from '../api/records';

/** The campaign that a page begins with: the latest one that is open, or the latest of all. */
export const useRunningCampaign = (): { readonly isPending: boolean; readonly campaignId: string | undefined } => {
  const { data } = useGetList<CampaignRecord>('campaigns', {
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'year', order: 'DESC' },
    filter: {},
  });
  // Of several of one year the one that was made first: the installation's own rather than one that joined it.
  const inOrder = data?.toSorted((a, b) => b.year - a.year || Number(a.id) - Number(b.id)) ?? [];
  const first = inOrder.find(({ state }) => state === 'OPEN') ?? inOrder[0];
  return { isPending: data === undefined, campaignId: first?.id };
};
