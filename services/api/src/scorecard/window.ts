/** The steps of a scored sheet, in their order. */
export const STEPS = ['SELF_SCORING', 'APPRAISAL', 'EXPLANATION', 'SECOND_APPRAISAL', 'COUNCIL'] as const;
export type Step = (typeof STEPS)[number];

/** The days on which a step may be taken, the first and the last included. */
export interface Window {
  readonly step: Step;
  readonly startsOn: string;
  readonly endsOn: string;
}

export type Opening = 'BEFORE' | 'OPEN' | 'OVER';

/** Is a window open on that day? */
export function openingOn(window: Pick<Window, 'startsOn' | 'endsOn'>, day: string): Opening {
  if (day < window.startsOn) return 'BEFORE';
  return day > window.endsOn ? 'OVER' : 'OPEN';
}

/** What is wrong with a timetable: a step without a window, or one that begins before the step that goes before it. */
export type TimetableFault = { readonly step: Step; readonly kind: 'MISSING' } | { readonly step: Step; readonly kind: 'BEGINS_TOO_SOON' };

/** A timetable has every step, and no step begins before the one before it. Windows may overlap: units are not all equally fast. */
export function timetableFaults(windows: readonly Window[]): TimetableFault[] {
  const byStep = new Map(windows.map((window) => [window.step, window]));
  let earliest = '';
  return STEPS.flatMap((step): TimetableFault[] => {
    const window = byStep.get(step);
    if (!window) return [{ step, kind: 'MISSING' }];
    const tooSoon = window.startsOn < earliest;
    if (!tooSoon) earliest = window.startsOn;
    return tooSoon ? [{ step, kind: 'BEGINS_TOO_SOON' }] : [];
  });
}
