import type { Viewer } from '../context';
import type { Row } from '../database/rows';
import { integerOrNull } from '../database/rows';
import type { Part } from './lifecycle';

/** The part that a caller has in a task: officers in what is assigned to their department, or to their organization and those below it. */
export function partOf(who: Viewer | null, task: Row): Part {
  // The service itself: the demonstration, and what follows from parts.
  if (who === null || who.role === 'ADMINISTRATOR') return 'CHARGE';
  const { role } = who;
  const departmentId = integerOrNull(task, 'departmentId');
  if (role === 'DEPARTMENT_OFFICER') return departmentId !== null && departmentId === who.departmentId ? 'CHARGE' : 'NONE';
  const organizationId = integerOrNull(task, 'organizationId');
  return role === 'ORGANIZATION_OFFICER' && organizationId !== null && who.organizationIds.includes(organizationId) ? 'WORK' : 'NONE';
}
