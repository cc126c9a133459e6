import { useGetList } from 'react-admin';
import type { CampaignRecord, CriterionRecord, Named } from '../api/records';
import { currentCampaign } from '../campaign-life/current-campaign';
import { today } from '../ui/today';
import type { Chosen } from './address';
import { monthsOf, usualMonth } from './address';
import type { Choice } from './ChoiceBox';

export type SheetChoices = {
  readonly campaigns: readonly Choice[];
  readonly months: readonly string[];
  readonly organizations: readonly Choice[];
  readonly departments: readonly Choice[];
  readonly criteria: readonly Choice[];
};

const CHOICES_MAX = 500;
const all = { page: 1, perPage: CHOICES_MAX };

/** What there is to choose from, and what is meant where the address says nothing. */
export const useSheetChoices = (given: Chosen) => {
  const { data: campaigns } = useGetList<CampaignRecord>('campaigns', { pagination: all, sort: { field: 'year', order: 'DESC' }, filter: {} });
  const campaign = campaigns?.find(({ id }) => id === given.campaignId) ?? currentCampaign(campaigns ?? [], today())?.campaign;
  const campaignId = campaign?.id ?? null;
  const options = { enabled: campaignId !== null };
  const criteria = useGetList<CriterionRecord>(
    'criteria',
    { pagination: all, sort: { field: 'ordinal', order: 'ASC' }, filter: { campaignId } },
    options,
  );
  const organizations = useGetList<Named>(
    'organizations',
    { pagination: all, sort: { field: 'name', order: 'ASC' }, filter: { targets_some: { criterion: { campaignId } } } },
    options,
  );
  const departments = useGetList<Named>(
    'departments',
    { pagination: all, sort: { field: 'name', order: 'ASC' }, filter: { criteria_some: { campaignId } } },
    options,
  );
  const months = campaign ? monthsOf(campaign) : [];
  const period = given.period !== null && months.includes(given.period) ? given.period : usualMonth(months, today());
  const choices: SheetChoices = {
    campaigns: campaigns ?? [],
    months,
    organizations: organizations.data ?? [],
    departments: departments.data ?? [],
    criteria: (criteria.data ?? []).map(({ id, indicator }) => ({ id, name: indicator.name })),
  };
  return { isPending: campaigns === undefined, campaign, chosen: { ...given, campaignId, period }, choices };
};
