import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Decimal } from '../decimal';
import { decimal } from '../decimal';
import type { Achievement, Outcome } from './achievement';
import { achievement } from './achievement';
import type { CriterionRule, ScoringRule } from './score';
import { score } from './score';

const NO_PENALTY = 0n;
const bands = [
  { fromPercent: 0n, score: 0n },
  { fromPercent: decimal(80), score: decimal(6) },
  { fromPercent: decimal(100), score: decimal(10) },
];
const criterion = (rule: ScoringRule, changes: Partial<CriterionRule> = {}): CriterionRule => ({
  rule,
  maxScore: decimal(10),
  capPercent: decimal(120),
  bonusMax: decimal('1.5'),
  bands: rule === 'BANDS' ? bands : [],
  ...changes,
});
/** A percent with the outcome that goes with it. */
const at = (percent: string | number): Achievement => achievement('HIGHER_IS_BETTER', decimal(100), decimal(percent));
const stated = (outcome: Outcome): Achievement => ({ percent: null, outcome });
const UNREPORTED: Achievement = { percent: null, outcome: null };

describe('PROPORTIONAL', () => {
  test.each<[string, Partial<CriterionRule>, string]>([
    ['0', {}, '0'],
    ['-20', {}, '0'],
    ['50', {}, '5'],
    ['66.6667', {}, '6.6667'],
    ['99.9999', {}, '10'],
    ['100', {}, '10'],
    ['110', {}, '11'],
    ['115', {}, '11.5'],
    ['119', {}, '11.5'],
    ['343', {}, '11.5'],
    ['343', { bonusMax: decimal(5) }, '12'],
    ['343', { bonusMax: 0n }, '10'],
    ['343', { capPercent: decimal(100) }, '10'],
    ['90', { capPercent: decimal(80) }, '8'],
    ['343', { capPercent: decimal(80) }, '8'],
    ['343', { capPercent: 0n }, '0'],
    ['110', { maxScore: 0n }, '0'],
  ])('%s %% with %p gives %s', (percent, changes, points) => {
    expect(score(criterion('PROPORTIONAL', changes), at(percent), null, NO_PENALTY)).toBe(decimal(points));
  });

  test('a target exceeded beyond any percent counts as the cap, one missed so as nothing', () => {
    expect(score(criterion('PROPORTIONAL', { bonusMax: decimal(5) }), stated('EXCEEDED'), null, NO_PENALTY)).toBe(decimal(12));
    expect(score(criterion('PROPORTIONAL', { capPercent: decimal(80) }), stated('EXCEEDED'), null, NO_PENALTY)).toBe(decimal(8));
    expect(score(criterion('PROPORTIONAL'), stated('MISSED'), null, NO_PENALTY)).toBe(0n);
  });
});

describe('PASS_FAIL', () => {
  test.each<[Achievement, string]>([
    [at(100), '10'],
    [at(343), '10'],
    [at('99.9999'), '0'],
    [stated('EXCEEDED'), '10'],
    [stated('MISSED'), '0'],
    [{ percent: decimal(100), outcome: 'MISSED' }, '0'],
  ])('%p gives %s', (achieved, points) => {
    expect(score(criterion('PASS_FAIL'), achieved, null, NO_PENALTY)).toBe(decimal(points));
  });
});

describe('BANDS', () => {
  test.each<[Achievement, string]>([
    [at('79.9999'), '0'],
    [at(80), '6'],
    [at(100), '10'],
    [at(343), '10'],
    [stated('EXCEEDED'), '10'],
    [stated('MISSED'), '0'],
  ])('%p gives %s', (achieved, points) => {
    expect(score(criterion('BANDS'), achieved, null, NO_PENALTY)).toBe(decimal(points));
  });

  test('the cap of the proportional rule does not limit a scale', () => {
    expect(score(criterion('BANDS', { capPercent: decimal(50) }), at(100), null, NO_PENALTY)).toBe(decimal(10));
    expect(score(criterion('BANDS', { capPercent: decimal(50) }), stated('EXCEEDED'), null, NO_PENALTY)).toBe(decimal(10));
  });
});

describe('MANUAL', () => {
  test('the entered score counts, whatever was achieved', () => {
    expect(score(criterion('MANUAL'), at(20), decimal('7.25'), NO_PENALTY)).toBe(decimal('7.25'));
    expect(score(criterion('MANUAL'), UNREPORTED, decimal('7.25'), NO_PENALTY)).toBe(decimal('7.25'));
    expect(score(criterion('MANUAL'), UNREPORTED, 0n, NO_PENALTY)).toBe(0n);
  });

  test('without one there is no score', () => {
    expect(score(criterion('MANUAL'), at(100), null, NO_PENALTY)).toBeNull();
  });
});

const computed = fc.constantFrom<ScoringRule>('PROPORTIONAL', 'PASS_FAIL', 'BANDS');
const points = fc.bigInt({ min: 0n, max: decimal(1000) });
const rules = fc.record({ maxScore: points, capPercent: fc.bigInt({ min: 0n, max: decimal(300) }), bonusMax: points });
const amounts = fc.bigInt({ min: -decimal(500), max: decimal(500) });
const achievements = fc.tuple(amounts, amounts).map(([target, actual]) => achievement('HIGHER_IS_BETTER', target, actual));
const scaleTo = (maxScore: Decimal) =>
  [0n, 50n, 100n].map((percent) => ({ fromPercent: decimal(String(percent)), score: (maxScore * percent) / 100n }));

describe('every rule', () => {
  test('an entered score overrides nothing', () => {
    fc.assert(
      fc.property(computed, achievements, points, (rule, achieved, entered) => {
        expect(score(criterion(rule), achieved, entered, NO_PENALTY)).toBe(score(criterion(rule), achieved, null, NO_PENALTY));
      }),
    );
    expect(score(criterion('PROPORTIONAL'), UNREPORTED, decimal(9), NO_PENALTY)).toBeNull();
  });

  test.each<[ScoringRule]>([['PROPORTIONAL'], ['PASS_FAIL'], ['BANDS'], ['MANUAL']])('%s: a penalty alone makes no score', (rule) => {
    expect(score(criterion(rule), UNREPORTED, null, decimal(8))).toBeNull();
  });

  test('a penalty is subtracted, not below zero', () => {
    expect(score(criterion('PROPORTIONAL'), at(100), null, decimal('2.5'))).toBe(decimal('7.5'));
    expect(score(criterion('PROPORTIONAL'), at(343), null, decimal(8))).toBe(decimal('3.5'));
    expect(score(criterion('PASS_FAIL'), at(20), null, decimal(8))).toBe(0n);
    expect(score(criterion('MANUAL'), UNREPORTED, decimal(3), decimal(8))).toBe(0n);
  });

  test('a score lies between zero and the maximum with bonus, and a penalty takes exactly itself or all', () => {
    fc.assert(
      fc.property(computed, rules, achievements, points, (rule, scheme, achieved, penalty) => {
        const scored = criterion(rule, { ...scheme, bands: scaleTo(scheme.maxScore) });
        const full = score(scored, achieved, null, NO_PENALTY) ?? -1n;
        expect(full).toBeGreaterThanOrEqual(0n);
        expect(full).toBeLessThanOrEqual(scheme.maxScore + (rule === 'PROPORTIONAL' ? scheme.bonusMax : 0n));
        expect(score(scored, achieved, null, penalty)).toBe(full > penalty ? full - penalty : 0n);
      }),
    );
  });

  test('achieving more never scores less', () => {
    fc.assert(
      fc.property(computed, rules, amounts, amounts, amounts, (rule, scheme, target, a, b) => {
        const scored = criterion(rule, { ...scheme, bands: scaleTo(scheme.maxScore) });
        const [less, more] = a < b ? [a, b] : [b, a];
        const scoreOf = (actual: Decimal) => score(scored, achievement('HIGHER_IS_BETTER', target, actual), null, NO_PENALTY) ?? -1n;
        expect(scoreOf(less)).toBeLessThanOrEqual(scoreOf(more));
      }),
    );
  });
});
