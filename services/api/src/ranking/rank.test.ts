import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry, Neighbours, Place, RankedKey, Shift, TieRule } from './rank';
import { checkEnteredRanks, compareEntries, moveOf, rankAll, rerank } from './rank';
import { tieBreakKey } from './tie-break';

const tieRules = fc.constantFrom<TieRule>('STANDARD', 'DENSE');
/** Few distinct values, so that ties, missing scores and "no move" are common. */
const places = fc.record({
  score: fc.option(fc.bigInt({ min: -3n, max: 5n }), { nil: null, freq: 4 }),
  tieBreak: fc.constantFrom('', tieBreakKey([null]), tieBreakKey([-1n]), tieBreakKey([7n])),
});
const leagues = fc.array(places, { maxLength: 14 }).map((list) => list.map((place, id): Entry => ({ id, ...place })));
const entriesOf = (scores: readonly (number | null)[]): Entry[] =>
  scores.map((score, id) => ({ id, score: score === null ? null : BigInt(score), tieBreak: '' }));
const ranksOf = (entries: readonly Entry[], tieRule: TieRule) => {
  const ranks = rankAll(entries, tieRule);
  return entries.map(({ id }) => ranks.get(id) ?? null);
};

describe('ranking all', () => {
  test.each<[TieRule, readonly (number | null)[], readonly (number | null)[]]>([
    ['STANDARD', [90, 80, 80, 70], [1, 2, 2, 4]],
    ['DENSE', [90, 80, 80, 70], [1, 2, 2, 3]],
    ['STANDARD', [70, 90, 90, 90, 60], [4, 1, 1, 1, 5]],
    ['DENSE', [70, 90, 90, 90, 60], [2, 1, 1, 1, 3]],
    ['STANDARD', [null, 10, null, -5, 0], [null, 1, null, 3, 2]],
    ['DENSE', [0, null, 0], [1, null, 1]],
    ['STANDARD', [null, null], [null, null]],
    ['STANDARD', [], []],
  ])('%s: scores %p rank %p', (tieRule, scores, ranks) => {
    expect(ranksOf(entriesOf(scores), tieRule)).toEqual(ranks);
  });

  test('one ten-thousandth is a difference', () => {
    expect(ranksOf(entriesOf([9_622_500, 9_622_501]), 'STANDARD')).toEqual([2, 1]);
  });

  test('equal scores are told apart by the tie-break, never against the score', () => {
    const entries = [
      { id: 0, score: 80n, tieBreak: tieBreakKey([3n]) },
      { id: 1, score: 80n, tieBreak: tieBreakKey([null]) },
      { id: 2, score: 80n, tieBreak: tieBreakKey([3n]) },
      { id: 3, score: 79n, tieBreak: tieBreakKey([99n]) },
    ];
    expect(ranksOf(entries, 'STANDARD')).toEqual([1, 3, 1, 4]);
    expect(ranksOf(entries, 'DENSE')).toEqual([1, 2, 1, 3]);
  });

  test('a rank is one more than the better entries, or under DENSE the better places', () => {
    fc.assert(
      fc.property(leagues, tieRules, (entries, tieRule) => {
        const ranks = rankAll(entries, tieRule);
        for (const own of entries) {
          const better = entries.filter((other) => compareEntries(other, own) < 0);
          const counted = tieRule === 'STANDARD' ? better.length : new Set(better.map(({ score, tieBreak }) => `${score}|${tieBreak}`)).size;
          expect(ranks.get(own.id)).toBe(own.score === null ? null : counted + 1);
        }
      }),
    );
  });

  test('the order of the input never matters', () => {
    const shuffled = leagues.chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })));
    fc.assert(
      fc.property(shuffled, tieRules, ([entries, reordered], tieRule) => {
        const ranks = rankAll(entries, tieRule);
        expect([...rankAll(reordered, tieRule)].toSorted(([a], [b]) => a - b)).toEqual([...ranks].toSorted(([a], [b]) => a - b));
      }),
    );
  });

  test('the ranks given are always ones that could be typed in', () => {
    fc.assert(fc.property(leagues, tieRules, (entries, tieRule) => expect(checkEnteredRanks(ranksOf(entries, tieRule), tieRule)).toBeNull()));
  });

  test('comparing is antisymmetric and transitive', () => {
    fc.assert(
      fc.property(places, places, places, (a, b, c) => {
        expect(compareEntries(a, b) + compareEntries(b, a)).toBe(0);
        if (compareEntries(a, b) <= 0 && compareEntries(b, c) <= 0) expect(compareEntries(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

/** A ranking as a database holds it: it answers only the look-ups and the one range that the rule allows, and counts the rows read. */
class League {
  rowsRead = 0;
  readonly #rows: Map<number, { place: Place; rank: number | null }>;

  constructor(
    entries: readonly Entry[],
    readonly tieRule: TieRule,
  ) {
    const ranks = rankAll(entries, tieRule);
    this.#rows = new Map(entries.map(({ id, score, tieBreak }) => [id, { place: { score, tieBreak }, rank: ranks.get(id) ?? null }]));
  }

  change(id: number, after: Place) {
    const row = this.#rows.get(id);
    if (row === undefined) throw new RangeError(`expected an entry with id ${id}`);
    const change = { id, before: { ...row.place, rank: row.rank }, after };
    const move = moveOf(change, this.#neighbours(id, row.place, after), this.tieRule);
    const moves = rerank(change, move, move.shift === null ? [] : this.#range(move.shift));
    row.place = after;
    for (const { id: moved, rank } of moves) {
      const target = this.#rows.get(moved);
      if (target !== undefined) target.rank = rank;
    }
    return moves;
  }

  get entries(): Entry[] {
    return [...this.#rows].map(([id, { place }]) => ({ id, ...place }));
  }

  get ranks(): Map<number, number | null> {
    return new Map([...this.#rows].map(([id, { rank }]) => [id, rank]));
  }

  #ranked(): (RankedKey & { id: number })[] {
    return [...this.#rows].flatMap(([id, { place, rank }]) =>
      place.score === null || rank === null ? [] : [{ id, score: place.score, tieBreak: place.tieBreak, rank }],
    );
  }

  #neighbours(id: number, before: Place, after: Place): Neighbours {
    const others = this.#ranked()
      .filter((row) => row.id !== id)
      .toSorted(compareEntries);
    const placed = after.score === null ? [] : others;
    return {
      sharedBefore: this.tieRule === 'DENSE' && others.some((row) => compareEntries(row, before) === 0),
      atOrAbove: placed.findLast((row) => compareEntries(row, after) <= 0) ?? null,
      below: placed.find((row) => compareEntries(row, after) > 0) ?? null,
      rankedCount: this.#ranked().length,
    };
  }

  #range({ from, to }: Shift): { id: number; rank: number }[] {
    const rows = this.#ranked().filter((row) => compareEntries(to, row) < 0 && (from === null || compareEntries(row, from) <= 0));
    this.rowsRead += rows.length;
    return rows.map(({ id, rank }) => ({ id, rank }));
  }
}

describe('one change', () => {
  test.each<[string, TieRule, readonly (number | null)[], number, number | null, readonly (readonly [number, number | null, number | null])[]]>([
    [
      'overtaking two',
      'STANDARD',
      [90, 80, 70, 60],
      3,
      85,
      [
        [3, 4, 2],
        [1, 2, 3],
        [2, 3, 4],
      ],
    ],
    [
      'falling behind two',
      'STANDARD',
      [90, 80, 70, 60],
      0,
      65,
      [
        [0, 1, 3],
        [1, 2, 1],
        [2, 3, 2],
      ],
    ],
    ['more points, the same rank', 'STANDARD', [90, 80, 70], 1, 85, [[1, 2, 2]]],
    ['joining those above', 'STANDARD', [90, 80, 80, 70], 3, 80, [[3, 4, 2]]],
    [
      'joining those below',
      'STANDARD',
      [90, 80, 80, 70],
      0,
      80,
      [
        [0, 1, 1],
        [1, 2, 1],
        [2, 2, 1],
      ],
    ],
    [
      'leaving a tie upwards',
      'STANDARD',
      [90, 80, 80, 70],
      2,
      85,
      [
        [2, 2, 2],
        [1, 2, 3],
      ],
    ],
    ['leaving a tie downwards', 'STANDARD', [90, 80, 80, 70], 1, 75, [[1, 2, 3]]],
    [
      'entering',
      'STANDARD',
      [90, null, 70],
      1,
      80,
      [
        [1, null, 2],
        [2, 2, 3],
      ],
    ],
    ['entering last', 'STANDARD', [90, null, 70], 1, 60, [[1, null, 3]]],
    ['entering an empty ranking', 'STANDARD', [null, null], 1, 60, [[1, null, 1]]],
    [
      'leaving',
      'STANDARD',
      [90, 80, 70],
      0,
      null,
      [
        [0, 1, null],
        [1, 2, 1],
        [2, 3, 2],
      ],
    ],
    ['staying away', 'STANDARD', [90, null], 1, null, [[1, null, null]]],
    [
      'joining those above',
      'DENSE',
      [90, 80, 70, 60],
      2,
      80,
      [
        [2, 3, 2],
        [3, 4, 3],
      ],
    ],
    [
      'leaving a tie upwards',
      'DENSE',
      [90, 80, 80, 70],
      2,
      95,
      [
        [2, 2, 1],
        [0, 1, 2],
        [1, 2, 3],
        [3, 3, 4],
      ],
    ],
    [
      'leaving a tie downwards',
      'DENSE',
      [90, 80, 80, 70],
      1,
      75,
      [
        [1, 2, 3],
        [3, 3, 4],
      ],
    ],
    ['from one tie to another', 'DENSE', [90, 90, 80, 80, 70], 1, 80, [[1, 1, 2]]],
    [
      'from alone to alone',
      'DENSE',
      [90, 80, 80, 70],
      0,
      75,
      [
        [0, 1, 2],
        [1, 2, 1],
        [2, 2, 1],
      ],
    ],
    ['leaving a tie for good', 'DENSE', [90, 90, 80], 0, null, [[0, 1, null]]],
    [
      'leaving alone',
      'DENSE',
      [90, 80, 80],
      0,
      null,
      [
        [0, 1, null],
        [1, 2, 1],
        [2, 2, 1],
      ],
    ],
    ['entering a tie', 'DENSE', [90, 80, null], 2, 90, [[2, null, 1]]],
  ])('%s (%s)', (_what, tieRule, scores, id, score, expected) => {
    const league = new League(entriesOf(scores), tieRule);
    const moves = league.change(id, { score: score === null ? null : BigInt(score), tieBreak: '' });
    expect(moves).toEqual(expected.map(([moved, previousRank, rank]) => ({ id: moved, previousRank, rank })));
  });

  const histories = leagues
    .filter((entries) => entries.length > 0)
    .chain((entries) =>
      fc.tuple(fc.constant(entries), fc.array(fc.tuple(fc.nat({ max: entries.length - 1 }), places), { minLength: 1, maxLength: 8 })),
    );

  test('after every change the ranks are those of ranking all from scratch', () => {
    fc.assert(
      fc.property(histories, tieRules, ([entries, changes], tieRule) => {
        const league = new League(entries, tieRule);
        for (const [id, after] of changes) {
          league.change(id, after);
          expect(league.ranks).toEqual(rankAll(league.entries, tieRule));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('it tells of the changed entry first, of each entry once, and of no other that keeps its rank', () => {
    fc.assert(
      fc.property(histories, tieRules, ([entries, changes], tieRule) => {
        const league = new League(entries, tieRule);
        for (const [id, after] of changes) {
          const before = league.ranks;
          const [own, ...others] = league.change(id, after);
          expect(own).toEqual({ id, previousRank: before.get(id), rank: league.ranks.get(id) });
          const moved = entries.filter((entry) => entry.id !== id && before.get(entry.id) !== league.ranks.get(entry.id));
          expect(others.map((other) => other.id).toSorted()).toEqual(moved.map((entry) => entry.id).toSorted());
          for (const other of others) expect(other.previousRank).toBe(before.get(other.id));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('it reads no more rows than it moves, and the changed one', () => {
    fc.assert(
      fc.property(histories, tieRules, ([entries, [change]], tieRule) => {
        if (change === undefined) return;
        const league = new League(entries, tieRule);
        const moves = league.change(...change);
        expect(league.rowsRead).toBeLessThanOrEqual(moves.length);
      }),
    );
  });
});

describe('entered ranks', () => {
  test.each<[TieRule, readonly (number | null)[]]>([
    ['STANDARD', [1, 2, 2, 4]],
    ['STANDARD', [4, 2, 1, 2]],
    ['STANDARD', [1, 1, 1]],
    ['STANDARD', [null, 1, null]],
    ['STANDARD', []],
    ['DENSE', [1, 2, 2, 3]],
    ['DENSE', [3, 1, 2, 2]],
  ])('%s: %p is a ranking', (tieRule, ranks) => {
    expect(checkEnteredRanks(ranks, tieRule)).toBeNull();
  });

  test.each<[TieRule, readonly (number | null)[], { index: number; rank: number; expected: number }]>([
    ['STANDARD', [1, 2, 2, 3], { index: 3, rank: 3, expected: 4 }],
    ['DENSE', [1, 2, 2, 4], { index: 3, rank: 4, expected: 3 }],
    ['STANDARD', [2, 3], { index: 0, rank: 2, expected: 1 }],
    ['STANDARD', [5, null, 1, 2], { index: 0, rank: 5, expected: 3 }],
    ['STANDARD', [1, 0], { index: 1, rank: 0, expected: 1 }],
    ['DENSE', [0, 0], { index: 0, rank: 0, expected: 1 }],
    ['DENSE', [1, -1], { index: 1, rank: -1, expected: 1 }],
    ['STANDARD', [1, 1.5], { index: 1, rank: 1.5, expected: 2 }],
  ])('%s: %p is none', (tieRule, ranks, fault) => {
    expect(checkEnteredRanks(ranks, tieRule)).toEqual(fault);
  });

  test('ranks are accepted exactly if some scores would give them', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }), { maxLength: 6 }), tieRules, (ranks, tieRule) => {
        const given = ranksOf(entriesOf(ranks.map((rank) => (rank === null ? null : -rank))), tieRule);
        expect(checkEnteredRanks(ranks, tieRule) === null).toBe(JSON.stringify(given) === JSON.stringify(ranks));
      }),
    );
  });
});
