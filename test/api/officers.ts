import type { GraphQLField, GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';
import type { Concept, Input, makersFor } from './records';

export type Officer = 'DEPARTMENT_OFFICER' | 'ORGANIZATION_OFFICER';
/** Which of its concept's rows an officer meets: all, those of the own organization or department, none. */
export type Rows = 'all' | 'own' | 'none';

/** The records that two organizations and two departments have: what is the officers' own, and what is foreign to them. */
export interface Place {
  readonly organizationId: string;
  readonly departmentId: string;
  readonly campaignId: string;
  readonly clusterId: string;
  readonly criterionId: string;
  /** A criterion of the department without targets yet. */
  readonly newCriterionId: string;
  readonly targetId: string;
  readonly rankingId: string;
}

/** What officers may do with the rows of a concept. Administrators do everything; analysts and integrators read what is not `closed`, and write nothing. */
export interface Expectation {
  readonly sees: Readonly<Record<Officer, Rows>>;
  /** The officers who may create, update, delete rows of their own. */
  readonly create: readonly Officer[];
  readonly update: readonly Officer[];
  readonly remove: readonly Officer[];
  /** Nobody but administrators, and the officers who see rows of it, reads it. */
  readonly closed: boolean;
  /** What makes a row belong to a place; without it the row belongs to nobody in particular. */
  readonly given: (place: Place, makers: Makers['makers']) => Input | Promise<Input>;
  /** A row is the own of whoever made it. */
  readonly byThemselves?: true;
  /** An update that changes nothing but is of the kind that officers may make. */
  readonly change: Input;
}

const none: Pick<Expectation, 'create' | 'update' | 'remove' | 'closed' | 'change'> = {
  create: [],
  update: [],
  remove: [],
  closed: false,
  change: {},
};

/** Read by everyone, written by administrators: nothing in it is anybody's own. */
const open: Expectation = { ...none, sees: { DEPARTMENT_OFFICER: 'all', ORGANIZATION_OFFICER: 'all' }, given: () => ({}) };
/** The administrators' alone. */
const closed: Expectation = { ...open, sees: { DEPARTMENT_OFFICER: 'none', ORGANIZATION_OFFICER: 'none' }, closed: true };
/** An organization's officer sees the own rows alone, everyone else all. */
const ofOrganization = (given: Expectation['given'], more: Partial<Expectation> = {}): Expectation => ({
  ...none,
  sees: { DEPARTMENT_OFFICER: 'all', ORGANIZATION_OFFICER: 'own' },
  given,
  ...more,
});

/** Each officer has the own rows alone. */
const ofOfficer = (given: Expectation['given'], more: Partial<Expectation> = {}): Expectation => ({
  ...none,
  sees: { DEPARTMENT_OFFICER: 'own', ORGANIZATION_OFFICER: 'own' },
  given,
  ...more,
});

const BOTH: readonly Officer[] = ['DEPARTMENT_OFFICER', 'ORGANIZATION_OFFICER'];
let year = 1950;
/** An organization has one heading a year. */
const nextYear = (): number => {
  year += 1;
  return year;
};
const inOrganization = ({ organizationId }: Place): Input => ({ organizationId });

/** Every concept with a list. One that is missing here fails row-rules.test.ts. */
export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  ApiToken: closed,
  Award: ofOrganization(inOrganization),
  AwardFile: ofOrganization(async (place, makers) => ({ awardId: (await makers.Award(inOrganization(place))).id })),
  AwardForm: open,
  AwardRecipient: ofOrganization(async (place, makers) => ({ awardId: (await makers.Award({ ...inOrganization(place), count: 3 })).id })),
  AwardRule: open,
  Campaign: open,
  Cluster: open,
  ClusterLeader: open,
  ClusterMember: open,
  Criterion: open,
  Department: open,
  Document: open,
  DocumentFile: open,
  Evaluation: ofOrganization(inOrganization),
  EvaluationCeiling: open,
  ImportJob: ofOfficer(() => ({}), { closed: true }),
  Indicator: open,
  Organization: open,
  Phase: open,
  Plan: ofOrganization(inOrganization),
  PlanDocument: ofOrganization(async (place, makers) => ({ planId: (await makers.Plan(inOrganization(place))).id })),
  PlanIndicator: ofOrganization(async (place, makers) => ({ planId: (await makers.Plan(inOrganization(place))).id })),
  Project: ofOrganization(inOrganization),
  PublishedLine: open,
  PublishedSheet: open,
  Ranking: open,
  RankingChange: ofOrganization(() => ({})),
  Reminder: ofOfficer(() => ({})),
  ReminderMail: closed,
  ReportHeader: ofOrganization(({ organizationId }) => ({ organizationId, year: nextYear() }), {
    create: ['ORGANIZATION_OFFICER'],
    update: ['ORGANIZATION_OFFICER'],
    remove: ['ORGANIZATION_OFFICER'],
  }),
  Result: ofOrganization(({ targetId }) => ({ targetId }), {
    create: ['ORGANIZATION_OFFICER'],
    update: ['ORGANIZATION_OFFICER'],
    remove: ['ORGANIZATION_OFFICER'],
    change: { note: 'đã kiểm tra' },
  }),
  Scorecard: open,
  ScorecardItem: open,
  ScorecardPublication: open,
  ScoreSheet: ofOrganization(inOrganization),
  ScoringWindow: open,
  SheetEvidence: ofOrganization(inOrganization, {
    create: ['ORGANIZATION_OFFICER'],
    update: ['ORGANIZATION_OFFICER'],
    remove: ['ORGANIZATION_OFFICER'],
  }),
  SheetLine: ofOrganization(inOrganization),
  Standing: ofOrganization(({ rankingId, organizationId }) => ({ rankingId, organizationId })),
  StoredFile: closed,
  Target: ofOrganization(({ newCriterionId, organizationId }) => ({ criterionId: newCriterionId, organizationId }), {
    update: ['DEPARTMENT_OFFICER'],
    change: { penalty: '0' },
  }),
  Task: ofOfficer(({ departmentId, organizationId }) => ({ departmentId, organizationId }), {
    create: ['DEPARTMENT_OFFICER'],
    update: ['DEPARTMENT_OFFICER'],
    remove: ['DEPARTMENT_OFFICER'],
  }),
  TaskComment: ofOfficer(async ({ departmentId, organizationId }, makers) => ({ taskId: (await makers.Task({ departmentId, organizationId })).id }), {
    create: BOTH,
    update: BOTH,
    remove: BOTH,
    change: { text: 'Đã xong' },
    byThemselves: true,
  }),
  TaskMove: ofOfficer(inOrganization),
  User: closed,
};

const EVERYONE = [...BOTH, 'ANALYST', 'INTEGRATOR'];

/** Everything that is neither reading nor writing a concept's rows one by one: who may use it at all. On which rows is tested with it. */
export const OTHERS: Readonly<Record<string, readonly string[]>> = {
  advanceScoreSheet: BOTH,
  applyImport: BOTH,
  awardProposals: ['DEPARTMENT_OFFICER', 'ANALYST', 'INTEGRATOR'],
  campaignCopy: EVERYONE,
  campaignMoves: EVERYONE,
  cancelImport: BOTH,
  changeLog: [],
  copyCampaign: [],
  createApiToken: [],
  decideAwards: [],
  deleteRecords: EVERYONE,
  deleteView: EVERYONE,
  endAward: [],
  enterScores: ['DEPARTMENT_OFFICER'],
  extendScoringWindow: [],
  freezeScorecard: [],
  importSheets: BOTH,
  loadAwardCatalogue: [],
  loadDemonstration: [],
  markRemindersRead: EVERYONE,
  missingResults: EVERYONE,
  monitoring: EVERYONE,
  moveCampaign: [],
  moveTask: BOTH,
  moveTasks: BOTH,
  previewImport: BOTH,
  proposeAwards: [],
  publishRanking: [],
  publishScorecard: [],
  rankingChanged: EVERYONE,
  rebuildRanking: [],
  recordChanged: EVERYONE,
  recordChanges: EVERYONE,
  recordResults: ['ORGANIZATION_OFFICER'],
  recordsChanged: EVERYONE,
  reminderPreferences: EVERYONE,
  reportTaskProgress: BOTH,
  renameView: EVERYONE,
  reproposeAward: [],
  resendReminderMail: [],
  reviseRanking: [],
  revokeApiToken: [],
  saveSheetLines: BOTH,
  saveView: EVERYONE,
  savedViews: EVERYONE,
  search: EVERYONE,
  setReminderPreferences: EVERYONE,
  simulateRanking: EVERYONE,
  submitAwardDossier: [],
  taskPeople: BOTH,
  undoChange: [],
  undoRequest: [],
  verifyResults: ['DEPARTMENT_OFFICER'],
  voteAward: [],
  waiveScoreSheet: [],
  yearReport: EVERYONE,
};

/** What everyone does without any right. */
export const SIGNING_IN: readonly string[] = ['me', 'signIn', 'signOut'];

/** A concept as the schema shows it: the fields that read and write its rows. */
export interface ShownConcept {
  readonly name: string;
  readonly one: string | null;
  readonly many: string;
  readonly aggregate: string | null;
  readonly create: string | null;
  readonly update: string | null;
  readonly remove: string | null;
}

/** Every concept that has a list. */
export function shownConcepts(schema: GraphQLSchema): readonly ShownConcept[] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  const mutations = schema.getMutationType()?.getFields() ?? {};
  return queries.flatMap((field): ShownConcept[] => {
    const name = /^(\w+)Connection$/.exec(getNamedType(field.type).name)?.[1];
    if (name === undefined) return [];
    const written = (verb: string): string | null => (`${verb}${name}` in mutations && verb + name !== 'createApiToken' ? `${verb}${name}` : null);
    return [
      {
        name,
        many: field.name,
        one: queries.find((other) => typeOf(other) === name && other.args.some((argument) => argument.name === 'id'))?.name ?? null,
        aggregate: queries.find((other) => other.name === `${field.name}Aggregate`)?.name ?? null,
        create: written('create'),
        update: written('update'),
        remove: written('delete'),
      },
    ];
  });
}

function typeOf(field: GraphQLField<unknown, unknown>): string {
  return String(field.type).replace(/!$/, '');
}

export type Makers = ReturnType<typeof makersFor>;

/** Whether the tests know how to make rows of a concept. */
export function isMade(makers: Makers, concept: string): concept is Concept {
  return concept in makers.makers;
}
