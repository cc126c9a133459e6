import type { GraphQLFormattedError } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Client, Credentials, Variables } from './client';
import { authorization } from './client';

/** What a subscription hands out, in order, from the moment it was made. */
export interface Events<T> {
  /** The next value; undefined when the service has ended the subscription. Throws when none comes in time. */
  next(timeoutMs?: number): Promise<T | undefined>;
  /** The next `count` values; throws with those that came when the rest does not come in time. */
  take(count: number, timeoutMs?: number): Promise<T[]>;
  /** Drops the connection. */
  close(): Promise<void>;
}

/** One result of a subscription. */
export interface Result<Data> {
  readonly data?: Data | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** One event of an SSE stream. */
export interface StreamEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: string;
}

const WAIT_MS = 30_000;

/** Subscribes over WebSocket (graphql-transport-ws), with a socket of its own that does not reconnect. */
export function subscribe<Data = Record<string, unknown>>(client: Client, query: string, variables?: Variables): Events<Result<Data>> {
  const { credentials } = client;
  const socket = createClient({
    url: `${client.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: socketWith(credentials),
    connectionParams: credentials.kind === 'token' ? authorization(credentials) : {},
    retryAttempts: 0,
  });
  const results = socket.iterate<Data>({ query, variables: { ...variables } });
  return events(results, async () => socket.dispose());
}

/** Subscribes over SSE; `lastEventId` resumes as a browser does. Answers every event as it came, `next` and `complete` alike. */
export async function stream(client: Client, query: string, variables?: Variables, lastEventId?: string): Promise<Events<StreamEvent>> {
  const abort = new AbortController();
  const response = await fetch(`${client.url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...authorization(client.credentials),
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
    body: JSON.stringify({ query, variables }),
    signal: abort.signal,
  });
  if (!response.ok || response.body === null) throw new Error(`expected a stream, found status ${response.status}: ${await response.text()}`);
  return events(parseEvents(response, response.body), async () => abort.abort());
}

function events<T>(values: AsyncIterator<T>, close: () => Promise<void>): Events<T> {
  const next = async (timeoutMs = WAIT_MS): Promise<T | undefined> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`nothing came within ${timeoutMs} ms`)), timeoutMs);
    });
    const step = await Promise.race([values.next(), late]).finally(() => clearTimeout(timer));
    return step.done ? undefined : step.value;
  };
  const take = async (count: number, timeoutMs = WAIT_MS): Promise<T[]> => {
    const deadline = Date.now() + timeoutMs;
    const taken: T[] = [];
    const found = () => `expected ${count} values, found ${taken.length}: ${JSON.stringify(taken)}`;
    while (taken.length < count) {
      const value = await next(Math.max(1, deadline - Date.now())).catch((cause) => {
        throw new Error(found(), { cause });
      });
      if (value === undefined) throw new Error(`${found()}, then the end`);
      taken.push(value);
    }
    return taken;
  };
  return { next, take, close };
}

/** Holds on to the response: fetch cancels the body of one that was let go of before its body is read. */
async function* parseEvents(response: Response, body: AsyncIterable<Uint8Array>): AsyncGenerator<StreamEvent, void, undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    // A block without data (a heartbeat, the pause before coming again) is no event.
    for (const block of blocks) if (/^data:/m.test(block)) yield parseEvent(block);
  }
  if (!response.bodyUsed) throw new Error('expected the body to have been read');
}

function parseEvent(block: string): StreamEvent {
  const fields = new Map<string, string[]>();
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return { event: fields.get('event')?.[0] ?? 'message', id: fields.get('id')?.[0], data: (fields.get('data') ?? []).join('\n') };
}

function socketWith(credentials: Credentials): unknown {
  if (credentials.kind !== 'cookie') return WebSocket;
  const { cookie } = credentials;
  return class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie } });
    }
  };
}
