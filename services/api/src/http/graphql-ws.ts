import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ExecutionArgs, ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { Viewer } from '../context';
import { refusal } from '../errors';
import { BrokenStream } from '../graphql/event-results';
import type { Engine, OperationContext } from '../graphql/execute';
import { refuseRequest } from '../graphql/format-error';
import type { Log } from '../log';
import type { Caller, Credentials } from './caller';
import type { Streams } from './streams';

export interface GraphqlWsOptions<C extends OperationContext> {
  readonly engine: Engine<C>;
  readonly log: Log;
  readonly streams: Streams;
  readonly authenticate: (credentials: Credentials) => Promise<Viewer | null>;
  readonly contextFor: (viewer: Viewer, caller: Caller) => C;
  readonly limits?: Partial<SocketLimits> | undefined;
}

export interface SocketLimits {
  readonly messageBytes: number;
  readonly subscriptions: number;
  /** While more than this waits to be sent, no further results are made. */
  readonly waitingBytes: number;
  /** A socket with more than this waiting is closed. */
  readonly bufferedBytes: number;
  readonly initMs: number;
  readonly pingMs: number;
}

const LIMITS: SocketLimits = {
  messageBytes: 1024 * 1024,
  subscriptions: 100,
  waitingBytes: 64 * 1024,
  bufferedBytes: 16 * 1024 * 1024,
  initMs: 5_000,
  pingMs: 15_000,
};

export interface GraphqlWs {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, caller: Caller): void;
  /** Drops what has not closed by itself. */
  terminate(): void;
}

interface Extra {
  readonly socket: WebSocket;
  readonly caller: Caller;
  viewer: Viewer | null;
  leave: () => void;
}

type Started = AsyncIterable<ExecutionResult> | ExecutionResult;

/** GraphQL over WebSocket (graphql-transport-ws), with the same sign-in, limits and engine as over HTTP. */
export function createGraphqlWs<C extends OperationContext>(options: GraphqlWsOptions<C>): GraphqlWs {
  const { engine, log, streams, authenticate, contextFor } = options;
  const limits: SocketLimits = { ...LIMITS, ...options.limits };
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, perMessageDeflate: false, handleProtocols });
  const stopPinging = pingRegularly(sockets, limits.pingMs);
  /** graphql-ws hands its own arguments from one hook to the next; this is what they stand for. */
  const starts = new WeakMap<ExecutionArgs, () => Promise<Started>>();
  const start = (args: ExecutionArgs): Promise<Started> | Started => starts.get(args)?.() ?? {};

  const protocol = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: limits.initMs,
    onConnect: async ({ connectionParams, extra }) => {
      const viewer = await signIn(extra, connectionParams?.['authorization']);
      if (!viewer) return false;
      extra.viewer = viewer;
      const { socket } = extra;
      extra.leave = streams.add({ kind: 'websocket', viewer, goAway: () => socket.close(1001, 'Going away'), signOut: () => signOut(socket) });
      return true;
    },
    onSubscribe: async ({ connectionParams, subscriptions, extra }, _id, payload) => {
      const { caller } = extra;
      const running = Object.keys(subscriptions).length;
      // Asked anew for each operation: who was given another role, or signed out, must not go on writing over a socket that is open.
      const viewer = await signIn(extra, connectionParams?.['authorization']);
      if (!viewer) return refuseRequest(refusal('UNAUTHENTICATED', 'unauthenticated', {}), caller, log);
      const context = contextFor(viewer, { ...caller, requestId: randomUUID() });
      if (running > limits.subscriptions) {
        return refuseRequest(refusal('RATE_LIMITED', 'tooManySubscriptions', { limit: limits.subscriptions }), context, log);
      }
      const prepared = engine.prepare(payload, context);
      if ('errors' in prepared) return prepared.errors;
      const { document, definition, name } = prepared.operation;
      const args: ExecutionArgs = { schema: engine.schema, document, operationName: name, contextValue: context, rootValue: undefined };
      starts.set(args, () => (definition.operation === 'subscription' ? engine.subscribe(payload, context) : engine.execute(payload, context)));
      return args;
    },
    execute: start,
    subscribe: start,
    onError: (_context, _id, _payload, errors) => errors.flatMap(wireErrors),
    onClose: ({ extra }) => extra.leave(),
  });

  async function signIn({ socket, caller }: Extra, authorization: unknown): Promise<Viewer | null> {
    try {
      const viewer = await authenticate(typeof authorization === 'string' ? { authorization } : caller.credentials);
      if (!viewer) signOut(socket);
      return viewer;
    } catch (error) {
      const [refused] = refuseRequest(error, caller, log);
      if (refused?.code === 'UNAUTHENTICATED') signOut(socket);
      else socket.close(1013, 'Try again later');
      return null;
    }
  }

  function open(socket: WebSocket, caller: Caller): void {
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, text, limits),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) => {
          socket.on('message', (data) => {
            handle(String(data)).catch((error: unknown) => {
              log.error({ err: error, requestId: caller.requestId }, 'a message over a socket failed');
              socket.close(CloseCode.InternalServerError, 'Internal server error');
            });
          });
        },
      },
      { socket, caller, viewer: null, leave: () => undefined },
    );
    socket.on('error', (error) => log.debug({ err: error, requestId: caller.requestId }, 'a socket failed'));
    socket.once('close', (code, reason) => {
      closed(code, String(reason)).catch((error: unknown) => log.error({ err: error }, 'a socket did not end well'));
    });
  }

  return {
    upgrade: (request, socket, head, caller) => sockets.handleUpgrade(request, socket, head, (opened) => open(opened, caller)),
    terminate: () => {
      stopPinging();
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}

function wireErrors(error: GraphQLError): readonly GraphQLFormattedError[] {
  return error.originalError instanceof BrokenStream ? error.originalError.errors.map(({ wire }) => wire) : [error.toJSON()];
}

function signOut(socket: WebSocket): void {
  socket.close(CloseCode.Unauthorized, 'Unauthorized');
}

/** Sends at once while the other side keeps up; otherwise the result's source waits until this one has left. */
function send(socket: WebSocket, text: string, limits: SocketLimits): Promise<void> | undefined {
  if (socket.readyState !== socket.OPEN) return undefined;
  if (socket.bufferedAmount > limits.bufferedBytes) {
    socket.terminate();
    return undefined;
  }
  if (socket.bufferedAmount <= limits.waitingBytes) {
    socket.send(text);
    return undefined;
  }
  return new Promise((resolve) => socket.send(text, () => resolve()));
}

/** Pings every socket, and drops those that have not answered the ping before. */
function pingRegularly(sockets: WebSocketServer, periodMs: number): () => void {
  const silent = new WeakSet<WebSocket>();
  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      if (silent.has(socket)) {
        socket.terminate();
        continue;
      }
      silent.add(socket);
      socket.once('pong', () => silent.delete(socket));
      socket.ping();
    }
  }, periodMs);
  timer.unref();
  return () => clearInterval(timer);
}
