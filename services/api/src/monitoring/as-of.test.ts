import { expect, test } from '@jest/globals';
import { usualDay } from './as-of';

const YEAR = { endsOn: '2021-12-31' };

test.each([
  ['a running year', 'OPEN', '2021-03-01', '2021-04-15', '2021-04-15'],
  ['its last day', 'OPEN', '2021-11-01', '2021-12-31', '2021-12-31'],
  ['open beyond its end, reported until March', 'OPEN', '2021-03-01', '2026-11-24', '2021-03-31'],
  ['open beyond its end, all reported', 'OPEN', '2021-12-01', '2022-01-10', '2021-12-31'],
  ['open beyond its end, nothing reported', 'OPEN', null, '2022-01-10', '2021-12-31'],
  ['closed', 'CLOSED', '2021-10-01', '2022-01-10', '2021-12-31'],
] as const)('%s', (_words, state, latest, today, expected) => {
  expect(usualDay({ ...YEAR, state }, latest, today)).toBe(expected);
});
