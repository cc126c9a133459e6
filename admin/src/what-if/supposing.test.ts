import { expect, test } from '@jest/globals';
import type { SupposableTarget } from '../api/what-if-actions';
import { boundsOf, byGain, decimalOf, reportedValue, supposedResults } from './supposing';

const target = (given: Partial<SupposableTarget> = {}, aggregation: 'SUM' | 'LAST' = 'SUM'): SupposableTarget => ({
  id: '1',
  value: '100',
  actual: '60',
  score: '6',
  criterion: { maxScore: '10', indicator: { id: '1', name: 'Thu ngân sách', unit: 'triệu đồng', direction: 'HIGHER_IS_BETTER', aggregation } },
  results: { nodes: [] },
  ...given,
});

test('where months add up a slider reaches beyond what is still missing, else beyond the whole', () => {
  expect(boundsOf(target())).toEqual({ max: 100, step: 1 });
  expect(boundsOf(target({}, 'LAST'))).toEqual({ max: 200, step: 1 });
  expect(boundsOf(target({ value: null, actual: null })).max).toBeGreaterThan(1);
  expect(boundsOf(target({ value: '0.5', actual: '0.1' }))).toEqual({ max: 2, step: 0.01 });
});

test('what a month holds already is part of what it may hold', () => {
  expect(boundsOf(target({ results: { nodes: [{ id: '9', value: '60' }] } })).max).toBe(200);
  expect(reportedValue(target({ results: { nodes: [{ id: '9', value: '60' }] } }))).toBe('60');
  expect(reportedValue(target())).toBe('0');
});

test('targets with the most points to gain come first', () => {
  const order = byGain([target({ id: 'a', score: '9' }), target({ id: 'b', score: null }), target({ id: 'c', score: '5' })]);
  expect(order.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('only what is supposed otherwise is simulated', () => {
  const targets = [target({ id: 'a', results: { nodes: [{ id: '9', value: '60' }] } }), target({ id: 'b' })];
  expect(supposedResults(targets, { a: '60', b: '12.5' }, '2021-05-01')).toEqual([{ targetId: 'b', period: '2021-05-01', value: '12.5' }]);
  expect(decimalOf(0.1 + 0.2)).toBe('0.3');
});
