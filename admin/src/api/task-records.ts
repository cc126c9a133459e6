import type { TaskState } from '@thi-dua/schema';
import type { PersonName } from './task-actions';

/** A task as the screens read it. */
export type TaskRecord = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly code: string;
  readonly state: TaskState;
  readonly progress: number;
  readonly overdue: boolean;
  readonly late: boolean;
  readonly dueOn: string;
  readonly departmentId: string | null;
  readonly organizationId: string | null;
  readonly allowedMoves: readonly TaskState[];
  readonly parts: { readonly totalCount: number };
};

export type ReminderRecord = {
  readonly id: string;
  readonly kind: 'DUE_SOON' | 'DUE_TODAY' | 'OVERDUE';
  readonly readAt: string | null;
  readonly dueOn: string;
  readonly recipient: PersonName;
  readonly task: { readonly id: string; readonly name: string };
};

export type ReminderMailRecord = { readonly id: string; readonly version: number; readonly state: string };
