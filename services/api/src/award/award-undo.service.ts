import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { badInput, refusal } from '../errors';
import { modelOf } from '../record/model';
import { deleteRecords, refuseDependents } from '../record/remove';
import type { FormerChange, Undoer, UndoPlan } from '../record/undo';
import { currentOf, formerColumns, putBackWhole, refuseLostReferences, sortedChanges } from '../record/undo';
import type { Values } from '../record/write';
import { writeOverMany } from '../record/write-many';
import { Award } from './award.entity';
import { awardFaults } from './award.rules';

/** A step of an award that was taken by mistake is taken back as well: a vote, a decision, a rejection. */
export const undoAward: Undoer = { begin: (ctx) => ({ plan: (changes) => planOf(ctx, changes) }) };

async function planOf(ctx: WriteContext, changes: readonly FormerChange[]): Promise<UndoPlan> {
  const model = modelOf(Award);
  const { created, updated, deleted } = sortedChanges(changes);
  const updates: { readonly before: Row; readonly input: Values }[] = [];
  for (const { before, after, current } of updated) {
    const input = formerColumns(model, before, after, current);
    const restored = { ...current, ...input };
    await refuseFaults(ctx, restored);
    if (current) updates.push({ before: current, input });
  }
  for (const { before, current, parts } of deleted) {
    if (current) throw refusal('CONFLICT', 'undoChangedSince', {});
    await refuseLostReferences(ctx, model, before, parts);
    await refuseFaults(ctx, before);
  }
  const gone = created.map(currentOf);
  await refuseDependents(
    ctx,
    model,
    created.map(({ id }) => id),
  );
  if (created.some(({ partsChanged }) => partsChanged)) throw refusal('CONFLICT', 'undoPartsChanged', { type: model.name });
  return async () => {
    await deleteRecords(ctx, model, gone);
    await writeOverMany(ctx, model, updates);
    await putBackWhole(ctx, model, deleted);
  };
}

async function refuseFaults(ctx: WriteContext, award: Row): Promise<void> {
  const faults = await awardFaults(award, ctx, award);
  if (faults.length > 0) throw badInput(...faults);
}
