import { expect, test } from '@jest/globals';
import { phaseOn } from './phase-on';

const phase = (ordinal: number, startsOn: string, endsOn: string) => ({ ordinal, startsOn, endsOn });
const PHASES = [phase(1, '2026-01-01', '2026-03-31'), phase(2, '2026-03-15', '2026-06-30'), phase(3, '2026-09-01', '2026-12-31')];

test.each([
  ['2026-01-01', 1],
  ['2026-03-20', 2],
  ['2026-12-31', 3],
  ['2026-08-01', undefined],
])('on %s it is phase %s', (day, ordinal) => {
  expect(phaseOn(PHASES, day)?.ordinal).toBe(ordinal);
});
