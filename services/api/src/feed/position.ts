import type { Database } from '../database/database';
import { forUpdate } from '../database/dialect';
import type { Reader, Row } from '../database/rows';
import { integer } from '../database/rows';
import type { Transaction } from '../database/transaction';

/** The rows of `feed_head`. */
const RANKINGS = 1;
const RECORDS = 2;

/** The position of the last committed move in a ranking. */
export async function rankingPosition(reader: Reader): Promise<number> {
  return positionIn(await reader.rows(`SELECT \`position\` FROM \`feed_head\` WHERE \`id\` = ${RANKINGS}`));
}

/**
 * The position of the last committed change of a record, once those that were committed without one have theirs. Whoever writes takes no number
 * and waits for nobody: numbers are given afterwards, one asker at a time, to what is committed by then. So no change comes to light at or
 * before a position that was answered once. SQLite has one writer at a time: there the order of ids is that of commits already.
 */
export async function recordPosition(database: Database): Promise<number> {
  if (database.dialect === 'sqlite') {
    const [last] = await database.primary.rows('SELECT COALESCE(MAX(`id`), 0) AS `position` FROM `audit_entry`');
    return positionIn(last ? [last] : []);
  }
  for (;;) {
    const [head] = await database.primary.rows(
      `SELECT \`position\`, EXISTS (SELECT 1 FROM \`audit_entry\` WHERE \`position\` IS NULL) AS \`waiting\` FROM \`feed_head\` WHERE \`id\` = ${RECORDS}`,
    );
    if (!head || integer(head, 'waiting') === 0) return positionIn(head ? [head] : []);
    await database.transaction(number);
  }
}

/** So many at once keep the head, for which others ask meanwhile, for a moment only. */
const NUMBERED_AT_ONCE = 5000;

async function number(tx: Transaction): Promise<void> {
  const head = positionIn(await tx.rows(`SELECT \`position\` FROM \`feed_head\` WHERE \`id\` = ${RECORDS}${forUpdate(tx.dialect)}`));
  const rows = await tx.rows(`SELECT \`id\` FROM \`audit_entry\` WHERE \`position\` IS NULL ORDER BY \`id\` LIMIT ${NUMBERED_AT_ONCE}`);
  if (rows.length === 0) return;
  let position = head;
  for (const { first, last } of runsOf(rows.map((row) => integer(row, 'id')))) {
    await tx.run('UPDATE `audit_entry` SET `position` = `id` + ? WHERE `id` BETWEEN ? AND ?', [position + 1 - first, first, last]);
    position += last - first + 1;
  }
  await tx.run(`UPDATE \`feed_head\` SET \`position\` = ? WHERE \`id\` = ${RECORDS}`, [position]);
}

/** Ascending numbers as runs without gaps: an id between two of them may be that of a transaction still under way. */
export function runsOf(ids: readonly number[]): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && run.last === id - 1) run.last = id;
    else runs.push({ first: id, last: id });
  }
  return runs;
}

function positionIn([head]: readonly Row[]): number {
  if (!head) throw new Error('expected the head of the feed in the database, found none');
  return integer(head, 'position');
}
