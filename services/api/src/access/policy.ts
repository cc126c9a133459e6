import type { Role } from '../context';
import { personOf } from '../context';
import type { Policy } from '../graphql/authorize';
import type { RowRule } from '../record/model';

/** Everyone who can sign in. */
export const EVERYONE: readonly Role[] = ['ADMINISTRATOR', 'DEPARTMENT_OFFICER', 'ORGANIZATION_OFFICER', 'ANALYST', 'INTEGRATOR'];
/** Whoever sees the year of every organization: for what puts the provisional places of several side by side. */
export const WHOLE_YEAR_READERS: readonly Role[] = ['ADMINISTRATOR', 'DEPARTMENT_OFFICER', 'ANALYST', 'INTEGRATOR'];
export const ADMINISTRATORS: readonly Role[] = ['ADMINISTRATOR'];
/** Who works for a department, and who for an organization; administrators may do what they do. */
export const DEPARTMENT_WORKERS: readonly Role[] = ['ADMINISTRATOR', 'DEPARTMENT_OFFICER'];
export const ORGANIZATION_WORKERS: readonly Role[] = ['ADMINISTRATOR', 'ORGANIZATION_OFFICER'];

/** The year's records: all who sign in read them, administrators write them. */
export const records: Policy = { read: EVERYONE, write: ADMINISTRATORS };

/** Accounts and credentials: administrators alone. */
export const accounts: Policy = { read: ADMINISTRATORS, write: ADMINISTRATORS };

/** Uploaded files: whoever sees a record has its files with it; the list of all is the administrators'. */
export const files: Policy = { read: ADMINISTRATORS, write: ADMINISTRATORS, sees: () => null };
/** Who may upload files: whoever writes records. */
export const UPLOADERS: readonly Role[] = ['ADMINISTRATOR', 'DEPARTMENT_OFFICER', 'ORGANIZATION_OFFICER'];

/** For an ORGANIZATION_OFFICER the rows whose `column` names their organization or one below it; for everyone else all. */
export function ofOwnOrganizations(column = 'organizationId'): RowRule {
  return ({ role, organizationIds }) => (role === 'ORGANIZATION_OFFICER' ? { [column]: { in: organizationIds.map(String) } } : null);
}

/** For a DEPARTMENT_OFFICER the rows whose `column` names their department; for everyone else all. */
export function ofOwnDepartment(column = 'departmentId'): RowRule {
  return ({ role, departmentId }) =>
    role === 'DEPARTMENT_OFFICER' ? { [column]: { in: departmentId === null ? [] : [String(departmentId)] } } : null;
}

/** A rule of a record that is looked at through a reference of the row: `through('target', ofOwnOrganizations())`. */
export function through(reference: string, rule: RowRule): RowRule {
  return (who) => {
    const inner = rule(who);
    return inner === null ? null : { [reference]: inner };
  };
}

/** The rows that meet every one of these rules. As a rule speaks of one role and lets the others pass, this puts the rules of several roles together. */
export function allOf(...rules: readonly RowRule[]): RowRule {
  return (who) => {
    const conditions = rules.flatMap((rule) => rule(who) ?? []);
    return conditions.length === 0 ? null : { and: conditions };
  };
}

/** What stands above and below an organization's report: its own people write it, and no other organization's read it. */
export const reportHeadings: Policy = {
  read: EVERYONE,
  write: ORGANIZATION_WORKERS,
  sees: ofOwnOrganizations(),
  changes: ofOwnOrganizations(),
};

/** Who brings files, and what they see of what was brought: administrators all, officers their own. */
export const imports: Policy = {
  read: UPLOADERS,
  write: UPLOADERS,
  sees: (who) => (who.role === 'ADMINISTRATOR' ? null : { createdById: { eq: String(personOf(who) ?? 0) } }),
};
