import type { Decimal } from '../decimal';

/** STANDARD: 1 2 2 4 ("đồng hạng"). DENSE: 1 2 2 3. */
export type TieRule = 'STANDARD' | 'DENSE';

/** Where something stands: the larger score is better, then the larger tie-break key (tieBreakKey). Without a score it stands nowhere. */
export interface Place {
  readonly score: Decimal | null;
  readonly tieBreak: string;
}

/** A line of a ranking. One that is excluded (merged, dissolved, disqualified) takes part as one without a score. */
export interface Entry extends Place {
  readonly id: number;
}

/** A place with a score, as a bound in the index (ranking, score, tieBreak). */
export interface Key {
  readonly score: Decimal;
  readonly tieBreak: string;
}

export interface RankedKey extends Key {
  readonly rank: number;
}

/** One entry's score (or tie-break) changes. Nothing else in the ranking does. */
export interface ScoreChange {
  readonly id: number;
  readonly before: Place & { readonly rank: number | null };
  readonly after: Place;
}

/**
 * What has to be read before a change, each by one look into the index (ranking, score, tieBreak), always among the ranked entries
 * other than the changed one. "Better" is the order of Place.
 */
export interface Neighbours {
  /** Does another entry stand exactly at the old place? Read under DENSE only; false if the old score is null. */
  readonly sharedBefore: boolean;
  /** The worst entry that stands at the new place or better; null if none does or the new score is null. */
  readonly atOrAbove: RankedKey | null;
  /** The best entry that stands worse than the new place; null if none does or the new score is null. */
  readonly below: RankedKey | null;
  /** Entries with a rank before the change, the changed one included if it had one. */
  readonly rankedCount: number;
}

/** All entries, except the changed one, with from ≤ place < to (from null: all ranked ones worse than `to`) change rank by `by`. */
export interface Shift {
  readonly from: Key | null;
  readonly to: Key;
  readonly by: 1 | -1;
}

export interface Move {
  /** The changed entry's new rank. */
  readonly rank: number | null;
  /** The others that move; null when none does. */
  readonly shift: Shift | null;
}

export interface RankMove {
  readonly id: number;
  readonly previousRank: number | null;
  readonly rank: number | null;
}

/** For sorting, best first: negative when a stands better than b, zero when they tie. All without a score tie, after the others. */
export function compareEntries(a: Place, b: Place): number {
  if (a.score !== b.score) {
    if (a.score === null) return 1;
    if (b.score === null) return -1;
    return a.score > b.score ? -1 : 1;
  }
  if (a.score === null || a.tieBreak === b.tieBreak) return 0;
  return a.tieBreak > b.tieBreak ? -1 : 1;
}

/** The rank of every entry by its id, from 1; null without a score. The order of the input does not matter. */
export function rankAll(entries: readonly Entry[], tieRule: TieRule): Map<number, number | null> {
  const ranks = new Map<number, number | null>();
  let previous: Entry | undefined;
  let rank = 0;
  for (const [index, entry] of [...entries].sort(compareEntries).entries()) {
    if (previous === undefined || compareEntries(previous, entry) !== 0) rank = tieRule === 'STANDARD' ? index + 1 : rank + 1;
    ranks.set(entry.id, entry.score === null ? null : rank);
    previous = entry;
  }
  return ranks;
}

/**
 * What one change moves, found from its neighbours alone: the work is then that of the entries in `shift`, and no other is read.
 * Ranks in `change` and `neighbours` must be those that rankAll gives before the change.
 *
 * Every entry takes up one place under STANDARD; under DENSE those that tie share one. A change may vacate a place and open one:
 * both shift what lies between them, one alone shifts all that is worse.
 */
export function moveOf(change: ScoreChange, neighbours: Neighbours, tieRule: TieRule): Move {
  if (compareEntries(change.before, change.after) === 0) return { rank: change.before.rank, shift: null };
  const before = keyOf(change.before);
  const after = keyOf(change.after);
  const joined = after !== null && neighbours.atOrAbove !== null && compareEntries(neighbours.atOrAbove, after) === 0;
  const vacated = tieRule === 'DENSE' && neighbours.sharedBefore ? null : before;
  const opened = tieRule === 'DENSE' && joined ? null : after;
  const shift = shiftOf(vacated, opened);
  if (after === null) return { rank: null, shift };
  const rankedCount = neighbours.rankedCount + (before === null ? 1 : 0);
  return { rank: rankAt(after, { ...neighbours, rankedCount }, shift, tieRule), shift };
}

/**
 * The ranks that a change gives: the changed entry first, also if it keeps its rank, then the others in the order of `rows`.
 * `rows` are the entries in move.shift's range with the ranks before the change; the changed one among them is passed over.
 */
export function rerank(change: ScoreChange, move: Move, rows: readonly { readonly id: number; readonly rank: number }[]): readonly RankMove[] {
  const by = move.shift?.by ?? 0;
  const others = by === 0 ? [] : rows.filter((row) => row.id !== change.id);
  return [
    { id: change.id, previousRank: change.before.rank, rank: move.rank },
    ...others.map(({ id, rank }) => ({ id, previousRank: rank, rank: rank + by })),
  ];
}

/** A typed rank that does not fit, at its position in the input, and what it would have to be after the better ones. */
export interface EnteredRankFault {
  readonly index: number;
  readonly rank: number;
  readonly expected: number;
}

/**
 * Do typed ranks form a competition ranking under the tie rule? null if so, otherwise the best rank that does not fit.
 * The unranked (null) are not counted; the order of the input does not matter.
 */
export function checkEnteredRanks(ranks: readonly (number | null)[], tieRule: TieRule): EnteredRankFault | null {
  const ranked = ranks.flatMap((rank, index) => (rank === null ? [] : [{ rank, index }])).sort((a, b) => a.rank - b.rank);
  let previous = 0;
  for (const [position, { rank, index }] of ranked.entries()) {
    const expected = tieRule === 'STANDARD' ? position + 1 : previous + 1;
    const tied = position > 0 && rank === previous;
    if (!tied && rank !== expected) return { index, rank, expected };
    previous = rank;
  }
  return null;
}

function shiftOf(vacated: Key | null, opened: Key | null): Shift | null {
  if (opened !== null && (vacated === null || compareEntries(opened, vacated) < 0)) return { from: vacated, to: opened, by: 1 };
  return vacated === null ? null : { from: opened, to: vacated, by: -1 };
}

function rankAt(place: Key, { atOrAbove, below, rankedCount }: Neighbours, shift: Shift | null, tieRule: TieRule): number {
  if (atOrAbove !== null && compareEntries(atOrAbove, place) === 0) return shifted(atOrAbove, shift);
  if (tieRule === 'DENSE') return atOrAbove === null ? 1 : shifted(atOrAbove, shift) + 1;
  return below === null ? rankedCount : shifted(below, shift) - 1;
}

function shifted(key: RankedKey, shift: Shift | null): number {
  if (shift === null) return key.rank;
  const inside = compareEntries(shift.to, key) < 0 && (shift.from === null || compareEntries(key, shift.from) <= 0);
  return inside ? key.rank + shift.by : key.rank;
}

function keyOf({ score, tieBreak }: Place): Key | null {
  return score === null ? null : { score, tieBreak };
}
