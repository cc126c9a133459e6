import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Change } from '../api/year';
import { CHANGE, feedEnd, newRanking, newYear, RECORD, record } from '../api/year';
import type { TestDatabase } from '../world/database';
import { launch } from '../world/service';
import type { World } from '../world/start';
import { ADMIN_EMAIL, ADMIN_PASSWORD, start } from '../world/start';
import { stream, subscribe } from '../world/subscribe';
import type { OwnServer } from './own-server';
import { ownMariadb, until } from './own-server';

let server: OwnServer;
let database: TestDatabase;
let world: World | null = null;

beforeAll(async () => {
  server = await ownMariadb();
  const url = `mysql://root@127.0.0.1:${server.port}`;
  await server.start();
  const connection = await createConnection(url);
  await connection.query('CREATE DATABASE thi_dua CHARACTER SET utf8mb4');
  await connection.end();
  database = { kind: 'mariadb', env: { DATABASE_URL: `${url}/thi_dua` }, drop: async () => undefined };
});
afterEach(async () => {
  await world?.stop();
  world = null;
});
afterAll(() => server.remove());

test('a database that is away at the start is waited for with a message, and then used', async () => {
  await server.kill();
  const service = await launch({ ...database.env, ADMIN_EMAIL, ADMIN_PASSWORD });
  try {
    await until('the service says that it waits', () => service.logs().includes('waiting for the database'));
    expect(service.ended()).toBeNull();
    await server.start();
    await until('the service is ready', async () => (await fetch(`http://127.0.0.1:${service.port}/readyz`).catch(() => null))?.status === 200);
  } finally {
    await service.stop();
  }
});

test('one that goes away later gives errors at once, and the service recovers by itself, subscriptions included', async () => {
  world = await start({ database });
  const { admin, url } = world;
  const year = await newYear(admin, 2);
  await newRanking(admin, year);
  const end = await feedEnd(admin);
  const follow = `subscription ($after: String) { rankingChanged(after: $after) { ${CHANGE} } }`;
  const socket = subscribe<{ rankingChanged: Change }>(admin, follow, { after: end });
  const events = await stream(admin, follow, { after: end });
  await record(admin, [{ targetId: year.targets[0] ?? '', period: '2020-01-01', value: '1' }]);
  expect([(await socket.next())?.data?.rankingChanged.rank, (await events.next())?.event]).toEqual([1, 'next']);

  await server.kill();
  for (const [document, variables] of [
    ['{ organizations { totalCount } }', {}],
    [RECORD, { input: [{ targetId: year.targets[0], period: '2020-02-01', value: '2' }] }],
  ] as const) {
    const answer = await admin.send(document, variables);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(answer.errors)).not.toMatch(/ECONN|mysql|SELECT|127\.0\.0\.1/);
  }
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);

  await server.start();
  await until('the service is ready again', async () => (await fetch(`${url}/readyz`)).status === 200);
  const { changes } = await record(admin, [{ targetId: year.targets[1] ?? '', period: '2020-02-01', value: '50' }]);
  const later = [await socket.next(20_000), await socket.next(20_000)].map((result) => result?.data?.rankingChanged);
  expect(later).toEqual(changes);
  for (const change of changes) expect(JSON.parse((await events.next(20_000))?.data ?? '{}')).toMatchObject({ data: { rankingChanged: change } });
  await Promise.all([socket.close(), events.close()]);
});
