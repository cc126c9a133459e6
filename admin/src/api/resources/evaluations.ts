import type { Resource } from '../resources';

const CAMPAIGN = 'campaign { id code name year }';
const ORGANIZATION = 'organization { id code name }';

export const evaluationResources: Readonly<Record<string, Resource>> = {
  evaluations: {
    type: 'Evaluation',
    one: 'evaluation',
    fields: `id version name organizationId ${ORGANIZATION} year campaignId ${CAMPAIGN} kind subject grade measure total excellent good completed notCompleted
      shares { grade value percent } unstated ceiling { limitPercent base allowed actualPercent isExceeded isOverruled together { organizationKind gradedBy counted excellent ungraded } }
      warnings { code message overruleReason }
      decidedById decidedBy { id code name } decidedByName decisionId decision { id number title kind } decidedOn overruleReason note`,
    writable: [
      'name',
      'organizationId',
      'year',
      'campaignId',
      'kind',
      'subject',
      'grade',
      'measure',
      'total',
      'excellent',
      'good',
      'completed',
      'notCompleted',
      'decidedById',
      'decidedByName',
      'decisionId',
      'decidedOn',
      'overruleReason',
      'note',
    ],
    nullsLast: ['grade', 'decidedOn'],
  },
  evaluationCeilings: {
    type: 'EvaluationCeiling',
    one: 'evaluationCeiling',
    fields: `id version campaignId ${CAMPAIGN} subject percent base note`,
    writable: ['campaignId', 'subject', 'percent', 'base', 'note'],
    searchIn: ['campaign'],
  },
};
