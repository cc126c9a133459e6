import type { enumsVi } from '../vi/enums';
import { awardEnumsEn } from './awards';
import { historyEnumsEn } from './history';
import { importEnumsEn } from './imports';
import { planEnumsEn } from './plans';

import { scorecardEnumsEn } from './scorecards';
import { taskEnumsEn } from './tasks';

export const enumsEn: typeof enumsVi = {
  ...importEnumsEn,
  ...planEnumsEn,
  ...awardEnumsEn,
  ...historyEnumsEn,
  organizationKind: {
    CITY: 'City',
    DISTRICT: 'District',
    WARD: 'Ward',
    PARTY_COMMITTEE: 'Party committee',
    PARTY_CELL: 'Party cell',
    RESIDENTIAL_GROUP: 'Residential group',
    MASS_ORGANIZATION: 'Mass organization',
    PUBLIC_UNIT: 'Public unit',
  },
  direction: { HIGHER_IS_BETTER: 'Higher is better', LOWER_IS_BETTER: 'Lower is better' },
  aggregation: { SUM: 'Sum of periods', LAST: 'Last period', AVERAGE: 'Average of periods', MAX: 'Highest period' },
  assigningLevel: { CENTRAL: 'Central government', CITY: 'City', DISTRICT: 'District', WARD: 'Ward itself' },
  frequency: { MONTHLY: 'Monthly', QUARTERLY: 'Quarterly', YEARLY: 'Yearly' },
  expectation: { EVEN: 'Evenly over the time', FROM_BASELINE: 'From the baseline to the target', LEVEL: 'The target at any time' },
  progressState: { ON_TRACK: 'On track', BEHIND: 'Behind', AT_RISK: 'At risk', NO_DATA: 'No data', NOT_DUE: 'Not due yet' },
  periodUnit: { MONTH: 'By the month', QUARTER: 'By the quarter' },
  campaignState: { PLANNED: 'Planned', OPEN: 'Open', SCORING: 'Scoring', CLOSED: 'Closed' },
  rule: { PROPORTIONAL: 'In proportion to achievement', PASS_FAIL: 'Pass or fail', BANDS: 'By bands', MANUAL: 'Entered by the department' },
  outcome: { MET: 'Met', EXCEEDED: 'Exceeded', MISSED: 'Not met' },
  resultState: { SUBMITTED: 'Submitted', VERIFIED: 'Verified', REJECTED: 'Rejected' },
  rankingMethod: {
    CRITERIA: 'Sum of criteria',
    DEPARTMENT_SCORES: 'Sum of department scores',
    DEPARTMENT_RANKS: 'Sum of department ranks',
    ENTERED: 'Entered scores',
    SCORECARD: 'Scorecard totals',
  },
  ...scorecardEnumsEn,
  ...taskEnumsEn,
  tieRule: { STANDARD: 'Standard (1 2 2 4)', DENSE: 'Dense (1 2 2 3)' },
  rankingState: { PROVISIONAL: 'Provisional', PUBLISHED: 'Official', SUPERSEDED: 'Superseded' },
  exclusion: { MERGED: 'Merged', DISSOLVED: 'Dissolved', DISQUALIFIED: 'Disqualified' },
  role: {
    ADMINISTRATOR: 'Administrator',
    DEPARTMENT_OFFICER: 'Department officer',
    ORGANIZATION_OFFICER: 'Organization officer',
    ANALYST: 'Analyst (reads)',
    INTEGRATOR: 'Integrator (reads and subscribes)',
  },
  cause: {
    RESULT_RECORDED: 'Result recorded',
    RESULT_VERIFIED: 'Result verified',
    RESULT_REJECTED: 'Result rejected',
    SCORES_ENTERED: 'Scores entered',
    TARGET_CHANGED: 'Target changed',
    CRITERION_CHANGED: 'Criterion changed',
    MEMBERSHIP_CHANGED: 'Cluster membership changed',
    RANKING_CHANGED: 'Ranking changed',
    PUBLISHED: 'Published',
    REVISED: 'Revised',
    REBUILT: 'Worked out again',
  },
};
