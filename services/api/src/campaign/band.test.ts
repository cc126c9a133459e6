import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../decimal';
import type { Band, BandFault } from './band';
import { bandScore, checkBands } from './band';

const MAX = decimal(100);
const band = (fromPercent: number | string, score: number | string): Band => ({ fromPercent: decimal(fromPercent), score: decimal(score) });
const scale = [band(0, 0), band(50, 40), band('79.5', 70), band(100, 100)];
const fault = (index: number, kind: BandFault['fault']): BandFault => ({ index, fault: kind });

test.each([
  ['0', '0'],
  ['49.9999', '0'],
  ['50', '40'],
  ['79.4999', '40'],
  ['79.5', '70'],
  ['99.9999', '70'],
  ['100', '100'],
  ['343', '100'],
  ['-1', '0'],
])('%s %% gives %s points', (percent, points) => {
  expect(bandScore(scale, decimal(percent))).toBe(decimal(points));
});

test('below the first band there are no points', () => {
  expect(bandScore([band(-50, 10), band(0, 20)], decimal(-51))).toBe(0n);
  expect(bandScore([band(-50, 10), band(0, 20)], decimal(-50))).toBe(decimal(10));
});

test.each<[string, readonly Band[], readonly BandFault[]]>([
  ['four bands', scale, []],
  ['one band', [band(0, 5)], []],
  ['a first band below zero', [band(-10, 0), band(0, 5)], []],
  ['scores that fall where going over is punished', [band(0, 0), band(90, 100), band(120, 60)], []],
  ['nothing', [], [fault(0, 'EMPTY')]],
  ['a gap at the start', [band(10, 0), band(50, 5)], [fault(0, 'STARTS_ABOVE_ZERO')]],
  ['the same threshold twice', [band(0, 0), band(50, 5), band(50, 6)], [fault(2, 'NOT_ASCENDING')]],
  ['a threshold that falls back', [band(0, 0), band(80, 5), band(50, 6)], [fault(2, 'NOT_ASCENDING')]],
  ['a negative score', [band(0, -1), band(50, 5)], [fault(0, 'NEGATIVE_SCORE')]],
  ['more than the maximum', [band(0, 0), band(50, '100.0001')], [fault(1, 'SCORE_ABOVE_MAX')]],
  [
    'several faults',
    [band(1, 101), band(1, -1)],
    [fault(0, 'STARTS_ABOVE_ZERO'), fault(0, 'SCORE_ABOVE_MAX'), fault(1, 'NOT_ASCENDING'), fault(1, 'NEGATIVE_SCORE')],
  ],
])('checking %s', (_what, bands, faults) => {
  expect(checkBands(bands, MAX)).toEqual(faults);
});

const anyBands = fc.array(fc.record({ fromPercent: fc.bigInt({ min: -5n, max: 20n }), score: fc.bigInt({ min: -1n, max: 11n }) }), { maxLength: 5 });

test('a scale without faults gives every achievement from 0 on the score of exactly one band', () => {
  const sound = anyBands
    .map((bands) => bands.toSorted((a, b) => Number(a.fromPercent - b.fromPercent)))
    .filter((bands) => checkBands(bands, 10n).length === 0);
  fc.assert(
    fc.property(sound, fc.bigInt({ min: 0n, max: 30n }), (bands, percent) => {
      const holding = bands.filter(({ fromPercent }, index) => fromPercent <= percent && percent < (bands[index + 1]?.fromPercent ?? 31n));
      expect(holding.map(({ score }) => score)).toEqual([bandScore(bands, percent)]);
    }),
  );
});

test('a scale is sound exactly if it begins by zero, ascends and stays between zero and the maximum', () => {
  fc.assert(
    fc.property(anyBands, (bands) => {
      const thresholds = bands.map(({ fromPercent }) => fromPercent);
      const ascending = thresholds.every((from, index) => index === 0 || from > (thresholds[index - 1] ?? from));
      const sound = (thresholds[0] ?? 1n) <= 0n && ascending && bands.every(({ score }) => score >= 0n && score <= 10n);
      expect(checkBands(bands, 10n).length === 0).toBe(sound);
    }),
  );
});
