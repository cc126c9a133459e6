const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The month that a date lies in, written as its first day: '2020-05-17' → '2020-05-01'. Months written so sort as text.
 * What is no date of the calendar ('2020-02-30', '2020-5-1', '17/05/2020') answers undefined.
 */
export function monthOf(date: string): string | undefined {
  if (!DATE.test(date)) return undefined;
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(date)) return undefined;
  return `${date.slice(0, 8)}01`;
}
