import { describe, expect, test } from '@jest/globals';
import type { ChartEvaluation, ChartStanding } from '../api/chart-actions';
import { gradeRows, rankMatrix, ranksOverYears } from './shape';

type Given = {
  readonly name: string;
  readonly rank: number | null;
  readonly year?: number;
  readonly department?: string;
  readonly state?: 'PUBLISHED' | 'PROVISIONAL';
};

const standing = ({ name, rank, year = 2020, department, state = 'PUBLISHED' }: Given): ChartStanding => ({
  id: `${name} ${year} ${department} ${state}`,
  rank,
  outOf: 14,
  organization: { id: name, name },
  ranking: {
    id: `${year}${department === undefined ? 1 : 2}${state === 'PUBLISHED' ? 1 : 2}`,
    state,
    department: department === undefined ? null : { id: department, name: department },
    campaign: { id: String(year), name: String(year), year },
  },
});

describe('ranks over the years', () => {
  test('are in the order of the years, those who are first now first', () => {
    const found = ranksOverYears([
      standing({ name: 'B', rank: 2, year: 2021 }),
      standing({ name: 'A', rank: 3, year: 2020 }),
      standing({ name: 'A', rank: 1, year: 2021 }),
    ]);
    expect(found).toEqual({
      years: [2020, 2021],
      lines: [
        { id: 'A', name: 'A', ranks: [3, 1] },
        { id: 'B', name: 'B', ranks: [null, 2] },
      ],
    });
  });

  test('are those of the published table where there is one', () => {
    const found = ranksOverYears([standing({ name: 'A', rank: 3 }), standing({ name: 'A', rank: 9, state: 'PROVISIONAL' })]);
    expect(found.lines).toEqual([{ id: 'A', name: 'A', ranks: [3] }]);
  });
});

test('the matrix has the overall table first, and says where an organization is not in a table', () => {
  const found = rankMatrix([
    standing({ name: 'A', rank: 2 }),
    standing({ name: 'B', rank: 1 }),
    standing({ name: 'A', rank: 5, department: 'Y tế' }),
  ]);
  expect(found.tables.map(({ department }) => department)).toEqual([null, 'Y tế']);
  expect(found.rows).toEqual([
    { id: 'B', name: 'B', cells: [{ rank: 1, outOf: 14 }, null] },
    {
      id: 'A',
      name: 'A',
      cells: [
        { rank: 2, outOf: 14 },
        { rank: 5, outOf: 14 },
      ],
    },
  ]);
});

test('what the shares of a group leave out is shown as not stated', () => {
  const group: ChartEvaluation = {
    id: '1',
    name: 'Đảng viên',
    kind: 'GROUP',
    subject: 'PARTY_MEMBER',
    grade: null,
    unstated: '0.4',
    shares: [
      { grade: 'EXCELLENT', value: '14.5', percent: '14.5' },
      { grade: 'GOOD', value: '77.3', percent: '77.3' },
      { grade: 'COMPLETED', value: '7.8', percent: '7.8' },
    ],
    organization: { id: '1', name: 'Đảng bộ', kind: 'PARTY_COMMITTEE' },
  };
  expect(gradeRows([group, { ...group, id: '2', kind: 'BODY', grade: 'GOOD', shares: [] }])).toEqual([
    {
      key: '1',
      name: 'Đảng viên',
      organization: 'Đảng bộ',
      percents: { EXCELLENT: 14.5, GOOD: 77.3, COMPLETED: 7.8, NOT_COMPLETED: 0 },
      unstated: 0.4,
    },
  ]);
});
