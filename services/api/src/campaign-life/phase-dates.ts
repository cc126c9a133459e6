export interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * The dates of a phase in another campaign: as many years on as the campaign began later, cut to its time; null where nothing of it is left.
 * The last day of February stays the last day of February.
 */
export function phaseDates(phase: Span, from: Span, to: Span): Span | null {
  const years = Number(to.startsOn.slice(0, 4)) - Number(from.startsOn.slice(0, 4));
  const startsOn = later(yearsOn(phase.startsOn, years), to.startsOn);
  const endsOn = earlier(yearsOn(phase.endsOn, years), to.endsOn);
  return startsOn <= endsOn ? { startsOn, endsOn } : null;
}

function yearsOn(date: string, years: number): string {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const day = date.slice(4);
  if (day !== '-02-29' && !(day === '-02-28' && isLastOfFebruary(date))) return `${year}${day}`;
  return isLeap(Number(year)) ? `${year}-02-29` : `${year}-02-28`;
}

function isLastOfFebruary(date: string): boolean {
  return !isLeap(Number(date.slice(0, 4)));
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
