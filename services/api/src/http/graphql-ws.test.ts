import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CloseCode } from 'graphql-ws';
import WebSocket from 'ws';
import type { Toy } from './toy-service';
import { startToy } from './toy-service';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy({ revalidateMs: 50, socketLimits: { initMs: 200, messageBytes: 10_000 } });
});
afterAll(() => toy.server.close());

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: { data?: Record<string, unknown>; errors?: Fault[]; extensions?: { cursor: string } } & Fault[];
}
interface Fault {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

const clients: Client[] = [];
afterEach(async () => {
  for (const { socket } of clients) socket.close();
  await Promise.all(clients.splice(0).map(({ closed }) => closed));
});

/** A client that keeps what it was told. */
class Client {
  readonly messages: Message[] = [];
  readonly closed: Promise<number>;
  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => this.messages.push(JSON.parse(String(data))));
    this.closed = once(socket, 'close').then(([code]) => Number(code));
  }

  static async open(headers: Record<string, string> = {}): Promise<Client> {
    const client = new Client(new WebSocket(`${toy.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers }));
    clients.push(client);
    await once(client.socket, 'open');
    return client;
  }

  static async signedIn(token = 'good1'): Promise<Client> {
    const client = await Client.open({ 'accept-language': 'en' });
    client.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    await client.until(({ type }) => type === 'connection_ack');
    return client;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  async ask(query: string, rest: object = {}): Promise<Message> {
    const id = String(this.messages.length + 1);
    this.send({ id, type: 'subscribe', payload: { query, ...rest } });
    return this.until((message) => message.id === id);
  }

  async until(wanted: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.messages.find(wanted);
      if (found) return found;
      await Promise.race([once(this.socket, 'message'), this.closed.then((code) => Promise.reject(new Error(`closed with ${code}`)))]);
    }
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await delay(5);
}

describe('signing in on a socket', () => {
  it('works with a token or with the cookie', async () => {
    expect((await (await Client.signedIn()).ask('{ me }')).payload).toEqual({ data: { me: 'ANALYST' } });
    const page = await Client.open({ cookie: 'thi_dua_session=good1', origin: toy.url });
    page.send({ type: 'connection_init' });
    await page.until(({ type }) => type === 'connection_ack');
  });

  it('is refused without credentials, with wrong ones, and to pages of other sites', async () => {
    for (const [headers, payload] of [
      [{}, {}],
      [{}, { authorization: 'Bearer wrong' }],
      [{ cookie: 'thi_dua_session=good1', origin: 'https://evil.example' }, {}],
    ] as const) {
      const client = await Client.open(headers);
      client.send({ type: 'connection_init', payload });
      expect(await client.closed).toBe(CloseCode.Unauthorized);
    }
  });

  it('is believed from a page that the configuration names', async () => {
    const page = await Client.open({ cookie: 'thi_dua_session=good1', origin: 'https://panel.example.vn' });
    page.send({ type: 'connection_init' });
    expect((await page.until(() => true)).type).toBe('connection_ack');
  });

  it('is to be tried again later while the database is away', async () => {
    const client = await Client.open();
    client.send({ type: 'connection_init', payload: { authorization: 'Bearer database-away' } });
    expect(await client.closed).toBe(1013);
  });

  it('must come soon, and before anything else', async () => {
    expect(await (await Client.open()).closed).toBe(CloseCode.ConnectionInitialisationTimeout);
    const hasty = await Client.open();
    hasty.send({ id: '1', type: 'subscribe', payload: { query: '{ me }' } });
    expect(await hasty.closed).toBe(CloseCode.Unauthorized);
  });

  it('ends when the credential is revoked', async () => {
    const [revoked, other] = await Promise.all([Client.signedIn('good41'), Client.signedIn('good42')]);
    toy.revoked.add('good41');
    expect(await revoked.closed).toBe(CloseCode.Unauthorized);
    expect((await other.ask('{ me }')).type).toBe('next');
  });
});

describe('a subscription over a socket', () => {
  it('gets every event with its cursor, and ends when told to', async () => {
    const client = await Client.signedIn();
    client.send({ id: 's', type: 'subscribe', payload: { query: 'subscription { counted { value } }' } });
    await client.ask('{ me }');
    toy.count();
    const { payload } = await client.until(({ id }) => id === 's');
    const value = Number(payload?.extensions?.cursor.slice(1));
    expect(payload).toEqual({ data: { counted: { value } }, extensions: { cursor: `c${value}` } });
    client.send({ id: 's', type: 'complete' });
    await client.ask('{ hello }');
    toy.count();
    await client.ask('{ locale }');
    expect(client.messages.filter(({ id }) => id === 's')).toHaveLength(1);
  });

  it('resumes after a cursor', async () => {
    toy.count();
    toy.count();
    const client = await Client.signedIn();
    client.send({
      id: 's',
      type: 'subscribe',
      payload: { query: 'subscription ($after: String) { counted(after: $after) { value } }', variables: { after: 'c1' } },
    });
    await until(() => client.messages.filter(({ id }) => id === 's').length >= 2);
    expect(
      client.messages
        .filter(({ id }) => id === 's')
        .slice(0, 2)
        .map(({ payload }) => payload?.data),
    ).toEqual([{ counted: { value: 2 } }, { counted: { value: 3 } }]);
  });

  it('is run once for all who may see the same of an event', async () => {
    const clients = await Promise.all(Array.from({ length: 20 }, (_, index) => Client.signedIn(`good${index + 1}`)));
    for (const [index, client] of clients.entries()) {
      client.send({
        id: 's',
        type: 'subscribe',
        payload: { query: 'subscription S($after: String) { counted(after: $after) { value cursor } }', variables: index % 2 ? { after: null } : {} },
      });
      await client.ask('{ me }');
    }
    const before = toy.projections();
    toy.count();
    await Promise.all(clients.map((client) => client.until(({ id }) => id === 's')));
    expect(toy.projections() - before).toBe(1);
  });

  it('with a malformed cursor is refused', async () => {
    const client = await Client.signedIn();
    const { type, payload } = await client.ask('subscription { counted(after: "x") { value } }');
    expect([type, payload?.[0]]).toEqual([
      'error',
      { message: expect.stringContaining('"x" is not a cursor'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('whose source breaks ends with an error that says nothing of the inside', async () => {
    const own = await startToy();
    const socket = new WebSocket(`${own.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    const messages: Message[] = [];
    socket.on('message', (data) => messages.push(JSON.parse(String(data))));
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer good1' } }));
    await until(() => messages.length === 1);
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { counted { value } }' } }));
    await delay(20);
    own.breakSources();
    await until(() => messages.length === 2);
    expect(messages[1]).toMatchObject({ id: '1', type: 'error', payload: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(JSON.stringify(messages)).not.toContain('secret_steps');
    socket.close();
    await own.server.close();
  });
});

describe('limits on a socket', () => {
  it('refuse the same operations as over HTTP', async () => {
    const client = await Client.signedIn();
    const refused = await client.ask('{ nothing }');
    expect([refused.type, refused.payload?.[0]?.extensions.code]).toEqual(['error', 'BAD_USER_INPUT']);
    const items = await client.ask('{ items(first: 1000) { nodes { items(first: 1000) { nodes { id } } } } }');
    expect([items.type, items.payload?.[0]?.extensions.code]).toEqual(['error', 'TOO_COMPLEX']);
  });

  it('let at most 100 subscriptions run', async () => {
    const client = await Client.signedIn();
    for (let index = 1; index <= 101; index += 1) {
      client.send({ id: `s${index}`, type: 'subscribe', payload: { query: 'subscription { counted { value } }' } });
    }
    const refused = await client.until(({ type }) => type === 'error');
    expect([refused.id, refused.payload?.[0]?.extensions.code]).toEqual(['s101', 'RATE_LIMITED']);
    await client.ask('{ me }');
    expect(client.messages.filter(({ type }) => type === 'error').length).toBeGreaterThanOrEqual(1);
  });

  it('close a socket that sends too long a message, or no JSON', async () => {
    const long = await Client.signedIn();
    long.send({ id: '1', type: 'subscribe', payload: { query: `{ hello(name: "${'x'.repeat(20_000)}") }` } });
    expect(await long.closed).toBe(1009);
    const wrong = await Client.signedIn();
    wrong.socket.send('{');
    expect(await wrong.closed).toBe(CloseCode.BadRequest);
  });

  it('drop a socket that answers no ping', async () => {
    const own = await startToy({ socketLimits: { pingMs: 30 } });
    const socket = new WebSocket(`${own.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { autoPong: false });
    const [code] = await once(socket, 'close');
    expect(code).toBe(1006);
    await own.server.close();
  });
});

it('sockets are opened at /graphql only', async () => {
  const socket = new WebSocket(`${toy.url.replace('http', 'ws')}/elsewhere`, 'graphql-transport-ws');
  const [error] = await once(socket, 'error');
  expect(String(error)).toContain('404');
});
