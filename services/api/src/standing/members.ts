import type { WriteContext } from '../context';
import { insertRows } from '../database/insert-rows';
import { integer, type Row, text, textOrNull } from '../database/rows';
import { updateColumns } from '../database/update-columns';
import { instant } from '../graphql/scalars/date-time.scalar';
import { type League, readLines } from './league';

/**
 * Lists in a ranking every organization that is in its cluster during its campaign. Who was merged or dissolved before the campaign's end is
 * listed without a rank. `left` are organizations whose membership changed: they go where they are members no more.
 */
export async function listMembers(ctx: WriteContext, league: League, left: ReadonlySet<number>): Promise<void> {
  const members = new Map((await membersOf(ctx, league)).map((row) => [integer(row, 'id'), row]));
  const lines = await ctx.tx.rows('SELECT `id`, `organizationId`, `exclusion` FROM `standing` WHERE `rankingId` = ?', [league.id]);
  const listed = new Set(lines.map((line) => integer(line, 'organizationId')));
  const now = instant(new Date());
  const missing = [...members].filter(([id]) => !listed.has(id));
  await insertRows(
    ctx.tx,
    'standing',
    ['rankingId', 'organizationId', 'exclusion', 'tieBreak', 'version', 'createdAt', 'updatedAt'],
    missing.map(([id, member]) => [league.id, id, endOf(member), '', 1, now, now]),
  );
  await updateColumns(ctx.tx, 'standing', ['exclusion'], lines.flatMap((line) => exclusionUpdate(line, members.get(integer(line, 'organizationId')))));
  const gone = lines.filter((line) => left.has(integer(line, 'organizationId')) && !members.has(integer(line, 'organizationId')));
  for (const line of gone) await ctx.tx.run('DELETE FROM `standing` WHERE `id` = ?', [integer(line, 'id')]);
  await ctx.tx.run('UPDATE `ranking` SET `size` = ? WHERE `id` = ?', [(await readLines(ctx, league.id)).length, league.id]);
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
