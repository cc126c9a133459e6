import { dayInVietnam } from '../clock';
import type { WriteContext } from '../context';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { atPlace, badInput, fault, refusal } from '../errors';
import { modelOf } from '../record/model';
import { requireChange } from '../record/row-rule';
import { insertRecord, lockRecord, requireVersion, writeOver } from '../record/write';
import { isOpen, isWorkedOn, movesFrom, movesOf, needsFinishedParts, needsReason, OPEN_STATES, progressAfter } from './lifecycle';
import { stateOf } from './task.check';
import { Task } from './task.entity';
import { TaskComment } from './task-comment.entity';
import { TaskMove } from './task-move.entity';
import { partOf } from './task-rights';
import { lockParent } from './task-tree.query';

type State = ReturnType<typeof stateOf>;

/** A step in the life of a task, by the rules of lifecycle.ts. */
export async function moveTask(ctx: WriteContext, id: string, to: State, reason: string | null, version: number): Promise<Row> {
  const model = modelOf(Task);
  const before = await lockOwn(ctx, id, version);
  const from = stateOf(before);
  refuseMove(ctx, before, from, to);
  const said = reason?.normalize('NFC').trim() || null;
  if (needsReason(to) && said === null) throw badInput(fault('reason', 'taskNeedsReason', {}));
  if (said !== null && [...said].length > REASON_MAX) throw badInput(fault('reason', 'tooLong', { max: REASON_MAX }));
  if (needsFinishedParts(to)) await refuseOpenParts(ctx, before);
  if (isOpen(to) && !isOpen(from)) await refuseFinishedParent(ctx, before);
  const progress = integer(before, 'progress');
  await noteMove(ctx, before, to, said, ctx.who?.userId ?? null);
  return writeOver(ctx, model, before, {
    state: to,
    stateReason: needsReason(to) ? said : null,
    completedOn: to === 'DONE' ? dayInVietnam(ctx.clock()) : null,
    progress: progressAfter(to, progress, to === 'RETURNED' ? await progressBeforeSubmission(ctx, before) : progress),
  });
}

/** The same step for many tasks: all of them or none. */
export async function moveTasks(
  ctx: WriteContext,
  tasks: readonly { readonly id: string; readonly version: number }[],
  to: State,
  reason: string | null,
): Promise<Row[]> {
  if (tasks.length === 0) throw badInput(fault('tasks', 'noItems', {}));
  if (tasks.length > TASKS_MAX) throw badInput(fault('tasks', 'tooManyItems', { max: TASKS_MAX }));
  const moved: Row[] = [];
  for (const [index, { id, version }] of tasks.entries()) moved.push(await atPlace(`tasks.${index}`, () => moveTask(ctx, id, to, reason, version)));
  return moved;
}

/** How far a task has come. Work on it begins with its first progress. */
export async function reportProgress(ctx: WriteContext, id: string, progress: number, comment: string | null, version: number): Promise<Row> {
  const model = modelOf(Task);
  const before = await lockOwn(ctx, id, version);
  const state = stateOf(before);
  await requireChange(ctx, model, [integer(before, 'id')]);
  if (!isWorkedOn(state)) throw refusal('CONFLICT', 'taskNotWorkedOn', { state });
  if (progress < 0) throw badInput(fault('progress', 'tooSmall', { min: 0 }));
  if (progress > WHOLE) throw badInput(fault('progress', 'tooLarge', { max: WHOLE }));
  if (await hasParts(ctx, before)) throw refusal('CONFLICT', 'taskProgressFollows', {});
  const said = comment?.normalize('NFC').trim() || null;
  if (said !== null && [...said].length > COMMENT_MAX) throw badInput(fault('comment', 'tooLong', { max: COMMENT_MAX }));
  if (said !== null) await insertRecord(ctx, modelOf(TaskComment), { taskId: id, authorId: String(ctx.who?.userId ?? 0), text: said });
  const begins = state === 'ASSIGNED' && progress > 0;
  if (begins) await noteMove(ctx, before, 'IN_PROGRESS', null, ctx.who?.userId ?? null);
  return writeOver(ctx, model, before, { progress, ...(begins ? { state: 'IN_PROGRESS' } : {}) });
}

/** Writes a step into the task's own history. `byId` null: it followed by itself. */
export async function noteMove(ctx: WriteContext, task: Row, to: State, reason: string | null, byId: number | null): Promise<void> {
  await insertRecord(ctx, modelOf(TaskMove), {
    taskId: text(task, 'id'),
    from: task['state'],
    to,
    progress: integer(task, 'progress'),
    reason,
    byId: byId === null ? null : String(byId),
  });
}

/** Locks a task that the caller handles and has read in this version. Whoever may not see it learns nothing of it. */
async function lockOwn(ctx: WriteContext, id: string, version: number): Promise<Row> {
  const model = modelOf(Task);
  const before = await lockRecord(ctx, model, id);
  await requireChange(ctx, model, [integer(before, 'id')]);
  requireVersion(model, before, version);
  return before;
}

const TASKS_MAX = 200;
const WHOLE = 100;
const REASON_MAX = 2000;
const COMMENT_MAX = 4000;

function refuseMove(ctx: WriteContext, task: Row, from: State, to: State): void {
  const allowed = movesFrom(from);
  if (!allowed.includes(to)) throw refusal('CONFLICT', 'taskMove', { from, to, allowed: allowed.join(', ') || '–' });
  if (!movesOf(partOf(ctx.who, task), from).includes(to)) throw refusal('FORBIDDEN', 'taskNotInCharge', { to });
}

async function refuseOpenParts(ctx: WriteContext, task: Row): Promise<void> {
  const [row] = await ctx.tx.rows(`SELECT COUNT(*) AS n FROM \`task\` WHERE \`parentId\` = ? AND \`state\` IN (${places(OPEN_STATES)})`, [
    integer(task, 'id'),
    ...OPEN_STATES,
  ]);
  const count = row ? integer(row, 'n') : 0;
  if (count > 0) throw refusal('CONFLICT', 'taskHasOpenParts', { count });
}

async function refuseFinishedParent(ctx: WriteContext, task: Row): Promise<void> {
  if (task['parentId'] === null) return;
  const parent = await lockParent(ctx, integer(task, 'parentId'));
  if (parent && !isWorkedOn(stateOf(parent))) throw refusal('CONFLICT', 'taskParentFinished', { state: text(parent, 'state') });
}

async function hasParts(ctx: WriteContext, task: Row): Promise<boolean> {
  const rows = await ctx.tx.rows("SELECT `id` FROM `task` WHERE `parentId` = ? AND `state` <> 'CANCELLED' LIMIT 1", [integer(task, 'id')]);
  return rows.length > 0;
}

/** Where it stood when it was handed in last. */
async function progressBeforeSubmission(ctx: WriteContext, task: Row): Promise<number> {
  const [move] = await ctx.tx.rows("SELECT `progress` FROM `task_move` WHERE `taskId` = ? AND `to` = 'SUBMITTED' ORDER BY `id` DESC LIMIT 1", [
    integer(task, 'id'),
  ]);
  return move ? integer(move, 'progress') : 0;
}
