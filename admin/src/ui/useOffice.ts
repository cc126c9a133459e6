import { useGetIdentity } from 'react-admin';
import { isUnassigned } from '../api/access';
import type { Person } from '../api/offers';
import { textAt } from './value-at';

type Office = {
  readonly isPending: boolean;
  /** Who is signed in; undefined until that is known. */
  readonly person: Person | undefined;
  readonly role: string;
  /** Of the organization or department that an officer works for. */
  readonly name: string;
  readonly departmentId: string | null;
  /** An officer who works for nobody yet. */
  readonly isMissing: boolean;
};

/** Whom the person works for. */
export const useOffice = (): Office => {
  const { identity, isPending } = useGetIdentity();
  const role = textAt(identity, 'role');
  const organizationId = textAt(identity, 'organization.id') || null;
  const departmentId = textAt(identity, 'department.id') || null;
  const name = { ORGANIZATION_OFFICER: textAt(identity, 'organization.name'), DEPARTMENT_OFFICER: textAt(identity, 'department.name') };
  const person = { role, organizationId, departmentId };
  return {
    isPending,
    person: identity ? person : undefined,
    role,
    name: Object.entries(name).find(([key]) => key === role)?.[1] ?? '',
    departmentId: role === 'DEPARTMENT_OFFICER' ? departmentId : null,
    isMissing: isUnassigned(person),
  };
};
