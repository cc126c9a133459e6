import type { CountedList } from '../api/home';

/** One step from an empty installation to a first ranking. Its texts are under `app.firstSteps.<name>`. */
export type Step = {
  readonly name: string;
  /** It is done once there is such a record. */
  readonly done: CountedList;
  /** Where it is done. */
  readonly to: string;
  /** The same from a file, by its template. */
  readonly importKind?: string;
};

const OFFICERS = ['DEPARTMENT_OFFICER', 'ORGANIZATION_OFFICER'];

/** In the order in which each needs those before it. */
export const steps: readonly Step[] = [
  {
    name: 'organizations',
    done: { resource: 'organizations', filter: {} },
    to: '/organizations/create',
    importKind: 'ORGANIZATIONS',
  },
  { name: 'departments', done: { resource: 'departments', filter: {} }, to: '/departments/create' },
  { name: 'cluster', done: { resource: 'clusters', filter: {} }, to: '/clusters/create' },
  { name: 'members', done: { resource: 'clusterMembers', filter: {} }, to: '/clusterMembers/create' },
  { name: 'campaign', done: { resource: 'campaigns', filter: {} }, to: '/campaigns/create' },
  { name: 'phases', done: { resource: 'phases', filter: {} }, to: '/phases/create' },
  { name: 'indicators', done: { resource: 'indicators', filter: {} }, to: '/indicators/create', importKind: 'INDICATORS' },
  { name: 'criteria', done: { resource: 'criteria', filter: {} }, to: '/criteria/create' },
  { name: 'targets', done: { resource: 'targets', filter: {} }, to: '/targets/create', importKind: 'TARGETS' },
  { name: 'ranking', done: { resource: 'rankings', filter: {} }, to: '/rankings/create' },
  { name: 'officers', done: { resource: 'users', filter: { role: OFFICERS } }, to: '/users/create' },
  { name: 'open', done: { resource: 'campaigns', filter: { state_ne: 'PLANNED' } }, to: '/campaigns' },
  { name: 'results', done: { resource: 'results', filter: {} }, to: '/results/create', importKind: 'RESULTS' },
  { name: 'ranked', done: { resource: 'rankings', filter: { rankedCount_gt: 0 } }, to: '/rankings' },
];

export type StepState = { readonly step: Step; readonly isDone: boolean; readonly isNext: boolean };

/** Which steps are done, and which one comes next. */
export const statesOf = (there: readonly boolean[]): readonly StepState[] => {
  const next = there.indexOf(false);
  return steps.map((step, index) => ({ step, isDone: there[index] ?? false, isNext: index === next }));
};
