import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import type { FieldFault } from '../errors';
import { fault, refusal } from '../errors';
import { recordId } from '../record/values';
import type { Values } from '../record/write';
import { isOpen, isWorkedOn } from './lifecycle';
import { peopleFor } from './people.query';
import { TaskState } from './task.entity';
import { heightOf, LEVELS_MAX, lineOf, lockParent } from './task-tree.query';

/** What must hold of a task as it would become. */
export async function taskFaults(values: Values, ctx: WriteContext, before: Row | null): Promise<FieldFault[]> {
  return [
    ...(values['departmentId'] || values['organizationId'] ? [] : [fault('input.departmentId', 'taskNeedsAssignee', {})]),
    ...(await responsibleFaults(values, ctx, before)),
    ...(await parentFaults(values, ctx, before)),
  ];
}

/** What is finished stays as it was finished. */
export function refuseFinished(before: Row | null, input: Values | null): void {
  if (before && input && !isOpen(stateOf(before))) throw refusal('CONFLICT', 'taskFinished', { state: text(before, 'state') });
}

export function stateOf(task: Row): keyof typeof TaskState {
  const state = Object.values(TaskState).find((name) => name === task['state']);
  if (!state) throw new Error(`expected the state of a task, found "${String(task['state'])}"`);
  return state;
}

/** Someone who was fit when the task was given stays; someone new must be. */
async function responsibleFaults(values: Values, ctx: WriteContext, before: Row | null): Promise<FieldFault[]> {
  const id = idOf(values['responsibleId']);
  const unchanged = before && (['responsibleId', 'departmentId', 'organizationId'] as const).every((key) => idOf(values[key]) === idOf(before[key]));
  if (id === null || unchanged) return [];
  const assignment = { departmentId: idOf(values['departmentId']), organizationId: idOf(values['organizationId']) };
  const found = await peopleFor(ctx.tx, assignment, id);
  return found.length > 0 ? [] : [fault('input.responsibleId', 'responsibleUnfit', {})];
}

async function parentFaults(values: Values, ctx: WriteContext, before: Row | null): Promise<FieldFault[]> {
  const parentId = idOf(values['parentId']);
  if (parentId === null || (before && idOf(before['parentId']) === parentId)) return [];
  const parent = await lockParent(ctx, parentId);
  if (!parent) return [];
  if (!isWorkedOn(stateOf(parent))) return [fault('input.parentId', 'taskParentFinished', { state: text(parent, 'state') })];
  const line = await lineOf(ctx, parentId);
  if (before && line.includes(integer(before, 'id'))) return [fault('input.parentId', 'circle', {})];
  const levels = line.length + (before ? await heightOf(ctx, integer(before, 'id')) : 1);
  return levels > LEVELS_MAX ? [fault('input.parentId', 'taskTooDeep', { max: LEVELS_MAX })] : [];
}

function idOf(value: unknown): number | null {
  return value === null || value === undefined ? null : recordId(String(value));
}
