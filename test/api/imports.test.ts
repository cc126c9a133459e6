import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import { workbook, zip } from '../world/xlsx';
import type { Job } from './importing';
import { apply, preview, upload } from './importing';
import { newCode } from './records';
import type { Year } from './year';
import { addCriterion, newRanking, newYear, ranksOf } from './year';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

const read = (kind: string, name: string, body: string | Buffer, mark?: string) => preview(world.url, world.admin, kind, name, body, mark);
const codesOf = async (year: Year) => {
  const { campaign, criterion, organizations } = await world.admin.query<{
    campaign: { code: string };
    criterion: { indicator: { code: string } };
    organizations: { nodes: { id: string; code: string }[] };
  }>(
    `query ($campaign: ID!, $criterion: ID!, $wards: [ID!]!) { campaign(id: $campaign) { code } criterion(id: $criterion) { indicator { code } }
       organizations(where: { id: { in: $wards } }, first: 100) { nodes { id code } } }`,
    { campaign: year.campaignId, criterion: year.criterionId, wards: year.wards },
  );
  const byId = new Map(organizations.nodes.map(({ id, code }) => [id, code]));
  return { campaign: campaign.code, indicator: criterion.indicator.code, wards: year.wards.map((id) => byId.get(id) ?? '') };
};
const said = ({ faults }: Job) => faults.map(({ row, column, message }) => `${row} ${column}: ${message}`);
const HEAD = 'Mã phong trào;Mã chỉ tiêu;Mã đơn vị;Tháng;Giá trị;Ghi chú';

describe('results', () => {
  test('a file is previewed, applied whole, and changes nothing the second time', async () => {
    const year = await newYear(world.admin, 3);
    const rankingId = await newRanking(world.admin, year);
    const { campaign, indicator, wards } = await codesOf(year);
    const file = [`\uFEFF${HEAD}`, ...wards.map((ward, place) => `${campaign};${indicator};${ward};3/2020;${10 * (place + 1)},5;`)].join('\r\n');
    const job = await read('RESULTS', 'ket-qua.csv', file);
    expect(job).toMatchObject({ state: 'READY', rowsRead: 3, rowsCreated: 3, rowsUpdated: 0, faultCount: 0, message: null });
    expect(job.preview[0]?.cells).toContainEqual({ column: 'value', before: null, after: '10,5', changed: true });
    expect(await ranksOf(world.admin, rankingId, year.wards)).toEqual([null, null, null]);
    expect(await apply(world.admin, job.id)).toMatchObject({ state: 'APPLIED', message: null });
    expect(await ranksOf(world.admin, rankingId, year.wards)).toEqual([3, 2, 1]);

    const before = await traces(year);
    const again = await read('RESULTS', 'ket-qua.csv', file);
    expect(again).toMatchObject({ state: 'READY', rowsCreated: 0, rowsUpdated: 0, rowsUnchanged: 3 });
    expect(await apply(world.admin, again.id)).toMatchObject({ state: 'APPLIED' });
    expect(await traces(year)).toEqual(before);

    const changed = await read('RESULTS', 'ket-qua.csv', file.replace(';10,5;', ';90;'));
    expect(changed).toMatchObject({ rowsCreated: 0, rowsUpdated: 1, rowsUnchanged: 2 });
    expect(changed.preview).toMatchObject([{ row: 2, action: 'UPDATE' }]);
    expect(changed.preview[0]?.cells).toContainEqual({ column: 'value', before: '10,5', after: '90', changed: true });
    await apply(world.admin, changed.id);
    expect(await ranksOf(world.admin, rankingId, year.wards)).toEqual([1, 3, 2]);
  });

  test('values and notes are kept as the file has them, and so is what they were before', async () => {
    const year = await newYear(world.admin, 3);
    const { campaign, indicator, wards } = await codesOf(year);
    const file = (cells: readonly (readonly [string, string])[]) =>
      [HEAD, ...cells.map(([value, note], place) => `${campaign};${indicator};${wards[place]};3/2020;${value};${note}`)].join('\n');
    const first = [
      ['99999999999999,9999', '"trích ""nguyên văn"" \\ \\u0041 \'x\'"'],
      ['-0,0001', '💐 đ Ắ'],
      ['0', ''],
    ] as const;
    const second = [
      ['-99999999999999,9999', '"\\"'],
      ['0,1', '"hai\ndòng"'],
      ['7', 'mới'],
    ] as const;
    for (const cells of [first, second]) await apply(world.admin, (await read('RESULTS', 'ket-qua.csv', file(cells))).id);

    const { results } = await world.admin.query<{ results: { nodes: { value: string; note: string | null; version: number; history: Entry[] }[] } }>(
      `query ($ids: [ID!]!) { results(where: { targetId: { in: $ids } }, orderBy: [{ targetId: ASC }]) {
         nodes { value note version history { id action changes { field before after } } } } }`,
      { ids: year.targets },
    );
    const texts = ['trích "nguyên văn" \\ \\u0041 \'x\'', '💐 đ Ắ', null];
    expect(results.nodes).toMatchObject([
      { value: '-99999999999999.9999', note: '\\', version: 2 },
      { value: '0.1', note: 'hai\ndòng', version: 2 },
      { value: '7', note: 'mới', version: 2 },
    ]);
    results.nodes.forEach(({ value, note, history }, place) => {
      const [was, text] = [['99999999999999.9999', '-0.0001', '0'][place], texts[place]];
      const [changed, made] = history;
      expect(history.map(({ action }) => action)).toEqual(['UPDATED', 'CREATED']);
      expect(changed?.changes).toEqual(expect.arrayContaining([{ field: 'value', before: was, after: value }]));
      expect(changed?.changes).toEqual(expect.arrayContaining([{ field: 'note', before: text, after: note }]));
      expect(made?.changes).toEqual(expect.arrayContaining([{ field: 'value', before: null, after: was }]));
      expect(made?.changes.find(({ field }) => field === 'note')?.after ?? null).toBe(text);
      expect(made?.changes.find(({ field }) => field === 'period')?.after).toBe('2020-03-01');
    });

    const undo = 'mutation ($id: ID!) { undoChange(historyId: $id) { action } }';
    await world.admin.query(undo, { id: results.nodes[0]?.history[0]?.id });
    const april = file([['-5', '']]).replace(';3/2020;', ';4/2020;');
    await apply(world.admin, (await read('RESULTS', 'ket-qua.csv', april)).id);
    const { added } = await world.admin.query<{ added: { nodes: { history: Entry[] }[] } }>(
      'query ($id: ID!) { added: results(where: { targetId: { eq: $id }, period: { eq: "2020-04-01" } }) { nodes { history { id } } } }',
      { id: year.targets[0] },
    );
    await world.admin.query(undo, { id: added.nodes[0]?.history[0]?.id });
    expect((await traces(year)).results.nodes.map(({ version }) => version).sort()).toEqual([2, 2, 3]);
  });

  test('faults name row and column in words, and nothing can be applied', async () => {
    const year = await newYear(world.admin, 1);
    const { campaign, indicator, wards } = await codesOf(year);
    const [ward = ''] = wards;
    const line = (...cells: string[]) => cells.join(';');
    const job = await read(
      'RESULTS',
      'loi.csv',
      [
        HEAD,
        line(campaign, indicator, `${ward}X`, '3/2020', '1', ''),
        line(campaign, indicator, ward, '13/2020', 'mười', ''),
        line(campaign, indicator, ward, '3/2030', '1', ''),
        line(campaign, indicator, ward, '4/2020', '1', ''),
        '',
        line(campaign, indicator, ward, '2020-04-30', '2', ''),
        line(campaign, indicator, ward, '', '1,23456', ''),
      ].join('\n'),
    );
    expect(job.state).toBe('FAULTY');
    expect(said(job)).toEqual([
      expect.stringMatching(new RegExp(`^2 organization: .*Có phải là "${ward}"`)),
      expect.stringMatching(/^3 period: "13\/2020" không phải là tháng/),
      expect.stringMatching(/^3 value: "mười" không phải là số/),
      expect.stringMatching(/^4 period: Tháng nằm ngoài/),
      expect.stringMatching(/^7 period: Trùng với dòng 5/),
      expect.stringMatching(/^8 period: Cần nhập giá trị/),
      expect.stringMatching(/^8 value: .*bốn chữ số thập phân/),
    ]);
    await expect(apply(world.admin, job.id)).rejects.toThrow('FAULTY');
  });
});

describe('targets, organizations, indicators and scores', () => {
  test('a workbook assigns targets: days, percentages and formulas as Excel keeps them', async () => {
    const year = await newYear(world.admin, 2);
    const more = await addCriterion(world.admin, { ...year, wards: [] });
    const { campaign, wards } = await codesOf(year);
    const { indicator } = await codesOf({ ...year, criterionId: more.criterionId });
    const rows = [
      ['Campaign code', 'Indicator code *', 'Organization code', 'Target', 'Baseline', 'Anything'],
      [campaign, indicator, wards[0] ?? '', { xml: '<c s="2"><f>1/4</f><v>0.25</v></c>' }, 1234.5, 'x'],
      [],
      [campaign, indicator, wards[1] ?? '', 1e3, '1,200.25', ''],
    ];
    const job = await read('TARGETS', 'chi-tieu.xlsx', workbook(rows));
    expect(job).toMatchObject({ state: 'READY', rowsRead: 2, rowsCreated: 2, ignoredHeadings: 'Anything', faults: [] });
    expect(await apply(world.admin, job.id)).toMatchObject({ state: 'APPLIED' });
    const { targets } = await world.admin.query<{ targets: { nodes: unknown[] } }>(
      'query ($id: ID!) { targets(where: { criterionId: { eq: $id } }, orderBy: [{ id: ASC }]) { nodes { value baseline penalty history { action } } } }',
      { id: more.criterionId },
    );
    expect(targets.nodes).toEqual([
      { value: '25', baseline: '1234.5', penalty: '0', history: [{ action: 'CREATED' }] },
      { value: '1000', baseline: '1200.25', penalty: '0', history: [{ action: 'CREATED' }] },
    ]);
    expect(await read('TARGETS', 'chi-tieu.xlsx', workbook(rows))).toMatchObject({ rowsCreated: 0, rowsUpdated: 0, rowsUnchanged: 2 });
  });

  test('organizations may come before those that they belong to; a circle is refused and nothing of it is written', async () => {
    const [city, ward, group] = [newCode('CITY'), newCode('WARD'), newCode('GROUP')];
    const head = 'Mã,Tên đơn vị,Loại,Mã đơn vị cấp trên,Ngày thành lập';
    const file = [head, `${group},Tổ 1,Tổ dân phố,${ward},`, `${ward},"Phường ""A"", mới",WARD,${city},06/11/2003`, `${city},Thành phố,city,,`].join(
      '\n',
    );
    const job = await read('ORGANIZATIONS', 'don-vi.csv', file);
    expect(job).toMatchObject({ state: 'READY', rowsCreated: 3 });
    await apply(world.admin, job.id);
    const { organization } = await world.admin.query<{ organization: unknown }>(
      'query ($code: String!) { organization(code: $code) { name kind foundedOn version parent { code } children { nodes { code } } } }',
      { code: ward },
    );
    expect(organization).toEqual({
      name: 'Phường "A", mới',
      kind: 'WARD',
      foundedOn: '2003-11-06',
      version: 1,
      parent: { code: city },
      children: { nodes: [{ code: group }] },
    });
    expect(await read('ORGANIZATIONS', 'don-vi.csv', file)).toMatchObject({ rowsUnchanged: 3 });

    const circle = await read('ORGANIZATIONS', 'vong.csv', [head, `${city},Thành phố,city,${group},`].join('\n'));
    expect(said(circle)).toEqual([expect.stringMatching(/^2 parentId: /)]);
    const [a, b] = [newCode('A'), newCode('B')];
    const made = await read('ORGANIZATIONS', 'vong.csv', [head, `${a},A,WARD,${b},`, `${b},B,WARD,${a},`, `${newCode('C')},C,WARD,,`].join('\n'));
    expect(await apply(world.admin, made.id)).toMatchObject({ state: 'FAULTY', faultCount: 2 });
    const { organizations } = await world.admin.query<{ organizations: { totalCount: number } }>(
      'query ($codes: [String!]!) { organizations(where: { code: { in: $codes } }) { totalCount } }',
      { codes: [a, b, newCode('C')] },
    );
    expect(organizations.totalCount).toBe(0);
  });

  test("the concept's own rules speak, by row and column", async () => {
    const job = await read(
      'INDICATORS',
      'chi-tieu.csv',
      [
        'code;name;unit;direction;aggregation;assigningLevel;departmentId',
        'có dấu;Tên;%;càng cao càng tốt;SUM;CITY;NONE',
        `${newCode('IND')};;%;up;SUM;CITY;`,
      ].join('\n'),
    );
    expect(said(job)).toEqual([
      expect.stringMatching(/^2 departmentId: Không có phòng, ban nào mang mã "NONE"/),
      expect.stringMatching(/^3 name: Cần nhập giá trị/),
      expect.stringMatching(/^3 direction: "up" không thuộc danh mục/),
    ]);
  });

  test('scores go into the rankings that departments type', async () => {
    const year = await newYear(world.admin, 3);
    const rankingId = await newRanking(world.admin, year, { method: 'ENTERED' });
    const { campaign, wards } = await codesOf(year);
    const { cluster, department } = await world.admin.query<{ cluster: { code: string }; department: { code: string } }>(
      'query ($cluster: ID!, $department: ID!) { cluster(id: $cluster) { code } department(id: $department) { code } }',
      { cluster: year.clusterId, department: year.departmentId },
    );
    const file = [
      'Mã phong trào\tMã cụm\tMã phòng, ban\tMã đơn vị\tĐiểm',
      ...wards.map((ward, place) => [campaign, cluster.code, department.code, ward, `9${place},25`].join('\t')),
    ].join('\n');
    const job = await read('SCORES', 'diem.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(file, 'utf16le')]));
    expect(job).toMatchObject({ state: 'READY', rowsCreated: 3 });
    await apply(world.admin, job.id);
    expect(await ranksOf(world.admin, rankingId, year.wards)).toEqual([3, 2, 1]);
    expect(await read('SCORES', 'diem.csv', file)).toMatchObject({ rowsUnchanged: 3 });
  });
});

describe('files that are not what they should be', () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>';
  test.each<[string, string, Buffer | string, RegExp]>([
    ['a workbook with a password', 'a.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /mật khẩu/],
    ['an old workbook', 'a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /loại cũ/],
    ['a workbook called CSV', 'a.csv', workbook([['x']]), /\.xlsx/],
    ['a text called a workbook', 'a.xlsx', 'Mã;Tên', /không phải tệp Excel/],
    ['half a workbook', 'a.xlsx', workbook([['Mã', 'Tên đơn vị', 'Loại']]).subarray(0, 500), /hỏng, thiếu/],
    ['an archive of something else', 'a.xlsx', zip({ 'word/document.xml': '<x/>' }), /không phải tệp Excel/],
    ['entities that name files', 'a.xlsx', workbook([], { 'xl/worksheets/sheet1.xml': bomb }), /DOCTYPE/],
    ['an old encoding', 'a.csv', Buffer.from('Mã;T\xean;Lo\xb9i', 'latin1'), /UTF-8/],
    ['open quotation marks', 'a.csv', 'Mã;Tên đơn vị;Loại\n"A;B;WARD\n', /ngoặc kép/],
    ['no headings', 'a.csv', '\n\n', /Tệp trống/],
    ['foreign headings', 'a.csv', 'x;y;z\n1;2;3', /Thiếu cột bắt buộc: Mã \(Code\)/],
    ['a heading twice', 'a.csv', 'Mã;Code;Tên đơn vị;Loại\n', /hai lần/],
    ['a very wide row', 'a.csv', `Mã;Tên đơn vị;Loại${';x'.repeat(300)}\n`, /200 cột/],
  ])('%s is refused in words', async (_, name, body, message) => {
    const job = await read('ORGANIZATIONS', name, body);
    expect(job).toMatchObject({ state: 'FAILED', rowsCreated: 0 });
    expect(job.message).toMatch(message);
  });

  test('merged cells, errors and formulas without a value are faults at their place', async () => {
    const code = newCode('ORG');
    const head =
      '<row r="1"><c t="inlineStr"><is><t>Mã</t></is></c><c t="inlineStr"><is><t>Tên đơn vị</t></is></c><c t="inlineStr"><is><t>Loại</t></is></c></row>';
    const row = `<row r="2"><c t="inlineStr"><is><t>${code}</t></is></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>A1</f></c></row>`;
    const xml = `<worksheet><sheetData>${head}${row}</sheetData><mergeCells><mergeCell ref="A3:A5"/></mergeCells></worksheet>`;
    const job = await read('ORGANIZATIONS', 'o.xlsx', workbook([], { 'xl/worksheets/sheet1.xml': xml }));
    expect(said(job)).toEqual([
      expect.stringMatching(/^2 name: Ô báo lỗi \(#DIV\/0!\)/),
      expect.stringMatching(/^2 kind: Công thức của ô chưa được tính/),
      expect.stringMatching(/^3 null: Các ô A3:A5 bị gộp/),
    ]);
  });

  test('what unpacks without end is stopped', async () => {
    const spaces = ' '.repeat(1024 * 1024);
    const job = await read('ORGANIZATIONS', 'o.csv', `Mã;Tên đơn vị;Loại\n${spaces}${spaces};x;WARD\n`);
    expect(job.state).toBe('FAILED');
  });
});

describe('who imports', () => {
  test('officers bring what they write by hand as well; readers bring nothing', async () => {
    const reader = await world.program('ANALYST');
    const fileId = await upload(world.url, world.admin, 'a.csv', 'x');
    const mutation = 'mutation ($id: ID!) { previewImport(kind: RESULTS, fileId: $id) { id } }';
    const { errors } = await reader.send(mutation, { id: fileId });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('an import is given up, and stays in the list with who brought it', async () => {
    const code = newCode('ORG');
    const job = await read('ORGANIZATIONS', 'o.csv', `Mã;Tên đơn vị;Loại\n${code};Tên mới;WARD`);
    const { cancelImport } = await world.admin.query<{ cancelImport: unknown }>(
      'mutation ($id: ID!) { cancelImport(id: $id) { state preview { row } createdBy { name } fileName } }',
      { id: job.id },
    );
    expect(cancelImport).toMatchObject({ state: 'CANCELLED', preview: [], fileName: 'o.csv' });
    await expect(apply(world.admin, job.id)).rejects.toThrow('CANCELLED');
  });
});

interface Entry {
  readonly id: string;
  readonly action: string;
  readonly changes: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}

async function traces(year: Year) {
  const { results, rankingChanges } = await world.admin.query<{
    results: { nodes: { version: number; history: unknown[] }[] };
    rankingChanges: { nodes: unknown[] };
  }>(
    `query ($ids: [ID!]!) { results(where: { targetId: { in: $ids } }, first: 100) { nodes { id version history { id } } }
       rankingChanges(first: 1000) { nodes { cursor } } }`,
    { ids: year.targets },
  );
  return { results, changes: rankingChanges.nodes.length };
}
