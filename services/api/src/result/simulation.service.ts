import type { RequestContext, WriteContext } from '../context';
import { bigintAsText } from '../database/dialect';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { badInput, fault, notFound } from '../errors';
import { Standing } from '../ranking/standing.entity';
import { loadRecords, readContext } from '../record/load';
import { modelOf } from '../record/model';
import { PAGE_SIZE_MAX } from '../record/page';
import { columnsOnly } from '../record/selection';
import { recordId } from '../record/values';
import type { FeedRange } from '../standing/change-log';
import type { Report } from './report';
import { keptReports } from './report';
import { recordResults, refuseUnseenTargets } from './result.service';

/** While it runs, others who change the same standings wait. */
const SIMULATED_MAX = 200;

/** Carries the answer out of a transaction that must not be committed. */
class Discarded extends Error {
  override readonly name = 'Discarded';
  constructor(readonly lines: readonly Row[]) {
    super('a simulation, rolled back on purpose');
  }
}

/**
 * The standings of a ranking as these results would make them, best first. The results are really recorded, in a transaction that is
 * rolled back: so the answer is by construction the one that recording them would give.
 *
 * Who sees only some lines of a provisional ranking gets these, without the ranks: trying one value after the other would tell the scores of the rest.
 */
export async function simulate(
  ctx: RequestContext,
  rankingId: string,
  results: readonly Omit<Report, 'idempotencyKey'>[],
  first: number,
): Promise<readonly Row[]> {
  if (first < 0 || first > PAGE_SIZE_MAX) throw badInput(fault('first', 'pageSize', { max: PAGE_SIZE_MAX }));
  if (results.length > SIMULATED_MAX) throw badInput(fault('results', 'tooManyItems', { max: SIMULATED_MAX }));
  const id = recordId(rankingId);
  const [ranking] = await ctx.reader.rows('SELECT `id`, `state` FROM `ranking` WHERE `id` = ?', [id]);
  if (!ranking) throw notFound('Ranking', rankingId);
  try {
    return await ctx.transaction(async (write) => {
      await refuseUnseenTargets(write, keptReports(results));
      // Supposing needs no right to report, and nothing of it stays.
      const { ranges } = await recordResults({ ...write, who: null }, results);
      const seen = await seenLines(write, id, first);
      const lines = await linesAfter(write, id, ranges, first, seen);
      throw new Discarded(seen === null || ranking['state'] !== 'PROVISIONAL' ? lines : lines.map((line) => ({ ...line, rank: null })));
    });
  } catch (error) {
    if (error instanceof Discarded) return error.lines;
    throw error;
  }
}

/** The lines that the caller sees, best first; null: all of them. */
async function seenLines(ctx: WriteContext, rankingId: number, first: number): Promise<number[] | null> {
  const model = modelOf(Standing);
  const read = readContext(ctx);
  if (read.visible(model) === null) return null;
  const rows = await loadRecords(read, model, { rankingId: { eq: String(rankingId) } }, columnsOnly(['id']), first);
  return rows.map((row) => integer(row, 'id'));
}

/** Where a standing was before comes from the changes that the results have caused; one without a change is where it was. */
function linesAfter(
  ctx: WriteContext,
  rankingId: number,
  ranges: readonly FeedRange[],
  first: number,
  seen: readonly number[] | null,
): Promise<Row[]> {
  const { after, to } = ranges[0] ?? { after: 0, to: 0 };
  const only = seen === null ? '' : seen.length === 0 ? ' AND 1 = 0' : ` AND \`id\` IN (${places(seen)})`;
  const exact = (column: string): string => bigintAsText(ctx.tx.dialect, column);
  const was = (column: string): string =>
    `CASE WHEN c.\`id\` IS NULL THEN s.\`${column}\` ELSE c.\`previous${column.charAt(0).toUpperCase()}${column.slice(1)}\` END`;
  return ctx.tx.rows(
    `SELECT s.\`organizationId\`, s.\`rank\`, ${exact('s.`score`')} AS \`score\`, ${was('rank')} AS \`wasRank\`, ${exact(was('score'))} AS \`wasScore\`
       FROM (SELECT * FROM \`standing\` WHERE \`rankingId\` = ?${only} ORDER BY \`rank\` IS NULL, \`rank\`, \`id\` LIMIT ${first}) s
       LEFT JOIN \`ranking_change\` c ON c.\`organizationId\` = s.\`organizationId\` AND c.\`rankingId\` = s.\`rankingId\` AND c.\`id\` > ? AND c.\`id\` <= ?
       ORDER BY s.\`rank\` IS NULL, s.\`rank\`, s.\`id\``,
    [rankingId, ...(seen ?? []), after, to],
  );
}
