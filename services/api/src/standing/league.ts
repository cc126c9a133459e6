import type { WriteContext } from '../context';
import { bigintAsText, bigintParameter, forUpdate } from '../database/dialect';
import { places } from '../database/places';
import type { Parameter, Row } from '../database/rows';
import { bigintOrNull, integer, integerOrNull, text, textOrNull } from '../database/rows';
import type { Decimal } from '../decimal';
import type { Key, Place, RankedKey, Shift, TieRule } from '../ranking/rank';

/** A ranking that this transaction holds: no one else moves its standings until the commit. */
export interface League {
  readonly id: number;
  readonly campaignId: number;
  readonly clusterId: number;
  readonly departmentId: number | null;
  readonly method: 'CRITERIA' | 'DEPARTMENT_SCORES' | 'DEPARTMENT_RANKS' | 'ENTERED' | 'SCORECARD';
  readonly tieRule: TieRule;
  readonly tieBreakers: readonly number[];
  rankedCount: number;
}

/** A standing as it is before a move. */
export interface Line {
  readonly id: number;
  readonly organizationId: number;
  readonly score: Decimal | null;
  readonly tieBreak: string;
  readonly rank: number | null;
  readonly previousRank: number | null;
  /** What the department typed, where the ranking is ENTERED, or what the sheet came to where it is a scorecard's. It stays while the line is excluded. */
  readonly enteredScore: Decimal | null;
  readonly enteredRank: number | null;
  readonly excluded: boolean;
}

/** Locks provisional rankings that meet a condition, always in the order of their ids, so that two transactions never wait for each other. */
export async function lockLeagues(ctx: WriteContext, condition: string, parameters: readonly Parameter[]): Promise<League[]> {
  const rows = await ctx.tx.rows(
    `SELECT r.\`id\`, r.\`campaignId\`, r.\`clusterId\`, r.\`departmentId\`, r.\`method\`, r.\`tieRule\`, r.\`tieBreakersJson\`, r.\`rankedCount\`
       FROM \`ranking\` r WHERE r.\`state\` = 'PROVISIONAL' AND ${condition} ORDER BY r.\`id\`${forUpdate(ctx.tx.dialect)}`,
    parameters,
  );
  return rows.map(leagueOf);
}

function leagueOf(row: Row): League {
  const tieBreakers: unknown = JSON.parse(text(row, 'tieBreakersJson'));
  return {
    id: integer(row, 'id'),
    campaignId: integer(row, 'campaignId'),
    clusterId: integer(row, 'clusterId'),
    departmentId: integerOrNull(row, 'departmentId'),
    method: methodOf(text(row, 'method')),
    tieRule: row['tieRule'] === 'DENSE' ? 'DENSE' : 'STANDARD',
    tieBreakers: Array.isArray(tieBreakers) ? tieBreakers.map(Number) : [],
    rankedCount: integer(row, 'rankedCount'),
  };
}

const METHODS: readonly League['method'][] = ['CRITERIA', 'DEPARTMENT_SCORES', 'DEPARTMENT_RANKS', 'ENTERED', 'SCORECARD'];

function methodOf(name: string): League['method'] {
  const method = METHODS.find((each) => each === name);
  if (!method) throw new Error(`expected the method of a ranking, found "${name}"`);
  return method;
}

/** The lines of a ranking: all, or those of some organizations. */
export async function readLines(ctx: WriteContext, leagueId: number, organizationIds: readonly number[] | null = null): Promise<Line[]> {
  const only = organizationIds ? ` AND \`organizationId\` IN (${places(organizationIds)})` : '';
  const rows = await ctx.tx.rows(`SELECT ${lineColumns(ctx)} FROM \`standing\` WHERE \`rankingId\` = ?${only}`, [
    leagueId,
    ...(organizationIds ?? []),
  ]);
  return rows.map(lineOf);
}

/** Counts the lines of a ranking anew, after some have come or gone. */
export async function countLines(ctx: WriteContext, leagueId: number): Promise<void> {
  await ctx.tx.run('UPDATE `ranking` SET `size` = (SELECT COUNT(*) FROM `standing` WHERE `rankingId` = ?) WHERE `id` = ?', [leagueId, leagueId]);
}

/** The ranked lines in the range of a shift, by the index (rankingId, score, tieBreak). */
export async function readShift(ctx: WriteContext, leagueId: number, shift: Shift): Promise<Line[]> {
  const { sql, parameters } = rangeSql(ctx, shift);
  const rows = await ctx.tx.rows(`SELECT ${lineColumns(ctx)} FROM \`standing\` WHERE \`rankingId\` = ? AND ${sql}`, [leagueId, ...parameters]);
  return rows.map(lineOf);
}

/** Moves every ranked line in the range by one place, except one. */
export async function writeShift(ctx: WriteContext, leagueId: number, shift: Shift, except: number): Promise<void> {
  const { sql, parameters } = rangeSql(ctx, shift);
  await ctx.tx.run(
    `UPDATE \`standing\` SET \`previousRank\` = \`rank\`, \`rank\` = \`rank\` + ${shift.by} WHERE \`rankingId\` = ? AND ${sql} AND \`id\` <> ?`,
    [leagueId, ...parameters, except],
  );
}

/** The nearest other ranked line at a place or better, or worse than it. */
export async function nearest(
  ctx: WriteContext,
  leagueId: number,
  place: Key,
  side: 'atOrAbove' | 'below',
  except: number,
): Promise<RankedKey | null> {
  const { sql, parameters } = compared(ctx, side === 'atOrAbove' ? '>=' : '<', place);
  const direction = side === 'atOrAbove' ? 'ASC' : 'DESC';
  // Where one ranking alone is named, or by a parameter, MariaDB walks through it from its end instead of going to the place by the index.
  // There is no ranking 0.
  const ranking = ctx.tx.dialect === 'sqlite' ? `= ${leagueId}` : `IN (${leagueId}, 0)`;
  const rows = await ctx.tx.rows(
    `SELECT ${lineColumns(ctx)} FROM \`standing\` WHERE \`rankingId\` ${ranking} AND ${sql} AND \`id\` <> ?
       ORDER BY \`rankingId\` ${direction}, \`standing\`.\`score\` ${direction}, \`tieBreak\` ${direction} LIMIT 1`,
    [...parameters, except],
  );
  const line = rows[0] ? lineOf(rows[0]) : null;
  return line && line.score !== null && line.rank !== null ? { score: line.score, tieBreak: line.tieBreak, rank: line.rank } : null;
}

/** Does another line stand exactly at this place? */
export async function isShared(ctx: WriteContext, leagueId: number, place: Place, except: number): Promise<boolean> {
  if (place.score === null) return false;
  const rows = await ctx.tx.rows(
    `SELECT 1 FROM \`standing\` WHERE \`rankingId\` = ? AND \`id\` <> ? AND \`score\` = ${bigintParameter(ctx.tx.dialect)} AND \`tieBreak\` = ? LIMIT 1`,
    [leagueId, except, String(place.score), place.tieBreak],
  );
  return rows.length > 0;
}

function rangeSql(ctx: WriteContext, { from, to }: Shift): { sql: string; parameters: Parameter[] } {
  const upper = compared(ctx, '<', to);
  if (!from) return { sql: `\`score\` IS NOT NULL AND ${upper.sql}`, parameters: upper.parameters };
  const lower = compared(ctx, '>=', from);
  return { sql: `${upper.sql} AND ${lower.sql}`, parameters: [...upper.parameters, ...lower.parameters] };
}

/**
 * Stands a line better or worse than a key? Written so that each database finds the lines by the index (rankingId, score, tieBreak) and passes
 * over none, however many tie with the key: SQLite compares rows by an index, MySQL joins ranges.
 */
function compared(ctx: WriteContext, operator: '<' | '>=', { score, tieBreak }: Key): { sql: string; parameters: Parameter[] } {
  const parameter = bigintParameter(ctx.tx.dialect);
  if (ctx.tx.dialect === 'sqlite') return { sql: `(\`score\`, \`tieBreak\`) ${operator} (${parameter}, ?)`, parameters: [String(score), tieBreak] };
  return {
    sql: `(\`score\` ${operator.charAt(0)} ${parameter} OR (\`score\` = ${parameter} AND \`tieBreak\` ${operator} ?))`,
    parameters: [String(score), String(score), tieBreak],
  };
}

function lineColumns(ctx: WriteContext): string {
  return `\`id\`, \`organizationId\`, ${bigintAsText(ctx.tx.dialect, '`score`')} AS \`score\`, \`tieBreak\`, \`rank\`, \`previousRank\`, ${bigintAsText(ctx.tx.dialect, '`enteredScore`')} AS \`enteredScore\`, \`enteredRank\`, \`exclusion\``;
}

function lineOf(row: Row): Line {
  return {
    id: integer(row, 'id'),
    organizationId: integer(row, 'organizationId'),
    score: bigintOrNull(row, 'score'),
    tieBreak: text(row, 'tieBreak'),
    rank: integerOrNull(row, 'rank'),
    previousRank: integerOrNull(row, 'previousRank'),
    enteredScore: bigintOrNull(row, 'enteredScore'),
    enteredRank: integerOrNull(row, 'enteredRank'),
    excluded: textOrNull(row, 'exclusion') !== null,
  };
}
