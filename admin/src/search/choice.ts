import { resources } from '../api/resources';
import type { SearchHit } from '../api/search';
import { filteredList } from '../home/filtered-list';

/** What can be chosen, and where it leads: to an address, or to the help on a subject. */
export type Choice = {
  readonly to: string;
  readonly title: string;
  readonly context: string;
  readonly resource: string;
  readonly help?: string;
};

export type Group = { readonly name: string; readonly choices: readonly Choice[] };

/** The resource whose pages show records of a concept. */
export const resourceOf = (concept: string): string | undefined => Object.entries(resources).find(([, { type }]) => type === concept)?.[0];

/** Of each concept the best; where there are more, and its list finds them by the same words, the way to all of them. */
export const groupsOf = (hits: readonly SearchHit[], typed: string, shown: number, all: (resource: string) => string): readonly Group[] => {
  return [...new Set(hits.map(({ concept }) => concept))].flatMap((concept) => {
    const own = hits.filter((hit) => hit.concept === concept);
    const resource = resourceOf(concept);
    if (!resource) return [];
    const choices = own.slice(0, shown).map(({ id, title, context }) => ({ to: `/${resource}/${id}/show`, title, context, resource }));
    const isLong = own.length > shown && resources[resource]?.searchIn === undefined;
    const more = isLong ? [{ to: filteredList(resource, { q: typed }), title: all(resource), context: '', resource }] : [];
    return [{ name: resource, choices: [...choices, ...more] }];
  });
};
