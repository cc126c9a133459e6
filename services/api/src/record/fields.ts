import type { EntityClass } from '../database/data-source';
import type { Row } from '../database/rows';
import { refusal } from '../errors';
import type { ReadContext } from './load';
import { loadRecords } from './load';
import type { Model } from './model';
import { modelOf } from './model';
import type { Selection } from './selection';
import { isRecord } from './values';
import type { Where } from './where';

/** All records that meet a condition, with the named fields ("value", "criterion.indicator.name"); TOO_COMPLEX where there are more than `most`. */
export async function readFields(ctx: ReadContext, entity: EntityClass, where: Where, fields: readonly string[], most: number): Promise<Row[]> {
  const model = modelOf(entity);
  const rows = await loadRecords(ctx, model, where, selectionOfFields(model, fields), most + 1);
  if (rows.length > most) throw refusal('TOO_COMPLEX', 'tooManyRecords', { type: model.name, max: most });
  return rows;
}

/** A record that was read with another one. */
export function related(row: Row, property: string): Row {
  const value = row[property];
  if (!isRecord(value)) throw new TypeError(`expected "${property}" to have been read, found ${String(value)}`);
  return value;
}

export function relatedOrNull(row: Row, property: string): Row | null {
  return row[property] === null ? null : related(row, property);
}

/** What to read for these fields ("value", "criterion.indicator.name"). */
export function selectionOfFields(model: Model, fields: readonly string[]): Selection {
  const columns = new Set(['id', ...fields.filter((field) => !field.includes('.'))]);
  const relations = new Map<string, string[]>();
  for (const field of fields) {
    const at = field.indexOf('.');
    if (at > 0) relations.set(field.slice(0, at), [...(relations.get(field.slice(0, at)) ?? []), field.slice(at + 1)]);
  }
  const toOne = new Map(
    [...relations].map(([property, below]) => {
      const relation = model.toOne.get(property);
      if (!relation) throw new Error(`expected "${property}" to be a relation of ${model.name}`);
      columns.add(relation.column);
      return [property, { relation, selection: selectionOfFields(modelOf(relation.target()), below) }] as const;
    }),
  );
  return { columns, toOne, toMany: [] };
}
