import type { WriteContext } from '../context';
import type { Parameter, Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { refusal } from '../errors';
import type { ChangeCause } from '../ranking/ranking-change.entity';
import { modelOf } from '../record/model';
import type { FormerChange, Undoer, UndoPlan } from '../record/undo';
import { formerColumns } from '../record/undo';
import { deleteRecord, putBack } from '../record/write';
import { assessTargets, lockTargets } from './assessment.service';
import { Result } from './result.entity';
import { changeResults, readTargets } from './result.query';
import { refuseInStages } from './result.service';

/** Takes back a report, a verification or a rejection; targets, standings and the feed follow as they do for any other result. */
export const undoResult: Undoer = {
  lock: async (ctx, { before, after }) => {
    const row = before ?? after;
    if (row) await lockTargets(ctx, [integer(row, 'targetId')]);
  },
  plan,
};

async function plan(ctx: WriteContext, { before, after, current }: FormerChange): Promise<UndoPlan> {
  const known = before ?? after;
  if (!known) throw new Error('expected a change to have a state before or after it');
  const targetId = integer(known, 'targetId');
  const targets = await readTargets(ctx, [targetId]);
  if (!targets.has(targetId)) throw refusal('CONFLICT', 'undoChangedSince', {});
  refuseInStages(targets, 'CORRECT');
  const write = await writing(ctx, before, after, current);
  return async () => {
    await write();
    await assessTargets(ctx, [targetId], causeOf(before, after));
  };
}

async function writing(ctx: WriteContext, before: Row | null, after: Row | null, current: Row | null): Promise<UndoPlan> {
  const model = modelOf(Result);
  if (!before) {
    if (!current) throw refusal('CONFLICT', 'undoChangedSince', {});
    return () => deleteRecord(ctx, model, current);
  }
  if (!after) {
    if (current || (await hasOther(ctx, before))) throw refusal('CONFLICT', 'undoChangedSince', {});
    return async () => {
      await putBack(ctx, model, before);
    };
  }
  const values = Object.fromEntries(
    Object.entries(formerColumns(model, before, after, current)).map(([column, value]) => [column, parameter(value)]),
  );
  return async () => {
    if (current) await changeResults(ctx, [{ row: current, values }]);
  };
}

/** Has the month been reported anew since the result was deleted? */
async function hasOther(ctx: WriteContext, former: Row): Promise<boolean> {
  const rows = await ctx.tx.rows('SELECT 1 FROM `result` WHERE `targetId` = ? AND `period` = ?', [
    integer(former, 'targetId'),
    text(former, 'period'),
  ]);
  return rows.length > 0;
}

function causeOf(before: Row | null, after: Row | null): ChangeCause {
  if (!before || !after || before['state'] === after['state']) return 'RESULT_RECORDED';
  return before['state'] === 'VERIFIED' ? 'RESULT_VERIFIED' : before['state'] === 'REJECTED' ? 'RESULT_REJECTED' : 'RESULT_RECORDED';
}

function parameter(value: unknown): Parameter {
  return typeof value === 'string' || typeof value === 'number' ? value : value === null || value === undefined ? null : String(value);
}
