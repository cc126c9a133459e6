import type { Resource } from '../resources';

const PLAN = 'plan { id code number title }';

export const taskResources: Readonly<Record<string, Resource>> = {
  tasks: {
    type: 'Task',
    one: 'task',
    fields: `id version code name number planId ${PLAN} departmentId department { id code name } organizationId organization { id code name }
      responsibleId responsible { id name } parentId parent { id code name } dueOn progress state stateReason completedOn overdue late
      description note allowedMoves parts(first: 0) { totalCount }`,
    writable: ['code', 'name', 'planId', 'number', 'departmentId', 'organizationId', 'responsibleId', 'parentId', 'dueOn', 'description', 'note'],
  },
  taskComments: {
    type: 'TaskComment',
    one: 'taskComment',
    fields: 'id version taskId task { id name } authorId author { id name } text createdAt editedAt',
    writable: ['taskId', 'text'],
    fixed: ['taskId'],
    searchIn: ['task'],
  },
  taskMoves: {
    type: 'TaskMove',
    one: 'taskMove',
    fields: 'id taskId from to progress reason by { id name } createdAt',
    writable: [],
    searchIn: ['task'],
  },
  reminders: {
    type: 'Reminder',
    one: 'reminder',
    fields: 'id kind day dueOn readAt createdAt recipientId recipient { id name } taskId task { id code name dueOn progress state overdue }',
    writable: [],
    searchIn: ['task'],
  },
  reminderMails: {
    type: 'ReminderMail',
    one: 'reminderMail',
    fields: 'id version recipient { id name } day state attempts nextAttemptAt sentAt lastError createdAt',
    writable: [],
  },
};
