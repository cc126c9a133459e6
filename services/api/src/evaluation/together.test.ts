import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, formatDecimal } from '../decimal';
import { checkCeiling } from './ceiling';
import type { Grade } from './distribution';
import { GRADES } from './distribution';
import type { GradedBody, StatedGroup } from './together';
import { together } from './together';

const WARD = 'Đảng ủy phường';

function cells(grades: Readonly<Partial<Record<Grade, number>>>, given: Partial<GradedBody> = {}): GradedBody[] {
  return GRADES.flatMap((grade) =>
    Array.from({ length: grades[grade] ?? 0 }, () => ({ grade, kind: 'PARTY_CELL' as const, gradedBy: WARD, overruleReason: null, ...given })),
  );
}

function stated(excellent: number, good: number, total: number | null = null, overruleReason: string | null = null): StatedGroup {
  return {
    gradedBy: WARD,
    overruleReason,
    distribution: {
      measure: 'COUNT',
      total: total === null ? null : decimal(total),
      parts: { EXCELLENT: decimal(excellent), GOOD: decimal(good), COMPLETED: null, NOT_COMPLETED: null },
    },
  };
}

const counted = (bodies: readonly GradedBody[], groups: readonly StatedGroup[] = []) =>
  together(bodies, groups).map(({ kind, gradedBy, distribution: { parts, total } }) => [
    kind,
    gradedBy,
    formatDecimal(parts.EXCELLENT ?? 0n),
    formatDecimal(parts.GOOD ?? 0n),
    formatDecimal(total ?? 0n),
  ]);

test('bodies are counted with those of their kind that the same body grades', () => {
  const others = [...cells({ GOOD: 2 }, { kind: 'PARTY_COMMITTEE' }), ...cells({ EXCELLENT: 1, GOOD: 4 }, { gradedBy: 'Đảng ủy xã' })];
  expect(counted([...cells({ EXCELLENT: 3, GOOD: 11 }), ...others])).toEqual([
    ['PARTY_CELL', WARD, '3', '11', '14'],
    ['PARTY_COMMITTEE', WARD, '0', '2', '2'],
    ['PARTY_CELL', 'Đảng ủy xã', '1', '4', '5'],
  ]);
});

test('bodies that a distribution counts already are not counted again; those that it alone knows of are counted', () => {
  expect(counted(cells({ EXCELLENT: 3, GOOD: 2 }), [stated(3, 11, 14)])).toEqual([['PARTY_CELL', WARD, '3', '11', '14']]);
  expect(counted(cells({ EXCELLENT: 4, GOOD: 10 }), [stated(3, 11)])).toEqual([['PARTY_CELL', WARD, '4', '11', '15']]);
  expect(counted(cells({ GOOD: 2 }), [stated(1, 9, 20)])).toEqual([['PARTY_CELL', WARD, '1', '9', '20']]);
});

test('a distribution is not given to one of several kinds, nor to bodies that another grades', () => {
  const two = [...cells({ EXCELLENT: 1, GOOD: 4 }), ...cells({ GOOD: 1 }, { kind: 'PARTY_COMMITTEE' })];
  expect(counted(two, [stated(3, 11)])).toEqual([
    ['PARTY_CELL', WARD, '1', '4', '5'],
    ['PARTY_COMMITTEE', WARD, '0', '1', '1'],
  ]);
  expect(counted(cells({ GOOD: 3 }, { gradedBy: 'Đảng ủy xã' }), [stated(3, 11)])).toEqual([['PARTY_CELL', 'Đảng ủy xã', '0', '3', '3']]);
});

test('a reason given with one of them, or with the distribution, holds for all', () => {
  const reason = 'Quận ủy cho phép';
  const [first, ...others] = cells({ EXCELLENT: 2, GOOD: 2 });
  if (!first) throw new Error('expected a cell');
  expect(together([...others, { ...first, overruleReason: reason }], [])[0]?.overruleReason).toBe(reason);
  expect(together([first, ...others], [stated(2, 2, 4, reason)])[0]?.overruleReason).toBe(reason);
  expect(together([first, ...others], [])[0]?.overruleReason).toBeNull();
});

test('whatever is recorded one by one, a distribution of the very same bodies changes nothing', () => {
  const number = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(number, fc.integer({ min: 1, max: 30 }), (excellent, good) => {
      const bodies = cells({ EXCELLENT: excellent, GOOD: good });
      const check = (groups: readonly StatedGroup[]) =>
        together(bodies, groups).map(({ distribution }) => checkCeiling(distribution, { percent: decimal(20), base: 'GOOD_OR_ABOVE' }));
      expect(check([stated(excellent, good, excellent + good)])).toEqual(check([]));
    }),
  );
});
