import type { Resource } from '../resources';

const FORM = 'form { id code name kind level voteThreshold membershipYears }';
const ORGANIZATION = 'organization { id code name }';
const CAMPAIGN = 'campaign { id code name year }';

export const awardResources: Readonly<Record<string, Resource>> = {
  awardForms: {
    type: 'AwardForm',
    one: 'awardForm',
    fields:
      'id version code name kind level forCollectives forIndividuals forHouseholds basis article voteThreshold membershipYears ordinal active note',
    writable: [
      'code',
      'name',
      'kind',
      'level',
      'forCollectives',
      'forIndividuals',
      'forHouseholds',
      'basis',
      'article',
      'voteThreshold',
      'membershipYears',
      'ordinal',
      'active',
      'note',
    ],
  },
  awards: {
    type: 'Award',
    one: 'award',
    fields: `id version formId ${FORM} campaignId ${CAMPAIGN} year organizationId ${ORGANIZATION} recipientKind count state nextStates reason proposedOn
      dossierOn dossierNote council votedOn votesFor votesAgainst votesTotal decisionNumber decisionOn signer documentId document { id number title kind } endedOn endReason note`,
    writable: [
      'formId',
      'campaignId',
      'year',
      'organizationId',
      'recipientKind',
      'count',
      'state',
      'reason',
      'proposedOn',
      'decisionNumber',
      'decisionOn',
      'signer',
      'documentId',
      'note',
    ],
    searchIn: ['form', 'organization'],
  },
  awardRecipients: {
    type: 'AwardRecipient',
    one: 'awardRecipient',
    fields: `id version awardId award { id recipientKind count } organizationId ${ORGANIZATION} name position unit membershipYears note`,
    writable: ['awardId', 'organizationId', 'name', 'position', 'unit', 'membershipYears', 'note'],
    fixed: ['awardId'],
  },
  awardFiles: {
    type: 'AwardFile',
    one: 'awardFile',
    fields: 'id version awardId award { id state } fileId file { id name size url } description',
    writable: ['awardId', 'fileId', 'description'],
    fixed: ['awardId', 'fileId'],
  },
  awardRules: {
    type: 'AwardRule',
    one: 'awardRule',
    fields: `id version code name formId ${FORM} campaignId ${CAMPAIGN} clusterId cluster { id code name } departmentId department { id code name } organizationKind rankMax grade noPenalty allTargetsMet proposalsMax active note`,
    writable: [
      'code',
      'name',
      'formId',
      'campaignId',
      'clusterId',
      'departmentId',
      'organizationKind',
      'rankMax',
      'grade',
      'noPenalty',
      'allTargetsMet',
      'proposalsMax',
      'active',
      'note',
    ],
  },
};
