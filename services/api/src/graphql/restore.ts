import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { text } from '../database/rows';
import { badInput, refusal } from '../errors';
import type { Model } from '../record/model';
import { modelOf } from '../record/model';
import type { FormerChange, Undoer, UndoPlan } from '../record/undo';
import { formerColumns, putBackWhole, refuseLostReferences } from '../record/undo';
import type { Values } from '../record/write';
import { deleteRecord, formerValue, refuseDependents, writeOver } from '../record/write';
import { inputProperties } from './input';
import type { Resource } from './resource';
import { checkInput, inputFaults } from './resource';

/** Undoes what `createX`, `updateX` and `deleteX` of a concept have done, by the same rules. Null for concepts without them. */
export function undoerOf(resource: Resource): Undoer | null {
  if (!resource.input || resource.permanent) return null;
  return { plan: (ctx, change) => planOf(ctx, resource, change) };
}

function planOf(ctx: WriteContext, resource: Resource, change: FormerChange): Promise<UndoPlan> {
  const { before, after, current } = change;
  if (!before) return removeCreated(ctx, resource, change);
  if (!after) return recreate(ctx, resource, before, change);
  return restore(ctx, resource, before, after, current);
}

async function removeCreated(ctx: WriteContext, resource: Resource, { current, id, partsChanged }: FormerChange): Promise<UndoPlan> {
  if (!current) throw refusal('CONFLICT', 'undoChangedSince', {});
  const model = modelOf(resource.entity);
  await resource.guard?.(ctx, current, null);
  await refuseDependents(ctx, model, id);
  if (partsChanged) throw refusal('CONFLICT', 'undoPartsChanged', { type: model.name });
  return () => deleteRecord(ctx, model, current);
}

async function restore(ctx: WriteContext, resource: Resource, before: Row, after: Row, current: Row | null): Promise<UndoPlan> {
  const model = modelOf(resource.entity);
  const columns = formerColumns(model, before, after, current);
  const { values, others } = inputOf(resource, model, before, Object.keys(columns));
  // What no form writes came about through a use case, which has its own way back.
  if (others.length > 0 || !resource.input || !current) throw refusal('CONFLICT', 'undoUseCase', {});
  await checkInput(resource, model, resource.input, ctx, values, current);
  return async () => {
    await writeOver(ctx, model, current, columns);
  };
}

async function recreate(ctx: WriteContext, resource: Resource, former: Row, { current, parts }: FormerChange): Promise<UndoPlan> {
  const model = modelOf(resource.entity);
  if (current || !resource.input) throw refusal('CONFLICT', 'undoChangedSince', {});
  const { values } = inputOf(resource, model, former, Object.keys(former));
  const faults = await inputFaults(resource, model, resource.input, ctx, values, former);
  if (faults.length > 0) throw badInput(...faults);
  await resource.guard?.(ctx, null, values);
  await refuseLostReferences(ctx, model, former, parts);
  return () => putBackWhole(ctx, model, former, parts);
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
