import type { RankingName } from '../api/records';

/** What a ranking is called on screen: the department that ranks, if one does; the campaign; the cluster. */
export const rankingTitle = ({ department, campaign, cluster }: Omit<RankingName, 'id'>): string =>
  [department?.name, campaign.name, cluster.name].filter(Boolean).join(' – ');
