import type { TargetRecord } from '../api/records';

/** What a target is called on screen: whose it is, of what, and of which year. */
export const targetTitle = ({ organization, criterion }: TargetRecord): string =>
  `${organization.name} – ${criterion.indicator.name} (${criterion.campaign.year})`;
