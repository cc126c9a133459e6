import type { WriteContext } from '../context';
import { insertRows } from '../database/insert-rows';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer, text, textOrNull } from '../database/rows';
import { updateColumns } from '../database/update-columns';
import { instant } from '../instant';
import type { ChangeCause } from '../ranking/ranking-change.entity';
import { logMoves } from './change-log';
import type { League } from './league';
import { countLines, readLines } from './league';

/** Which organizations to look at. */
export interface MembershipNews {
  /** Those that may have come into a ranking, or ended; null: all. */
  readonly organizationIds: ReadonlySet<number> | null;
  /** Those that go from a ranking unless they are members still. Who is listed in it without ever being a member stays. */
  readonly left: ReadonlySet<number>;
}

/**
 * Lists in a ranking every organization that is in its cluster during its campaign. Who was merged or dissolved before the campaign's end is
 * listed without a rank.
 */
export async function listMembers(ctx: WriteContext, league: League, { organizationIds, left }: MembershipNews, cause: ChangeCause): Promise<void> {
  const members = new Map((await membersOf(ctx, league)).map((row) => [integer(row, 'id'), row]));
  const lines = await ctx.tx.rows('SELECT `id`, `organizationId`, `exclusion` FROM `standing` WHERE `rankingId` = ?', [league.id]);
  const listed = new Set(lines.map((line) => integer(line, 'organizationId')));
  const concerns = (id: number): boolean => organizationIds === null || organizationIds.has(id);
  const now = instant(new Date());
  await insertRows(
    ctx.tx,
    'standing',
    ['rankingId', 'organizationId', 'exclusion', 'tieBreak', 'version', 'createdAt', 'updatedAt'],
    [...members].filter(([id]) => concerns(id) && !listed.has(id)).map(([id, member]) => [league.id, id, endOf(member), '', 1, now, now]),
  );
  const known = lines.filter((line) => concerns(integer(line, 'organizationId')));
  await updateColumns(
    ctx.tx,
    'standing',
    ['exclusion'],
    known.flatMap((line) => exclusionUpdate(line, members.get(integer(line, 'organizationId')))),
  );
  await dropLines(
    ctx,
    league,
    [...left].filter((id) => listed.has(id) && !members.has(id)),
    cause,
  );
  await countLines(ctx, league.id);
}

async function dropLines(ctx: WriteContext, league: League, organizationIds: readonly number[], cause: ChangeCause): Promise<void> {
  if (organizationIds.length === 0) return;
  const lines = await readLines(ctx, league.id, organizationIds);
  await ctx.tx.run(
    `DELETE FROM \`standing\` WHERE \`id\` IN (${places(lines)})`,
    lines.map(({ id }) => id),
  );
  const gone = lines.map(({ organizationId, rank, score }) => ({
    rankingId: league.id,
    organizationId,
    previousRank: rank,
    previousScore: score,
    rank: null,
    score: null,
  }));
  logMoves(ctx, gone, cause);
}

function membersOf(ctx: WriteContext, league: League): Promise<Row[]> {
  return ctx.tx.rows(
    `SELECT DISTINCT o.\`id\`, o.\`dissolvedOn\`, o.\`successorId\`, a.\`endsOn\` FROM \`campaign\` a
       JOIN \`cluster_member\` m ON m.\`joinedOn\` <= a.\`endsOn\` AND (m.\`leftOn\` IS NULL OR m.\`leftOn\` >= a.\`startsOn\`)
       JOIN \`organization\` o ON o.\`id\` = m.\`organizationId\`
       WHERE a.\`id\` = ? AND m.\`clusterId\` = ?`,
    [league.campaignId, league.clusterId],
  );
}

/** The organizations that were in some cluster ranked in a campaign, were its dates the given ones. */
export async function membersDuring(ctx: WriteContext, campaignId: number, startsOn: string, endsOn: string): Promise<number[]> {
  const rows = await ctx.tx.rows(
    `SELECT DISTINCT m.\`organizationId\` FROM \`cluster_member\` m JOIN \`ranking\` r ON r.\`clusterId\` = m.\`clusterId\`
       WHERE r.\`campaignId\` = ? AND m.\`joinedOn\` <= ? AND (m.\`leftOn\` IS NULL OR m.\`leftOn\` >= ?)`,
    [campaignId, endsOn, startsOn],
  );
  return rows.map((row) => integer(row, 'organizationId'));
}

/** How an organization ended before the campaign did; null when it did not. */
function endOf(member: Row): 'MERGED' | 'DISSOLVED' | null {
  const dissolvedOn = textOrNull(member, 'dissolvedOn');
  if (dissolvedOn === null || dissolvedOn > text(member, 'endsOn')) return null;
  return member['successorId'] === null ? 'DISSOLVED' : 'MERGED';
}

/** An end of an organization shows; who was disqualified stays so. */
function exclusionUpdate(line: Row, member: Row | undefined): { id: number; values: [string | null] }[] {
  if (!member || line['exclusion'] === 'DISQUALIFIED' || line['exclusion'] === endOf(member)) return [];
  return [{ id: integer(line, 'id'), values: [endOf(member)] }];
}
