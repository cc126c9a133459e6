import type { WriteContext } from '../context';
import { places } from '../database/places';
import type { Row, Scalar } from '../database/rows';
import { integer, text } from '../database/rows';
import { refusal } from '../errors';
import type { ChangeCause } from '../ranking/ranking-change.entity';
import { modelOf } from '../record/model';
import { putBack } from '../record/put-back';
import { deleteRecords } from '../record/remove';
import type { FormerChange, SortedChanges, Undoer, UndoPlan } from '../record/undo';
import { currentOf, formerColumns, sortedChanges } from '../record/undo';
import { lockTargets, scoreTargets } from './assessment.service';
import type { GatheredMoves } from './gathered-moves';
import { gatherMoves } from './gathered-moves';
import { Result } from './result.entity';
import { changeResults, monthKey, readTargets } from './result.query';
import { refuseInStages } from './result.service';

/** Takes back reports, verifications and rejections; targets, standings and the feed follow as they do for any other result. */
export const undoResult: Undoer = {
  lock: (ctx, changes) => lockTargets(ctx, changes.flatMap(targetOf)),
  begin: (ctx) => {
    const moves = gatherMoves();
    let cause: ChangeCause = 'RESULT_RECORDED';
    return {
      plan: (changes) => {
        cause = causeOf(changes);
        return planOf(ctx, changes, moves);
      },
      finish: () => moves.move(ctx, cause),
    };
  },
};

async function planOf(ctx: WriteContext, changes: readonly FormerChange[], moves: GatheredMoves): Promise<UndoPlan> {
  const model = modelOf(Result);
  const targetIds = [...new Set(changes.flatMap(targetOf))];
  const targets = await readTargets(ctx, targetIds);
  if (targetIds.some((id) => !targets.has(id))) throw refusal('CONFLICT', 'undoChangedSince', {});
  refuseInStages(targets, 'CORRECT');
  const { created, updated, deleted } = sortedChanges(changes);
  const gone = created.map(currentOf);
  const updates = updated.map((change) => updateOf(change));
  await refuseOthers(ctx, deleted);
  return async () => {
    await deleteRecords(ctx, model, gone);
    for (const alike of byColumns(updates)) await changeResults(ctx, alike);
    await putBack(
      ctx,
      model,
      deleted.map(({ before }) => before),
    );
    moves.add(await scoreTargets(ctx, targetIds));
  };
}

function targetOf({ before, after }: Pick<FormerChange, 'before' | 'after'>): number[] {
  const known = before ?? after;
  return known ? [integer(known, 'targetId')] : [];
}

interface Update {
  readonly row: Row;
  readonly values: Readonly<Record<string, Scalar>>;
}

function updateOf(change: SortedChanges['updated'][number]): Update {
  const columns = formerColumns(modelOf(Result), change.before, change.after, change.current);
  return { row: currentOf(change), values: Object.fromEntries(Object.entries(columns).map(([column, value]) => [column, parameter(value)])) };
}

function byColumns(updates: readonly Update[]): Iterable<readonly Update[]> {
  const groups = new Map<string, Update[]>();
  for (const update of updates) {
    const key = Object.keys(update.values).join();
    const alike = groups.get(key) ?? [];
    groups.set(key, alike);
    alike.push(update);
  }
  return groups.values();
}

/** Refuses to bring back a result that is there, or whose month has been reported anew since it was deleted. */
async function refuseOthers(ctx: WriteContext, deleted: SortedChanges['deleted']): Promise<void> {
  if (deleted.length === 0) return;
  const ids = [...new Set(deleted.map(({ before }) => integer(before, 'targetId')))];
  const rows = await ctx.tx.rows(`SELECT \`targetId\`, \`period\` FROM \`result\` WHERE \`targetId\` IN (${places(ids)})`, ids);
  const reported = new Set(rows.map(keyOf));
  if (deleted.some(({ before, current }) => current || reported.has(keyOf(before)))) throw refusal('CONFLICT', 'undoChangedSince', {});
}

function keyOf(result: Row): string {
  return monthKey({ targetId: integer(result, 'targetId'), period: text(result, 'period') });
}

/** What one request did to results it did to all of them. */
function causeOf([change]: readonly FormerChange[]): ChangeCause {
  const { before, after } = change ?? {};
  if (!before || !after || before['state'] === after['state']) return 'RESULT_RECORDED';
  return before['state'] === 'VERIFIED' ? 'RESULT_VERIFIED' : before['state'] === 'REJECTED' ? 'RESULT_REJECTED' : 'RESULT_RECORDED';
}

function parameter(value: unknown): Scalar {
  return typeof value === 'string' || typeof value === 'number' ? value : value === null || value === undefined ? null : String(value);
}
