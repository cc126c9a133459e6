import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import type { ReadContext } from '../record/load';
import { loadRecords } from '../record/load';
import type { Model } from '../record/model';
import { modelOf } from '../record/model';
import type { Selection } from '../record/selection';
import { isRecord } from '../record/values';
import type { Entry } from './entry';

/** What people call records, by concept and id. */
export type Names = ReadonlyMap<Model, ReadonlyMap<number, string>>;

const PARTS_MAX = 4;
const DEPTH_MAX = 2;
/** Records without a name of their own are called after what they belong to, and these. */
const TELLING = ['number', 'code', 'period', 'year', 'revision'] as const;

/** The names of records that the viewer may see, one statement for each concept. */
export async function namesOf(ctx: ReadContext, wanted: ReadonlyMap<Model, ReadonlySet<number>>): Promise<Names> {
  const found = await Promise.all(
    [...wanted].map(async ([model, ids]) => {
      const where = { id: { in: [...ids].map(String) } };
      const rows = ids.size === 0 ? [] : await loadRecords(ctx, model, where, selectionFor(model, DEPTH_MAX), ids.size);
      return [model, new Map(rows.map((row) => [integer(row, 'id'), described(model, row, DEPTH_MAX)]))] as const;
    }),
  );
  return new Map(found);
}

/** The records that a change names: in its values, and in what the record itself is called after. */
export function referencesOf(model: Model, { before, after }: Entry, wanted: Map<Model, Set<number>>): void {
  for (const { column, target } of model.toOne.values()) {
    for (const row of [before, after]) {
      const value = row?.[column];
      if (value === null || value === undefined) continue;
      const other = modelOf(target());
      const ids = wanted.get(other) ?? new Set();
      wanted.set(other, ids.add(Number(value)));
    }
  }
}

/** What the record of a change is called, also when it is no more. */
export function titleOf(model: Model, { before, after }: Entry, names: Names): string {
  const row = after ?? before ?? {};
  const name = row['name'];
  if (typeof name === 'string' && name !== '') return name;
  const belongsTo = [...model.toOne.values()].map(({ column, target }) => names.get(modelOf(target()))?.get(Number(row[column])) ?? '');
  return joined([...belongsTo, ...telling(model, row)]);
}

function selectionFor(model: Model, depth: number): Selection {
  const own = ['id', ...(model.columns.has('name') ? ['name'] : telling(model))];
  const followed = model.columns.has('name') || depth === 0 ? [] : [...model.toOne.values()].slice(0, PARTS_MAX);
  return {
    columns: new Set([...own, ...followed.map(({ column }) => column)]),
    toOne: new Map(
      followed.map((relation) => [relation.property, { relation, selection: selectionFor(modelOf(relation.target()), depth - 1) }] as const),
    ),
    toMany: [],
  };
}

function described(model: Model, row: Row, depth: number): string {
  const name = row['name'];
  if (typeof name === 'string' && name !== '') return name;
  const belongsTo =
    depth === 0
      ? []
      : [...model.toOne.values()].slice(0, PARTS_MAX).map(({ property, target }) => {
          const other = row[property];
          return isRecord(other) ? described(modelOf(target()), other, depth - 1) : '';
        });
  return joined([...belongsTo, ...telling(model, row)]);
}

function telling(model: Model): string[];
function telling(model: Model, row: Row): string[];
function telling(model: Model, row?: Row): string[] {
  const columns = TELLING.filter((column) => model.columns.has(column));
  return row ? columns.map((column) => String(row[column] ?? '')) : [...columns];
}

function joined(parts: readonly string[]): string {
  return [...new Set(parts.flatMap((part) => part.split(' · ')))].filter(Boolean).join(' · ');
}
