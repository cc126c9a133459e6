import type { WriteContext } from '../context';
import { places } from '../database/places';
import { KEEP, updateColumns } from '../database/update-columns';
import type { Decimal } from '../decimal';
import type { Place } from '../ranking/rank';
import { moveOf, rankAll, rerank } from '../ranking/rank';
import type { ChangeCause } from '../ranking/ranking-change.entity';
import type { StandingMove } from './change-log';
import { logMoves } from './change-log';
import type { League, Line } from './league';
import { isShared, lockLeagues, nearest, readLines, readShift, writeShift } from './league';
import { placesOf } from './score.query';

/** Beyond this many changed organizations, ranking all anew costs less than one move after the other. */
const SINGLE_MOVES_MAX = 50;

/** A line and the place where it belongs now. */
interface Changed {
  readonly line: Line;
  readonly after: Place;
}

/** Whose scores changed in a campaign, and by whose criteria. */
export interface ScoreChanges {
  readonly campaignId: number;
  readonly organizationIds: ReadonlySet<number>;
  readonly departmentIds: ReadonlySet<number>;
}

/**
 * Moves the standings that follow from changed target scores: in the departments' rankings, then overall.
 * A ranking with tie-breakers may rest on criteria of any department.
 */
export async function moveStandings(ctx: WriteContext, changes: ScoreChanges, cause: ChangeCause): Promise<void> {
  const departments = [...changes.departmentIds];
  if (departments.length === 0) return;
  const leagues = await lockLeagues(
    ctx,
    `r.\`campaignId\` = ? AND (r.\`departmentKey\` IN (${places(departments)}) OR r.\`departmentKey\` = 0 OR r.\`tieBreakersJson\` <> '[]')`,
    [changes.campaignId, ...departments],
  );
  await replace(ctx, leagues, changes.organizationIds, cause);
}

/** Ranks some rankings of a campaign anew from what is known now, then the overall rankings that add them up. */
export async function rebuildLeagues(ctx: WriteContext, condition: string, parameters: readonly number[], cause: ChangeCause): Promise<void> {
  const leagues = await lockLeagues(ctx, condition, parameters);
  await replace(ctx, leagues, null, cause);
}

/** Places organizations (null: all) anew in each ranking: first those that rest on criteria, then those that rest on the others. */
async function replace(
  ctx: WriteContext,
  leagues: readonly League[],
  organizationIds: ReadonlySet<number> | null,
  cause: ChangeCause,
): Promise<void> {
  const rests = leagues.filter(({ method }) => method === 'CRITERIA' || method === 'ENTERED' || method === 'SCORECARD');
  const sums = leagues.filter(({ method }) => method === 'DEPARTMENT_SCORES' || method === 'DEPARTMENT_RANKS');
  const moved = new Set<number>(organizationIds ?? []);
  for (const league of rests) for (const id of await placeIn(ctx, league, organizationIds, cause)) moved.add(id);
  for (const league of sums)
    await placeIn(ctx, league, organizationIds === null ? null : league.method === 'DEPARTMENT_RANKS' ? moved : organizationIds, cause);
}

/** Answers the organizations whose score or rank changed. */
async function placeIn(ctx: WriteContext, league: League, organizationIds: ReadonlySet<number> | null, cause: ChangeCause): Promise<number[]> {
  const moves = organizationIds === null ? await placeAll(ctx, league) : await placeSome(ctx, league, [...organizationIds]);
  logMoves(ctx, moves, cause);
  return moves.map(({ organizationId }) => organizationId);
}

async function placeAll(ctx: WriteContext, league: League): Promise<StandingMove[]> {
  const lines = await readLines(ctx, league.id);
  return rankAnew(ctx, league, lines, await placesOf(ctx, league, lines));
}

async function placeSome(ctx: WriteContext, league: League, organizationIds: readonly number[]): Promise<StandingMove[]> {
  if (organizationIds.length === 0) return [];
  const lines = await readLines(ctx, league.id, organizationIds);
  const placed = await placesOf(ctx, league, lines);
  const changed = lines.flatMap((line): Changed[] => {
    const after = placed.get(line.id);
    return after && (after.score !== line.score || after.tieBreak !== line.tieBreak) ? [{ line, after }] : [];
  });
  if (changed.length === 0) return [];
  if (await areFewMoves(ctx, league, changed)) return moveOneByOne(ctx, league, changed);
  return rankAnew(ctx, league, await readLines(ctx, league.id), placed);
}

/** Do these changes move fewer standings, one after the other, than there are? */
async function areFewMoves(ctx: WriteContext, league: League, changed: readonly Changed[]): Promise<boolean> {
  if (changed.length === 1) return true;
  if (changed.length > SINGLE_MOVES_MAX || changed.length > league.rankedCount / 4) return false;
  let moved = 0;
  for (const { line, after } of changed) moved += Math.abs((line.rank ?? league.rankedCount) - (await rankBeside(ctx, league, line, after)));
  return moved <= league.rankedCount;
}

/** About the rank that a place would have. */
async function rankBeside(ctx: WriteContext, league: League, line: Line, { score, tieBreak }: Place): Promise<number> {
  if (score === null) return league.rankedCount;
  const above = await nearest(ctx, league.id, { score, tieBreak }, 'atOrAbove', line.id);
  return above?.rank ?? 1;
}

/** What a department typed for one organization: a score, or a rank of its own sheet. */
export interface EnteredPlace {
  readonly score: Decimal | null;
  readonly rank: number | null;
}

/** Puts typed scores or ranks into a ranking whose method is ENTERED, totals of sheets into a scorecard's, then adds up the overall rankings that rest on it. */
export async function placeEntered(ctx: WriteContext, league: League, entered: ReadonlyMap<number, EnteredPlace>): Promise<void> {
  await updateColumns(
    ctx.tx,
    'standing',
    ['enteredScore', 'enteredRank'],
    [...entered].map(([id, { score, rank }]) => ({ id, values: [score === null ? null : String(score), rank] })),
  );
  const moved = await placeIn(ctx, league, null, 'SCORES_ENTERED');
  const sums = await lockLeagues(ctx, "r.`campaignId` = ? AND r.`method` IN ('DEPARTMENT_SCORES', 'DEPARTMENT_RANKS')", [league.campaignId]);
  await replace(ctx, sums, new Set(moved), 'SCORES_ENTERED');
}

async function moveOneByOne(ctx: WriteContext, league: League, changed: readonly Changed[]): Promise<StandingMove[]> {
  const moves: StandingMove[] = [];
  const before = new Map<number, Line>();
  for (const { line, after } of changed)
    moves.push(...(await moveOne(ctx, league, await currentLine(ctx, league, line, changed.length), after, before)));
  if (changed.length > 1) await rememberRanks(ctx, moves, before);
  return moves;
}

/** After several moves a standing's previous rank is the one from before them all, not one that it passed through. */
async function rememberRanks(ctx: WriteContext, moves: readonly StandingMove[], before: ReadonlyMap<number, Line>): Promise<void> {
  const ranks = new Map(moves.map(({ organizationId, rank }) => [organizationId, rank]));
  await updateColumns(
    ctx.tx,
    'standing',
    ['previousRank'],
    [...before.values()].map(({ id, organizationId, rank, previousRank }) => {
      const moved = ranks.has(organizationId) && ranks.get(organizationId) !== rank;
      return { id, values: [moved ? rank : previousRank] };
    }),
  );
}

/** An earlier move of the same transaction may have shifted the line. */
async function currentLine(ctx: WriteContext, league: League, line: Line, changes: number): Promise<Line> {
  if (changes === 1) return line;
  const [current] = await readLines(ctx, league.id, [line.organizationId]);
  if (!current) throw new Error(`expected standing ${line.id} to stay in ranking ${league.id} during its own transaction`);
  return current;
}

/** Notes in `before` how each line that it moves was, unless an earlier move has. */
async function moveOne(ctx: WriteContext, league: League, line: Line, after: Place, before: Map<number, Line>): Promise<StandingMove[]> {
  const key = after.score === null ? null : { score: after.score, tieBreak: after.tieBreak };
  const move = moveOf(
    { id: line.id, before: line, after },
    {
      sharedBefore: league.tieRule === 'DENSE' && (await isShared(ctx, league.id, line, line.id)),
      atOrAbove: key && (await nearest(ctx, league.id, key, 'atOrAbove', line.id)),
      below: key && (await nearest(ctx, league.id, key, 'below', line.id)),
      rankedCount: league.rankedCount,
    },
    league.tieRule,
  );
  const shifted = move.shift ? await readShift(ctx, league.id, move.shift) : [];
  for (const each of [line, ...shifted]) if (!before.has(each.id)) before.set(each.id, each);
  if (move.shift) await writeShift(ctx, league.id, move.shift, line.id);
  const rankMoved = move.rank !== line.rank;
  await ctx.tx.run(
    `UPDATE \`standing\` SET \`score\` = ?, \`tieBreak\` = ?, \`rank\` = ?${rankMoved ? ', `previousRank` = ?' : ''} WHERE \`id\` = ?`,
    [after.score === null ? null : String(after.score), after.tieBreak, move.rank, ...(rankMoved ? [line.rank] : []), line.id],
  );
  await countRanked(ctx, league, Number(after.score !== null) - Number(line.score !== null));
  const ranked = shifted.flatMap(({ id, rank }) => (rank === null ? [] : [{ id, rank }]));
  const byId = new Map([line, ...shifted].map((each) => [each.id, each]));
  return rerank({ id: line.id, before: line, after }, move, ranked).flatMap(({ id, previousRank, rank }) => {
    const own = byId.get(id);
    if (!own) return [];
    return [
      {
        rankingId: league.id,
        organizationId: own.organizationId,
        previousRank,
        rank,
        previousScore: own.score,
        score: id === line.id ? after.score : own.score,
      },
    ];
  });
}

async function countRanked(ctx: WriteContext, league: League, by: number): Promise<void> {
  if (by === 0) return;
  league.rankedCount += by;
  await ctx.tx.run('UPDATE `ranking` SET `rankedCount` = ? WHERE `id` = ?', [league.rankedCount, league.id]);
}

/** Ranks all lines of a league from scratch and writes those that differ. Who is not in `places` belongs where it is. */
async function rankAnew(ctx: WriteContext, league: League, lines: readonly Line[], places: ReadonlyMap<number, Place>): Promise<StandingMove[]> {
  const placeOf = (line: Line): Place => places.get(line.id) ?? line;
  const byTypedRank = league.method === 'ENTERED' && lines.some(({ excluded, enteredRank }) => !excluded && enteredRank !== null);
  const ranks = rankAll(
    lines.map((line) => ({ id: line.id, ...(byTypedRank ? typedPlace(line) : placeOf(line)) })),
    league.tieRule,
  );
  const rankOf = (line: Line): number | null => ranks.get(line.id) ?? null;
  const different = lines.filter(
    (line) => line.rank !== rankOf(line) || line.score !== placeOf(line).score || line.tieBreak !== placeOf(line).tieBreak,
  );
  await updateColumns(
    ctx.tx,
    'standing',
    ['score', 'tieBreak', 'rank', 'previousRank'],
    different.map((line) => {
      const { score, tieBreak } = placeOf(line);
      const rank = rankOf(line);
      return { id: line.id, values: [score === null ? null : String(score), tieBreak, rank, rank === line.rank ? KEEP : line.rank] };
    }),
  );
  const rankedCount = lines.filter((line) => rankOf(line) !== null).length;
  await ctx.tx.run('UPDATE `ranking` SET `rankedCount` = ?, `size` = ? WHERE `id` = ?', [rankedCount, lines.length, league.id]);
  league.rankedCount = rankedCount;
  return different.map((line) => ({
    rankingId: league.id,
    organizationId: line.organizationId,
    previousRank: line.rank,
    rank: rankOf(line),
    previousScore: line.score,
    score: placeOf(line).score,
  }));
}

/** Typed ranks are an order: where a line of the sheet is excluded, those below it move up. */
function typedPlace({ excluded, enteredRank }: Line): Place {
  return { score: excluded || enteredRank === null ? null : -BigInt(enteredRank), tieBreak: '' };
}
