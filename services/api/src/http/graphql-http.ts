import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ApolloServerPlugin, GraphQLRequest, GraphQLRequestListener } from '@apollo/server';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { parse } from 'graphql';
import { refusal } from '../errors';
import type { Engine, OperationContext, OperationRequest, Prepared, Refused } from '../graphql/execute';
import type { Log } from '../log';
import { readJson } from './body';
import type { Caller } from './caller';
import { isJson } from './operation-request';
import { API_HEADERS, HttpRefusal, respondRefused } from './refuse';

export interface GraphqlHttp {
  handle(request: IncomingMessage, response: ServerResponse, caller: Caller): Promise<void>;
  /** Stops accepting connections and waits for the answers under way. */
  stop(): Promise<void>;
}

export interface GraphqlHttpOptions<C extends OperationContext> {
  readonly engine: Engine<C>;
  readonly log: Log;
  readonly server: Server;
  readonly drainMs: number;
  readonly signIn: (caller: Caller, response: ServerResponse) => Promise<C>;
}

/** GraphQL over HTTP: Apollo Server reads requests and chooses the answer's type and status; the engine runs the operations. */
export async function createGraphqlHttp<C extends OperationContext>(options: GraphqlHttpOptions<C>): Promise<GraphqlHttp> {
  const { engine, log, signIn } = options;
  const apollo = new ApolloServer<Exchange<C>>({
    schema: engine.schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: null,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    logger: log,
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      throughEngine(engine),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: options.server, stopGracePeriodMillis: options.drainMs }),
    ],
  });
  await apollo.start();

  async function answer(request: IncomingMessage, response: ServerResponse, caller: Caller): Promise<void> {
    const body = request.method === 'POST' ? await bodyOf(request) : undefined;
    const exchange: { failure?: { readonly error: unknown }; ran: boolean } = { ran: false };
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? '', headers: headersOf(request), search: searchOf(request), body },
      context: async () => {
        try {
          return { context: await signIn(caller, response), begin: () => Object.assign(exchange, { ran: true }) };
        } catch (error) {
          exchange.failure = { error };
          throw error;
        }
      },
    });
    if (exchange.failure) throw exchange.failure.error;
    const { status = 200, headers } = answered;
    if (answered.body.kind !== 'complete') throw new TypeError(`expected a complete answer, found a ${answered.body.kind} one`);
    if (!exchange.ran) throw refusedByApollo(status, headers, answered.body.string);
    const length = Buffer.byteLength(answered.body.string);
    response
      .writeHead(status, { ...API_HEADERS, 'x-request-id': caller.requestId, ...Object.fromEntries(headers), 'content-length': length })
      .end(answered.body.string);
  }

  return {
    handle: (request, response, caller) => answer(request, response, caller).catch((error: unknown) => respondRefused(response, error, caller, log)),
    stop: () => apollo.stop(),
  };
}

/** One request on its way through Apollo Server. */
interface Exchange<C extends OperationContext> {
  readonly context: C;
  readonly begin: () => void;
}

/** Stands in for a document that the engine refuses, so that Apollo Server does not parse and judge it a second time. */
const REFUSED_DOCUMENT = parse('{ __typename }');

/**
 * Hands every operation to the engine. Documents come from its cache instead of Apollo Server's parser, and results from it instead of
 * Apollo Server's executor, so that a request costs the same checks, once, as on the other transports.
 */
function throughEngine<C extends OperationContext>(engine: Engine<C>): ApolloServerPlugin<Exchange<C>> {
  const preparations = new WeakMap<Exchange<C>, Prepared | Refused>();
  const listener: GraphQLRequestListener<Exchange<C>> = {
    didResolveSource: async (requestContext) => {
      const prepared = engine.prepare(operationOf(requestContext.request), requestContext.contextValue.context);
      preparations.set(requestContext.contextValue, prepared);
      Object.assign(requestContext, { document: 'operation' in prepared ? prepared.operation.document : REFUSED_DOCUMENT });
    },
    responseForOperation: async ({ request, contextValue }) => {
      contextValue.begin();
      const { errors, data } = await engine.execute(operationOf(request), contextValue.context, preparations.get(contextValue));
      const singleResult = { ...(errors ? { errors: errors.map((error) => error.wire) } : {}), ...(data === undefined ? {} : { data }) };
      const http = { headers: new HeaderMap(), ...(data === undefined ? { status: 400 } : {}) };
      return { http, body: { kind: 'single', singleResult } };
    },
  };
  return { requestDidStart: async () => listener };
}

function operationOf(request: GraphQLRequest): OperationRequest {
  return { query: request.query ?? '', operationName: request.operationName, variables: request.variables };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (isJson(request)) return readJson(request);
  throw new HttpRefusal(415, refusal('BAD_USER_INPUT', 'contentType', {}));
}

/** The headers that Apollo Server looks at. */
const HEADERS_READ = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const name of HEADERS_READ) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, String(value));
  }
  return headers;
}

function searchOf(request: IncomingMessage): string {
  const url = request.url ?? '';
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark);
}

/** What Apollo Server refuses by itself is about HTTP: a missing query, a mutation by GET, a request that another site could have sent. */
function refusedByApollo(status: number, headers: HeaderMap, body: string): Error {
  const { errors }: { errors?: readonly { readonly message?: string }[] } = JSON.parse(body);
  const detail = errors?.[0]?.message?.trim() ?? '';
  if (status >= 500) return new Error(detail);
  const allow = headers.get('allow');
  return new HttpRefusal(status, refusal('BAD_USER_INPUT', 'invalidRequest', { detail }), allow === undefined ? {} : { allow });
}
