import type { Resource } from '../resources';

const CAMPAIGN = 'campaign { id code name year }';
const CLUSTER = 'cluster { id code name }';
const DEPARTMENT = 'department { id code name }';
const ORGANIZATION = 'organization { id code name }';

const SCORES = 'self appraised second standing';

export const PAPER = `paper {
  scorecardName campaignName clusterName organizationName contentMax bonusMax
  content { ${SCORES} } bonus { ${SCORES} } deduction { ${SCORES} } total { ${SCORES} }
  rows {
    ordinal name kind maxScore departmentId departmentName scores { ${SCORES} }
    selfNote appraisalNote explanation secondNote councilScore councilNote evidenceRequired evidenceCount lineId lineVersion
  }
}`;

/** Scorecards, what belongs to them, the units' sheets and what was published. */
export const scorecardResources: Readonly<Record<string, Resource>> = {
  scorecards: {
    type: 'Scorecard',
    one: 'scorecard',
    fields: `id version code name campaignId ${CAMPAIGN} clusterId ${CLUSTER} departmentId ${DEPARTMENT} state contentTotal bonusTotal frozenAt rankingId ranking { id state revision } note`,
    writable: ['code', 'name', 'campaignId', 'clusterId', 'departmentId', 'contentTotal', 'bonusTotal', 'note'],
    searchIn: ['', 'campaign'],
  },
  scorecardItems: {
    type: 'ScorecardItem',
    one: 'scorecardItem',
    fields: `id version scorecardId scorecard { id name state campaignId } position ordinal name kind maxScore departmentId ${DEPARTMENT} criterionId criterion { id indicator { id name } } evidenceRequired note`,
    writable: ['scorecardId', 'position', 'ordinal', 'name', 'kind', 'maxScore', 'departmentId', 'criterionId', 'evidenceRequired', 'note'],
  },
  scoringWindows: {
    type: 'ScoringWindow',
    one: 'scoringWindow',
    fields: 'id version scorecardId scorecard { id name state } step startsOn endsOn extensionReason',
    writable: ['scorecardId', 'step', 'startsOn', 'endsOn'],
    fixed: ['scorecardId', 'step'],
  },
  scoreSheets: {
    type: 'ScoreSheet',
    one: 'scoreSheet',
    fields: `id version scorecardId scorecard { id name rankingId ${CAMPAIGN} } organizationId ${ORGANIZATION} state selfTotal appraisedTotal secondTotal total submittedAt returnReason returnedUntil waiverReason missing { party departmentId departmentName lines } rights { step actions departmentId }`,
    detail: PAPER,
    writable: [],
    searchIn: ['organization'],
    nullsLast: ['total', 'selfTotal', 'appraisedTotal', 'secondTotal'],
  },
  sheetEvidences: {
    type: 'SheetEvidence',
    one: 'sheetEvidence',
    fields: 'id version lineId fileId file { id name size url } description',
    writable: ['lineId', 'fileId', 'description'],
    fixed: ['lineId', 'fileId'],
  },
  scorecardPublications: {
    type: 'ScorecardPublication',
    one: 'scorecardPublication',
    fields: 'id version scorecardId rankingId ranking { id state revision revisionReason } scorecardName campaignName clusterName publishedAt',
    writable: [],
  },
  publishedSheets: {
    type: 'PublishedSheet',
    one: 'publishedSheet',
    fields:
      'id version publicationId publication { id scorecardId publishedAt ranking { id state revision } } organizationId organizationName rank outOf selfTotal appraisedTotal secondTotal total exclusion waiverReason',
    detail: PAPER,
    writable: [],
    nullsLast: ['rank', 'total'],
  },
};
