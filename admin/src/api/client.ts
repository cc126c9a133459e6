import type { DocumentNode, ServerError } from '@apollo/client';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable } from '@apollo/client';
import { setContext } from '@apollo/client/link/context';
import { onError } from '@apollo/client/link/error';

export type Client = ApolloClient<unknown>;

/** The way to the service: same origin, cookie session, nothing cached here (react-admin's own cache is enough). */
export const makeClient = (locale: () => string): Client =>
  new ApolloClient({
    link: ApolloLink.from([
      setContext(() => ({ headers: { 'accept-language': locale(), 'apollo-require-preflight': 'true' } })),
      keepRefusals,
      new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    ]),
    cache: new BareCache(),
    queryDeduplication: false,
    defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
  });

/** Sends documents as they are written: `__typename` in a record would go back to the service as input. */
class BareCache extends InMemoryCache {
  override transformDocument(document: DocumentNode): DocumentNode {
    return document;
  }
}

/** A refusal that came with a status of 4xx or 5xx still holds GraphQL errors: hand those on, for a network error would lose them. */
const keepRefusals = onError(({ networkError }) => {
  if (!networkError || !('result' in networkError)) return undefined;
  const errors = errorsIn(networkError);
  return errors ? Observable.of({ data: null, errors }) : undefined;
});

const errorsIn = ({ result }: ServerError) =>
  typeof result === 'object' && Array.isArray(result['errors']) && result['errors'].length > 0 ? result['errors'] : undefined;
