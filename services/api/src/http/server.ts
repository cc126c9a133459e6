import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config';
import type { RequestContext, Viewer } from '../context';
import type { Engine, OperationContext } from '../graphql/execute';
import type { Log } from '../log';
import { createAdminFiles, notFound } from './admin-files';
import type { Caller, Credentials } from './caller';
import { callerOf } from './caller';
import type { FindDocument } from './documents';
import { createDocuments } from './documents';
import { respondExplorer, wantsExplorer } from './explorer';
import type { OpenedExport } from './exports';
import { createExportPlace } from './exports';
import type { Files } from './files';
import { createFilePlace } from './files';
import { createGraphqlHttp } from './graphql-http';
import { createGraphqlSse } from './graphql-sse';
import type { SocketLimits } from './graphql-ws';
import { createGraphqlWs } from './graphql-ws';
import type { Ready } from './health';
import { respondHealth, respondReadiness } from './health';
import type { Metrics } from './metrics';
import { allowOrigins, isTrustedOrigin } from './origin';
import { respondRefused } from './refuse';
import { sessionCookieOn } from './session-cookie';
import type { Revalidate } from './streams';
import { createStreams } from './streams';

/** What a transport knows of a call, for the context that resolvers get. */
export type Call = Pick<RequestContext, 'locale' | 'requestId' | 'address' | 'cookie'>;

export interface HttpServerOptions<C extends OperationContext> {
  readonly config: Pick<Config, 'port' | 'host' | 'allowedOrigins' | 'trustProxy' | 'cookieSecure'>;
  readonly log: Log;
  readonly engine: Engine<C>;
  /** Null without credentials; rejects with UNAUTHENTICATED when they are wrong, revoked or expired. */
  readonly authenticate: (credentials: Credentials) => Promise<Viewer | null>;
  readonly contextFor: (viewer: Viewer | null, call: Call) => C;
  /** Whether a viewer whose stream is open may still be served: false when revoked, expired, or given other rights. */
  readonly revalidate: Revalidate;
  readonly ready: Ready;
  readonly metrics: Metrics;
  readonly files: Files<C>;
  /** The file that a body sent to /exports asks for. */
  readonly openExport: (body: unknown, context: C) => Promise<OpenedExport>;
  /** What is at the addresses below /reports/. */
  readonly findReport: FindDocument<C>;
  /** What is at the addresses below /imports/templates/. */
  readonly findTemplate: FindDocument<C>;
  /** Where the panel was built to. */
  readonly adminDir: string;
  readonly revalidateMs?: number;
  readonly drainMs?: number;
  readonly heartbeatMs?: number;
  readonly socketLimits?: Partial<SocketLimits>;
}

export interface HttpServer {
  /** Starts to accept connections; answers the address, with the port that was really taken. */
  listen(): Promise<string>;
  /** Refuses new work, ends streams, waits for answers under way, at most `drainMs`. */
  close(): Promise<void>;
}

const REPORTS = '/reports/';
const TEMPLATES = '/imports/templates/';

/** The service's one door: every address that it answers. */
export async function createHttpServer<C extends OperationContext>(options: HttpServerOptions<C>): Promise<HttpServer> {
  const { config, log, engine, authenticate, contextFor, metrics, adminDir, drainMs = 10_000 } = options;
  const server = createServer();
  const streams = createStreams(options.revalidate, options.revalidateMs ?? 15_000, log);
  metrics.watchStreams(streams.count);
  let leaving = false;

  const signIn = async (caller: Caller, response: ServerResponse): Promise<C> => {
    const viewer = await authenticate(caller.credentials);
    const secure = config.cookieSecure === 'auto' ? caller.secure : config.cookieSecure === 'always';
    return contextFor(viewer, { ...caller, cookie: sessionCookieOn(response, secure) });
  };
  const graphql = await createGraphqlHttp({ engine, log, server, drainMs, signIn });
  const events = createGraphqlSse({ engine, log, streams, signIn, heartbeatMs: options.heartbeatMs });
  const sockets = createGraphqlWs({
    engine,
    log,
    streams,
    authenticate,
    contextFor: (viewer, caller) => contextFor(viewer, { ...caller, cookie: null }),
    limits: options.socketLimits,
  });
  const files = createFilePlace({ files: options.files, log, signIn });
  const reports = createDocuments({ find: options.findReport, log, signIn });
  const exports = createExportPlace({ open: options.openExport, log, signIn });
  const templates = createDocuments({ find: options.findTemplate, log, signIn });
  const adminFiles = createAdminFiles(adminDir);

  async function route(request: IncomingMessage, response: ServerResponse, caller: Caller): Promise<void> {
    const path = pathOf(request);
    if (path === '/graphql' || path === '/graphql/stream') {
      if (allowOrigins(request, response, config.allowedOrigins)) return;
      if (path === '/graphql/stream') await events(request, response, caller);
      else if (wantsExplorer(request)) await respondExplorer(response, adminDir);
      else await graphql.handle(request, response, caller);
    } else if (path === '/files' || path.startsWith('/files/')) {
      if (!allowOrigins(request, response, config.allowedOrigins)) await files(request, response, caller);
    } else if (path === '/exports') await exports(request, response, caller);
    else if (path.startsWith(REPORTS)) await reports(request, response, caller, REPORTS);
    else if (path.startsWith(TEMPLATES)) await templates(request, response, caller, TEMPLATES);
    else if (path === '/' || path === '/admin') response.writeHead(302, { location: '/admin/' }).end();
    else if (path.startsWith('/admin/')) adminFiles(request, response);
    else if (path === '/healthz') respondHealth(response);
    else if (path === '/readyz') await respondReadiness(response, options.ready, leaving, log);
    else if (path === '/metrics') await metrics.respond(response);
    else notFound(response);
  }

  server.on('request', (request, response) => {
    const caller = callerOf(request, config.trustProxy);
    route(request, response, caller).catch((error: unknown) => respondRefused(response, error, caller, log));
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', (error) => log.debug({ err: error }, 'a connection failed while it was upgraded'));
    if (leaving || pathOf(request) !== '/graphql') refuseUpgrade(socket, leaving ? 503 : 404);
    else sockets.upgrade(request, socket, head, believed(request, callerOf(request, config.trustProxy)));
  });

  /** A page of a foreign origin can open a socket with its visitor's cookie, as nothing else asks the browser for leave: the cookie is not believed. */
  function believed(request: IncomingMessage, caller: Caller): Caller {
    if (isTrustedOrigin(request, config.allowedOrigins)) return caller;
    const { authorization } = caller.credentials;
    return { ...caller, credentials: authorization === undefined ? {} : { authorization } };
  }

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(config.port, config.host, () => {
          server.off('error', reject);
          resolve(addressOf(server.address(), config.host));
        });
      }),
    close: async () => {
      leaving = true;
      streams.stop();
      streams.goAway();
      const patience = new AbortController();
      const terminate = delay(drainMs / 2, undefined, { signal: patience.signal }).then(
        () => sockets.terminate(),
        () => undefined,
      );
      await graphql.stop();
      patience.abort();
      await terminate;
      sockets.terminate();
    },
  };
}

function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  return mark < 0 ? url : url.slice(0, mark);
}

function refuseUpgrade(socket: Duplex, status: 404 | 503): void {
  socket.end(`HTTP/1.1 ${status} ${status === 404 ? 'Not Found' : 'Service Unavailable'}\r\nConnection: close\r\n\r\n`);
}

function addressOf(address: string | AddressInfo | null, host: string): string {
  if (address === null || typeof address === 'string') throw new TypeError(`expected a network address, found ${address}`);
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}
