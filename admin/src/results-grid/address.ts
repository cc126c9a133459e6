/** Which sheet is meant; the first two always, the others to make it shorter. */
export type Chosen = {
  readonly campaignId: string | null;
  /** The month, by its first day. */
  readonly period: string | null;
  readonly organizationId: string | null;
  readonly departmentId: string | null;
  readonly criterionId: string | null;
};

const NAMES = ['campaignId', 'period', 'organizationId', 'departmentId', 'criterionId'] as const;

/** What an address says, `?campaignId=1&period=2020-03-01`; what is no number or month is left out. */
export const chosenIn = (search: string): Chosen => {
  const given = new URLSearchParams(search);
  const id = (name: string): string | null => (/^\d+$/.test(given.get(name) ?? '') ? given.get(name) : null);
  return {
    campaignId: id('campaignId'),
    period: /^\d{4}-(0[1-9]|1[0-2])-01$/.test(given.get('period') ?? '') ? given.get('period') : null,
    organizationId: id('organizationId'),
    departmentId: id('departmentId'),
    criterionId: id('criterionId'),
  };
};

export const addressOf = (chosen: Partial<Chosen>): string => {
  const params = new URLSearchParams();
  for (const name of NAMES) {
    const value = chosen[name];
    if (value) params.set(name, value);
  }
  return `?${params.toString()}`;
};

/** The months of a campaign, by their first days. */
export const monthsOf = ({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): readonly string[] => {
  const [year = 0, month = 1] = startsOn.split('-').map(Number);
  const months: string[] = [];
  for (let at = year * 12 + month - 1; ; at += 1) {
    const first = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    if (first > endsOn) return months;
    months.push(first);
  }
};

/** The month that a sheet begins with: this one, or the nearest that the campaign has. */
export const usualMonth = (months: readonly string[], today: string): string | null =>
  months.findLast((month) => month <= today) ?? months[0] ?? null;
