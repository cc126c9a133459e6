import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { text, textOrNull } from '../database/rows';
import { lockTargets, scoreTargets } from './assessment.service';
import type { GatheredMoves } from './gathered-moves';
import { gatherMoves } from './gathered-moves';
import type { KeptReport, Report } from './report';
import { keptReports } from './report';
import { monthKey, readTargets, resultsOf, writeResults } from './result.query';
import { checkTargets, refuseLateReports, refuseUnseenTargets } from './result.service';

/**
 * Records any number of reports in one transaction, in blocks: each block is written and scored as it comes, and standings move once, at the
 * end, however many results have moved them. The blocks must not name the same target and month twice. A result that says the same already is
 * left as it is, and a report whose note is undefined leaves the note that is there. Nothing of a block is kept in memory.
 */
export async function recordMany(ctx: WriteContext, blocks: AsyncIterable<readonly Report[]>): Promise<void> {
  const moves = gatherMoves();
  for await (const block of blocks) await recordBlock(ctx, block, moves);
  await moves.move(ctx, 'RESULT_RECORDED');
  await ctx.settle();
}

async function recordBlock(ctx: WriteContext, block: readonly Report[], moves: GatheredMoves): Promise<void> {
  const named = keptReports(block);
  const ids = [...new Set(named.map(({ targetId }) => targetId))];
  await lockTargets(ctx, ids);
  await refuseUnseenTargets(ctx, named);
  const targets = await readTargets(ctx, ids);
  checkTargets(named, new Map(), targets);
  const before = await resultsOf(ctx, named);
  const reports = named.map((report, index) => (block[index]?.note === undefined ? withNoteOf(before.get(monthKey(report)), report) : report));
  refuseLateReports(reports, targets, before);
  const different = reports.filter((report) => !says(before.get(monthKey(report)), report));
  await writeResults(ctx, different, targets, before);
  moves.add(await scoreTargets(ctx, [...new Set(different.map(({ targetId }) => targetId))]));
  await ctx.settle();
  ctx.forget();
}

/** A report that says nothing of a note leaves the one that is there. */
function withNoteOf(result: Row | undefined, report: KeptReport): KeptReport {
  return { ...report, note: result ? textOrNull(result, 'note') : null };
}

/** Does a result say already what a report says? */
function says(result: Row | undefined, { value, note }: { readonly value: bigint; readonly note: string | null }): boolean {
  return result !== undefined && text(result, 'value') === String(value) && (result['note'] ?? null) === note;
}
