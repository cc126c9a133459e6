import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { text } from '../database/rows';
import { badInput, refusal } from '../errors';
import { selfReferences } from '../record/levels';
import type { Model } from '../record/model';
import { modelOf } from '../record/model';
import { formerValue } from '../record/put-back';
import { remembering } from '../record/remembering';
import { deleteRecords, refuseDependents } from '../record/remove';
import type { SortedChanges, Undoer, UndoPlan } from '../record/undo';
import { currentOf, formerColumns, putBackWhole, refuseLostReferences, sortedChanges } from '../record/undo';
import type { Values } from '../record/write';
import { writeOverMany } from '../record/write-many';
import { inputProperties } from './input';
import type { Resource } from './resource';
import { checkInput, inputFaults } from './resource';

/** Undoes what `createX`, `updateX` and `deleteX` of a concept have done, by the same rules. Null for concepts without them. */
export function undoerOf(resource: Resource): Undoer | null {
  if (!resource.input || resource.permanent) return null;
  return {
    begin: (ctx) => ({
      plan: async (changes) => {
        const { created, updated, deleted } = sortedChanges(changes);
        const plans = [await removeCreated(ctx, resource, created), await restore(ctx, resource, updated), await recreate(ctx, resource, deleted)];
        return async () => {
          for (const plan of plans) await plan();
        };
      },
    }),
  };
}

async function removeCreated(ctx: WriteContext, resource: Resource, created: SortedChanges['created']): Promise<UndoPlan> {
  const model = modelOf(resource.entity);
  const rows = created.map(currentOf);
  const asking = remembering(ctx);
  for (const current of rows) await resource.guard?.(asking, current, null);
  await refuseDependents(
    ctx,
    model,
    created.map(({ id }) => id),
  );
  if (created.some(({ partsChanged }) => partsChanged)) throw refusal('CONFLICT', 'undoPartsChanged', { type: model.name });
  return () => deleteRecords(ctx, model, rows);
}

async function restore(ctx: WriteContext, resource: Resource, updated: SortedChanges['updated']): Promise<UndoPlan> {
  const model = modelOf(resource.entity);
  const asking = remembering(ctx);
  const updates: { readonly before: Row; readonly input: Values }[] = [];
  for (const { before, after, current } of updated) {
    const columns = formerColumns(model, before, after, current);
    const { values, others } = inputOf(resource, model, before, Object.keys(columns));
    // What no form writes came about through a use case, which has its own way back.
    if (others.length > 0 || !resource.input || !current) throw refusal('CONFLICT', 'undoUseCase', {});
    await checkInput(resource, model, resource.input, asking, values, current);
    updates.push({ before: current, input: columns });
  }
  return () => writeOverMany(ctx, model, updates);
}

async function recreate(ctx: WriteContext, resource: Resource, deleted: SortedChanges['deleted']): Promise<UndoPlan> {
  const model = modelOf(resource.entity);
  const asking = remembering(ctx);
  const together = new Set(deleted.map(({ id }) => id));
  for (const { before: former, current, parts } of deleted) {
    if (current || !resource.input) throw refusal('CONFLICT', 'undoChangedSince', {});
    // Those that come back together may refer to one another.
    const within = selfReferences(model).filter((column) => together.has(Number(former[column])));
    const before = { ...former, ...Object.fromEntries(within.map((column) => [column, null])) };
    const { values } = inputOf(resource, model, before, Object.keys(before));
    const faults = await inputFaults(resource, model, resource.input, asking, values, before);
    if (faults.length > 0) throw badInput(...faults);
    await resource.guard?.(asking, null, values);
    await refuseLostReferences(asking, model, before, parts);
  }
  return () => putBackWhole(ctx, model, deleted);
}

/** Columns of a record as its input has them; `others` are those that no input has. */
function inputOf(
  resource: Resource,
  model: Model,
  row: Row,
  columns: readonly string[],
): { readonly values: Values; readonly others: readonly string[] } {
  const properties = new Set(resource.input ? inputProperties(resource.input) : []);
  const values: Record<string, unknown> = {};
  const others: string[] = [];
  for (const column of columns) {
    const kept = resource.keptAs?.[column];
    if (kept) values[kept.input] = kept.read(row[column]);
    else if (properties.has(column)) values[column] = inputValue(model, column, row);
    else others.push(column);
  }
  return { values, others };
}

function inputValue(model: Model, column: string, row: Row): unknown {
  if (row[column] === null || row[column] === undefined) return null;
  return model.columns.get(column)?.kind === 'id' ? text(row, column) : formerValue(model, column, row[column]);
}
