import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from '../world/client';
import { authorization } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Concept } from './records';
import { makersFor, newCode } from './records';
import { newYear, recordAll } from './year';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

const post = (client: Client, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${world.url}/exports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'vi', ...authorization(client.credentials), ...headers },
    body: JSON.stringify(body),
  });
const csv = async (client: Client, body: Readonly<Record<string, unknown>>, headers?: Readonly<Record<string, string>>): Promise<string[]> => {
  const response = await post(client, { format: 'csv', ...body }, headers);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return bytes.subarray(3).toString('utf8').trimEnd().split('\r\n');
};
const faults = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string; fields?: { path: string }[] } }[] };
  return { status: response.status, code: errors[0]?.extensions.code, paths: errors[0]?.extensions.fields?.map(({ path }) => path) };
};
const make = (name: Concept, input: Readonly<Record<string, unknown>>) => makersFor(world.admin).makers[name](input);

test('a list is exported as it is filtered and sorted, with headings, words and relations, and no cell runs as a formula', async () => {
  const mark = newCode('EX');
  const { id: parentId } = await make('Organization', { code: mark, name: '=HYPERLINK("http://x","Quận")', kind: 'DISTRICT' });
  await make('Organization', { code: `${mark}-2`, name: 'Phường "Bồ Đề"; số 2', kind: 'WARD', parentId, foundedOn: '2003-11-06' });
  await make('Organization', { code: `${mark}-1`, name: '+84', kind: 'WARD', parentId, note: '@SUM(A1)' });
  const columns = [
    { path: 'code', heading: 'Mã' },
    { path: 'name', heading: 'Tên' },
    { path: 'kind', heading: 'Loại', words: { WARD: 'Phường' } },
    { path: 'parent.name', heading: 'Trực thuộc' },
    { path: 'foundedOn', heading: 'Thành lập' },
    'note',
  ];
  const where = { parent: { code: { eq: mark } } };
  const lines = await csv(world.admin, { list: 'organizations', columns, where, orderBy: [{ code: 'ASC' }] });
  expect(lines).toEqual([
    'Mã;Tên;Loại;Trực thuộc;Thành lập;note',
    `${mark}-1;'+84;Phường;"'=HYPERLINK(""http://x"",""Quận"")";;'@SUM(A1)`,
    `${mark}-2;"Phường ""Bồ Đề""; số 2";Phường;"'=HYPERLINK(""http://x"",""Quận"")";06/11/2003;`,
  ]);
});

test('what a campaign comes to and what is missing are lists like others, with the arguments that they take', async () => {
  const year = await newYear(world.admin, 3);
  await recordAll(world.admin, year, [30, 20]);
  const campaignId = year.campaignId;
  const progress = await csv(world.admin, {
    list: 'monitoring',
    columns: [
      { path: 'target.organization.name', heading: 'Đơn vị' },
      { path: 'state', heading: 'Tiến độ', words: { NO_DATA: 'Chưa có số liệu' } },
      'actual',
    ],
    arguments: { campaignId, asOf: '2020-12-31', states: ['NO_DATA', 'AT_RISK', 'BEHIND', 'ON_TRACK'] },
  });
  expect(progress[0]).toBe('Đơn vị;Tiến độ;actual');
  expect(
    progress
      .slice(1)
      .map((line) => line.split(';')[0])
      .sort(),
  ).toEqual(['Phường 0', 'Phường 1', 'Phường 2']);
  expect(progress).toContain('Phường 2;Chưa có số liệu;');
  const missing = await csv(world.admin, {
    list: 'missingResults',
    columns: ['target.organization.name', 'from'],
    arguments: { campaignId, asOf: '2020-12-31' },
  });
  const { missingResults } = await world.admin.query<{ missingResults: { totalCount: number } }>(
    'query ($id: ID!) { missingResults(campaignId: $id, asOf: "2020-12-31") { totalCount } }',
    { id: campaignId },
  );
  expect(missing).toHaveLength(1 + missingResults.totalCount);
  for (const wrong of [{ nothing: 1 }, { first: 1 }])
    expect(
      await faults(await post(world.admin, { list: 'monitoring', format: 'csv', columns: ['state'], arguments: { campaignId, ...wrong } })),
    ).toEqual({
      status: 400,
      code: 'BAD_USER_INPUT',
      paths: [`arguments.${Object.keys(wrong)[0]}`],
    });
});

test('the English file has commas, points and ISO dates; decimals stay exact numbers', async () => {
  const target = await make('Target', { value: '-1234567.8901' });
  const { id } = target;
  const where = { id: { eq: id } };
  const [, row] = await csv(world.admin, { list: 'targets', columns: ['value', 'penalty'], where }, { 'accept-language': 'en' });
  expect(row).toBe('-1234567.8901,0');
  const [, vietnamese] = await csv(world.admin, { list: 'targets', columns: ['value'], where });
  expect(vietnamese).toBe('-1234567,8901');
});

test('every row comes once, however many pages they fill', async () => {
  const mark = newCode('PAGES');
  const makers = Array.from({ length: 6 }, (_, part) => part);
  for (const part of makers) {
    const created = Array.from({ length: 100 }, (_, index) => {
      const code = `${mark}-${part}-${index}`;
      return `c${index}: createOrganization(input: { code: "${code}", name: "${code}", kind: WARD }) { id }`;
    });
    await world.admin.query(`mutation { ${created.join(' ')} }`);
  }
  const lines = await csv(world.admin, {
    list: 'organizations',
    columns: ['code'],
    where: { code: { startsWith: mark } },
    orderBy: [{ kind: 'ASC' }],
  });
  expect(lines).toHaveLength(601);
  expect(new Set(lines).size).toBe(601);
});

test('a workbook holds texts as texts, numbers as numbers and days as days', async () => {
  const code = newCode('XLSX');
  await make('Organization', { code, name: '=1+1', kind: 'WARD', foundedOn: '2020-02-29' });
  const response = await post(world.admin, {
    list: 'organizations',
    format: 'xlsx',
    columns: ['code', 'name', 'foundedOn', 'version'],
    where: { code: { eq: code } },
    title: 'Đơn vị',
  });
  expect(response.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent('Đơn vị.xlsx')}`);
  const sheet = entryOf(Buffer.from(await response.arrayBuffer()), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('=1+1');
  expect(sheet).not.toContain('<f>');
  // 29 February 2020 is day 43890 of Excel's calendar.
  expect(sheet).toContain('<v>43890</v>');
  expect(sheet).toContain('<v>1</v>');
});

test('what the caller may not see is not exported', async () => {
  const { id: organizationId } = await make('Organization', { name: 'Phường của cán bộ' });
  const { id: own } = await make('Target', { organizationId });
  const { id: foreign } = await make('Target', {});
  const officer = await world.program('ORGANIZATION_OFFICER', { organizationId });
  const lines = await csv(officer, { list: 'targets', columns: ['id'], where: { id: { in: [own, foreign] } } });
  expect(lines).toEqual(['id', own]);
  expect(await faults(await post(officer, { list: 'users', format: 'csv', columns: ['email'] }))).toMatchObject({ code: 'FORBIDDEN' });
  expect(await faults(await post(world.anonymous, { list: 'targets', format: 'csv', columns: ['id'] }))).toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('a request that asks for what there is not is refused at each place', async () => {
  const wrong = { list: 'organizations', format: 'pdf', columns: [{ path: 'name' }, { path: 'na me' }] };
  expect(await faults(await post(world.admin, wrong))).toEqual({ status: 400, code: 'BAD_USER_INPUT', paths: ['format', 'columns.1.path'] });
  const unknown = { list: 'organizations', format: 'csv', columns: ['name', 'targets', 'parent', 'password'] };
  expect((await faults(await post(world.admin, unknown))).paths).toEqual(['columns.1.path', 'columns.2.path', 'columns.3.path']);
  expect((await faults(await post(world.admin, { list: '__schema', format: 'csv', columns: ['name'] }))).paths).toEqual(['list']);
  expect((await faults(await post(world.admin, { list: 'me', format: 'csv', columns: ['name'] }))).paths).toEqual(['list']);
  const where = { list: 'organizations', format: 'csv', columns: ['name'], where: { nonsense: 1 } };
  expect(await faults(await post(world.admin, where))).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  expect((await post(world.admin, wrong, { 'content-type': 'text/plain' })).status).toBe(415);
});

test('the service goes on when a reader leaves in mid-file', async () => {
  const stop = new AbortController();
  const response = await fetch(`${world.url}/exports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization(world.admin.credentials) },
    body: JSON.stringify({ list: 'organizations', format: 'csv', columns: ['name'] }),
    signal: stop.signal,
  });
  expect(response.status).toBe(200);
  stop.abort();
  expect(await csv(world.admin, { list: 'departments', columns: ['code'], where: { id: { eq: '0' } } })).toEqual(['code']);
});

/** A file of a ZIP archive, found by its directory. */
function entryOf(archive: Buffer, name: string): string {
  let at = archive.readUInt32LE(archive.length - 22 + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extraLength, commentLength] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)];
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const local = archive.readUInt32LE(at + 42);
      const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      return inflateRawSync(archive.subarray(begin, begin + archive.readUInt32LE(at + 20))).toString('utf8');
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  throw new Error(`expected ${name} in the archive`);
}
