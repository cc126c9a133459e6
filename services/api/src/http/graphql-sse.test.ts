import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Toy } from './toy-service';
import { startToy } from './toy-service';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy({ heartbeatMs: 30, revalidateMs: 50 });
});
afterAll(() => toy.server.close());

const COUNTED = 'subscription { counted { value } }';

interface Event {
  readonly event: string;
  readonly id?: string;
  readonly data: string;
}

class EventReader {
  readonly events: Event[] = [];
  text = '';
  ended = false;
  readonly abort = new AbortController();

  static async open(body: object, headers: Record<string, string> = {}, url = toy.url): Promise<EventReader> {
    const reader = new EventReader();
    const response = await fetch(`${url}/graphql/stream`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        'accept-language': 'en',
        authorization: 'Bearer good1',
        ...headers,
      },
      body: JSON.stringify(body),
      signal: reader.abort.signal,
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    void reader.read(response);
    return reader;
  }

  private async read(response: Response): Promise<void> {
    try {
      for await (const chunk of response.body ?? []) this.take(Buffer.from(chunk).toString());
    } catch (error) {
      if (!this.abort.signal.aborted) throw error;
    }
    this.ended = true;
  }

  private take(chunk: string): void {
    this.text += chunk;
    const blocks = this.text.split('\n\n').slice(0, -1);
    this.events.length = 0;
    for (const block of blocks) {
      const fields = Object.fromEntries(
        block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
      );
      if (fields['event']) this.events.push({ event: fields['event'], data: fields['data'] ?? '', ...(fields['id'] ? { id: fields['id'] } : {}) });
    }
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await delay(5);
  }

  async values(count: number): Promise<unknown[]> {
    await this.until(() => this.events.length >= count);
    return this.events.map(({ data }) => JSON.parse(data).data.counted.value);
  }
}

describe('an operation over server-sent events', () => {
  it('with one result gets it, and the end', async () => {
    const reader = await EventReader.open({ query: '{ me }' });
    await reader.until(() => reader.ended);
    expect(reader.events).toEqual([
      { event: 'next', data: '{"data":{"me":"ANALYST"}}' },
      { event: 'complete', data: '' },
    ]);
  });

  it('that is refused hears why in the stream', async () => {
    const reader = await EventReader.open({ query: '{ nothing }' });
    await reader.until(() => reader.ended);
    expect(JSON.parse(reader.events[0]?.data ?? '').errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('needs somebody who is signed in', async () => {
    const response = await fetch(`${toy.url}/graphql/stream?query=${encodeURIComponent(COUNTED)}`);
    expect([response.status, (await response.json()) as unknown]).toEqual([
      401,
      { errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })] },
    ]);
  });

  it('may come by GET, except a mutation', async () => {
    const headers = { authorization: 'Bearer good1' };
    const query = await fetch(
      `${toy.url}/graphql/stream?query=${encodeURIComponent('query ($n: String) { hello(name: $n) }')}&variables=${encodeURIComponent('{"n":"A"}')}`,
      { headers },
    );
    expect(await query.text()).toContain('event: next\ndata: {"data":{"hello":"Xin chào A"}}\n\nevent: complete\ndata:\n\n');
    const mutation = await fetch(`${toy.url}/graphql/stream?query=${encodeURIComponent('mutation { signIn }')}`, { headers });
    expect([mutation.status, mutation.headers.get('allow')]).toEqual([405, 'POST']);
    const malformed = await fetch(`${toy.url}/graphql/stream?query=a&variables={`, { headers });
    expect(malformed.status).toBe(400);
  });
});

describe('a subscription over server-sent events', () => {
  it('hears each event with its cursor as its id', async () => {
    const reader = await EventReader.open({ query: COUNTED });
    await delay(20);
    toy.count();
    toy.count();
    const [first = 0, second] = await reader.values(2);
    expect(second).toBe(Number(first) + 1);
    expect(reader.events.map(({ id }) => id)).toEqual([`c${first}`, `c${second}`]);
    reader.abort.abort();
  });

  it('resumes after Last-Event-ID, whatever the document says of "after"', async () => {
    toy.count();
    toy.count();
    for (const body of [
      { query: COUNTED },
      { query: 'subscription { counted(after: "c2") { value } }' },
      { query: 'subscription ($after: String) { counted(after: $after) { value } }', variables: { after: 'c2' } },
      { query: 'subscription { ...C } fragment C on Subscription { counted { value } }' },
    ]) {
      const reader = await EventReader.open(body, { 'last-event-id': 'c1' });
      expect((await reader.values(2)).slice(0, 2)).toEqual([2, 3]);
      reader.abort.abort();
    }
  });

  it('does not take a Last-Event-ID that is no cursor, nor one that would be code', async () => {
    for (const id of ['x', '") { value } }']) {
      const reader = await EventReader.open({ query: COUNTED }, { 'last-event-id': id });
      await reader.until(() => reader.ended);
      expect(JSON.parse(reader.events[0]?.data ?? '').errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(reader.events[1]?.event).toBe('complete');
    }
  });

  it('is kept open by heartbeats, and ends when its credential is revoked', async () => {
    const reader = await EventReader.open({ query: COUNTED }, { authorization: 'Bearer good71' });
    await reader.until(() => reader.text.includes('\n\n:\n\n'));
    toy.revoked.add('good71');
    await reader.until(() => reader.ended);
    expect(reader.events).toEqual([]);
  });

  it('whose source breaks ends without "complete", so that the client comes again', async () => {
    const own = await startToy();
    const reader = await EventReader.open({ query: COUNTED }, {}, own.url);
    await delay(20);
    own.breakSources();
    await reader.until(() => reader.ended);
    expect(reader.events.map(({ event }) => event)).toEqual(['next']);
    expect(reader.text).not.toContain('secret_steps');
    await own.server.close();
  });
});
