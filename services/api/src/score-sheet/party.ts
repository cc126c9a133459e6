import type { Viewer } from '../context';
import type { Party } from './step';

/** For whom a viewer acts on a sheet that they may change. Administrators act for everyone: they enter what came in on paper. */
export function partiesOf(who: Viewer | null): readonly Party[] {
  if (who === null || who.role === 'ADMINISTRATOR') return ['UNIT', 'DEPARTMENT', 'COUNCIL'];
  if (who.role === 'ORGANIZATION_OFFICER') return ['UNIT'];
  return who.role === 'DEPARTMENT_OFFICER' ? ['DEPARTMENT'] : [];
}

/** Does a viewer appraise the items of this department? Items without one are the council's. */
export function appraises(who: Viewer | null, departmentId: number | null): boolean {
  if (who === null || who.role === 'ADMINISTRATOR') return true;
  return who.role === 'DEPARTMENT_OFFICER' && departmentId !== null && who.departmentId === departmentId;
}
