/** Who asks, as far as it decides what is offered. */
export type Person = { readonly role: string; readonly organizationId: string | null; readonly departmentId: string | null };

/** To whom an action is offered beside administrators, and on which records: without `isOwn` on all that they see. */
export type Offer = { readonly roles: readonly string[]; readonly isOwn?: (person: Person, record: unknown) => boolean };

export const ORGANIZATION_OFFICER = 'ORGANIZATION_OFFICER';
export const DEPARTMENT_OFFICER = 'DEPARTMENT_OFFICER';
const ANALYST = 'ANALYST';
const INTEGRATOR = 'INTEGRATOR';

/** For the officers of the department that stands at this path of a record. */
export const toDepartment = (path: string): Offer => ({
  roles: [DEPARTMENT_OFFICER],
  isOwn: ({ departmentId }, record) => at(record, path) === departmentId,
});

/** For organizations' officers, on records in one of these states: of those of organizations they see their own alone. */
export const toOrganizationWhile = (...states: readonly unknown[]): Offer => ({
  roles: [ORGANIZATION_OFFICER],
  isOwn: (_person, record) => states.includes(at(record, 'state')),
});

export const toOrganization: Offer = { roles: [ORGANIZATION_OFFICER] };

const OFFICERS: Offer = { roles: [ORGANIZATION_OFFICER, DEPARTMENT_OFFICER] };

/** What is offered to others than administrators beyond reading, by resource and action. A concept that officers write has its line here. */
export const offers: Readonly<Record<string, Readonly<Record<string, Offer>>>> = {
  rankings: { enterScores: toDepartment('departmentId') },
  importJobs: { create: { roles: [DEPARTMENT_OFFICER, ORGANIZATION_OFFICER] } },
  results: {
    create: toOrganization,
    edit: toOrganizationWhile('SUBMITTED', 'REJECTED'),
    delete: toOrganizationWhile('SUBMITTED'),
    verify: toDepartment('target.criterion.departmentId'),
  },
  reportHeaders: { create: toOrganization, edit: toOrganization, delete: toOrganization },
  tasks: { create: { roles: [DEPARTMENT_OFFICER] }, edit: toDepartment('departmentId'), delete: toDepartment('departmentId') },
  taskComments: { create: OFFICERS, edit: OFFICERS, delete: OFFICERS },
  targets: { edit: toDepartment('criterion.departmentId') },
};

/** Who reads what not everyone reads, beside administrators. */
export const readers: Readonly<Record<string, readonly string[]>> = {
  users: [],
  apiTokens: [],
  reminderMails: [],
  'change-log': [],
  'first-steps': [],
  importJobs: [DEPARTMENT_OFFICER, ORGANIZATION_OFFICER],
  verification: [DEPARTMENT_OFFICER],
  'results-grid': [ORGANIZATION_OFFICER],
  // It puts the provisional places of several organizations side by side.
  'award-proposals': [DEPARTMENT_OFFICER, ANALYST, INTEGRATOR],
  explorer: [ANALYST, INTEGRATOR],
};

const at = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined),
      record,
    );
