import { expect, test } from '@jest/globals';
import { addressOf, chosenIn, monthsOf, usualMonth } from './address';

test('an address says which sheet is meant, and is said again in the same way', () => {
  const search = '?campaignId=3&period=2020-03-01&criterionId=9';
  expect(chosenIn(search)).toEqual({ campaignId: '3', period: '2020-03-01', organizationId: null, departmentId: null, criterionId: '9' });
  expect(addressOf(chosenIn(search))).toBe(search);
});

test('what is no number or month in an address is left out', () => {
  expect(chosenIn('?campaignId=x&period=2020-13-01&organizationId=')).toEqual(chosenIn(''));
});

test('a campaign has the months from its first day to its last', () => {
  expect(monthsOf({ startsOn: '2019-11-15', endsOn: '2020-02-01' })).toEqual(['2019-11-01', '2019-12-01', '2020-01-01', '2020-02-01']);
});

test.each([
  ['2020-02-20', '2020-02-01'],
  ['2021-05-01', '2020-03-01'],
  ['2019-01-01', '2020-01-01'],
])('a sheet that is opened on %s begins with %s', (today, month) => {
  expect(usualMonth(['2020-01-01', '2020-02-01', '2020-03-01'], today)).toBe(month);
});

test('without months there is none to begin with', () => {
  expect(usualMonth([], '2020-01-01')).toBeNull();
});
