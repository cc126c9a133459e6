/** Parts that are explained with what they belong to. */
const EXPLAINED_WITH: Readonly<Record<string, string>> = {
  '': 'home',
  clusterMembers: 'clusters',
  clusterLeaders: 'clusters',
  phases: 'campaigns',
  standings: 'rankings',
  scorecardItems: 'scorecards',
  scoringWindows: 'scorecards',
  scorecardPublications: 'scorecards',
  sheetEvidences: 'scoreSheets',
  publishedSheets: 'scoreSheets',
  reportHeaders: 'reports',
  planDocuments: 'plans',
  planIndicators: 'plans',
  documentFiles: 'documents',
  taskComments: 'tasks',
  awardRecipients: 'awards',
  awardFiles: 'awards',
};

/** The subject under which a page is explained: that of its resource. */
export const subjectOf = (pathname: string): string => {
  const [resource = ''] = pathname.split('/').filter(Boolean);
  return EXPLAINED_WITH[resource] ?? resource;
};

/** The glossary. */
export const WORDS = 'words';
