import type { RequestContext } from '../context';
import { bigintAsText } from '../database/dialect';
import { integer, type Row } from '../database/rows';
import { badInput, fault, notFound } from '../errors';
import { PAGE_SIZE_MAX } from '../graphql/connection';
import { recordId } from '../graphql/values';
import { type Report, recordResults } from './result.service';

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
export async function simulate(ctx: RequestContext, rankingId: string, results: readonly Omit<Report, 'idempotencyKey'>[], first: number): Promise<readonly Row[]> {
  if (first < 0 || first > PAGE_SIZE_MAX) throw badInput(fault('first', 'pageSize', { max: PAGE_SIZE_MAX }));
  const id = recordId(rankingId);
  const [ranking] = await ctx.reader.rows('SELECT `id` FROM `ranking` WHERE `id` = ?', [id]);
  if (!ranking) throw notFound('Ranking', rankingId);
  try {
    await ctx.transaction(async (write) => {
      const score = bigintAsText(write.tx.dialect, '`score`');
      const before = await write.tx.rows(`SELECT \`organizationId\`, \`rank\`, ${score} AS \`score\` FROM \`standing\` WHERE \`rankingId\` = ?`, [id]);
      await recordResults(write, results);
      const after = await write.tx.rows(
        `SELECT \`organizationId\`, \`rank\`, ${score} AS \`score\` FROM \`standing\` WHERE \`rankingId\` = ? ORDER BY \`rank\` IS NULL, \`rank\`, \`id\` LIMIT ${first}`,
        [id],
      );
      const was = new Map(before.map((line) => [integer(line, 'organizationId'), line]));
      throw new Discarded(after.map((line) => ({ ...line, wasRank: was.get(integer(line, 'organizationId'))?.['rank'] ?? null, wasScore: was.get(integer(line, 'organizationId'))?.['score'] ?? null })));
    });
  } catch (error) {
    if (error instanceof Discarded) return error.lines;
    throw error;
  }
  return [];
}
