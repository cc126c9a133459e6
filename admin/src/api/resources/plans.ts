import type { Resource } from '../resources';

const ORGANIZATION = 'organization { id code name }';
const FILE = 'file { id name size url }';
const DOCUMENT = 'id number title kind';

export const planResources: Readonly<Record<string, Resource>> = {
  documents: {
    type: 'Document',
    one: 'document',
    fields: `id version number title kind issuerId issuer { id code name } issuerName issuedOn signer abstract replacedById replacedBy { ${DOCUMENT} } note`,
    writable: ['number', 'title', 'kind', 'issuerId', 'issuerName', 'issuedOn', 'signer', 'abstract', 'replacedById', 'note'],
    nullsLast: ['issuedOn', 'number'],
  },
  documentFiles: {
    type: 'DocumentFile',
    one: 'documentFile',
    fields: `id version documentId document { ${DOCUMENT} } fileId ${FILE} ordinal note`,
    writable: ['documentId', 'fileId', 'ordinal', 'note'],
    searchIn: ['document'],
  },
  plans: {
    type: 'Plan',
    one: 'plan',
    fields: `id version code number title year organizationId ${ORGANIZATION} issuedOn signer programmeId programme { ${DOCUMENT} } fileId ${FILE}
      indicators(first: 0) { totalCount } projects(first: 0) { totalCount } note`,
    writable: ['code', 'number', 'title', 'year', 'organizationId', 'issuedOn', 'signer', 'programmeId', 'fileId', 'note'],
  },
  planDocuments: {
    type: 'PlanDocument',
    one: 'planDocument',
    fields: `id version planId plan { id number title } documentId document { ${DOCUMENT} issuedOn } note`,
    writable: ['planId', 'documentId', 'note'],
    searchIn: ['document'],
  },
  planIndicators: {
    type: 'PlanIndicator',
    one: 'planIndicator',
    fields:
      'id version planId plan { id number title } ordinal indicatorId indicator { id code name unit direction } name unit targetValue targetText note',
    writable: ['planId', 'ordinal', 'indicatorId', 'name', 'unit', 'targetValue', 'targetText', 'note'],
    searchIn: ['indicator', 'plan'],
  },
  projects: {
    type: 'Project',
    one: 'project',
    fields: `id version code name organizationId ${ORGANIZATION} investorKind investorId investor { id code name } state nextStates budget disbursed startsOn endsOn
      planId plan { id number title } location note`,
    writable: [
      'code',
      'name',
      'organizationId',
      'investorKind',
      'investorId',
      'state',
      'budget',
      'disbursed',
      'startsOn',
      'endsOn',
      'planId',
      'location',
      'note',
    ],
    nullsLast: ['budget', 'disbursed', 'endsOn'],
  },
};
