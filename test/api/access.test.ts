import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { Client } from '../world/client';
import { connect, signIn } from '../world/client';
import type { World } from '../world/start';
import { ADMIN_EMAIL, ADMIN_PASSWORD, start } from '../world/start';
import { subscribe } from '../world/subscribe';
import type { AnyOperation } from './any-operation';
import { everyOperation } from './any-operation';
import { makersFor } from './records';
import { storedRows, storedText } from './stored-rows';

const OPEN = new Set(['signIn', 'signOut', 'me']);
const PASSWORD = 'mot-mat-khau-dai';

let world: World;
let makers: ReturnType<typeof makersFor>['makers'];
let operations: readonly AnyOperation[];
beforeAll(async () => {
  world = await start();
  makers = makersFor(world.admin).makers;
  operations = await everyOperation(world.anonymous);
  // Something to read and to spoil under the id that the operations use.
  await makers.Result();
  await makers.Standing();
});
afterAll(() => world.stop());

const codeOf = (answer: { readonly errors?: readonly { readonly extensions?: Record<string, unknown> | undefined }[] | undefined }) =>
  answer.errors?.[0]?.extensions?.['code'];
const history = async () => (await storedRows(world.database, 'SELECT MAX(`id`) AS n, COUNT(*) AS c FROM `audit_entry`'))[0];
const newUser = async (given: Record<string, unknown> = {}) => {
  const email = `nguoi-${Math.random().toString(36).slice(2)}@thi-dua.test`;
  const { id } = await makers.User({ email, password: PASSWORD, ...given });
  return { id, email };
};

describe('without signing in', () => {
  test('every operation but signIn, signOut and me is refused, and nothing of it is told or done', async () => {
    const before = await history();
    const closed = operations.filter(({ type, name }) => type !== 'subscription' && !OPEN.has(name));
    expect(closed.length).toBeGreaterThan(90);
    for (const { name, document } of closed) {
      const answer = await world.anonymous.send<Record<string, unknown>>(document);
      expect({ name, code: codeOf(answer), data: answer.data?.[name] ?? null }).toEqual({ name, code: 'UNAUTHENTICATED', data: null });
    }
    expect(await history()).toEqual(before);
  });

  test('the same holds over a socket, for subscriptions too', async () => {
    for (const { name, document } of operations.filter(({ name }) => !OPEN.has(name))) {
      const events = subscribe(world.anonymous, document);
      const answer = await events.next().catch((error: unknown) => ({ data: null, errors: [{ extensions: { code: closedWith(error) } }] }));
      expect({ name, code: codeOf(answer ?? {}), data: Object(answer?.data ?? {})[name] ?? null }).toEqual({
        name,
        code: 'UNAUTHENTICATED',
        data: null,
      });
      await events.close();
    }
  });

  test('the schema may be read, and me is null', async () => {
    expect((await world.anonymous.send(getIntrospectionQuery())).errors).toEqual([]);
    expect(await world.anonymous.query('{ me { id } __typename }')).toEqual({ me: null, __typename: 'Query' });
    expect(await world.anonymous.query('mutation { signOut }')).toEqual({ signOut: true });
  });

  test.each(['Bearer wrong', 'Bearer ', 'Basic YTpi', 'wrong', `Bearer ${'x'.repeat(5000)}`])(
    'a wrong Authorization header is refused, not overlooked: %s',
    async (authorization) => {
      const answer = await world.anonymous.send('{ me { id } }', {}, { authorization });
      expect(answer.status).toBe(401);
      expect(codeOf(answer)).toBe('UNAUTHENTICATED');
    },
  );

  test('a wrong cookie is nobody', async () => {
    const stranger = connect(world.url, { kind: 'cookie', cookie: 'thi_dua_session=not-a-session' });
    expect(await stranger.query('{ me { id } }')).toEqual({ me: null });
    expect(codeOf(await stranger.send('{ organizations { totalCount } }'))).toBe('UNAUTHENTICATED');
  });
});

function closedWith(error: unknown): string {
  return Object(error).code === 4401 ? 'UNAUTHENTICATED' : String(Object(error).code ?? error);
}

// Who may do what is in row-rules.test.ts.
describe.each(['ANALYST', 'INTEGRATOR'])('as %s', (role) => {
  let program: Client;
  beforeAll(async () => {
    program = await world.program(role);
  });

  test('accounts do not show through records: not as fields, conditions or orders', async () => {
    for (const document of [
      '{ organizations { nodes { users { nodes { email } } } } }',
      '{ departments { nodes { users { nodes { email } } } } }',
      '{ organizations(where: { users: { some: { email: { startsWith: "a" } } } }) { totalCount } }',
      '{ organizations(where: { officers: {} }) { totalCount } }',
      '{ results { nodes { reportedBy { email } } } }',
      '{ me { passwordHash } }',
    ]) {
      expect(codeOf(await program.send(document))).toBe('BAD_USER_INPUT');
    }
  });
});

describe('signing in', () => {
  test('gives a cookie that scripts and other sites do not get, and that a token in the answer does not repeat', async () => {
    const { email } = await newUser();
    const answer = await world.anonymous.send(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { user { email role } expiresAt } }',
      { email, password: PASSWORD },
    );
    expect(answer.data).toMatchObject({ signIn: { user: { email, role: 'ANALYST' } } });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/; Secure|; Domain/);
    const expires = Date.parse(/Expires=([^;]+)/.exec(String(cookie))?.[1] ?? '');
    expect(expires).toBeGreaterThan(Date.now() + 13 * 86_400_000);
    const token = String(cookie).split(/[=;]/)[1];
    expect(String(token).length).toBeGreaterThanOrEqual(43);
    expect(JSON.stringify(answer.data)).not.toContain(token);
    expect(await storedText(world.database)).not.toContain(token);
  });

  test('over https, through a proxy that is trusted, makes the cookie Secure', async () => {
    const behindProxy = await start({ env: { TRUST_PROXY: '1' } });
    try {
      const answer = await behindProxy.anonymous.send(
        'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { expiresAt } }',
        { email: ADMIN_EMAIL, password: ADMIN_PASSWORD },
        { 'x-forwarded-proto': 'https' },
      );
      expect(answer.headers.getSetCookie()[0]).toMatch(/; Secure/);
    } finally {
      await behindProxy.stop();
    }
  });

  test('takes the address in any case and with blanks around', async () => {
    const { email } = await newUser();
    const client = await signIn(world.url, ` ${email.toUpperCase()} `, PASSWORD);
    expect(await client.query('{ me { email } }')).toEqual({ me: { email } });
  });

  test('a wrong password, an unknown address and a deactivated user get the same answer', async () => {
    const { email } = await newUser();
    const gone = await newUser({ active: false });
    const attempt = async (address: string, password: string) => {
      const { status, data, errors, headers } = await world.anonymous.send(
        'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { user { id } } }',
        { email: address, password },
      );
      return { status, data, errors, cookie: headers.getSetCookie() };
    };
    const wrong = await attempt(email, 'khong-phai-mat-khau');
    expect(wrong).toMatchObject({ data: null, cookie: [], errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await attempt('khong-co@thi-dua.test', PASSWORD)).toEqual(wrong);
    expect(await attempt(gone.email, PASSWORD)).toEqual(wrong);
    expect(await attempt("' OR 1=1 --", PASSWORD)).toEqual(wrong);
    expect(await attempt('', '')).toEqual(wrong);
  });

  test('too many wrong passwords for one account are RATE_LIMITED, the right one included, and other accounts are not', async () => {
    const victim = await newUser();
    const other = await newUser();
    const attempt = (email: string, password: string) =>
      world.anonymous.send('mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { expiresAt } }', {
        email,
        password,
      });
    for (let index = 0; index < 5; index += 1) expect(codeOf(await attempt(victim.email, `sai-${index}`))).toBe('UNAUTHENTICATED');
    const limited = await attempt(victim.email, PASSWORD);
    expect(codeOf(limited)).toBe('RATE_LIMITED');
    expect(limited.errors[0]?.message).toMatch(/\d+ giây/);
    expect(codeOf(await attempt(victim.email.toUpperCase(), PASSWORD))).toBe('RATE_LIMITED');
    expect((await attempt(other.email, PASSWORD)).errors).toEqual([]);
  });

  test('any number of times with the right password is no attack', async () => {
    const { email } = await newUser();
    for (let index = 0; index < 60; index += 1) await signIn(world.url, email, PASSWORD);
  });

  test('does not work over a socket, which cannot take the cookie', async () => {
    const events = subscribe(
      await world.program('ANALYST'),
      `mutation { signIn(email: "${ADMIN_EMAIL}", password: "${ADMIN_PASSWORD}") { expiresAt } }`,
    );
    expect(codeOf((await events.next()) ?? {})).toBe('BAD_USER_INPUT');
    await events.close();
  });
});

describe('a session', () => {
  test('ends with signOut, for whoever kept the cookie too', async () => {
    const { email } = await newUser();
    const client = await signIn(world.url, email, PASSWORD);
    const other = await signIn(world.url, email, PASSWORD);
    const answer = await client.send('mutation { signOut }');
    expect(answer.headers.getSetCookie()[0]).toMatch(/^thi_dua_session=; Expires=Thu, 01 Jan 1970/);
    expect(await client.query('{ me { id } }')).toEqual({ me: null });
    expect(await other.query('{ me { email } }')).toEqual({ me: { email } });
  });

  test('ends when its user is deactivated or deleted, and has the rights that its user has now', async () => {
    const { id, email } = await newUser({ role: 'ADMINISTRATOR' });
    const client = await signIn(world.url, email, PASSWORD);
    const change = (input: string, version: number) =>
      world.admin.query(`mutation ($id: ID!, $version: Int!) { updateUser(id: $id, version: $version, input: ${input}) { id } }`, { id, version });
    expect((await client.send('{ users { totalCount } }')).errors).toEqual([]);
    await change('{ role: ANALYST }', 1);
    expect(codeOf(await client.send('{ users { totalCount } }'))).toBe('FORBIDDEN');
    await change('{ active: false }', 2);
    expect(await client.query('{ me { id } }')).toEqual({ me: null });
    await change('{ active: true }', 3);
    const again = await signIn(world.url, email, PASSWORD);
    await world.admin.query('mutation ($id: ID!) { deleteUser(id: $id) { id } }', { id });
    expect(await again.query('{ me { id } }')).toEqual({ me: null });
  });

  test('that has run out is nobody', async () => {
    const { email } = await newUser();
    const client = await signIn(world.url, email, PASSWORD);
    await storedChange(
      "UPDATE `session` SET `expiresAt` = '2020-01-01 00:00:00.000' WHERE `id` = (SELECT n FROM (SELECT MAX(`id`) AS n FROM `session`) s)",
    );
    expect(await client.query('{ me { id } }')).toEqual({ me: null });
  });
});

const storedChange = async (sql: string) => {
  await storedRows(world.database, `${sql}${world.database.kind === 'sqlite' ? ' RETURNING `id`' : ''}`);
};

describe('an API token', () => {
  const createToken = async (input: Record<string, unknown>) => {
    const { createApiToken } = await world.admin.query<{ createApiToken: { token: string; apiToken: { id: string; lastUsedAt: string | null } } }>(
      'mutation ($input: ApiTokenCreateInput!) { createApiToken(input: $input) { token apiToken { id name role expiresOn lastUsedAt revokedAt createdBy { email } } } }',
      { input: { name: 'Kết nối', role: 'INTEGRATOR', ...input } },
    );
    return { ...createApiToken, client: connect(world.url, { kind: 'token', token: createApiToken.token }) };
  };

  test('is shown once and kept as a hash alone', async () => {
    const { token, apiToken } = await createToken({ expiresOn: '2099-12-31' });
    expect(token.length).toBeGreaterThanOrEqual(43);
    expect(apiToken).toMatchObject({
      name: 'Kết nối',
      role: 'INTEGRATOR',
      expiresOn: '2099-12-31',
      lastUsedAt: null,
      revokedAt: null,
      createdBy: { email: ADMIN_EMAIL },
    });
    expect(await storedText(world.database)).not.toContain(token);
    const fields = await world.admin.query<{ type: { fields: { name: string }[] } }>('{ type: __type(name: "ApiToken") { fields { name } } }');
    expect(fields.type.fields.map(({ name }) => name).filter((name) => /token|hash/i.test(name))).toEqual([]);
  });

  test('works until it is revoked; revoking again changes nothing', async () => {
    const { client, apiToken } = await createToken({});
    expect((await client.send('{ organizations { totalCount } }')).errors).toEqual([]);
    const revoke = () =>
      world.admin.query<{ revokeApiToken: { revokedAt: string } }>('mutation ($id: ID!) { revokeApiToken(id: $id) { revokedAt lastUsedAt } }', {
        id: apiToken.id,
      });
    const first = await revoke();
    expect(first.revokeApiToken).toEqual({ revokedAt: expect.stringMatching(/Z$/), lastUsedAt: expect.stringMatching(/Z$/) });
    const answer = await client.send('{ organizations { totalCount } }');
    expect(answer.status).toBe(401);
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
    expect(await revoke()).toEqual(first);
    expect(codeOf(await world.admin.send('mutation { revokeApiToken(id: "999999") { id } }'))).toBe('NOT_FOUND');
  });

  test('ends with its last day, as days are in Vietnam', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    const { client } = await createToken({ expiresOn: today });
    expect((await client.send('{ me { id } }')).errors).toEqual([]);
    const over = await createToken({ expiresOn: today });
    await storedChange(`UPDATE \`api_token\` SET \`expiresOn\` = '2020-01-01' WHERE \`id\` = ${over.apiToken.id}`);
    expect(codeOf(await over.client.send('{ me { id } }'))).toBe('UNAUTHENTICATED');
  });

  test('is not made for a day that is over, nor without a name', async () => {
    const { errors } = await world.admin.send('mutation ($input: ApiTokenCreateInput!) { createApiToken(input: $input) { token } }', {
      input: { name: ' ', role: 'ANALYST', expiresOn: '2020-01-01' },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.name' }, { path: 'input.expiresOn' }] } }]);
  });
});

describe('users', () => {
  test('have their password kept as an argon2id hash alone, which nobody is shown', async () => {
    const password = 'Mật khẩu rất bí mật';
    const { id, email } = await newUser({ password });
    const stored = await storedText(world.database);
    expect(stored).not.toContain(password);
    expect((await storedRows(world.database, `SELECT \`passwordHash\` AS h FROM \`user\` WHERE \`id\` = ${id}`))[0]?.['h']).toMatch(
      /^\$argon2id\$v=19\$m=\d{5,},t=\d,p=1\$/,
    );
    expect(codeOf(await world.admin.send('{ users { nodes { passwordHash } } }'))).toBe('BAD_USER_INPUT');
    await signIn(world.url, email, password.normalize('NFD'));
  });

  test('sign in with their new password and no longer with the old one', async () => {
    const { id, email } = await newUser();
    await world.admin.query('mutation ($id: ID!) { updateUser(id: $id, version: 1, input: { password: "mat-khau-moi-hon" }) { id } }', { id });
    await signIn(world.url, email, 'mat-khau-moi-hon');
    await expect(signIn(world.url, email, PASSWORD)).rejects.toThrow('UNAUTHENTICATED');
  });

  test('the last active administrator stays one', async () => {
    const { users } = await world.admin.query<{ users: { nodes: { id: string; version: number; email: string }[] } }>(
      '{ users(where: { role: { eq: ADMINISTRATOR }, active: { eq: true } }) { nodes { id version email } } }',
    );
    expect(users.nodes.map(({ email }) => email)).toEqual([ADMIN_EMAIL]);
    const [last] = users.nodes;
    for (const input of ['{ role: ANALYST }', '{ active: false }']) {
      expect(
        codeOf(
          await world.admin.send(`mutation ($id: ID!, $version: Int!) { updateUser(id: $id, version: $version, input: ${input}) { id } }`, {
            ...last,
          }),
        ),
      ).toBe('CONFLICT');
    }
    expect(codeOf(await world.admin.send('mutation ($id: ID!) { deleteUser(id: $id) { id } }', { id: last?.id }))).toBe('CONFLICT');
    expect(
      (
        await world.admin.send(
          'mutation ($id: ID!, $version: Int!) { updateUser(id: $id, version: $version, input: { name: "Quản trị viên" }) { id } }',
          { ...last },
        )
      ).errors,
    ).toEqual([]);
  });

  test('two administrators who send each other away at the same time do not both succeed', async () => {
    const couple = [await newUser({ role: 'ADMINISTRATOR' }), await newUser({ role: 'ADMINISTRATOR' })];
    const clients = await Promise.all(couple.map(({ email }) => signIn(world.url, email, PASSWORD)));
    const admin = (await world.admin.query<{ me: { id: string; version: number } }>('{ me { id version } }')).me;
    const deactivate = 'mutation ($id: ID!, $version: Int!) { updateUser(id: $id, version: $version, input: { active: false }) { id } }';
    await world.admin.query(deactivate, { ...admin });
    const answers = await Promise.all(clients.map((client, index) => client.send(deactivate, { id: couple[1 - index]?.id, version: 1 })));
    const active = await storedRows(world.database, "SELECT `email` FROM `user` WHERE `role` = 'ADMINISTRATOR' AND `active` = 1");
    expect(active).toHaveLength(1);
    expect(answers.map(codeOf).sort()).not.toEqual([undefined, undefined]);
    await storedChange(
      `UPDATE \`user\` SET \`active\` = 1, \`role\` = CASE WHEN \`email\` = '${ADMIN_EMAIL}' THEN 'ADMINISTRATOR' ELSE 'ANALYST' END WHERE \`id\` IN (${[admin, ...couple].map(({ id }) => id).join(',')})`,
    );
  });
});
