import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import type { Model } from './model';

/** Records in groups: to those of a group none of the following refers, only of those before it. A tree's leaves come first, its root last. */
export function levelsOf(model: Model, rows: readonly Row[]): Row[][] {
  const own = selfReferences(model);
  const levels: Row[][] = [];
  for (let left = rows; left.length > 0; ) {
    const named = new Set(left.flatMap((row) => own.map((column) => Number(row[column]))));
    const free = left.filter((row) => !named.has(integer(row, 'id')));
    if (free.length === 0) throw new Error(`expected no circle among records of ${model.name}`);
    levels.push(free);
    left = left.filter((row) => named.has(integer(row, 'id')));
  }
  return levels;
}

/** The columns by which a concept's records refer to others of it. */
export function selfReferences(model: Model): string[] {
  return [...model.toOne.values()].filter(({ target }) => target() === model.entity).map(({ column }) => column);
}
