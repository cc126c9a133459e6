import { describe, expect, test } from '@jest/globals';
import type { PaperRow } from '../api/scorecard-records';
import { entriesOf, isCut, isOvertaken, isWritable, liveTotal } from './sheet-entries';

const row = (ordinal: string, more: Partial<PaperRow> = {}, scores: Partial<PaperRow['scores']> = {}): PaperRow => ({
  ordinal,
  name: ordinal,
  kind: 'CONTENT',
  maxScore: '400',
  departmentId: '1',
  departmentName: null,
  scores: { self: null, appraised: null, second: null, standing: null, ...scores },
  selfNote: null,
  appraisalNote: null,
  explanation: null,
  secondNote: null,
  councilScore: null,
  councilNote: null,
  evidenceRequired: false,
  evidenceCount: 0,
  lineId: ordinal,
  lineVersion: 3,
  ...more,
});

const rows = [
  row('I', { kind: 'SECTION', lineId: null, lineVersion: null }),
  row('I.1', {}, { self: '395', appraised: '390' }),
  row('I.2', { departmentId: '2' }, { self: '290', appraised: '287', second: '290' }),
  row('III.2', { kind: 'DEDUCTION', departmentId: null, maxScore: '20' }),
];

describe('a sheet that is filled in', () => {
  test('never goes over what someone else has written meanwhile, unless one says so', () => {
    const [, line] = rows;
    const from = { score: '380', note: null };
    expect(line && isOvertaken('SELF_SCORING', line, { score: '390', from })).toBe(true);
    expect(entriesOf('SELF_SCORING', rows, { 'I.1': { score: '390', from } }, 'vi')).toBeNull();
    expect(entriesOf('SELF_SCORING', rows, { 'I.1': { score: '390', from: { score: '395', note: null } } }, 'vi')).toEqual([
      { lineId: 'I.1', version: 3, score: '390', note: null },
    ]);
  });

  test('sends what differs, with the version that was read', () => {
    expect(entriesOf('SELF_SCORING', rows, { 'I.1': { score: '395,0' }, 'I.2': { score: '280,5', note: ' Thiếu ' } }, 'vi')).toEqual([
      { lineId: 'I.2', version: 3, score: '280.5', note: 'Thiếu' },
    ]);
    expect(entriesOf('SELF_SCORING', rows, { 'I.1': { score: '' } }, 'vi')).toEqual([{ lineId: 'I.1', version: 3, score: null, note: null }]);
    expect(entriesOf('EXPLANATION', rows, { 'I.1': { note: 'Đủ hồ sơ' } }, 'vi')).toEqual([{ lineId: 'I.1', version: 3, note: 'Đủ hồ sơ' }]);
  });

  test.each(['abc', '400,1', '-1'])('does not send "%s"', (score) => {
    expect(entriesOf('SELF_SCORING', rows, { 'I.1': { score } }, 'vi')).toBeNull();
  });

  test('adds up as the step counts', () => {
    expect(liveTotal('SELF_SCORING', rows, {}, 'vi')).toBe('685');
    expect(liveTotal('APPRAISAL', rows, { 'I.1': { score: '395' } }, 'vi')).toBe('682');
    expect(liveTotal('SECOND_APPRAISAL', rows, {}, 'vi')).toBe('680');
    expect(liveTotal('COUNCIL', rows, { 'III.2': { score: '8' } }, 'vi')).toBe('672');
  });

  test('is written where it is one’s own: a department its items, a unit the cuts it explains', () => {
    const rights = { actions: [], departmentId: '1' };
    expect(rows.map((each) => isWritable(each, { ...rights, step: 'APPRAISAL' }))).toEqual([false, true, false, false]);
    expect(rows.map((each) => isWritable(each, { ...rights, departmentId: null, step: 'APPRAISAL' }))).toEqual([false, true, true, true]);
    expect(rows.map((each) => isWritable(each, { ...rights, departmentId: null, step: 'EXPLANATION' }))).toEqual([false, true, true, false]);
    expect(rows.some((each) => isWritable(each, { ...rights, step: null }))).toBe(false);
    expect(isCut(row('III.2', { kind: 'DEDUCTION' }, { self: '2', appraised: '3' }))).toBe(true);
  });
});
