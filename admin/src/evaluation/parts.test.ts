import { expect, test } from '@jest/globals';
import type { EvaluationRecord } from '../api/records';
import { partsOf } from './parts';

const group = (given: Partial<EvaluationRecord>): EvaluationRecord => ({
  id: '1',
  version: 1,
  kind: 'GROUP',
  name: 'Đảng viên',
  grade: null,
  measure: 'PERCENT',
  total: null,
  shares: [],
  unstated: null,
  ceiling: null,
  warnings: [],
  ...given,
});

test('what is unstated is drawn as a part of its own', () => {
  const shares = [
    { grade: 'EXCELLENT', value: '14.5', percent: '14.5' },
    { grade: 'GOOD', value: '85.1', percent: '85.1' },
    { grade: 'COMPLETED', value: '0', percent: '0' },
  ] as const;
  expect(partsOf(group({ shares, unstated: '0.4' })).map(({ name, percent }) => [name, percent])).toEqual([
    ['EXCELLENT', '14.5'],
    ['GOOD', '85.1'],
    ['UNSTATED', '0.4'],
  ]);
  expect(partsOf(group({ shares, unstated: '0' }))).toHaveLength(2);
});

test('of a count, the unstated ones are drawn in proportion to the total', () => {
  const shares = [{ grade: 'GOOD', value: '15', percent: '75' }] as const;
  expect(partsOf(group({ measure: 'COUNT', total: '20', shares, unstated: '5' })).at(-1)).toEqual({ name: 'UNSTATED', value: '5', percent: '25' });
});
