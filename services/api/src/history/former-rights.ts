import type { Reader, Row } from '../database/rows';
import { integer, textOrNull } from '../database/rows';
import type { Model, RowRule, ToOne } from '../record/model';
import { modelOf } from '../record/model';
import { idsMeeting, visibleTo } from '../record/row-rule';
import { isRecord } from '../record/values';
import type { Where } from '../record/where';
import { snapshot } from './entry';

/** Of which records of a concept someone is told that they changed: those that they see, and whose history they see. Null: of all. */
export function told(model: Model): RowRule {
  return (who) => {
    const rules = [visibleTo(who, model), model.recalls(who)].filter((rule) => rule !== null);
    return rules.length === 0 ? null : { and: rules };
  };
}

/**
 * Does a record meet a row rule as the history has it, though it is no more, or is another's now? What it refers to is looked at as it is, and
 * where that is no more either, as it was last.
 */
export async function metFormerly(reader: Reader, model: Model, row: Row, rule: Where): Promise<boolean> {
  for (const [key, value] of Object.entries(rule)) {
    if (value !== undefined && value !== null && !(await meets(reader, model, row, key, value))) return false;
  }
  return true;
}

async function meets(reader: Reader, model: Model, row: Row, key: string, value: unknown): Promise<boolean> {
  if (key === 'and') {
    for (const part of parts(value)) if (!(await metFormerly(reader, model, row, part))) return false;
    return true;
  }
  if (key === 'or') {
    for (const part of parts(value)) if (await metFormerly(reader, model, row, part)) return true;
    return false;
  }
  if (!isRecord(value)) throw unforeseen(model, key);
  if (model.columns.has(key))
    return Object.entries(value).every(([operator, operand]) => compares(row[key], operator, operand, `${model.name}.${key}`));
  const relation = model.toOne.get(key);
  if (!relation) throw unforeseen(model, key);
  return referredMeets(reader, relation, row, value);
}

async function referredMeets(reader: Reader, { column, target }: ToOne, row: Row, rule: Where): Promise<boolean> {
  const id = Number(row[column] ?? 0);
  const other = modelOf(target());
  if (id === 0) return false;
  if ((await idsMeeting({ reader }, other, [id], rule)).has(id)) return true;
  if ((await idsMeeting({ reader }, other, [id], null)).has(id)) return false;
  const [last] = await reader.rows(
    "SELECT `before` FROM `audit_entry` WHERE `concept` = ? AND `recordId` = ? AND `action` = 'DELETED' ORDER BY `id` DESC LIMIT 1",
    [other.name, id],
  );
  const former = last ? snapshot(textOrNull(last, 'before')) : null;
  return former !== null && metFormerly(reader, other, former, rule);
}

function compares(value: unknown, operator: string, operand: unknown, place: string): boolean {
  const own = value === undefined || value === null ? null : String(value);
  switch (operator) {
    case 'eq':
      return own === (operand === null ? null : String(operand));
    case 'in':
      return Array.isArray(operand) && own !== null && operand.some((each) => String(each) === own);
    default:
      throw new Error(`expected a row rule of "eq" and "in", found "${operator}" on ${place}`);
  }
}

function parts(value: unknown): Where[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function unforeseen({ name }: Model, key: string): Error {
  return new Error(`expected a row rule of columns and references, found "${key}" on ${name}`);
}

/** The states before and after of these entries, by their positions. */
export async function readSnapshots(reader: Reader, positions: readonly number[]): Promise<ReadonlyMap<number, readonly Row[]>> {
  const column = reader.dialect === 'sqlite' ? 'id' : 'position';
  const rows = await reader.rows(
    `SELECT \`${column}\` AS \`position\`, \`before\`, \`after\` FROM \`audit_entry\` WHERE \`${column}\` IN (${positions.map(() => '?').join(',')})`,
    positions,
  );
  return new Map(
    rows.map((row) => [
      integer(row, 'position'),
      [snapshot(textOrNull(row, 'before')), snapshot(textOrNull(row, 'after'))].filter((state) => state !== null),
    ]),
  );
}
