import type { Language, TaskState } from '@thi-dua/schema';
import type { DocumentNode } from './client';
import { gql } from './client';

export type PersonName = { readonly id: string; readonly name: string };
export type ReminderPreferences = { readonly byMail: boolean; readonly locale: Language };

/** What the contract offers for tasks and reminders beyond reading and writing single records. */
export type TaskActions = {
  readonly moveTask: (id: string, to: TaskState, reason: string | null, version: number) => Promise<void>;
  /** All of them or none. */
  readonly moveTasks: (tasks: readonly { readonly id: string; readonly version: number }[], to: TaskState, reason: string | null) => Promise<void>;
  readonly reportTaskProgress: (id: string, progress: number, comment: string | null, version: number) => Promise<void>;
  /** Who may answer for a task that is assigned so. */
  readonly taskPeople: (departmentId: string | null, organizationId: string | null) => Promise<readonly PersonName[]>;
  /** Marks one's own reminders as read; null: all. */
  readonly markRemindersRead: (ids: readonly string[] | null) => Promise<void>;
  readonly resendReminderMail: (id: string, version: number) => Promise<void>;
  readonly reminderPreferences: () => Promise<ReminderPreferences>;
  readonly setReminderPreferences: (preferences: ReminderPreferences) => Promise<void>;
};

type Send = (document: DocumentNode, variables: object) => Promise<unknown>;

export const makeTaskActions = (mutate: Send, query: <Data>(document: DocumentNode, variables: object) => Promise<Data>): TaskActions => ({
  moveTask: async (id, to, reason, version) => {
    await mutate(MOVE_TASK, { id, to, reason, version });
  },
  moveTasks: async (tasks, to, reason) => {
    await mutate(MOVE_TASKS, { tasks, to, reason });
  },
  reportTaskProgress: async (id, progress, comment, version) => {
    await mutate(REPORT_TASK_PROGRESS, { id, progress, comment, version });
  },
  taskPeople: async (departmentId, organizationId) =>
    (await query<{ taskPeople: readonly PersonName[] }>(TASK_PEOPLE, { departmentId, organizationId })).taskPeople,
  markRemindersRead: async (ids) => {
    await mutate(MARK_REMINDERS_READ, { ids });
  },
  resendReminderMail: async (id, version) => {
    await mutate(RESEND_REMINDER_MAIL, { id, version });
  },
  reminderPreferences: async () => (await query<{ reminderPreferences: ReminderPreferences }>(REMINDER_PREFERENCES, {})).reminderPreferences,
  setReminderPreferences: async (preferences) => {
    await mutate(SET_REMINDER_PREFERENCES, preferences);
  },
});

export const MOVE_TASK = gql`mutation moveTask($id: ID!, $to: TaskState!, $reason: String, $version: Int!) {
  moveTask(id: $id, to: $to, reason: $reason, version: $version) { id }
}`;

export const MOVE_TASKS = gql`mutation moveTasks($tasks: [TaskToMove!]!, $to: TaskState!, $reason: String) {
  moveTasks(tasks: $tasks, to: $to, reason: $reason) { id }
}`;

export const REPORT_TASK_PROGRESS = gql`mutation reportTaskProgress($id: ID!, $progress: Int!, $comment: String, $version: Int!) {
  reportTaskProgress(id: $id, progress: $progress, comment: $comment, version: $version) { id }
}`;

export const TASK_PEOPLE = gql`query taskPeople($departmentId: ID, $organizationId: ID) {
  taskPeople(departmentId: $departmentId, organizationId: $organizationId) { id name }
}`;

export const MARK_REMINDERS_READ = gql`mutation markRemindersRead($ids: [ID!]) { markRemindersRead(ids: $ids) }`;

export const RESEND_REMINDER_MAIL = gql`mutation resendReminderMail($id: ID!, $version: Int!) { resendReminderMail(id: $id, version: $version) { id } }`;

export const REMINDER_PREFERENCES = gql`query reminderPreferences { reminderPreferences { byMail locale } }`;

export const SET_REMINDER_PREFERENCES = gql`mutation setReminderPreferences($byMail: Boolean!, $locale: Language!) {
  setReminderPreferences(byMail: $byMail, locale: $locale) { byMail }
}`;
