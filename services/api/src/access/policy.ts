import type { Role } from '../context';
import type { Policy } from '../graphql/authorize';

/** Everyone who can sign in. */
export const EVERYONE: readonly Role[] = ['ADMINISTRATOR', 'DEPARTMENT_OFFICER', 'ORGANIZATION_OFFICER', 'ANALYST', 'INTEGRATOR'];
export const ADMINISTRATORS: readonly Role[] = ['ADMINISTRATOR'];

/** The year's records: all who sign in read them, administrators write them. */
export const records: Policy = { read: EVERYONE, write: ADMINISTRATORS };

/** Accounts and credentials: administrators alone. */
export const accounts: Policy = { read: ADMINISTRATORS, write: ADMINISTRATORS };
