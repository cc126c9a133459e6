import type { Consequence, RecordChange, WriteContext } from '../context';
import type { Row } from '../database/rows';
import { integer, integerOrNull } from '../database/rows';
import { modelOf } from '../record/model';
import { insertRecord, lockRecord, writeOver } from '../record/write';
import { progressOfParts } from './lifecycle';
import { stateOf } from './task.check';
import { Task } from './task.entity';
import { noteMove } from './task.service';
import { TaskMove } from './task-move.entity';

/** A new task begins its history; a task with parts is as far as they are, and begins when the first of them does. */
export const tasksFollow: Consequence = {
  name: 'tasks',
  draw: async (ctx, changes) => {
    const own = changes.filter(({ concept }) => concept === Task.name);
    for (const { before, after } of own) if (!before && after) await noteAssignment(ctx, after);
    for (const id of parentsOf(own)) await followParts(ctx, id);
  },
};

async function noteAssignment(ctx: WriteContext, task: Row): Promise<void> {
  await insertRecord(ctx, modelOf(TaskMove), {
    taskId: String(integer(task, 'id')),
    from: null,
    to: stateOf(task),
    progress: integer(task, 'progress'),
    reason: null,
    byId: ctx.who ? String(ctx.who.userId) : null,
  });
}

/** The tasks whose parts have changed. In order of their ids, so that two transactions wait for one another rather than both. */
function parentsOf(changes: readonly RecordChange[]): number[] {
  const ids = changes
    .filter((change) => ['parentId', 'state', 'progress'].some((column) => change.before?.[column] !== change.after?.[column]))
    .flatMap(({ before, after }) => [before, after].flatMap((task) => (task ? [integerOrNull(task, 'parentId')] : [])))
    .filter((id) => id !== null);
  return [...new Set(ids)].sort((left, right) => left - right);
}

/** Brings one task up to its parts. What is above it follows from this change in turn. */
async function followParts(ctx: WriteContext, id: number): Promise<void> {
  const model = modelOf(Task);
  const task = await lockRecord(ctx, model, String(id));
  const parts = await ctx.tx.rows('SELECT `state`, `progress` FROM `task` WHERE `parentId` = ?', [id]);
  const progress = progressOfParts(parts.map((part) => ({ state: stateOf(part), progress: integer(part, 'progress') })));
  const state = stateOf(task);
  const begins = state === 'ASSIGNED' && parts.some((part) => !['ASSIGNED', 'CANCELLED'].includes(stateOf(part)));
  const follows = progress !== null && progress !== integer(task, 'progress') && state !== 'SUBMITTED' && state !== 'DONE';
  if (!begins && !follows) return;
  if (begins) await noteMove(ctx, task, 'IN_PROGRESS', null, null);
  await writeOver(ctx, model, task, { ...(follows ? { progress } : {}), ...(begins ? { state: 'IN_PROGRESS' } : {}) });
}
