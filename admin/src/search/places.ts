import { isOffered } from '../api/access';
import type { Person } from '../api/offers';
import { wordsMatch } from '../ui/fold';

/** A page of the panel, or something that is done on one. */
export type Place = {
  readonly to: string;
  readonly name: string;
  /** Other words that people look for it by. */
  readonly words: string;
  /** Whose icon it has. */
  readonly resource: string;
};

type Translate = (key: string, options?: { readonly [name: string]: unknown }) => string;
type Definitions = Readonly<Record<string, { readonly hasList?: boolean | undefined; readonly hasCreate?: boolean | undefined }>>;

/** What is done often. Its texts are under `app.search.deed`, and in `app.search.words` what else people call it. */
const DEEDS = [
  { deed: 'report', to: '/results/create', resource: 'results', action: 'create' },
  { deed: 'sheet', to: '/results-grid', resource: 'results', action: 'create' },
  { deed: 'verify', to: '/verification', resource: 'results', action: 'verify' },
  { deed: 'import', to: '/importJobs/create', resource: 'importJobs', action: 'create' },
  {
    deed: 'publish',
    to: `/rankings?filter=${encodeURIComponent('{"state":"PROVISIONAL"}')}`,
    resource: 'rankings',
    action: 'publish',
  },
  { deed: 'nextYear', to: '/campaigns', resource: 'campaigns', action: 'create' },
  { deed: 'missing', to: '/missingResults', resource: 'missingResults', action: 'list' },
  { deed: 'print', to: '/reports', resource: 'reports', action: 'list' },
  { deed: 'token', to: '/apiTokens/create', resource: 'apiTokens', action: 'create' },
] as const;

/** What the person does often. */
export const deedsFor = (person: Person | undefined, translate: Translate): readonly Place[] =>
  DEEDS.filter(({ action, resource }) => isOffered(person, action, resource)).map(({ deed, to, resource }) => ({
    to,
    name: translate(`app.search.deed.${deed}`),
    words: translate(`app.search.words.${deed}`),
    resource,
  }));

/** All that the person may open. */
export const placesFor = (
  person: Person | undefined,
  definitions: Definitions,
  translate: Translate,
  labelOf: (resource: string, count: number) => string,
): readonly Place[] => {
  const lists = Object.entries(definitions).flatMap(([resource, { hasList, hasCreate }]): Place[] => {
    if (!hasList || !isOffered(person, 'list', resource)) return [];
    const name = labelOf(resource, 2);
    const list = { to: `/${resource}`, name, words: '', resource };
    if (!hasCreate || !isOffered(person, 'create', resource)) return [list];
    const item = translate(`resources.${resource}.forcedCaseName`, { smart_count: 1, _: name });
    const create = { to: `/${resource}/create`, name: translate('ra.action.create_item', { item }), words: translate('app.search.create'), resource };
    return [list, create];
  });
  const home = { to: '/', name: translate('ra.page.dashboard'), words: '', resource: 'home' };
  return [...deedsFor(person, translate), home, ...lists];
};

const SHOWN = 5;

/** The places that answer what was typed, the best first; each address once. */
export const matchingPlaces = (places: readonly Place[], typed: string): readonly Place[] =>
  places
    .map((place) => ({ place, match: wordsMatch(place.name, typed) ?? wordsMatch(`${place.words} ${place.name}`, typed) }))
    .flatMap(({ place, match }) => (match === null ? [] : [{ place, match }]))
    .toSorted((a, b) => a.match - b.match)
    .map(({ place }) => place)
    .filter((place, index, all) => all.findIndex(({ to }) => to === place.to) === index)
    .slice(0, SHOWN);
