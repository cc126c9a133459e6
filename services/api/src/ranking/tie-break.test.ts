import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Decimal } from '../decimal';
import { decimal } from '../decimal';
import { TIE_BREAK_WIDTH, TIE_BREAKERS_MAX, tieBreakKey } from './tie-break';

const INT64_MAX = 2n ** 63n - 1n;
const scores = fc.option(fc.oneof(fc.bigInt({ min: -INT64_MAX, max: INT64_MAX }), fc.bigInt({ min: -3n, max: 3n })), { nil: null });
const pairs = fc
  .integer({ min: 0, max: TIE_BREAKERS_MAX })
  .chain((length) =>
    fc.tuple(fc.array(scores, { minLength: length, maxLength: length }), fc.array(scores, { minLength: length, maxLength: length })),
  );

/** The definition in words: the first score that differs decides, a missing one is lowest. */
function compare(a: readonly (Decimal | null)[], b: readonly (Decimal | null)[]): number {
  const differing = a.findIndex((score, index) => score !== b[index]);
  if (differing === -1) return 0;
  const [mine, theirs] = [a[differing] ?? null, b[differing] ?? null];
  if (mine === null || theirs === null) return mine === null ? -1 : 1;
  return mine < theirs ? -1 : 1;
}

test('the bytes of two keys order as their scores do', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      expect(Math.sign(Buffer.compare(Buffer.from(tieBreakKey(a)), Buffer.from(tieBreakKey(b))))).toBe(compare(a, b));
    }),
  );
});

test('a key is digits of fixed width, so every collation and every varchar(200) agrees', () => {
  fc.assert(
    fc.property(fc.array(scores, { maxLength: TIE_BREAKERS_MAX }), (list) => {
      const key = tieBreakKey(list);
      expect(key).toMatch(/^\d*$/);
      expect(key).toHaveLength(list.length * TIE_BREAK_WIDTH);
      expect(key.length).toBeLessThanOrEqual(200);
    }),
  );
});

test('from worst to best: missing, negative, zero, positive', () => {
  const keys = [null, -INT64_MAX, decimal(-8), -1n, 0n, 1n, decimal('962.25'), INT64_MAX].map((score) => tieBreakKey([score]));
  expect(keys.toSorted()).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the first tie-breaker decides before the second', () => {
  expect(tieBreakKey([2n, null]) > tieBreakKey([1n, 99n])).toBe(true);
  expect(tieBreakKey([2n, 1n]) > tieBreakKey([2n, null])).toBe(true);
});

test('no tie-breakers give the empty key', () => {
  expect(tieBreakKey([])).toBe('');
});

test('too many tie-breakers or a score beyond 64 bits are programming errors', () => {
  expect(() => tieBreakKey(Array.from({ length: TIE_BREAKERS_MAX + 1 }, () => 0n))).toThrow('found 9');
  expect(() => tieBreakKey([INT64_MAX + 1n])).toThrow(RangeError);
  expect(() => tieBreakKey([-INT64_MAX - 1n])).toThrow(RangeError);
});
