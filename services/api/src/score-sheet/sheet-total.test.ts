import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../decimal';
import type { ItemKind } from '../scorecard/scheme';
import type { Step } from '../scorecard/window';
import { maxScoresOfRows, scoresOfRows, sums, sumsOfKind } from './paper';
import type { LineScores } from './sheet-total';
import { isMissing, lineFault, totalsOf } from './sheet-total';

type Given = readonly [self: string | null, appraised?: string | null, second?: string | null, council?: string | null];
const line = (kind: ItemKind, maxScore: string, [self, appraised = null, second = null, council = null]: Given): LineScores => {
  const value = (text: string | null) => (text === null ? null : decimal(text));
  return { kind, maxScore: decimal(maxScore), self: value(self), appraised: value(appraised), second: value(second), council: value(council) };
};

test('the worked example adds up: 951, 940, 943, 935', () => {
  const lines = [
    line('CONTENT', '400', ['395', '390']),
    line('CONTENT', '300', ['290', '287', '290']),
    line('CONTENT', '250', ['240', '237']),
    line('BONUS', '50', ['26', '26']),
    line('DEDUCTION', '20', [null, null, null, '8']),
  ];
  expect(totalsOf(lines)).toEqual({ self: decimal(951), appraised: decimal(940), second: decimal(943), standing: decimal(935) });
  expect(sumsOfKind(lines, 'DEDUCTION').standing).toBe(decimal(8));
});

test('nothing said is nothing, not zero', () => {
  expect(totalsOf([line('CONTENT', '10', [null]), line('SECTION', '0', [null])])).toEqual({
    self: null,
    appraised: null,
    second: null,
    standing: null,
  });
});

test.each<[Step, LineScores, string | null, boolean, string | null]>([
  ['SELF_SCORING', line('CONTENT', '10', [null]), '10', false, null],
  ['SELF_SCORING', line('CONTENT', '10', [null]), '10.0001', false, 'ABOVE_MAXIMUM'],
  ['SELF_SCORING', line('DEDUCTION', '8', [null]), '-1', false, 'NEGATIVE'],
  ['APPRAISAL', line('CONTENT', '10', ['9']), '8.9999', false, 'CUT_NEEDS_NOTE'],
  ['APPRAISAL', line('CONTENT', '10', ['9']), '8.9999', true, null],
  ['APPRAISAL', line('CONTENT', '10', ['9']), '9.5', false, null],
  ['APPRAISAL', line('DEDUCTION', '8', ['2']), '3', false, 'CUT_NEEDS_NOTE'],
  ['APPRAISAL', line('DEDUCTION', '8', [null]), '1', false, 'CUT_NEEDS_NOTE'],
  ['APPRAISAL', line('DEDUCTION', '8', ['2']), '1', false, null],
  ['EXPLANATION', line('CONTENT', '10', ['9', '8']), null, true, null],
  ['EXPLANATION', line('CONTENT', '10', ['9', '8']), '9', true, 'EXPLANATION_HAS_NO_SCORE'],
  ['EXPLANATION', line('CONTENT', '10', ['9', '9']), null, true, 'NOTHING_TO_EXPLAIN'],
  ['SECOND_APPRAISAL', line('CONTENT', '10', ['9', '8']), '9', false, null],
  ['SECOND_APPRAISAL', line('CONTENT', '10', ['9', '8']), '8', false, 'CUT_NEEDS_NOTE'],
  ['COUNCIL', line('CONTENT', '10', ['9', '8', '9']), '9', false, null],
  ['COUNCIL', line('CONTENT', '10', ['9', '8', '9']), '10', false, 'CHANGE_NEEDS_NOTE'],
])('%s, %j: %s with a note %s is %s', (step, own, score, hasNote, fault) => {
  expect(lineFault(step, own, score === null ? null : decimal(score), hasNote)).toBe(fault);
});

test.each<[Step, LineScores, boolean, boolean]>([
  ['SELF_SCORING', line('CONTENT', '10', [null]), false, true],
  ['SELF_SCORING', line('BONUS', '10', [null]), false, false],
  ['APPRAISAL', line('BONUS', '10', ['1']), false, true],
  ['APPRAISAL', line('DEDUCTION', '10', [null]), false, false],
  ['SECOND_APPRAISAL', line('CONTENT', '10', ['9', '8']), true, true],
  ['SECOND_APPRAISAL', line('CONTENT', '10', ['9', '8']), false, false],
  ['COUNCIL', line('CONTENT', '10', ['9', '8']), true, false],
])('%s of %j, explained %s, is missing: %s', (step, own, explained, missing) => {
  expect(isMissing(step, { ...own, explained })).toBe(missing);
});

describe('the paper', () => {
  const score = fc.option(fc.bigInt({ min: 0n, max: 10_000_000n }), { nil: null });
  const rows = fc.array(
    fc.record({
      kind: fc.constantFrom<ItemKind>('SECTION', 'CONTENT', 'BONUS', 'DEDUCTION'),
      maxScore: fc.bigInt({ min: 1n, max: 10_000_000n }),
      self: score,
      appraised: score,
      second: score,
      council: score,
    }),
  );

  test('shows sections that add up to the total, and a total of content and bonus less deductions', () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const whole: LineScores[] = [{ kind: 'SECTION', maxScore: 0n, self: null, appraised: null, second: null, council: null }, ...lines];
        const shown = scoresOfRows(whole);
        const sections = whole.flatMap(({ kind }, index) => (kind === 'SECTION' ? [shown[index]] : []));
        for (const step of ['self', 'appraised', 'standing'] as const) {
          const added = sections.reduce((sum, section) => sum + (section?.[step] ?? 0n), 0n);
          const byKind = (kind: ItemKind): bigint => sumsOfKind(whole, kind)[step] ?? 0n;
          expect(added).toBe(sums(whole)[step] ?? 0n);
          expect(byKind('CONTENT') + byKind('BONUS') - byKind('DEDUCTION')).toBe(added);
        }
        expect(maxScoresOfRows(whole)).toHaveLength(whole.length);
      }),
    );
  });
});
