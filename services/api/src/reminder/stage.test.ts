import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dueDaysOn, reminderDay, stageOn } from './stage';

const SCHEDULE = { beforeDays: [3, 1], overdueWeeks: 2 };
const DUE = '2021-06-30';

describe('the reminder that stands on a day', () => {
  test.each([
    ['2021-06-26', null],
    ['2021-06-27', { kind: 'DUE_SOON', day: '2021-06-27' }],
    ['2021-06-28', { kind: 'DUE_SOON', day: '2021-06-27' }],
    ['2021-06-29', { kind: 'DUE_SOON', day: '2021-06-29' }],
    ['2021-06-30', { kind: 'DUE_TODAY', day: '2021-06-30' }],
    ['2021-07-01', { kind: 'OVERDUE', day: '2021-07-01' }],
    ['2021-07-07', { kind: 'OVERDUE', day: '2021-07-01' }],
    ['2021-07-08', { kind: 'OVERDUE', day: '2021-07-08' }],
    ['2021-07-15', { kind: 'OVERDUE', day: '2021-07-15' }],
    ['2021-07-21', { kind: 'OVERDUE', day: '2021-07-15' }],
    ['2021-07-22', null],
    ['2022-01-01', null],
  ])('on %s is %j', (today, expected) => {
    expect(stageOn(DUE, today, SCHEDULE)).toEqual(expected);
  });

  const schedule = fc.record({
    beforeDays: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }),
    overdueWeeks: fc.integer({ min: 0, max: 10 }),
  });
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2020-01-01', days));

  test('is one for each stage, however many days one looks', () => {
    fc.assert(
      fc.property(day, schedule, (due, plan) => {
        const seen = Array.from({ length: 200 }, (_, index) => stageOn(due, addDays(due, index - 70), plan)).filter((stage) => stage !== null);
        const different = new Set(seen.map((stage) => `${stage.kind} ${stage.day}`));
        expect(different.size).toBe(plan.beforeDays.length + 1 + plan.overdueWeeks + 1);
      }),
      { numRuns: 50 },
    );
  });

  test('is found by looking at the last days that have one, and by no others', () => {
    fc.assert(
      fc.property(day, schedule, (today, plan) => {
        const found = dueDaysOn(today, plan);
        for (const due of found) expect(stageOn(due, today, plan)).not.toBeNull();
        const others = Array.from({ length: 300 }, (_, index) => addDays(today, index - 150)).filter((due) => !found.includes(due));
        for (const due of others) expect(stageOn(due, today, plan)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  ['2021-06-29T23:59:59.999Z', '2021-06-29'],
  ['2021-06-30T00:00:00.000Z', '2021-06-30'],
])('at %s reminders are for %s when a day begins at seven', (now, expected) => {
  expect(reminderDay(new Date(now), 7)).toBe(expected);
});
