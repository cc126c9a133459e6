/** "31/12/2020", "31-12-2020", "1.3.20" or "2020-12-31" as a calendar date "2020-12-31"; null if there is no such day. */
export const parseTypedDate = (text: string): string | null => {
  const compact = text.trim();
  const own = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(compact);
  if (own) return existing(fullYear(own[3] ?? ''), own[2] ?? '', own[1] ?? '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(compact);
  return iso ? existing(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '') : null;
};

/** "3/2020", "03-2020", "3.20" or "2020-03" as the first day of that month, "2020-03-01"; null if there is no such month. */
export const parseTypedMonth = (text: string): string | null => {
  const compact = text.trim();
  const own = /^(\d{1,2})[/.-](\d{4}|\d{2})$/.exec(compact);
  if (own) return existing(fullYear(own[2] ?? ''), own[1] ?? '', '1');
  const iso = /^(\d{4})-(\d{1,2})$/.exec(compact);
  return iso ? existing(iso[1] ?? '', iso[2] ?? '', '1') : null;
};

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

const existing = (year: string, month: string, day: string): string | null => {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : null;
};
