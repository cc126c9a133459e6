import type { Resource } from '../resources';

export const importResources: Readonly<Record<string, Resource>> = {
  importJobs: {
    type: 'ImportJob',
    one: 'importJob',
    fields: `id version kind state fileName file { id url } decimalMark rowsRead rowsCreated rowsUpdated rowsUnchanged faultCount ignoredHeadings
      message progressPercent createdBy { id name } createdAt finishedAt`,
    writable: [],
    searchIn: [],
  },
};
