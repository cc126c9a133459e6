import type { CampaignState } from '@thi-dua/schema';

type Dated = {
  readonly id: string;
  readonly year: number;
  readonly state: CampaignState;
  readonly startsOn: string;
  readonly endsOn: string;
};

/** How the campaign that is looked at stands to today. */
export type CampaignTime = 'running' | 'overdue' | 'scoring' | 'upcoming' | 'closed';

/**
 * The campaign that someone means who names none: the one that runs today; else one that is still open although its time is over; else one that
 * is being scored; else the newest of all. Of several of one year the one that was made first: the installation's own rather than one that joined it.
 */
export const currentCampaign = <T extends Dated>(
  campaigns: readonly T[],
  today: string,
): { readonly campaign: T; readonly time: CampaignTime } | undefined => {
  const inOrder = campaigns.toSorted((a, b) => b.year - a.year || Number(a.id) - Number(b.id));
  const campaign =
    inOrder.find(({ state, startsOn, endsOn }) => state === 'OPEN' && startsOn <= today && today <= endsOn) ??
    inOrder.find(({ state }) => state === 'OPEN') ??
    inOrder.find(({ state }) => state === 'SCORING') ??
    inOrder[0];
  return campaign && { campaign, time: timeOf(campaign, today) };
};

const timeOf = ({ state, startsOn, endsOn }: Dated, today: string): CampaignTime => {
  if (state === 'CLOSED') return 'closed';
  if (state === 'SCORING') return 'scoring';
  if (today < startsOn || state === 'PLANNED') return 'upcoming';
  return today > endsOn ? 'overdue' : 'running';
};
