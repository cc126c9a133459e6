import type { Person } from './offers';
import { DEPARTMENT_OFFICER, ORGANIZATION_OFFICER, offers, readers } from './offers';

const READING: ReadonlySet<string> = new Set(['list', 'show', 'export', 'read']);

/** What the panel offers to a person, on a record where there is one; the service decides for itself all the same. */
export const isOffered = (person: Person | undefined, action: string, resource: string, record?: unknown): boolean => {
  if (!person || isUnassigned(person)) return false;
  if (person.role === 'ADMINISTRATOR') return true;
  if (READING.has(action)) return readers[resource]?.includes(person.role) ?? true;
  const offer = offers[resource]?.[action];
  if (!offer?.roles.includes(person.role)) return false;
  return !offer.isOwn || record === undefined || record === null || offer.isOwn(person, record);
};

/** An officer who works for nobody yet may do nothing. */
export const isUnassigned = ({ role, organizationId, departmentId }: Person): boolean =>
  (role === ORGANIZATION_OFFICER && organizationId === null) || (role === DEPARTMENT_OFFICER && departmentId === null);
