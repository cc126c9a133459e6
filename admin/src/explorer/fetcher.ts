import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';
import { GraphQLError, parse } from 'graphql';
import type { FormattedExecutionResult } from 'graphql-ws';
import { createClient } from 'graphql-ws';

type Fetcher = GraphiQLProps['fetcher'];

/** Queries and mutations by HTTP with the cookie session, subscriptions by graphql-ws; an Authorization header typed in the editor goes with both. */
export const fetcher: Fetcher = ({ query, operationName, variables }, options) => {
  const headers = filledIn(options?.headers ?? {});
  const request = { query, ...(operationName && { operationName }), variables };
  if (isSubscription(query, operationName ?? undefined)) return subscribe(request, authorizationIn(headers));
  return post(request, headers);
};

type Request = { query: string; operationName?: string; variables: Record<string, unknown> };
type Headers = Readonly<Record<string, unknown>>;

const post = async (request: Request, headers: Headers) => {
  const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...Object.fromEntries(given) },
    body: JSON.stringify(request),
  });
  return response.json();
};

const subscribe = (request: Request, authorization: string | undefined): AsyncIterable<ExecutionResult> => {
  const results = createClient({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    ...(authorization && { connectionParams: { authorization } }),
  }).iterate(request);
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const { done, value } = await results.next();
        return done ? { done, value: undefined } : { value: resultOf(value) };
      },
      return: async () => {
        await results.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
};

const resultOf = ({ data, errors }: FormattedExecutionResult<Record<string, unknown>, unknown>): ExecutionResult => ({
  ...(data !== undefined && { data }),
  ...(errors && {
    errors: errors.map(({ message, path, extensions }) => new GraphQLError(message, { ...(path && { path }), ...(extensions && { extensions }) })),
  }),
});

/** Without an Authorization that still waits for its token, as the example has it: the session holds then. */
const filledIn = (headers: Headers): Headers =>
  Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => name.toLowerCase() !== 'authorization' || !/^bearer\s*$/i.test(String(value))),
  );

const authorizationIn = (headers: Headers): string | undefined => {
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization');
  return found && String(found[1]);
};

const isSubscription = (query: string, operationName: string | undefined): boolean =>
  parse(query).definitions.some(
    (definition) =>
      definition.kind === 'OperationDefinition' &&
      definition.operation === 'subscription' &&
      (operationName === undefined || definition.name?.value === operationName),
  );
