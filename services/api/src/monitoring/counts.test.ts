import { expect, test } from '@jest/globals';
import { byUrgency, countBy, countPeriods, countStates } from './counts';

const TARGETS = [
  { id: 1, ward: 1, state: 'ON_TRACK', missing: [] },
  { id: 2, ward: 2, state: 'AT_RISK', missing: ['2021-03-01'] },
  { id: 3, ward: 2, state: 'NO_DATA', missing: ['2021-01-01', '2021-02-01', '2021-03-01'] },
  { id: 4, ward: 3, state: 'BEHIND', missing: [] },
  { id: 5, ward: 3, state: 'BEHIND', missing: [] },
  { id: 6, ward: 1, state: 'NOT_DUE', missing: [] },
] as const;

test('states and missing reports are counted, by unit with the most urgent first', () => {
  expect(countStates(TARGETS)).toEqual({ onTrack: 1, behind: 2, atRisk: 1, noData: 1, notDue: 1, total: 6, missing: 4 });
  expect(countBy(TARGETS, ({ ward }) => ward).map(([ward, { total }]) => [ward, total])).toEqual([
    [2, 2],
    [3, 2],
    [1, 2],
  ]);
  expect(countStates([])).toEqual({ onTrack: 0, behind: 0, atRisk: 0, noData: 0, notDue: 0, total: 0, missing: 0 });
});

test('what is at risk comes first, and equals keep their order', () => {
  expect(byUrgency(TARGETS).map(({ id }) => id)).toEqual([2, 4, 5, 3, 1, 6]);
});

test('periods are counted, the latest first, the shorter one before the longer one that ends with it', () => {
  const month = (name: string) => ({ from: name, to: name });
  const quarter = { from: '2021-01-01', to: '2021-03-01' };
  expect(countPeriods([month('2021-01-01'), quarter, month('2021-03-01'), month('2021-01-01')])).toEqual([
    { ...month('2021-03-01'), count: 1 },
    { ...quarter, count: 1 },
    { ...month('2021-01-01'), count: 2 },
  ]);
});
