/**
 * What ra-data-graphql needs of `@apollo/client`, and this module stands in for it (tsconfig.json, vite.config.ts, jest.config.js): to send a
 * document and answer its data. The panel uses nothing else of Apollo, whose cache and queries are react-admin's work here, and they would
 * be a fifth of what a first visit loads (docs/decisions/0006-panel-without-apollo.md).
 */

/** A document of one operation, sent as it is written. */
export type DocumentNode = {
  readonly kind: 'Document';
  readonly definitions: readonly [{ readonly kind: 'OperationDefinition'; readonly operation: string }];
  readonly text: string;
};

export type OperationVariables = Readonly<Record<string, unknown>>;

type Sending<Variables> = {
  readonly variables?: Variables;
  readonly fetchPolicy?: string;
  readonly context?: { readonly fetchOptions?: { readonly signal?: AbortSignal } };
};
export type QueryOptions<Variables = object, _Data = unknown> = Sending<Variables> & { readonly query: DocumentNode };
export type MutationOptions<_Data = unknown, Variables = object> = Sending<Variables> & { readonly mutation: DocumentNode };
export type WatchQueryOptions<Variables = object, _Data = unknown> = QueryOptions<Variables>;

/** What came over the wire; whoever asks says what it is. */
type Received = ReturnType<typeof JSON.parse>;
export type ApolloQueryResult<Data = Received> = { readonly data: Data };

type GraphQLFault = { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> };
type NetworkFault = Error & { readonly statusCode?: number };

/** Either what the service refuses, with its sentences, or what kept the answer from coming. */
export class ApolloError extends Error {
  readonly graphQLErrors: readonly GraphQLFault[];
  readonly networkError: NetworkFault | null;

  constructor({ graphQLErrors = [], networkError = null }: { graphQLErrors?: readonly GraphQLFault[]; networkError?: NetworkFault | null }) {
    super(networkError?.message ?? graphQLErrors.map(({ message }) => message).join('\n'));
    this.name = 'ApolloError';
    this.graphQLErrors = graphQLErrors;
    this.networkError = networkError;
  }
}

export type ApolloClientOptions<_Cache = unknown> = {
  readonly uri: string;
  /** The language of the service's sentences. */
  readonly locale: () => string;
};

/** The way to the service: same origin, cookie session, nothing cached here (react-admin's own cache is enough). */
export class ApolloClient<_Cache = unknown> {
  readonly #options: ApolloClientOptions;

  constructor(options: ApolloClientOptions) {
    this.#options = options;
  }

  query<Data = Received>({ query, variables, context }: QueryOptions): Promise<ApolloQueryResult<Data>> {
    return this.#send(query, variables, context?.fetchOptions?.signal);
  }

  mutate<Data = Received>({ mutation, variables, context }: MutationOptions): Promise<ApolloQueryResult<Data>> {
    return this.#send(mutation, variables, context?.fetchOptions?.signal);
  }

  async #send<Data>(document: DocumentNode, variables: object = {}, signal: AbortSignal | null = null): Promise<ApolloQueryResult<Data>> {
    const { uri, locale } = this.#options;
    const response = await fetch(uri, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        'accept-language': locale(),
        'apollo-require-preflight': 'true',
      },
      body: JSON.stringify({ query: document.text, variables }),
      signal,
    }).catch((error: Error) => {
      throw signal?.aborted ? error : new ApolloError({ networkError: error });
    });
    return { data: await dataIn(response) };
  }
}

export type Client = ApolloClient;

export const makeClient = (locale: () => string): Client => new ApolloClient({ uri: '/graphql', locale });

/** A refusal comes with its GraphQL errors whatever the status; without them a status that is none of success is the network's fault. */
const dataIn = async (response: Response): Promise<Received> => {
  const body: Received = await response.json().catch(() => null);
  const errors: unknown = body?.errors;
  if (Array.isArray(errors) && errors.length > 0) throw new ApolloError({ graphQLErrors: errors });
  if (!response.ok || !body?.data) throw new ApolloError({ networkError: new NoAnswer(response.status) });
  return body.data;
};

class NoAnswer extends Error {
  readonly statusCode: number;

  constructor(status: number) {
    super(`The service answered ${status} without an answer to the question`);
    // An answer of success that holds none comes from something else between here and the service.
    this.statusCode = status >= 400 ? status : 502;
  }
}

const OPERATION = /^\s*(query|mutation|subscription)?/;

/** A document, from its text. */
export const gql = (parts: TemplateStringsArray, ...values: readonly unknown[]): DocumentNode => {
  const text = String.raw({ raw: parts }, ...values);
  return { kind: 'Document', definitions: [{ kind: 'OperationDefinition', operation: OPERATION.exec(text)?.[1] ?? 'query' }], text };
};

/** ra-data-graphql makes a client of these where it is handed none. */
export { ApolloClient as HttpLink, ApolloClient as InMemoryCache };
