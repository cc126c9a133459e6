import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Frequency } from './due';
import { duePeriods, lastDayOf, missingPeriods, monthsOf, monthsOn, quarterOf, reportingPeriods, timeGone } from './due';

const YEAR = monthsOf('2021-01-01', '2021-12-31');

describe('what is reported when', () => {
  test('a year has twelve months, four quarters, and is one year', () => {
    expect(reportingPeriods(YEAR, 'MONTHLY')).toHaveLength(12);
    expect(reportingPeriods(YEAR, 'QUARTERLY').map(({ from, to }) => `${from}…${to}`)).toEqual([
      '2021-01-01…2021-03-01',
      '2021-04-01…2021-06-01',
      '2021-07-01…2021-09-01',
      '2021-10-01…2021-12-01',
    ]);
    expect(reportingPeriods(YEAR, 'YEARLY')).toEqual([{ from: '2021-01-01', to: '2021-12-01' }]);
  });

  test('quarters are cut to a campaign that begins and ends within them', () => {
    expect(reportingPeriods(monthsOf('2020-11-15', '2021-04-10'), 'QUARTERLY')).toEqual([
      { from: '2020-11-01', to: '2020-12-01' },
      { from: '2021-01-01', to: '2021-03-01' },
      { from: '2021-04-01', to: '2021-04-01' },
    ]);
  });

  test.each<[Frequency, string, number]>([
    ['MONTHLY', '2021-01-30', 0],
    ['MONTHLY', '2021-01-31', 1],
    ['MONTHLY', '2021-02-28', 2],
    ['MONTHLY', '2021-12-31', 12],
    ['QUARTERLY', '2021-03-30', 0],
    ['QUARTERLY', '2021-05-31', 1],
    ['QUARTERLY', '2021-12-31', 4],
    ['YEARLY', '2021-12-30', 0],
    ['YEARLY', '2021-12-31', 1],
  ])('%s on %s: %i due', (frequency, asOf, expected) => {
    expect(duePeriods(reportingPeriods(YEAR, frequency), asOf)).toHaveLength(expected);
  });

  test('time is gone by whole stretches, and up to the latest month that was reported', () => {
    const quarters = (asOf: string) => duePeriods(reportingPeriods(YEAR, 'QUARTERLY'), asOf);
    expect(timeGone(YEAR, quarters('2021-05-31'), null)).toEqual({ gone: 3, total: 12 });
    expect(timeGone(YEAR, quarters('2021-05-31'), '2021-02-01')).toEqual({ gone: 3, total: 12 });
    expect(timeGone(YEAR, quarters('2021-05-31'), '2021-05-01')).toEqual({ gone: 5, total: 12 });
    expect(timeGone(YEAR, [], null)).toEqual({ gone: 0, total: 12 });
  });

  test('missing is what no reported month lies in', () => {
    const quarters = reportingPeriods(YEAR, 'QUARTERLY');
    expect(missingPeriods(quarters, ['2021-02-01', '2021-12-01']).map(({ from }) => from)).toEqual(['2021-04-01', '2021-07-01']);
    expect(missingPeriods(quarters, [])).toEqual(quarters);
  });

  test('the stretches of any campaign follow one another without a gap and make up all of it', () => {
    const date = fc
      .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, fc.nat(60), fc.constantFrom<Frequency>('MONTHLY', 'QUARTERLY', 'YEARLY'), (startsOn, length, frequency) => {
        const months = monthsOf(startsOn, monthsOn(`${startsOn.slice(0, 8)}01`, length));
        const periods = reportingPeriods(months, frequency);
        expect([periods[0]?.from, periods.at(-1)?.to]).toEqual([months.first, months.last]);
        for (const [index, { to }] of periods.entries()) {
          const following = periods[index + 1];
          if (following) expect(monthsOn(to, 1)).toBe(following.from);
        }
        expect(timeGone(months, periods, null)).toEqual({ gone: length + 1, total: length + 1 });
      }),
    );
  });
});

test('months and quarters', () => {
  expect([monthsOn('2020-11-01', 3), monthsOn('2021-01-01', -1), lastDayOf('2020-02-01'), lastDayOf('2021-12-01')]).toEqual([
    '2021-02-01',
    '2020-12-01',
    '2020-02-29',
    '2021-12-31',
  ]);
  expect(['2021-01-01', '2021-06-01', '2021-12-01'].map(quarterOf)).toEqual(['2021-01-01', '2021-04-01', '2021-10-01']);
});
