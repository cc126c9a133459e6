import type { ExecutionResult, GraphQLFormattedError } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** How a caller shows who it is. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'cookie'; readonly cookie: string };

/** An answer as it came: nothing is thrown for errors in it. */
export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphQLFormattedError[];
}

/** A GraphQL client over HTTP for one caller. `Data` is what the test says the document answers. */
export interface Client {
  readonly url: string;
  readonly credentials: Credentials;
  /** Answers the data; throws when there are errors, with their codes and sentences. */
  query<Data = Record<string, unknown>>(document: string, variables?: Variables): Promise<Data>;
  /** Answers everything, also errors: for tests of refusals. */
  send<Data = Record<string, unknown>>(document: string, variables?: Variables, headers?: Readonly<Record<string, string>>): Promise<Answer<Data>>;
}

export function connect(url: string, credentials: Credentials = { kind: 'none' }): Client {
  const send: Client['send'] = async <Data>(document: string, variables?: Variables, headers?: Readonly<Record<string, string>>) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...authorization(credentials), ...headers },
      body: JSON.stringify({ query: document, variables }),
    });
    const result = (await response.json()) as ExecutionResult<Data> & { errors?: GraphQLFormattedError[] };
    return { status: response.status, headers: response.headers, data: result.data, errors: result.errors ?? [] };
  };
  const query: Client['query'] = async <Data>(document: string, variables?: Variables) => {
    const { status, data, errors } = await send<Data>(document, variables);
    if (errors.length > 0 || data == null) throw new Error(`status ${status}: ${errors.map(describe).join('; ')}\n${document}`);
    return data;
  };
  return { url, credentials, query, send };
}

/** Signs in and answers a client that carries the session's cookie. */
export async function signIn(url: string, email: string, password: string): Promise<Client> {
  const answer = await connect(url).send(
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { expiresAt } }',
    {
      email,
      password,
    },
  );
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(`signIn set no cookie, status ${answer.status}: ${answer.errors.map(describe).join('; ')}`);
  return connect(url, { kind: 'cookie', cookie });
}

export function authorization(credentials: Credentials): Record<string, string> {
  switch (credentials.kind) {
    case 'none':
      return {};
    case 'token':
      return { authorization: `Bearer ${credentials.token}` };
    case 'cookie':
      return { cookie: credentials.cookie };
  }
}

function describe(error: GraphQLFormattedError): string {
  return `${error.extensions?.['code']} ${error.message} ${JSON.stringify(error.extensions?.['fields'] ?? '')}`;
}
