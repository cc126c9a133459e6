import type { Client } from '../world/client';

/** Each of the panel's resources with a page of its own, and what asks for its first record. */
const RESOURCES = [
  'organizations',
  'departments',
  'clusters',
  'indicators',
  'campaigns',
  'criteria',
  'targets',
  'results',
  'rankings',
  'tasks',
  'plans',
  'projects',
  'documents',
  'evaluations',
  'scorecards',
  'users',
] as const;
/** Parts: written on forms, shown on the pages of what they belong to. */
const PARTS = [
  'reportHeaders',
  'clusterMembers',
  'clusterLeaders',
  'phases',
  'planDocuments',
  'planIndicators',
  'evaluationCeilings',
  'scorecardItems',
  'scoringWindows',
] as const;

/** Shown, and written by acts of their own. */
const SHOWN = ['scoreSheets', 'scorecardPublications', 'publishedSheets'] as const;

/** The addresses of all pages of the panel, those of a record for the first record there is. */
export async function allPages(client: Client): Promise<string[]> {
  const names = [...RESOURCES, ...PARTS, ...SHOWN, 'standings'];
  const found = await client.query<Record<string, { nodes: { id: string }[] }>>(
    `{ ${names.map((name) => `${name}(first: 1) { nodes { id } }`).join(' ')} }`,
  );
  const idOf = (name: string): string => {
    const id = found[name]?.nodes[0]?.id;
    if (id === undefined) throw new Error(`expected the demonstration year to have ${name}`);
    return id;
  };
  return [
    '/',
    ...RESOURCES.flatMap((name) => [`/${name}`, `/${name}/create`, `/${name}/${idOf(name)}/show`, `/${name}/${idOf(name)}`]),
    ...PARTS.flatMap((name) => [`/${name}/create`, `/${name}/${idOf(name)}`]),
    ...SHOWN.map((name) => `/${name}/${idOf(name)}/show`),
    '/scoreSheets',
    `/standings/${idOf('standings')}`,
    '/reports',
    '/monitoring',
    '/missingResults',
    '/verification',
    '/reminders',
    '/reminderMails',
    '/apiTokens',
    '/apiTokens/create',
  ];
}
