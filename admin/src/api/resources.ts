import { awardResources } from './resources/awards';
import { evaluationResources } from './resources/evaluations';
import { importResources } from './resources/imports';
import { planResources } from './resources/plans';
import { reportResources } from './resources/report';
import { scorecardResources } from './resources/scorecards';
import { taskResources } from './resources/tasks';

/** How one react-admin resource is read and written through the contract. */
export type Resource = {
  /** The GraphQL type; `createX`, `updateX`, `XWhere` and the like are made from it. */
  readonly type: string;
  /** The field of Query that answers one record. */
  readonly one: string;
  /** The fields that the screens need, for every method. */
  readonly fields: string;
  /** Costly fields, asked for only by `getOne` with `meta: { detail: true }`. */
  readonly detail?: string;
  /** The columns that a form may write; everything else in a form's record stays behind. */
  readonly writable: readonly string[];
  /** Those of them that are written once, by `createX`. */
  readonly fixed?: readonly string[];
  /** Where the search box (`q`) looks; an empty path is the record itself. Default: the record itself. */
  readonly searchIn?: readonly string[];
  /** Sort keys of which empty values come last when ascending. */
  readonly nullsLast?: readonly string[];
};

const ORGANIZATION = 'organization { id code name }';
const DEPARTMENT = 'department { id code name }';
const CAMPAIGN = 'campaign { id code name year }';
const INDICATOR = 'indicator { id code name unit direction }';

export const resources: Readonly<Record<string, Resource>> = {
  organizations: {
    type: 'Organization',
    one: 'organization',
    fields: `id version code name kind parentId parent { id code name } foundedOn dissolvedOn successorId successor { id code name } note`,
    writable: ['code', 'name', 'kind', 'parentId', 'foundedOn', 'dissolvedOn', 'successorId', 'note'],
  },
  departments: {
    type: 'Department',
    one: 'department',
    fields: `id version code name organizationId ${ORGANIZATION} note`,
    writable: ['code', 'name', 'organizationId', 'note'],
  },
  clusters: {
    type: 'Cluster',
    one: 'cluster',
    fields: `id version code name organizationId ${ORGANIZATION} note`,
    writable: ['code', 'name', 'organizationId', 'note'],
  },
  clusterMembers: {
    type: 'ClusterMember',
    one: 'clusterMember',
    fields: `id version clusterId cluster { id name } organizationId ${ORGANIZATION} joinedOn leftOn note`,
    writable: ['clusterId', 'organizationId', 'joinedOn', 'leftOn', 'note'],
    searchIn: ['organization'],
  },
  clusterLeaders: {
    type: 'ClusterLeader',
    one: 'clusterLeader',
    fields: `id version clusterId cluster { id name } organizationId ${ORGANIZATION} year note`,
    writable: ['clusterId', 'organizationId', 'year', 'note'],
    searchIn: ['organization'],
  },
  indicators: {
    type: 'Indicator',
    one: 'indicator',
    fields: `id version code name unit direction aggregation assigningLevel departmentId ${DEPARTMENT} note`,
    writable: ['code', 'name', 'unit', 'direction', 'aggregation', 'assigningLevel', 'departmentId', 'note'],
  },
  campaigns: {
    type: 'Campaign',
    one: 'campaign',
    fields: `id version code name year theme startsOn endsOn state stateReason stateChangedAt onTrackPercent behindPercent organizationId ${ORGANIZATION} note`,
    writable: ['code', 'name', 'year', 'theme', 'startsOn', 'endsOn', 'state', 'onTrackPercent', 'behindPercent', 'organizationId', 'note'],
  },
  phases: {
    type: 'Phase',
    one: 'phase',
    fields: `id version campaignId ${CAMPAIGN} ordinal name theme startsOn endsOn note`,
    writable: ['campaignId', 'ordinal', 'name', 'theme', 'startsOn', 'endsOn', 'note'],
  },
  criteria: {
    type: 'Criterion',
    one: 'criterion',
    fields: `id version campaignId ${CAMPAIGN} indicatorId ${INDICATOR} departmentId ${DEPARTMENT} maxScore rule capPercent bonusMax bands { fromPercent score } frequency expectation ordinal note`,
    writable: [
      'campaignId',
      'indicatorId',
      'departmentId',
      'maxScore',
      'rule',
      'capPercent',
      'bonusMax',
      'bands',
      'frequency',
      'expectation',
      'ordinal',
      'note',
    ],
    searchIn: ['indicator'],
  },
  targets: {
    type: 'Target',
    one: 'target',
    fields: `id version criterionId criterion { id maxScore departmentId ${CAMPAIGN} ${INDICATOR} } organizationId ${ORGANIZATION} value baseline actual achievement outcome score enteredScore penalty penaltyReason note`,
    writable: ['criterionId', 'organizationId', 'value', 'baseline', 'enteredScore', 'penalty', 'penaltyReason', 'note'],
    searchIn: ['organization', 'criterion.indicator'],
    nullsLast: ['score', 'achievement', 'actual'],
  },
  results: {
    type: 'Result',
    one: 'result',
    fields: `id version targetId target { id value criterion { id departmentId ${CAMPAIGN} } } ${ORGANIZATION} indicator { id code name unit } period value state note reportedAt verifiedAt verificationNote`,
    writable: ['targetId', 'period', 'value', 'note'],
    fixed: ['targetId', 'period'],
    searchIn: ['organization', 'indicator'],
  },
  rankings: {
    type: 'Ranking',
    one: 'ranking',
    fields: `id version campaignId ${CAMPAIGN} clusterId cluster { id code name } departmentId ${DEPARTMENT} method tieRule tieBreakers weight size rankedCount state revision revisionReason publishedAt note`,
    writable: ['campaignId', 'clusterId', 'departmentId', 'method', 'tieRule', 'tieBreakers', 'weight', 'note'],
    searchIn: ['campaign', 'department', 'cluster'],
  },
  standings: {
    type: 'Standing',
    one: 'standing',
    fields: `id version rankingId ranking { id state revision } organizationId ${ORGANIZATION} score rank outOf previousRank exclusion note`,
    detail: `explanation {
      pointsToNextRank
      criteria { target actual achievement score maxScore pointsMissing criterion { id indicator { id name unit } } }
      departments { weight score rank outOf ranking { id department { id name } } }
    }`,
    writable: ['exclusion', 'note'],
    searchIn: ['organization'],
    nullsLast: ['rank', 'score'],
  },
  ...scorecardResources,
  ...planResources,
  ...evaluationResources,
  ...taskResources,
  ...importResources,
  users: {
    type: 'User',
    one: 'user',
    fields: `id version email name role organizationId ${ORGANIZATION} departmentId ${DEPARTMENT} active`,
    writable: ['email', 'name', 'password', 'role', 'organizationId', 'departmentId', 'active'],
  },
  apiTokens: {
    type: 'ApiToken',
    one: 'apiToken',
    fields: `id version name role organizationId ${ORGANIZATION} departmentId ${DEPARTMENT} expiresOn createdBy { id name } lastUsedAt revokedAt`,
    writable: ['name', 'role', 'organizationId', 'departmentId', 'expiresOn'],
  },
  ...reportResources,
  ...awardResources,
};

/** The resource of that name; a name that is not in the map is a programming mistake. */
export const resourceNamed = (name: string): Resource => {
  const resource = resources[name];
  if (!resource) throw new Error(`No resource "${name}"; there are ${Object.keys(resources).join(', ')}`);
  return resource;
};
