import { expect, test } from '@jest/globals';
import { phaseDates } from './phase-dates';

const YEAR_2020 = { startsOn: '2020-01-01', endsOn: '2020-12-31' };
const YEAR_2021 = { startsOn: '2021-01-01', endsOn: '2021-12-31' };

test.each([
  ['a quarter of the next year', '2020-04-01', '2020-06-30', YEAR_2021, '2021-04-01', '2021-06-30'],
  ['the end of a leap February', '2020-02-01', '2020-02-29', YEAR_2021, '2021-02-01', '2021-02-28'],
  ['cut at the beginning', '2020-01-01', '2020-06-30', { startsOn: '2021-03-01', endsOn: '2021-12-31' }, '2021-03-01', '2021-06-30'],
  ['cut at the end', '2020-07-01', '2020-12-31', { startsOn: '2021-01-01', endsOn: '2021-11-30' }, '2021-07-01', '2021-11-30'],
])('%s', (_words, startsOn, endsOn, to, start, end) => {
  expect(phaseDates({ startsOn, endsOn }, YEAR_2020, to)).toEqual({ startsOn: start, endsOn: end });
});

test('the last day of February is it in a leap year too', () => {
  const to = { startsOn: '2024-01-01', endsOn: '2024-12-31' };
  expect(phaseDates({ startsOn: '2021-02-01', endsOn: '2021-02-28' }, YEAR_2021, to)).toEqual({ startsOn: '2024-02-01', endsOn: '2024-02-29' });
});

test('nothing is left of a phase outside the new time', () => {
  expect(phaseDates({ startsOn: '2020-10-01', endsOn: '2020-12-31' }, YEAR_2020, { startsOn: '2021-01-01', endsOn: '2021-06-30' })).toBeNull();
});
