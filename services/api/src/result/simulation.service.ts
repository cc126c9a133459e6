import type { RequestContext, WriteContext } from '../context';
import { bigintAsText } from '../database/dialect';
import type { Row } from '../database/rows';
import { badInput, fault, notFound } from '../errors';
import { PAGE_SIZE_MAX } from '../record/page';
import { recordId } from '../record/values';
import type { FeedRange } from '../standing/change-log';
import type { Report } from './report';
import { recordResults } from './result.service';

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
  const [ranking] = await ctx.reader.rows('SELECT `id` FROM `ranking` WHERE `id` = ?', [id]);
  if (!ranking) throw notFound('Ranking', rankingId);
  try {
    return await ctx.transaction(async (write) => {
      const { ranges } = await recordResults(write, results);
      throw new Discarded(await linesAfter(write, id, ranges, first));
    });
  } catch (error) {
    if (error instanceof Discarded) return error.lines;
    throw error;
  }
}

/** Where a standing was before comes from the changes that the results have caused; one without a change is where it was. */
function linesAfter(ctx: WriteContext, rankingId: number, ranges: readonly FeedRange[], first: number): Promise<Row[]> {
  const { after, to } = ranges[0] ?? { after: 0, to: 0 };
  const exact = (column: string): string => bigintAsText(ctx.tx.dialect, column);
  const was = (column: string): string =>
    `CASE WHEN c.\`id\` IS NULL THEN s.\`${column}\` ELSE c.\`previous${column.charAt(0).toUpperCase()}${column.slice(1)}\` END`;
  return ctx.tx.rows(
    `SELECT s.\`organizationId\`, s.\`rank\`, ${exact('s.`score`')} AS \`score\`, ${was('rank')} AS \`wasRank\`, ${exact(was('score'))} AS \`wasScore\`
       FROM (SELECT * FROM \`standing\` WHERE \`rankingId\` = ? ORDER BY \`rank\` IS NULL, \`rank\`, \`id\` LIMIT ${first}) s
       LEFT JOIN \`ranking_change\` c ON c.\`organizationId\` = s.\`organizationId\` AND c.\`rankingId\` = s.\`rankingId\` AND c.\`id\` > ? AND c.\`id\` <= ?
       ORDER BY s.\`rank\` IS NULL, s.\`rank\`, s.\`id\``,
    [rankingId, after, to],
  );
}
