import type { SearchHit as SearchHitType } from '@thi-dua/schema';
import { callerOf } from './call';
import type { Client } from './client';
import { gql } from './client';
import { orderByFrom } from './order-by';
import { resourceNamed } from './resources';
import type { Filter } from './where';
import { whereFrom } from './where';

export type SearchHit = Omit<Required<SearchHitType>, '__typename'>;

/** A list as someone has filtered and sorted it; without a sort in the order that the service has for it. */
export type ListView = { readonly filter: Filter; readonly sort?: { readonly field: string; readonly order: string } };

export type SearchActions = {
  /** Records of all kinds by their words; at most `first` of each. */
  readonly search: (text: string, first: number) => Promise<readonly SearchHit[]>;
  /** The ids of a list's first records, in its order. */
  readonly idsOf: (resource: string, view: ListView) => Promise<readonly string[]>;
};

/** Of a longer list the first ones alone have neighbours. */
export const IDS_MAX = 500;

export const makeSearchActions = (client: Client): SearchActions => {
  const { ask } = callerOf(client);
  return {
    search: async (text, first) => (await ask<{ search: readonly SearchHit[] }>(SEARCH, { text, first })).search,
    idsOf: async (resource, { filter, sort }) => {
      const { searchIn, nullsLast } = resourceNamed(resource);
      const variables = { where: whereFrom(filter, searchIn), ...(sort && { orderBy: orderByFrom(sort, nullsLast) }), first: IDS_MAX };
      const { page } = await ask<{ page: { nodes: readonly { id: string }[] } }>(neighboursQuery(resource), variables);
      return page.nodes.map(({ id }) => id);
    },
  };
};

export const SEARCH = gql`query search($text: String!, $first: Int) { search(text: $text, first: $first) { concept id title context } }`;

export const neighboursQuery = (resource: string) => {
  const { type } = resourceNamed(resource);
  return gql`query neighbours($where: ${type}Where, $orderBy: [${type}OrderBy!], $first: Int) {
    page: ${resource}(where: $where, orderBy: $orderBy, first: $first) { nodes { id } }
  }`;
};
