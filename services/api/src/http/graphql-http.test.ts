import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { Toy } from './toy-service';
import { startToy } from './toy-service';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy();
});
afterAll(() => toy.server.close());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: unknown[]; extensions: { code: string; requestId?: string; fields?: unknown[] } }[];
  };
}

async function post(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${toy.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: 'Bearer good1', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

async function get(query: string, headers: Record<string, string> = { 'apollo-require-preflight': '1' }): Promise<Answer> {
  const response = await fetch(`${toy.url}/graphql?query=${encodeURIComponent(query)}`, { headers: { 'accept-language': 'en', ...headers } });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

function code(answer: Answer): string | undefined {
  return answer.body.errors?.[0]?.extensions.code;
}

describe('a query by POST', () => {
  it('is answered with its data, the same by the compiler and by the interpreter', async () => {
    expect((await post({ query: '{ hello }' })).body).toEqual({ data: { hello: 'Xin chào bạn' } });
    expect((await post({ query: '{ hello }' }, { authorization: '' })).status).toBe(401);
    const anonymous = await fetch(`${toy.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ hello }"}',
    });
    expect(await anonymous.json()).toEqual({ data: { hello: 'Xin chào bạn' } });
  });

  it('takes variables, and a document of several operations with the name of one', async () => {
    const query = 'query A($n: String) { hello(name: $n) } query B { me }';
    expect((await post({ query, operationName: 'A', variables: { n: 'Đức' } })).body).toEqual({ data: { hello: 'Xin chào Đức' } });
    expect((await post({ query, operationName: 'B' })).body).toEqual({ data: { me: 'ANALYST' } });
    for (const operationName of [undefined, 'C']) {
      const answer = await post({ query, operationName });
      expect([answer.status, code(answer), 'data' in answer.body]).toEqual([400, 'BAD_USER_INPUT', false]);
    }
  });

  it('lets everyone read the schema', async () => {
    const response = await fetch(`${toy.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }) }),
    });
    expect(await response.json()).toHaveProperty('data.__schema.queryType.name', 'Query');
    expect((await post({ query: getIntrospectionQuery() })).body).toHaveProperty('data.__schema.queryType.name', 'Query');
  });

  it('is never kept by caches, and carries its request id', async () => {
    const answer = await post({ query: '{ hello }' }, { 'x-request-id': 'abc-1' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-request-id')).toBe('abc-1');
    expect((await post({ query: '{ hello }' }, { 'x-request-id': 'a b' })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('does not run what a caller writes into a literal', async () => {
    const mark = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
    const query = `{ hello(name: "${mark}globalThis.broken=1") }`;
    expect((await post({ query })).body.data).toEqual({ hello: `Xin chào ${mark}globalThis.broken=1` });
    expect((await post({ query: query.replace('__MAGIC', '\\u005f_MAGIC') })).body.data).toEqual({ hello: `Xin chào ${mark}globalThis.broken=1` });
    expect('broken' in globalThis).toBe(false);
  });
});

describe('a query by GET', () => {
  it('is answered, but only when no other site can have sent it', async () => {
    expect((await get('{ hello }')).body).toEqual({ data: { hello: 'Xin chào bạn' } });
    const refused = await get('{ hello }', {});
    expect([refused.status, code(refused)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('may not be a mutation', async () => {
    const answer = await get('mutation { signIn }');
    expect([answer.status, code(answer), answer.headers.get('allow')]).toEqual([405, 'BAD_USER_INPUT', 'POST']);
  });

  it('refuses other methods', async () => {
    const response = await fetch(`${toy.url}/graphql`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});

describe('a bad request', () => {
  it.each([
    ['a body that is no JSON', '{"query": ', 400],
    ['a body that is no UTF-8', new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), 400],
    ['an empty body', '', 400],
    ['a list of operations', [{ query: '{ hello }' }], 400],
    ['a body without a query', { operationName: 'A' }, 400],
    ['a query that is a number', { query: 1 }, 400],
    ['variables that are a text', { query: '{ hello }', variables: 'a' }, 400],
    ['a syntax error', { query: '{ hello' }, 400],
    ['an unknown field', { query: '{ nothing }' }, 400],
    ['@defer', { query: '{ ...@defer { hello } }' }, 400],
    ['a body of 3 MB', { query: '{ hello }', variables: { n: 'x'.repeat(3_000_000) } }, 413],
  ])('%s is refused with the code of the contract and a sentence', async (_what, body, status) => {
    const answer = await post(body);
    expect([answer.status, code(answer), 'data' in answer.body]).toEqual([status, 'BAD_USER_INPUT', false]);
    expect(answer.body.errors?.[0]?.message).not.toBe('');
    expect((await post({ query: '{ hello }' })).status).toBe(200);
  });

  it('of a simple content type is refused, as another site can send it', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded']) {
      expect((await post({ query: '{ hello }' }, { 'content-type': type })).status).toBe(415);
    }
    expect((await post({ query: '{ hello }' }, { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it('that streams more than 2 MB without saying its length is refused', async () => {
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(`${toy.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', reject);
      for (let chunk = 0; chunk < 3; chunk += 1) request.write('x'.repeat(1_000_000));
      request.end();
    });
    expect(status).toBe(413);
  });

  it('with a wrong token is UNAUTHENTICATED, and with the database away says so', async () => {
    const wrong = await post({ query: '{ hello }' }, { authorization: 'Bearer wrong' });
    expect([wrong.status, code(wrong)]).toEqual([401, 'UNAUTHENTICATED']);
    const away = await post({ query: '{ hello }' }, { authorization: 'Bearer database-away' });
    expect([away.status, code(away), away.body.errors?.[0]?.message]).toEqual([
      500,
      'INTERNAL_SERVER_ERROR',
      expect.stringContaining('database does not answer'),
    ]);
  });
});

describe('wrong values', () => {
  const query = 'query ($text: String!, $times: Int!) { repeat(text: $text, times: $times) }';

  it('are named by their places', async () => {
    for (const authorization of ['Bearer good1', undefined]) {
      const answer = await post({ query, variables: { text: 5 } }, authorization ? { authorization } : {});
      expect(answer.status).toBe(400);
      expect(answer.body.errors?.[0]?.extensions.fields).toEqual([
        { path: 'text', message: expect.stringContaining('String') },
        { path: 'times', message: 'A value is needed here.' },
      ]);
    }
  });

  it('that class-validator found are named by their places', async () => {
    const { errors } = (await post({ query: '{ argumentValidation }' })).body;
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: [
        { path: 'name', message: 'The value does not fit the rule "isShort".' },
        { path: 'bands.0', message: 'The value does not fit the rule "isInt".' },
      ],
    });
  });

  it('that are null where a default stood are refused while the operation runs', async () => {
    const answer = await post({ query: 'query ($times: Int = 2) { repeat(text: "a", times: $times) }', variables: { times: null } });
    expect(answer.body.data).toEqual({ repeat: null });
    expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: [{ path: 'times', message: 'A value is needed here.' }] });
  });
});

describe('errors of resolvers', () => {
  it('keep the code and the sentence of a refusal, in the language of the reader', async () => {
    const answer = await post({ query: '{ missing }' });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      data: { missing: null },
      errors: [{ message: 'There is no Step "7".', locations: [{ line: 1, column: 3 }], path: ['missing'], extensions: { code: 'NOT_FOUND' } }],
    });
    for (const language of ['vi', 'fr', 'en;q=0.5, vi;q=0.9']) {
      expect((await post({ query: '{ missing }' }, { 'accept-language': language })).body.errors?.[0]?.message).toBe('Không tìm thấy Step "7".');
    }
  });

  it('say nothing about the inside, and are logged once with their stack', async () => {
    const before = toy.logged.length;
    const answer = await post({ query: '{ broken }' }, { 'x-request-id': 'r-77' });
    expect(JSON.stringify(answer.body)).not.toContain('secret_table');
    expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'r-77' });
    const lines = toy.logged.slice(before).map((line) => JSON.parse(line));
    expect(lines).toEqual([
      expect.objectContaining({
        requestId: 'r-77',
        path: 'broken',
        err: expect.objectContaining({ stack: expect.stringContaining('secret_table') }),
      }),
    ]);
  });

  it('mask a row that does not fit the schema', async () => {
    for (const headers of [{}, { authorization: 'Bearer good1' }]) {
      const answer = await post({ query: '{ wrongRow }' }, headers);
      expect([answer.body.data, code(answer)]).toEqual([null, 'INTERNAL_SERVER_ERROR']);
      expect(JSON.stringify(answer.body)).not.toContain('not a number');
    }
  });

  it('tell a database that is away from a fault', async () => {
    const answer = await post({ query: '{ unavailable }' });
    expect([code(answer), answer.body.errors?.[0]?.message]).toEqual(['INTERNAL_SERVER_ERROR', expect.stringContaining('database does not answer')]);
  });
});

describe('sign-in', () => {
  it('sets a cookie that scripts and other sites cannot use, Secure behind https', async () => {
    const plain = await post({ query: 'mutation { signIn }' });
    expect(plain.headers.get('set-cookie')).toBe('thi_dua_session=good5; Expires=Tue, 01 Jan 2030 00:00:00 GMT; Path=/; HttpOnly; SameSite=Strict');
    const secure = await post({ query: 'mutation { signIn }' }, { 'x-forwarded-proto': 'https' });
    expect(secure.headers.get('set-cookie')).toMatch(/; Secure$/);
  });

  it('is believed by its cookie', async () => {
    const response = await fetch(`${toy.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'a=b; thi_dua_session=good5', 'x-forwarded-for': '1.1.1.1, 9.9.9.9' },
      body: '{"query":"{ me address }"}',
    });
    expect(await response.json()).toEqual({ data: { me: 'ANALYST', address: '9.9.9.9' } });
  });
});
