import { describe, expect, test } from '@jest/globals';
import { decimal } from '../decimal';
import type { ItemKind } from './scheme';
import { schemeFaults } from './scheme';
import { openingOn, STEPS, timetableFaults } from './window';

const item = (kind: ItemKind, maxScore: string) => ({ kind, maxScore: decimal(maxScore) });
const scheme = { contentTotal: decimal(950), bonusTotal: decimal(50) };
const WHOLE = [item('SECTION', '0'), item('CONTENT', '900.5'), item('CONTENT', '49.5'), item('BONUS', '50'), item('DEDUCTION', '8')];

describe('a scheme', () => {
  test('is complete when content and bonus add up; deductions add to neither', () => {
    expect(schemeFaults(WHOLE, scheme)).toEqual([]);
  });

  test.each([
    ['without content', [item('SECTION', '0'), item('BONUS', '50')], [{ kind: 'EMPTY' }]],
    [
      'of which the content differs',
      [item('CONTENT', '949.9999'), item('BONUS', '50')],
      [{ kind: 'CONTENT_SUM', expected: decimal(950), found: decimal('949.9999') }],
    ],
    ['of which the bonus differs', [item('CONTENT', '950')], [{ kind: 'BONUS_SUM', expected: decimal(50), found: 0n }]],
    ['with an item that gives nothing', [...WHOLE, item('DEDUCTION', '0')], [{ kind: 'NO_POINTS', index: 5 }]],
  ])('%s is not', (_, items, faults) => {
    expect(schemeFaults(items, scheme)).toEqual(faults);
  });
});

describe('a window', () => {
  const window = { startsOn: '2020-12-01', endsOn: '2020-12-15' };
  test.each([
    ['2020-11-30', 'BEFORE'],
    ['2020-12-01', 'OPEN'],
    ['2020-12-15', 'OPEN'],
    ['2020-12-16', 'OVER'],
  ])('on %s is %s', (day, opening) => {
    expect(openingOn(window, day)).toBe(opening);
  });

  test('of every step makes a timetable, none before the one before it; they may overlap', () => {
    const all = STEPS.map((step) => ({ step, ...window }));
    expect(timetableFaults(all)).toEqual([]);
    expect(timetableFaults(all.filter(({ step }) => step !== 'COUNCIL'))).toEqual([{ step: 'COUNCIL', kind: 'MISSING' }]);
    expect(timetableFaults(all.map((each) => (each.step === 'APPRAISAL' ? { ...each, startsOn: '2020-11-01' } : each)))).toEqual([
      { step: 'APPRAISAL', kind: 'BEGINS_TOO_SOON' },
    ]);
  });
});
