import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Grading, Place, Rule, TargetRecord } from './eligible';
import { eligible } from './eligible';

const RULE: Rule = {
  id: 1,
  clusterId: null,
  departmentId: null,
  organizationKind: null,
  rankMax: 1,
  grade: null,
  noPenalty: false,
  allTargetsMet: false,
  proposalsMax: null,
};

const place = (organizationId: number, rank: number, more: Partial<Place> = {}): Place => ({
  organizationId,
  organizationKind: 'WARD',
  clusterId: 1,
  departmentId: null,
  rank,
  ...more,
});

const recordsOf = (...records: (Partial<TargetRecord> & { readonly organizationId: number })[]): ReadonlyMap<number, TargetRecord> =>
  new Map(records.map((record) => [record.organizationId, { organizationKind: 'WARD', targets: 12, met: 12, penalized: 0, ...record }]));

const graded = (organizationId: number, grade: Grading['grade']): Grading => ({ organizationId, organizationKind: 'WARD', grade, name: 'Đảng bộ' });

const ids = (rule: Partial<Rule>, places: readonly Place[], records = recordsOf(), gradings: readonly Grading[] = []): number[] =>
  eligible({ ...RULE, ...rule }, { places, records, gradings }).map(({ organizationId }) => organizationId);

describe('who is eligible by a rule', () => {
  test('those up to its rank, the best first, those who share a rank included', () => {
    expect(ids({ rankMax: 3 }, [place(4, 3), place(2, 1), place(3, 3), place(5, 4)])).toEqual([2, 3, 4]);
  });

  test('by the overall ranking, unless it names a department', () => {
    const places = [place(1, 1), place(2, 1, { departmentId: 7 })];
    expect(ids({}, places)).toEqual([1]);
    expect(ids({ departmentId: 7 }, places)).toEqual([2]);
  });

  test('in its own cluster, or in any; each organization once, by its best rank', () => {
    const places = [place(1, 2), place(1, 1, { clusterId: 2 }), place(2, 2)];
    expect(ids({ rankMax: 2, clusterId: 1 }, places)).toEqual([1, 2]);
    expect(eligible({ ...RULE, rankMax: 2 }, { places, records: recordsOf(), gradings: [] }).map((one) => one.place?.rank)).toEqual([1, 2]);
  });

  test('not those from whom points were deducted, nor those who missed a target, where it says so', () => {
    const places = [place(1, 1), place(2, 2), place(3, 3)];
    const records = recordsOf({ organizationId: 1, penalized: 1 }, { organizationId: 2, met: 11 }, { organizationId: 3 });
    expect(ids({ rankMax: 3, noPenalty: true }, places, records)).toEqual([2, 3]);
    expect(ids({ rankMax: 3, allTargetsMet: true }, places, records)).toEqual([1, 3]);
  });

  test('nobody without targets has met them all', () => {
    expect(ids({ allTargetsMet: true }, [place(1, 1)])).toEqual([]);
    expect(ids({ rankMax: null, allTargetsMet: true }, [], recordsOf({ organizationId: 1, targets: 0, met: 0 }))).toEqual([]);
  });

  test('without a rank: whoever has targets, of its kind', () => {
    const records = recordsOf({ organizationId: 1 }, { organizationId: 2, organizationKind: 'PARTY_CELL' });
    expect(ids({ rankMax: null, noPenalty: true }, [], records)).toEqual([1, 2]);
    expect(ids({ rankMax: null, noPenalty: true, organizationKind: 'WARD' }, [], records)).toEqual([1]);
  });

  test('with a grade: whoever has it or a better one, the best first; with a rank as well, both must hold', () => {
    const gradings = [graded(1, 'GOOD'), graded(2, 'COMPLETED'), graded(3, 'COMPLETED'), graded(3, 'EXCELLENT')];
    expect(ids({ rankMax: null, grade: 'GOOD' }, [], recordsOf(), gradings)).toEqual([3, 1]);
    expect(ids({ rankMax: null, grade: 'EXCELLENT' }, [], recordsOf(), gradings)).toEqual([3]);
    expect(ids({ rankMax: 2, grade: 'GOOD' }, [place(1, 1), place(2, 2), place(3, 3)], recordsOf(), gradings)).toEqual([1]);
    expect(ids({ rankMax: 2, grade: 'GOOD' }, [place(1, 1)], recordsOf())).toEqual([]);
    expect(ids({ rankMax: null, grade: 'GOOD', noPenalty: true }, [], recordsOf({ organizationId: 3, penalized: 1 }), gradings)).toEqual([1]);
    expect(ids({ rankMax: null, grade: 'GOOD', organizationKind: 'PARTY_CELL' }, [], recordsOf(), gradings)).toEqual([]);
  });

  test('beyond a limit by grade those with the same grade are marked together', () => {
    const gradings = [graded(1, 'GOOD'), graded(2, 'GOOD'), graded(3, 'EXCELLENT')];
    const found = eligible({ ...RULE, rankMax: null, grade: 'GOOD', proposalsMax: 2 }, { places: [], records: recordsOf(), gradings });
    expect(found.map(({ organizationId, exceedsLimit }) => [organizationId, exceedsLimit])).toEqual([
      [3, false],
      [1, true],
      [2, true],
    ]);
  });

  test('beyond its limit everyone who shares the place is marked', () => {
    const found = eligible(
      { ...RULE, rankMax: 5, proposalsMax: 2 },
      { places: [place(1, 1), place(2, 2), place(3, 2), place(4, 4)], records: recordsOf(), gradings: [] },
    );
    expect(found.map(({ organizationId, exceedsLimit }) => [organizationId, exceedsLimit])).toEqual([
      [1, false],
      [2, true],
      [3, true],
      [4, true],
    ]);
  });

  test('a better rank is never marked when a worse one is not, and at most the limit are not marked', () => {
    const lines = fc.array(fc.record({ organizationId: fc.integer({ min: 1, max: 30 }), rank: fc.integer({ min: 1, max: 10 }) }), { maxLength: 30 });
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 10 }), (raw, proposalsMax) => {
        const found = eligible(
          { ...RULE, rankMax: 10, proposalsMax },
          { places: raw.map(({ organizationId, rank }) => place(organizationId, rank)), records: recordsOf(), gradings: [] },
        );
        expect(found.filter(({ exceedsLimit }) => !exceedsLimit).length).toBeLessThanOrEqual(proposalsMax);
        const marks = found.map(({ exceedsLimit }) => exceedsLimit);
        expect([...marks].sort()).toEqual(marks);
        expect(new Set(found.map(({ organizationId }) => organizationId)).size).toBe(found.length);
      }),
    );
  });
});
