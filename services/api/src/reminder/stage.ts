export type ReminderKind = 'DUE_SOON' | 'DUE_TODAY' | 'OVERDUE';

/** When people are reminded of a task. */
export interface Schedule {
  /** So many days before its last day. */
  readonly beforeDays: readonly number[];
  /** So many times after the first day on which it is overdue, a week apart. */
  readonly overdueWeeks: number;
}

/** A reminder that has come due, and the day to which it belongs: each goes out once for that day, whenever that is. */
export interface Stage {
  readonly kind: ReminderKind;
  readonly day: string;
}

/** What was missed while the service was down, or the task with those who accept it, is made up for within a week; older reminders are pointless. */
const CATCH_UP_DAYS = 6;
const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
const VIETNAM_HOURS = 7;

/** The reminder of a task due on `dueOn` that stands on `today`: the latest that has come due, if that was not long ago; null otherwise. */
export function stageOn(dueOn: string, today: string, schedule: Schedule): Stage | null {
  const [latest] = stagesOf(schedule)
    .map(({ kind, offset }) => ({ kind, day: addDays(dueOn, offset) }))
    .filter(({ day }) => day <= today)
    .sort((left, right) => (left.day < right.day ? 1 : -1));
  return latest && latest.day >= addDays(today, -CATCH_UP_DAYS) ? latest : null;
}

/** Every last day for which `today` has a reminder, ascending. */
export function dueDaysOn(today: string, schedule: Schedule): readonly string[] {
  const offsets = stagesOf(schedule).map(({ offset }) => offset);
  const first = addDays(today, -Math.max(...offsets) - CATCH_UP_DAYS);
  const span = Math.max(...offsets) - Math.min(...offsets) + CATCH_UP_DAYS;
  const days = Array.from({ length: span + 1 }, (_, index) => addDays(first, index));
  return days.filter((day) => stageOn(day, today, schedule) !== null);
}

/** The day that reminders are for at an instant: those of a day begin at an hour of it, in Vietnam. */
export function reminderDay(now: Date, hour: number): string {
  return new Date(now.getTime() + (VIETNAM_HOURS - hour) * HOUR_MS).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function stagesOf({ beforeDays, overdueWeeks }: Schedule): readonly { readonly kind: ReminderKind; readonly offset: number }[] {
  return [
    ...beforeDays.map((days) => ({ kind: 'DUE_SOON', offset: -days }) as const),
    { kind: 'DUE_TODAY', offset: 0 },
    ...Array.from({ length: overdueWeeks + 1 }, (_, week) => ({ kind: 'OVERDUE', offset: 1 + 7 * week }) as const),
  ];
}
