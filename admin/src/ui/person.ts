import type { Person } from '../api/offers';
import { textAt } from './value-at';

/** Who is signed in, as far as it decides what is offered; nobody while that is not known yet. */
export const personOf = (identity: unknown): Person | undefined => {
  const role = textAt(identity, 'role');
  if (role === '') return undefined;
  return { role, organizationId: textAt(identity, 'organization.id') || null, departmentId: textAt(identity, 'department.id') || null };
};
