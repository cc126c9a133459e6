import type { WriteContext } from '../context';
import { badInput, refusal } from '../errors';
import { modelOf } from '../record/model';
import type { FormerChange, Undoer, UndoPlan } from '../record/undo';
import { formerColumns, putBackWhole, refuseLostReferences } from '../record/undo';
import { deleteRecord, refuseDependents, writeOver } from '../record/write';
import { Award } from './award.entity';
import { awardFaults } from './award.rules';

/** A step of an award that was taken by mistake is taken back as well: a vote, a decision, a rejection. */
export const undoAward: Undoer = { plan };

async function plan(ctx: WriteContext, change: FormerChange): Promise<UndoPlan> {
  const { before, after, current, id, parts, partsChanged } = change;
  const model = modelOf(Award);
  if (before && after) {
    const columns = formerColumns(model, before, after, current);
    const restored = { ...current, ...columns };
    const faults = await awardFaults(restored, ctx, restored);
    if (faults.length > 0) throw badInput(...faults);
    return async () => {
      if (current) await writeOver(ctx, model, current, columns);
    };
  }
  if (before) {
    if (current) throw refusal('CONFLICT', 'undoChangedSince', {});
    await refuseLostReferences(ctx, model, before, parts);
    const faults = await awardFaults(before, ctx, before);
    if (faults.length > 0) throw badInput(...faults);
    return () => putBackWhole(ctx, model, before, parts);
  }
  if (!current) throw refusal('CONFLICT', 'undoChangedSince', {});
  await refuseDependents(ctx, model, id);
  if (partsChanged) throw refusal('CONFLICT', 'undoPartsChanged', { type: model.name });
  return () => deleteRecord(ctx, model, current);
}
