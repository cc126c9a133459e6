import type { ResultRecord } from '../api/records';
import { formatMonth } from '../ui/date';

/** What a result is called on screen: whose, of what, for which month. */
export const resultTitle = ({ organization, indicator, period }: Pick<ResultRecord, 'organization' | 'indicator' | 'period'>): string =>
  `${organization.name} – ${indicator.name}, ${formatMonth(period)}`;
