import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Input } from './records';
import { makersFor, newCode } from './records';
import { storedRows } from './stored-rows';

let world: World;
let makers: ReturnType<typeof makersFor>['makers'];
beforeAll(async () => {
  // A machine in another zone than Vietnam and UTC must make no difference.
  world = await start({ env: { TZ: 'America/New_York' } });
  makers = makersFor(world.admin).makers;
});
afterAll(() => world.stop());

const RECORD = 'mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id value } } }';
const MAX = '99999999999999.9999';

describe('a decimal', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['0.1', '0.1'],
    ['00012.3400', '12.34'],
    ['+5', '5'],
    [' 7.5 ', '7.5'],
    ['962.25', '962.25'],
    ['-0.0001', '-0.0001'],
    ['1.10000000000', '1.1'],
    [MAX, MAX],
    [`-${MAX}`, `-${MAX}`],
    ['90071992547409.9301', '90071992547409.9301'],
    [343, '343'],
    [0.3, '0.3'],
    [-1.5, '-1.5'],
    [1e13, '10000000000000'],
  ])('%j reads back as %j, by any way it is asked for', async (written, read) => {
    const { id } = await makers.Target({ value: written });
    const { target, targets } = await world.admin.query<{ target: Input; targets: { nodes: Input[] } }>(
      'query ($id: ID!, $value: Decimal!) { target(id: $id) { value } targets(where: { id: { eq: $id }, value: { eq: $value, gte: $value, lte: $value, in: [$value] } }, orderBy: [{ value: DESC }]) { nodes { value } } }',
      { id, value: written },
    );
    expect(target).toEqual({ value: read });
    expect(targets.nodes).toEqual([{ value: read }]);
  });

  test.each([
    '0.00001',
    '1.23456',
    '100000000000000',
    '-100000000000000',
    '1e3',
    '1,5',
    '1.',
    '.5',
    '--1',
    '0x10',
    'NaN',
    'Infinity',
    '',
    '１２',
    1e-5,
    1e15,
    true,
    [],
    {},
  ])('%j is refused at its place', async (value) => {
    const input: Input = await makersFor(world.admin).inputs.Target({ value });
    const { data, errors } = await world.admin.send('mutation ($input: TargetCreateInput!) { createTarget(input: $input) { id } }', { input });
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.value' }] } }]);
  });

  test('written into the document itself is as exact as in a variable', async () => {
    const { id } = await makers.Target({ value: null });
    for (const [literal, read] of [
      ['90071992547409.9301', '90071992547409.9301'],
      ['"0.1"', '0.1'],
      ['3', '3'],
      ['-2.5', '-2.5'],
    ] as const) {
      const { target } = await world.admin.query<{ target: Input }>(
        `mutation { target: updateTarget(id: "${id}", version: ${(await version(id)) ?? 0}, input: { value: ${literal} }) { value } }`,
      );
      expect(target).toEqual({ value: read });
    }
    expect((await world.admin.send(`mutation { updateTarget(id: "${id}", version: 1, input: { value: 0.00001 }) { value } }`)).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  const version = async (id: string) =>
    (await world.admin.query<{ target: { version: number } | null }>('query ($id: ID!) { target(id: $id) { version } }', { id })).target?.version;
});

describe('sums', () => {
  const targetOf = async (aggregation: string, value: string | null) => {
    const { id: indicatorId } = await makers.Indicator({ aggregation });
    const { id: criterionId } = await makers.Criterion({ indicatorId });
    return makers.Target({ criterionId, value });
  };
  const report = (targetId: string, values: readonly string[]) =>
    world.admin.query(RECORD, {
      input: values.map((value, index) => ({ targetId, value, period: `2020-${String(index + 1).padStart(2, '0')}-15` })),
    });
  const read = (id: string) =>
    world.admin.query<{ target: Input }>('query ($id: ID!) { target(id: $id) { actual achievement outcome score } }', { id });

  test('of results are exact: 0.1 and 0.2 are 0.3, twelve times 0.1 is 1.2', async () => {
    const { id } = await targetOf('SUM', '0.3');
    await report(id, ['0.1', '0.2']);
    expect(await read(id)).toEqual({ target: { actual: '0.3', achievement: '100', outcome: 'MET', score: '100' } });
    const { id: year } = await targetOf('SUM', '1.2');
    await report(year, Array(12).fill('0.1'));
    expect(await read(year)).toMatchObject({ target: { actual: '1.2', achievement: '100' } });
  });

  test('of large numbers keep every digit, negative ones included', async () => {
    const { id } = await targetOf('SUM', null);
    await report(id, ['49999999999999.9999', '50000000000000', '-0.0001', '0.0001']);
    expect(await read(id)).toMatchObject({ target: { actual: MAX } });
  });

  test('beyond what is held are refused, and what was there stays', async () => {
    const { id } = await targetOf('SUM', null);
    await report(id, [MAX]);
    const { errors } = await world.admin.send(RECORD, { input: [{ targetId: id, value: '0.0001', period: '2020-02-01' }] });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await read(id)).toMatchObject({ target: { actual: MAX } });
    expect(
      (await world.admin.query<{ results: Input }>('query ($id: ID!) { results(where: { targetId: { eq: $id } }) { totalCount } }', { id })).results,
    ).toEqual({ totalCount: 1 });
  });

  test('in groups are exact too', async () => {
    const { id: criterionId } = await makers.Criterion();
    for (const value of ['0.1', '0.2', '90071992547409.9301', '-90071992547409.9301']) await makers.Target({ criterionId, value });
    const { rows } = await world.admin.query<{ rows: Input[] }>(
      'query ($id: ID!) { rows: targetsAggregate(where: { criterionId: { eq: $id } }) { count sum { value } min { value } max { value } } }',
      { id: criterionId },
    );
    expect(rows).toEqual([{ count: 4, sum: { value: '0.3' }, min: { value: '-90071992547409.9301' }, max: { value: '90071992547409.9301' } }]);
  });
});

describe('text', () => {
  const NAMES = [
    'Phúc Đồng',
    'Ủy ban nhân dân',
    'Tổ dân phố số 5 – Khối “Đoàn kết”',
    'ẮẰẲẴẶ ắằẳẵặ ƯỨỪỬỮỰ đĐ',
    'Ký hiệu ₫ € 😀 漢字',
    'O\'Brien \\ "x" `y` %_',
  ];

  test.each(NAMES)('%j reads back letter by letter, in NFC however it was typed', async (name) => {
    for (const typed of [name.normalize('NFC'), name.normalize('NFD'), `  ${name}\n`]) {
      const { id } = await makers.Organization({ name: typed, note: typed });
      const { organization } = await world.admin.query<{ organization: Input }>('query ($id: ID!) { organization(id: $id) { name note } }', { id });
      expect(organization).toEqual({ name: name.normalize('NFC'), note: name.normalize('NFC') });
      const stored = await storedRows(world.database, `SELECT \`name\` FROM \`organization\` WHERE \`id\` = ${id}`);
      expect(stored[0]?.['name']).toBe(name.normalize('NFC'));
    }
  });

  test('is the same only where it is the same to the letter: case, accents and blanks in it count, blanks around it do not', async () => {
    const names = ['Bồ Đề', 'bồ đề', 'Bo De', 'Bô Đê', 'Bồ  Đề'];
    const prefix = newCode('EQ');
    for (const [index, name] of names.entries()) await makers.Cluster({ code: `${prefix}_${index}`, name });
    for (const name of names) {
      const { clusters } = await world.admin.query<{ clusters: { nodes: Input[] } }>(
        'query ($name: String, $prefix: String) { clusters(where: { name: { eq: $name }, code: { startsWith: $prefix } }) { nodes { name } } }',
        { name, prefix },
      );
      expect(clusters.nodes).toEqual([{ name }]);
    }
    const { clusters } = await world.admin.query<{ clusters: { totalCount: number } }>(
      'query ($prefix: String) { clusters(where: { name: { eq: " Bồ Đề  " }, code: { startsWith: $prefix } }) { totalCount } }',
      { prefix },
    );
    expect(clusters.totalCount).toBe(1);
  });

  test('codes that differ in one letter are different codes', async () => {
    const code = newCode('PHUC');
    const [a, b] = [await makers.Cluster({ code: `${code}_D` }), await makers.Cluster({ code: `${code}_D.` })];
    expect(
      await world.admin.query(
        'query ($a: String, $b: String, $c: String) { a: cluster(code: $a) { id } b: cluster(code: $b) { id } c: cluster(code: $c) { id } }',
        { a: `${code}_D`, b: `${code}_D.`, c: `${code}_d` },
      ),
    ).toEqual({
      a: { id: a.id },
      b: { id: b.id },
      c: null,
    });
  });
});

describe('dates and times', () => {
  test.each(['2020-02-29', '1000-01-01', '1945-09-02', '1954-10-10', '9999-12-31', '2025-07-01'])(
    'the date %s reads back as it was written',
    async (date) => {
      const { id } = await makers.Organization({ foundedOn: date });
      const { organization, found } = await world.admin.query<Input>(
        `query ($id: ID!) { organization(id: $id) { foundedOn } found: organizations(where: { id: { eq: $id }, foundedOn: { eq: "${date}", gte: "${date}", lte: "${date}" } }) { totalCount } }`,
        { id },
      );
      expect({ organization, found }).toEqual({ organization: { foundedOn: date }, found: { totalCount: 1 } });
    },
  );

  test('points in time are in UTC, to the millisecond, whatever the zone of the machine', async () => {
    const from = Date.now();
    const { id } = await makers.Campaign();
    const to = Date.now();
    const { campaign } = await world.admin.query<{ campaign: { createdAt: string; updatedAt: string } }>(
      'query ($id: ID!) { campaign(id: $id) { createdAt updatedAt } }',
      { id },
    );
    expect(campaign.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Date.parse(campaign.createdAt)).toBeGreaterThanOrEqual(from);
    expect(Date.parse(campaign.createdAt)).toBeLessThanOrEqual(to);
    const stored = await storedRows(world.database, `SELECT CAST(\`createdAt\` AS CHAR) AS c FROM \`campaign\` WHERE \`id\` = ${id}`);
    expect(stored[0]?.['c']).toBe(campaign.createdAt.replace('T', ' ').replace('Z', ''));
  });

  test('a point in time given with an offset is the same point', async () => {
    const { id } = await makers.Campaign();
    const { campaign } = await world.admin.query<{ campaign: { createdAt: string } }>('query ($id: ID!) { campaign(id: $id) { createdAt } }', { id });
    const inVietnam = `${new Date(Date.parse(campaign.createdAt) + 7 * 3_600_000).toISOString().replace('Z', '')}+07:00`;
    const { campaigns } = await world.admin.query<{ campaigns: { nodes: Input[] } }>(
      'query ($id: ID!, $at: DateTime) { campaigns(where: { id: { eq: $id }, createdAt: { eq: $at } }) { nodes { id } } }',
      { id, at: inVietnam },
    );
    expect(campaigns.nodes).toEqual([{ id }]);
  });

  test('a change moves updatedAt and leaves createdAt', async () => {
    const { id } = await makers.Campaign();
    const read = async () =>
      (
        await world.admin.query<{ campaign: { createdAt: string; updatedAt: string } }>(
          'query ($id: ID!) { campaign(id: $id) { createdAt updatedAt } }',
          { id },
        )
      ).campaign;
    const before = await read();
    await world.admin.query('mutation ($id: ID!) { updateCampaign(id: $id, version: 1, input: { theme: "Đổi mới" }) { id } }', { id });
    const after = await read();
    expect(after.createdAt).toBe(before.createdAt);
    expect(after.updatedAt > before.updatedAt).toBe(true);
  });

  test('a month is its first day, whichever day was given', async () => {
    const { id: targetId } = await makers.Target();
    await world.admin.query(RECORD, { input: ['2020-02-29', '2020-12-31', '2020-01-01'].map((period) => ({ targetId, period, value: '1' })) });
    const { results } = await world.admin.query<{ results: { nodes: Input[] } }>(
      'query ($id: ID!) { results(where: { targetId: { eq: $id } }, orderBy: [{ period: ASC }]) { nodes { period } } }',
      { id: targetId },
    );
    expect(results.nodes).toEqual([{ period: '2020-01-01' }, { period: '2020-02-01' }, { period: '2020-12-01' }]);
  });
});
