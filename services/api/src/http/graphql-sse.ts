import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusal } from '../errors';
import { BrokenStream } from '../graphql/event-results';
import type { Engine, OperationContext, OperationRequest, WireResult } from '../graphql/execute';
import type { Log } from '../log';
import type { Caller } from './caller';
import { readOperation } from './operation-request';
import { HttpRefusal } from './refuse';
import type { Streams } from './streams';

export interface GraphqlSseOptions<C extends OperationContext> {
  readonly engine: Engine<C>;
  readonly log: Log;
  readonly streams: Streams;
  readonly signIn: (caller: Caller, response: ServerResponse) => Promise<C>;
  readonly heartbeatMs?: number | undefined;
  /** A reader that takes nothing for so long is cut off; it resumes after its last cursor. */
  readonly stalledMs?: number | undefined;
}

export type GraphqlSse = (request: IncomingMessage, response: ServerResponse, caller: Caller) => Promise<void>;

const RETRY_MS = 2_000;

/** GraphQL over server-sent events, each operation on a connection of its own. Throws what refuses a request before its stream begins. */
export function createGraphqlSse<C extends OperationContext>(options: GraphqlSseOptions<C>): GraphqlSse {
  const { engine, log, streams, signIn, heartbeatMs = 15_000, stalledMs = 60_000 } = options;

  return async (request, response, caller) => {
    const operation = await readOperation(request);
    const context = await signIn(caller, response);
    if (!context.who) throw refusal('UNAUTHENTICATED', 'unauthenticated', {});
    const results = await resultsOf(operation, request, context);
    const stream = beginStream(response, caller, heartbeatMs, stalledMs);
    const leave = streams.add({ kind: 'sse', viewer: context.who, goAway: stream.cut, signOut: stream.cut });
    response.on('close', () => {
      leave();
      results.return?.().catch((error: unknown) => log.error({ err: error }, 'a subscription did not end well'));
    });
    try {
      for await (const result of results) await stream.send(result);
      if (response.writable) stream.complete();
    } catch (error) {
      if (!(error instanceof BrokenStream)) log.error({ err: error, requestId: caller.requestId }, 'an event stream broke');
      else await stream.send({ errors: error.errors });
      // Without a "complete" the client comes again, with its last cursor; after a refusal that would be in vain.
      if (error instanceof BrokenStream && error.errors[0]?.code !== 'INTERNAL_SERVER_ERROR') stream.complete();
      else stream.cut();
    }
  };

  async function resultsOf(operation: OperationRequest, request: IncomingMessage, context: C): Promise<AsyncIterableIterator<WireResult>> {
    const prepared = engine.prepare(operation, context);
    if ('errors' in prepared) return once(prepared);
    const type = prepared.operation.definition.operation;
    if (type === 'mutation' && request.method === 'GET')
      throw new HttpRefusal(405, refusal('BAD_USER_INPUT', 'mutationByGet', {}), { allow: 'POST' });
    if (type !== 'subscription') return once(await engine.execute(operation, context));
    const lastEventId = request.headers['last-event-id'];
    const results = await engine.subscribe(operation, context, typeof lastEventId === 'string' && lastEventId !== '' ? lastEventId : undefined);
    return Symbol.asyncIterator in results ? results : once(results);
  }
}

async function* once(result: WireResult): AsyncGenerator<WireResult, undefined> {
  yield result;
}

interface EventStream {
  /** Resolves when the client can take more. */
  send(result: WireResult): Promise<void>;
  complete(): void;
  cut(): void;
}

/** Text of results that go to many streams, written once. */
const texts = new WeakMap<WireResult, string>();

function eventText(result: WireResult): string {
  const known = texts.get(result);
  if (known !== undefined) return known;
  const id = result.extensions ? `id: ${result.extensions.cursor}\n` : '';
  const text = `event: next\n${id}data: ${JSON.stringify(result)}\n\n`;
  texts.set(result, text);
  return text;
}

function beginStream(response: ServerResponse, caller: Caller, heartbeatMs: number, stalledMs: number): EventStream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
    'x-request-id': caller.requestId,
  });
  response.write(`retry: ${RETRY_MS}\n\n`);
  let stalledSince: number | null = null;
  const heartbeat = setInterval(() => {
    if (stalledSince === null) response.write(':\n\n');
    else if (Date.now() - stalledSince > stalledMs) response.destroy();
  }, heartbeatMs);
  response.on('close', () => clearInterval(heartbeat));

  return {
    send: async (result) => {
      if (response.destroyed || response.write(eventText(result))) return;
      stalledSince = Date.now();
      await new Promise<void>((resolve) => {
        const go = (): void => {
          response.off('drain', go).off('close', go);
          resolve();
        };
        response.on('drain', go).on('close', go);
      });
      stalledSince = null;
    },
    complete: () => void response.end('event: complete\ndata:\n\n'),
    cut: () => void response.end(),
  };
}
