import type { WriteContext } from '../context';
import { forShare, forUpdate } from '../database/dialect';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer, text, textOrNull } from '../database/rows';
import { moveStandings } from '../standing/move.service';
import type { Pause } from './assessment.service';
import { scoreTargets } from './assessment.service';
import type { KeptReport, Report } from './report';
import { keptReports } from './report';
import { addResults, monthKey, replaceResults, resultsOf } from './result.query';
import { checkTargets, refuseLateReports, refuseUnseenTargets } from './result.service';

/** What reports have named so far: targets that are locked and seen, with what their criteria and campaigns say. It stays so until the commit. */
interface Known {
  readonly targets: Map<number, Row>;
  readonly criteria: Map<number, Row>;
}

/**
 * Records any number of reports in one transaction: each block of them is written as it comes; targets are scored once, at the end, and then
 * standings move once, however many results have moved them. The blocks must not name the same target and month twice. A result that says the
 * same already is left as it is, and a report whose note is undefined leaves the note that is there. Nothing but the targets is kept in memory.
 */
export async function recordMany(ctx: WriteContext, blocks: AsyncIterable<readonly Report[]>, pause: Pause): Promise<void> {
  const known: Known = { targets: new Map(), criteria: new Map() };
  const reported = new Set<number>();
  for await (const block of blocks) for (const id of await recordBlock(ctx, block, known)) reported.add(id);
  const ids = [...reported].sort((a, b) => a - b);
  for (const changes of await scoreTargets(ctx, ids, pause)) await moveStandings(ctx, changes, 'RESULT_RECORDED');
  await ctx.settle();
}

/** Answers the targets whose results have changed. */
async function recordBlock(ctx: WriteContext, block: readonly Report[], known: Known): Promise<number[]> {
  const named = keptReports(block);
  await knowTargets(ctx, named, known);
  const { targets } = known;
  checkTargets(named, new Map(), targets);
  const before = await resultsOf(ctx, named);
  const reports = named.map((report, index) => (block[index]?.note === undefined ? withNoteOf(before.get(monthKey(report)), report) : report));
  refuseLateReports(reports, targets, before);
  const different = reports.filter((report) => !says(before.get(monthKey(report)), report));
  await replaceResults(ctx, different, before);
  await addResults(
    ctx,
    different.filter((report) => !before.has(monthKey(report))),
    targets,
  );
  await ctx.settle();
  ctx.forget();
  return different.map(({ targetId }) => targetId);
}

/** Locks and reads the targets that were not named before, and the criteria that were not. */
async function knowTargets(ctx: WriteContext, named: readonly KeptReport[], { targets, criteria }: Known): Promise<void> {
  const fresh = named.filter(({ targetId }) => !targets.has(targetId));
  const rows = await lockedTargets(ctx, [...new Set(fresh.map(({ targetId }) => targetId))]);
  await refuseUnseenTargets(ctx, fresh);
  const unknown = [...new Set(rows.map((row) => integer(row, 'criterionId')))].filter((id) => !criteria.has(id));
  for (const row of await readCriteria(ctx, unknown)) criteria.set(integer(row, 'id'), row);
  for (const row of rows) {
    const criterion = criteria.get(integer(row, 'criterionId'));
    if (criterion) targets.set(integer(row, 'id'), { ...criterion, organizationId: integer(row, 'organizationId') });
  }
}

async function lockedTargets({ tx }: WriteContext, ids: readonly number[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  return tx.rows(
    `SELECT \`id\`, \`organizationId\`, \`criterionId\` FROM \`target\` WHERE \`id\` IN (${places(ids)}) ORDER BY \`id\`${forUpdate(tx.dialect)}`,
    ids,
  );
}

/** Criteria with the campaigns that they belong to; these stay as they are until the commit. */
async function readCriteria({ tx }: WriteContext, ids: readonly number[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  return tx.rows(
    `SELECT c.\`id\`, c.\`indicatorId\`, a.\`id\` AS \`campaignId\`, a.\`startsOn\`, a.\`endsOn\`, a.\`state\`
       FROM \`criterion\` c JOIN \`campaign\` a ON a.\`id\` = c.\`campaignId\` WHERE c.\`id\` IN (${places(ids)})${forShare(tx.dialect)}`,
    ids,
  );
}

/** A report that says nothing of a note leaves the one that is there. */
function withNoteOf(result: Row | undefined, report: KeptReport): KeptReport {
  return { ...report, note: result ? textOrNull(result, 'note') : null };
}

/** Does a result say already what a report says? */
function says(result: Row | undefined, { value, note }: { readonly value: bigint; readonly note: string | null }): boolean {
  return result !== undefined && text(result, 'value') === String(value) && (result['note'] ?? null) === note;
}
