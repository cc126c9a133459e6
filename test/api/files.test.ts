import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../browser/eventually';
import type { Client } from '../world/client';
import { authorization, signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import { makersFor } from './records';
import { changeRows, storedRows } from './stored-rows';

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly url: string;
}

type Content = NonNullable<RequestInit['body']>;

const PDF = { 'content-type': 'application/pdf' };
const PASSWORD = 'mot-mat-khau-dai';

let world: World;
beforeAll(async () => {
  world = await start({ env: { FILE_MEGABYTES_MAX: '21' } });
});
afterAll(() => world.stop());

const post = (client: Client, name: string, body: Content, headers: Readonly<Record<string, string>> = PDF) =>
  fetch(`${world.url}/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { ...headers, ...authorization(client.credentials) },
    body,
    duplex: 'half',
  } as RequestInit);
const upload = async (client: Client, name: string, body: Content, headers?: Readonly<Record<string, string>>): Promise<Stored> => {
  const response = await post(client, name, body, headers);
  expect(response.status).toBe(201);
  return response.json() as Promise<Stored>;
};
const get = (client: Client, id: string, init: RequestInit = {}) =>
  fetch(`${world.url}/files/${id}`, { ...init, headers: { ...init.headers, ...authorization(client.credentials) } });
const codeOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: readonly { message: string; extensions: { code: string } }[] };
  return errors[0]?.extensions.code;
};
const officer = async (role: string): Promise<Client> => {
  const email = `${randomBytes(6).toString('hex')}@thi-dua.test`;
  const { makers } = makersFor(world.admin);
  const { id } = await makers.Organization();
  const { id: departmentId } = await makers.Department();
  await makers.User({ email, role, password: PASSWORD, organizationId: id, departmentId });
  return signIn(world.url, email, PASSWORD);
};
const leftBehind = async () => {
  const [row] = await storedRows(
    world.database,
    'SELECT (SELECT COUNT(*) FROM `file_upload`) AS `uploads`, (SELECT COUNT(*) FROM `file_chunk` WHERE `contentKey` NOT IN (SELECT `contentKey` FROM `stored_file`)) AS `chunks`',
  );
  return [Number(row?.['uploads']), Number(row?.['chunks'])];
};

describe('a file', () => {
  test('comes back as it was sent, under its Vietnamese name, as something to save', async () => {
    const body = Buffer.from('%PDF-1.7 thử');
    const name = 'Kế hoạch số 18-KH_ĐU (dự thảo).pdf';
    const stored = await upload(world.admin, name, body);
    const sha256 = createHash('sha256').update(body).digest('hex');
    expect(stored).toEqual({ id: stored.id, name, type: 'application/pdf', size: body.length, sha256, url: `/files/${stored.id}` });
    const response = await get(world.admin, stored.id);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(body);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(body.length),
      'content-disposition': `attachment; filename="Ke hoach so 18-KH_DU (du thao).pdf"; filename*=UTF-8''${encodeURIComponent(name).replace('(', '%28').replace(')', '%29')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      etag: `"${sha256}"`,
    });
  });

  test('is shown in GraphQL with where it is downloaded from', async () => {
    const { id } = await upload(world.admin, 'a.pdf', 'a');
    const { storedFile } = await world.admin.query(`{ storedFile(id: "${id}") { id name type size sha256 uploadedAt url } }`);
    expect(storedFile).toMatchObject({ id, name: 'a.pdf', type: 'application/pdf', size: 1, url: `/files/${id}` });
    expect(storedFile).toHaveProperty('uploadedAt', expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/));
  });

  test('is told by its headers alone to HEAD, and is not sent again to whoever has it', async () => {
    const { id, sha256 } = await upload(world.admin, 'a.pdf', 'abc');
    const head = await get(world.admin, id, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '3', '']);
    const again = await get(world.admin, id, { headers: { 'if-none-match': `"other", "${sha256}"` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('that would be a page is never handed out as one', async () => {
    for (const type of ['text/html', 'image/svg+xml', 'application/xhtml+xml']) {
      const { id, type: kept } = await upload(world.admin, 'trang.html', '<script>alert(1)</script>', { 'content-type': type });
      const response = await get(world.admin, id);
      await response.text();
      expect([kept, response.headers.get('content-type')]).toEqual([type, 'application/octet-stream']);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
    }
  });

  test('may be named in a header, and loses the folders of its name', async () => {
    const response = await fetch(`${world.url}/files`, {
      method: 'POST',
      headers: { ...PDF, 'x-file-name': encodeURIComponent('C:\\Văn bản\\Biên bản.pdf'), ...authorization(world.admin.credentials) },
      body: 'x',
    });
    expect(await response.json()).toMatchObject({ name: 'Biên bản.pdf' });
  });

  test('of 20 MB comes back to the byte, several of them at the same time, with a few chunks of each in memory', async () => {
    const body = randomBytes(20 * 1024 * 1024 + 7);
    const memory = async () => Number(/^process_resident_memory_bytes (\S+)/m.exec(await (await fetch(`${world.url}/metrics`)).text())?.[1]);
    const before = await memory();
    let most = before;
    const watch = setInterval(() => memory().then((now) => (most = Math.max(most, now))), 50);
    const stored = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => upload(world.admin, `${n}.bin`, body, { 'content-type': 'application/zip' })),
    );
    for (const { id, size } of stored) {
      expect(size).toBe(body.length);
      const back = Buffer.from(await (await get(world.admin, id)).arrayBuffer());
      expect(back.equals(body)).toBe(true);
    }
    clearInterval(watch);
    expect(most - before).toBeLessThan((stored.length / 2) * body.length);
  });
});

describe('an upload', () => {
  test('that breaks off leaves nothing', async () => {
    const { port } = new URL(world.url);
    const sent = request({
      port,
      method: 'POST',
      path: '/files?name=dut.bin',
      headers: { 'content-type': 'application/zip', 'content-length': 8_000_000, ...authorization(world.admin.credentials) },
    });
    sent.on('error', () => undefined);
    sent.write(randomBytes(3_000_000));
    await eventually(async () => (await leftBehind())[0], 1);
    sent.destroy();
    await eventually(leftBehind, [0, 0]);
  });

  test('that is too large is refused, whether it says so at first or not, and leaves nothing', async () => {
    const body = Buffer.alloc(22 * 1024 * 1024);
    const said = await post(world.admin, 'to.bin', body, { 'content-type': 'application/zip' });
    expect([said.status, await codeOf(said)]).toEqual([413, 'BAD_USER_INPUT']);
    const unsaid = await post(world.admin, 'to.bin', new Blob([body]).stream(), { 'content-type': 'application/zip' });
    expect(unsaid.status).toBe(413);
    expect(await leftBehind()).toEqual([0, 0]);
  });

  test('that another site could have sent is refused, unless a header says that it did not', async () => {
    const cookie = world.admin;
    for (const headers of [
      { 'content-type': 'text/plain' },
      { 'content-type': 'multipart/form-data; boundary=x' },
      {},
      { 'content-type': 'nonsense' },
    ]) {
      const response = await post(cookie, 'a.txt', Buffer.from('a'), headers);
      expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_USER_INPUT']);
    }
    expect(
      await upload(cookie, 'a.txt', Buffer.from('a'), { 'content-type': 'text/plain; charset=utf-8', 'apollo-require-preflight': 'true' }),
    ).toMatchObject({
      type: 'text/plain',
    });
    const form = await post(cookie, 'a.txt', Buffer.from('a'), {
      'content-type': 'multipart/form-data; boundary=x',
      'apollo-require-preflight': 'true',
    });
    expect(form.status).toBe(415);
  });

  test('that is compressed on its way, empty or without a name is refused', async () => {
    expect((await post(world.admin, 'a.pdf', 'a', { ...PDF, 'content-encoding': 'gzip' })).status).toBe(415);
    expect(await codeOf(await post(world.admin, 'a.pdf', Buffer.alloc(0)))).toBe('BAD_USER_INPUT');
    expect(await codeOf(await post(world.admin, '../', 'a'))).toBe('BAD_USER_INPUT');
    expect((await fetch(`${world.url}/files`, { method: 'PUT' })).status).toBe(405);
  });

  test('is for those who write records', async () => {
    const anonymous = await post(world.anonymous, 'a.pdf', 'a');
    expect([anonymous.status, await codeOf(anonymous)]).toEqual([401, 'UNAUTHENTICATED']);
    for (const role of ['ANALYST', 'INTEGRATOR']) {
      const response = await post(await world.program(role), 'a.pdf', 'a');
      expect([response.status, await codeOf(response)]).toEqual([403, 'FORBIDDEN']);
    }
    await upload(await officer('DEPARTMENT_OFFICER'), 'a.pdf', 'a');
  });
});

describe('reading a file', () => {
  test('is for its uploader and administrators while nothing refers to it', async () => {
    const [own, other, analyst] = await Promise.all([officer('ORGANIZATION_OFFICER'), officer('ORGANIZATION_OFFICER'), world.program('ANALYST')]);
    const { id } = await upload(own, 'minh-chung.pdf', 'a');
    expect((await get(own, id)).status).toBe(200);
    expect((await get(world.admin, id)).status).toBe(200);
    expect((await get(world.anonymous, id)).status).toBe(401);
    for (const client of [other, analyst]) {
      const response = await get(client, id);
      expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
    }
    expect((await get(world.admin, '999999')).status).toBe(404);
    expect((await get(world.admin, 'x')).status).toBe(404);
  });
});

test('what nothing has referred to for a day is removed, with its content; so is what an instance left behind when it died', async () => {
  const { makers } = makersFor(world.admin);
  const [left, kept, fresh] = await Promise.all(['left', 'kept', 'fresh'].map((name) => upload(world.admin, `${name}.pdf`, name)));
  await makers.DocumentFile({ fileId: kept?.id });
  const old = "'2020-01-01 00:00:00.000'";
  await changeRows(world.database, `UPDATE \`stored_file\` SET \`unattachedSince\` = ${old} WHERE \`id\` IN (${left?.id}, ${kept?.id})`);
  await changeRows(world.database, `INSERT INTO \`file_upload\` (\`contentKey\`, \`startedAt\`) VALUES ('dead', ${old})`);
  await changeRows(world.database, "INSERT INTO `file_chunk` (`contentKey`, `ordinal`, `data`) VALUES ('dead', 0, 'x')");
  await world.restart();
  await eventually(leftBehind, [0, 0]);
  // The first request may meet a connection that the old process has closed.
  await eventually(async () => (await get(world.admin, String(left?.id)).catch(() => null))?.status, 404);
  expect([(await get(world.admin, String(kept?.id))).status, (await get(world.admin, String(fresh?.id))).status]).toEqual([200, 200]);
});
