import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Decimal } from '../decimal';
import { decimal } from '../decimal';
import type { Distribution, Measure } from './distribution';
import { distributionFaults, GRADES, percentOf, sumOf, unstatedOf } from './distribution';

type Part = string | null;

function distribution(measure: Measure, [excellent, good, completed, failed]: readonly [Part, Part, Part, Part], total: Part = null): Distribution {
  const read = (part: Part): Decimal | null => (part === null ? null : decimal(part));
  return {
    measure,
    total: read(total),
    parts: { EXCELLENT: read(excellent), GOOD: read(good), COMPLETED: read(completed), NOT_COMPLETED: read(failed) },
  };
}

describe('the parts of a distribution', () => {
  test("may leave something unstated: the ward's Party members of 2020 are 99.6 %", () => {
    const members = distribution('PERCENT', ['14.5', '77.3', '7.8', null]);
    expect(distributionFaults(members)).toEqual([]);
    expect(sumOf(members.parts)).toBe(decimal('99.6'));
    expect(unstatedOf(members)).toBe(decimal('0.4'));
  });

  test('may be the whole, and not a ten-thousandth more', () => {
    expect(distributionFaults(distribution('PERCENT', ['20', '70', '10', '0']))).toEqual([]);
    expect(distributionFaults(distribution('PERCENT', ['20', '70', '10', '0.0001']))).toEqual([
      { kind: 'EXCEEDS', sum: decimal('100.0001'), whole: decimal(100) },
    ]);
    expect(distributionFaults(distribution('COUNT', ['3', '11', null, null], '14'))).toEqual([]);
    expect(distributionFaults(distribution('COUNT', ['3', '12', null, null], '14'))).toEqual([
      { kind: 'EXCEEDS', sum: decimal(15), whole: decimal(14) },
    ]);
  });

  test('of a count without a stated total are as many as they are', () => {
    const cells = distribution('COUNT', ['3', '11', null, null]);
    expect(distributionFaults(cells)).toEqual([]);
    expect(unstatedOf(cells)).toBeNull();
    expect(percentOf(decimal(3), cells)).toBe(decimal('21.4286'));
  });

  test('are at least one, and no split people', () => {
    expect(distributionFaults(distribution('PERCENT', [null, null, null, null]))).toEqual([{ kind: 'EMPTY' }]);
    expect(distributionFaults(distribution('COUNT', ['2.5', '11', null, null], '13.5'))).toEqual([
      { kind: 'NOT_WHOLE', at: 'EXCELLENT' },
      { kind: 'NOT_WHOLE', at: 'total' },
    ]);
  });

  test('never come to more than the whole where no fault is found, and what is unstated makes it up', () => {
    const part = fc.option(fc.bigInt({ min: 0n, max: 600_000n }));
    fc.assert(
      fc.property(fc.tuple(part, part, part, part), ([EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED]) => {
        const shares: Distribution = { measure: 'PERCENT', total: null, parts: { EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED } };
        if (distributionFaults(shares).length > 0) return;
        expect(sumOf(shares.parts)).toBeLessThanOrEqual(decimal(100));
        expect(sumOf(shares.parts) + (unstatedOf(shares) ?? 0n)).toBe(decimal(100));
        for (const grade of GRADES) expect(percentOf(shares.parts[grade] ?? 0n, shares)).toBe(shares.parts[grade] ?? 0n);
      }),
    );
  });
});
