import type { Resource } from '../resources';

export const reportResources: Readonly<Record<string, Resource>> = {
  reportHeaders: {
    type: 'ReportHeader',
    one: 'reportHeader',
    fields: `id version organizationId organization { id code name } year superior issuingBody documentNumber symbol place issuedOn subject opening highlights
      difficulties directions recipients authority position signer note`,
    writable: [
      'organizationId',
      'year',
      'superior',
      'issuingBody',
      'documentNumber',
      'symbol',
      'place',
      'issuedOn',
      'subject',
      'opening',
      'highlights',
      'difficulties',
      'directions',
      'recipients',
      'authority',
      'position',
      'signer',
      'note',
    ],
    searchIn: ['organization'],
  },
};
