import { expect, test } from '@jest/globals';
import { dayInVietnam } from './clock';

test.each([
  ['2020-12-31T16:59:59.999Z', '2020-12-31'],
  ['2020-12-31T17:00:00.000Z', '2021-01-01'],
  ['2021-01-01T00:00:00.000Z', '2021-01-01'],
  ['2020-02-28T17:00:00.000Z', '2020-02-29'],
])('%s is %s in Vietnam', (time, day) => {
  expect(dayInVietnam(new Date(time))).toBe(day);
});
