import { allOf, EVERYONE, ofOwnDepartment, ofOwnOrganizations } from '../access/policy';
import type { Role } from '../context';
import type { Resource } from '../graphql/resource';
import { instant } from '../instant';
import { refuseFinished, taskFaults } from './task.check';
import { Task } from './task.entity';
import { TaskCommentCreateInput, TaskCreateInput } from './task.input';
import { refuseOthersComment } from './task-comment.check';
import { TaskComment } from './task-comment.entity';
import { TaskMove } from './task-move.entity';

/** Officers see and handle what is assigned to their department, or to their organization and those below it. */
const ownTasks = allOf(ofOwnDepartment(), ofOwnOrganizations());

/** Those who assign tasks and decide on them. */
const IN_CHARGE: readonly Role[] = ['ADMINISTRATOR', 'DEPARTMENT_OFFICER'];
/** Those who carry them out as well. */
export const HANDLERS: readonly Role[] = [...IN_CHARGE, 'ORGANIZATION_OFFICER'];

export const tasks: Resource = {
  entity: Task,
  one: 'task',
  many: 'tasks',
  policy: { read: EVERYONE, write: IN_CHARGE, sees: ownTasks, changes: ownTasks },
  order: [
    { property: 'dueOn', direction: 'ASC' },
    { property: 'id', direction: 'ASC' },
  ],
  input: TaskCreateInput,
  onCreate: () => ({ state: 'ASSIGNED', progress: 0 }),
  check: taskFaults,
  guard: (_ctx, before, input) => refuseFinished(before, input),
};

export const taskComments: Resource = {
  entity: TaskComment,
  one: 'taskComment',
  many: 'taskComments',
  policy: { read: EVERYONE, write: HANDLERS },
  order: [{ property: 'id', direction: 'ASC' }],
  input: TaskCommentCreateInput,
  fixed: ['taskId'],
  toColumns: (input) => (input['text'] === undefined ? input : { ...input, editedAt: instant(new Date()) }),
  onCreate: (_input, ctx) => ({ authorId: String(ctx.who?.userId ?? 0), editedAt: null }),
  guard: refuseOthersComment,
};

export const taskMoves: Resource = {
  entity: TaskMove,
  one: 'taskMove',
  many: 'taskMoves',
  policy: { read: EVERYONE, write: [] },
  order: [{ property: 'id', direction: 'ASC' }],
};
