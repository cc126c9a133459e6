import type { Consequence, WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import { insertRows } from '../database/insert-rows';
import { integer } from '../database/rows';
import type { Decimal } from '../decimal';
import { instant } from '../instant';
import type { ChangeCause } from '../ranking/ranking-change.entity';

/** A standing as it was and as it has become. */
export interface StandingMove {
  readonly rankingId: number;
  readonly organizationId: number;
  readonly previousRank: number | null;
  readonly rank: number | null;
  readonly previousScore: Decimal | null;
  readonly score: Decimal | null;
}

interface LoggedMove extends StandingMove {
  readonly cause: ChangeCause;
}

interface Pending {
  readonly moves: Map<string, LoggedMove>;
  range: FeedRange | null;
}

/** The changes of one transaction: those after `after`, up to `to`. */
export interface FeedRange {
  readonly after: number;
  readonly to: number;
}

const pending = new WeakMap<object, Pending>();
let wake: () => void = () => undefined;

/** Tells whom to wake when changes have been committed. */
export function onChangesCommitted(listener: () => void): void {
  wake = listener;
}

/**
 * Notes moves for the feed. Several moves of one standing in a transaction become one, from where it was to where it ended, with the cause of
 * the first. What was PUBLISHED is a change of its own, beside the move that may have gone before.
 */
export function logMoves(ctx: WriteContext, moves: readonly StandingMove[], cause: ChangeCause): void {
  const own = pendingOf(ctx);
  for (const move of moves) {
    const key = `${move.rankingId} ${move.organizationId} ${cause === 'PUBLISHED'}`;
    const { previousRank, previousScore, cause: first } = own.moves.get(key) ?? { ...move, cause };
    own.moves.set(key, { ...move, previousRank, previousScore, cause: first });
  }
}

/** How many standings this transaction has found or made different so far. */
export function movesNoted(ctx: WriteContext): number {
  return [...pendingOf(ctx).moves.values()].filter(isNews).length;
}

/** The changes that this transaction has appended to the feed so far; null when there are none. */
export function loggedRange(ctx: WriteContext): FeedRange | null {
  return pendingOf(ctx).range;
}

/**
 * Appends the noted moves to the feed, as the last thing before the commit. The head's row stays locked until then,
 * so that changes become visible in the order of their numbers: whoever has read up to N has missed nothing before N.
 */
export const appendToFeed: Consequence = {
  name: 'feed',
  draw: async (ctx) => {
    const own = pendingOf(ctx);
    const moves = [...own.moves.values()].filter(isNews);
    own.moves.clear();
    if (moves.length === 0) return;
    const [head] = await ctx.tx.rows(`SELECT \`position\` FROM \`feed_head\` WHERE \`id\` = 1${forUpdate(ctx.tx.dialect)}`);
    if (!head) throw new Error('expected the head of the feed in the database, found none');
    const after = integer(head, 'position');
    const at = instant(new Date());
    await ctx.tx.run('UPDATE `feed_head` SET `position` = ? WHERE `id` = 1', [after + moves.length]);
    await insertRows(
      ctx.tx,
      'ranking_change',
      ['id', 'occurredAt', 'cause', 'rankingId', 'organizationId', 'previousRank', 'rank', 'previousScore', 'score', 'official'],
      moves.map(({ cause, rankingId, organizationId, previousRank, rank, previousScore, score }, index) => {
        const official = cause === 'PUBLISHED' ? 1 : 0;
        return [
          after + index + 1,
          at,
          cause,
          rankingId,
          organizationId,
          previousRank,
          rank,
          decimalText(previousScore),
          decimalText(score),
          official,
        ];
      }),
    );
    own.range = { after: own.range?.after ?? after, to: after + moves.length };
    ctx.afterCommit(wake);
  },
};

/** A publication and a revision name every standing that they list, for whoever reads the feed from there on. */
function isNews({ cause, previousRank, rank, previousScore, score }: LoggedMove): boolean {
  if (cause === 'PUBLISHED' || cause === 'REVISED') return rank !== null || previousRank !== null;
  return rank !== previousRank || score !== previousScore;
}

function decimalText(value: Decimal | null): string | null {
  return value === null ? null : String(value);
}

function pendingOf(ctx: WriteContext): Pending {
  const known = pending.get(ctx.changes);
  if (known) return known;
  const fresh: Pending = { moves: new Map(), range: null };
  pending.set(ctx.changes, fresh);
  return fresh;
}
