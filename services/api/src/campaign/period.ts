import { isDay } from '../calendar';

/**
 * The month that a date lies in, written as its first day: '2020-05-17' → '2020-05-01'. Months written so sort as text.
 * What is no date of the calendar ('2020-02-30', '2020-5-1', '17/05/2020') answers undefined.
 */
export function monthOf(date: string): string | undefined {
  return isDay(date) ? `${date.slice(0, 8)}01` : undefined;
}
