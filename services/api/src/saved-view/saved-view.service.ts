import type { RequestContext, WriteContext } from '../context';
import { personOf } from '../context';
import { forUpdate } from '../database/dialect';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import type { FieldFault } from '../errors';
import { badInput, fault, notFound, refusal } from '../errors';
import { recordId } from '../record/values';
import { SavedView } from './saved-view.entity';
import type { SavedViewInput } from './saved-view.input';

/** The most that one person has. */
const VIEWS_MAX = 200;
const LENGTH_MAX = { list: 64, name: 100, query: 4000 } as const;

const COLUMNS = '`id`, `userId`, `list`, `name`, `query`';

/** A program that stands for no person has none. */
export async function ownViews({ reader, who }: RequestContext, list: string): Promise<Row[]> {
  const userId = who && personOf(who);
  if (!userId) return [];
  const views = await reader.rows(`SELECT ${COLUMNS} FROM \`saved_view\` WHERE \`userId\` = ? AND \`list\` = ?`, [userId, list]);
  return views.sort((left, right) => text(left, 'name').localeCompare(text(right, 'name'), 'vi'));
}

/** Keeps a view under a name; one of that name for the same list becomes this one. */
export async function saveView(ctx: WriteContext, input: SavedViewInput): Promise<Row> {
  const given = { list: input.list.trim(), name: input.name.normalize('NFC').trim(), query: input.query };
  const faults = (['list', 'name', 'query'] as const).flatMap((field) => textFaults(field, given[field]));
  if (faults.length > 0) throw badInput(...faults);
  const userId = await lockPerson(ctx);
  const views = await viewsOf(ctx, userId);
  const same = views.find((view) => view['list'] === given.list && view['name'] === given.name);
  if (same) return rewrite(ctx, same, { name: given.name, query: given.query });
  if (views.length >= VIEWS_MAX) throw refusal('CONFLICT', 'savedViewsFull', { max: VIEWS_MAX });
  const { list, name, query } = given;
  await ctx.tx.run('INSERT INTO `saved_view` (`userId`, `list`, `name`, `query`) VALUES (?, ?, ?, ?)', [userId, list, name, query]);
  const made = (await viewsOf(ctx, userId)).find((view) => view['list'] === list && view['name'] === name);
  if (!made) throw new Error(`expected the view "${name}" to be readable after it was written`);
  return made;
}

export async function renameView(ctx: WriteContext, id: string, name: string): Promise<Row> {
  const given = name.normalize('NFC').trim();
  const faults = textFaults('name', given, '');
  if (faults.length > 0) throw badInput(...faults);
  const views = await viewsOf(ctx, await lockPerson(ctx));
  const view = viewAmong(views, id);
  const isTaken = views.some((other) => other['id'] !== view['id'] && other['list'] === view['list'] && other['name'] === given);
  if (isTaken) throw refusal('CONFLICT', 'savedViewTaken', { name: given }, [fault('name', 'savedViewTaken', { name: given })]);
  return rewrite(ctx, view, { name: given, query: text(view, 'query') });
}

export async function deleteView(ctx: WriteContext, id: string): Promise<Row> {
  const view = viewAmong(await viewsOf(ctx, await lockPerson(ctx)), id);
  await ctx.tx.run('DELETE FROM `saved_view` WHERE `id` = ?', [integer(view, 'id')]);
  return view;
}

/** Whose views are written, one request after the other: the account's row is held until the commit. */
async function lockPerson({ tx, who }: WriteContext): Promise<number> {
  const userId = who && personOf(who);
  if (!userId) throw refusal('FORBIDDEN', 'savedViewsArePeoples', {});
  await tx.rows(`SELECT \`id\` FROM \`user\` WHERE \`id\` = ?${forUpdate(tx.dialect)}`, [userId]);
  return userId;
}

function viewsOf({ tx }: WriteContext, userId: number): Promise<Row[]> {
  return tx.rows(`SELECT ${COLUMNS} FROM \`saved_view\` WHERE \`userId\` = ?`, [userId]);
}

/** Someone else's is as unknown as one that does not exist. */
function viewAmong(views: readonly Row[], id: string): Row {
  const view = views.find((each) => integer(each, 'id') === recordId(id));
  if (!view) throw notFound(SavedView.name, id);
  return view;
}

async function rewrite({ tx }: WriteContext, view: Row, values: { readonly name: string; readonly query: string }): Promise<Row> {
  await tx.run('UPDATE `saved_view` SET `name` = ?, `query` = ? WHERE `id` = ?', [values.name, values.query, integer(view, 'id')]);
  return { ...view, ...values };
}

function textFaults(field: keyof typeof LENGTH_MAX, value: string, within = 'input.'): FieldFault[] {
  if (value === '' && field !== 'query') return [fault(`${within}${field}`, 'required', {})];
  const max = LENGTH_MAX[field];
  return value.length > max ? [fault(`${within}${field}`, 'tooLong', { max })] : [];
}
