import type { ReminderKind } from './stage';

/** What decides who is reminded of a task. */
export interface Assigned {
  readonly responsibleId: number | null;
  readonly departmentId: number | null;
  /** Its organization and those above it, from below. */
  readonly organizationLine: readonly number[];
}

/** Someone active who may be reminded. */
export interface Someone {
  readonly id: number;
  readonly role: string;
  readonly departmentId: number | null;
  readonly organizationId: number | null;
}

/**
 * Who is reminded: whoever answers for the task; without such a person the officers of its organization, or of the nearest above it that has any;
 * without those the officers of its department.
 * When it is overdue the department that follows it is told as well. Where nobody is left, administrators are.
 */
export function recipientsOf(task: Assigned, kind: ReminderKind, people: readonly Someone[]): readonly number[] {
  const ids = (of: (person: Someone) => boolean): number[] => people.filter(of).map(({ id }) => id);
  const responsible = ids(({ id }) => id === task.responsibleId);
  const organizations = task.organizationLine.map((organization) =>
    ids(({ role, organizationId }) => role === 'ORGANIZATION_OFFICER' && organizationId === organization),
  );
  const department = ids(({ role, departmentId }) => role === 'DEPARTMENT_OFFICER' && departmentId !== null && departmentId === task.departmentId);
  const [doers = []] = [responsible, ...organizations, department].filter(({ length }) => length > 0);
  const told = new Set([...doers, ...(kind === 'OVERDUE' ? department : [])]);
  return told.size > 0 ? [...told] : ids(({ role }) => role === 'ADMINISTRATOR');
}
