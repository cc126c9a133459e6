import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { authorization } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import { linksOfDocx, linksOfPdf, textOfDocx, textOfHtml, textOfPdf, withoutBlanks } from './paper-text';

interface Fact {
  readonly text: string;
  readonly value: string;
  readonly rule: 'HELD' | 'ADDED' | 'COUNTED';
  readonly start: number;
  readonly rows: readonly { readonly concept: string; readonly id: string; readonly field: string | null }[];
  readonly address: string | null;
}
interface Paragraph {
  readonly text: string;
  readonly facts: readonly Fact[];
}
interface Section {
  readonly key: string;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

const REPORT = `query ($id: ID!, $year: Int!) {
  yearReport(organizationId: $id, year: $year) {
    title number
    sections { key title paragraphs { text facts { text value rule start rows { concept id field } address } } }
  }
}`;

/** What the source document states, in the words of the report, with the section that has it. */
const STATED: readonly (readonly [section: string, words: string])[] = [
  ['campaign', 'phong trào thi đua của phường được phát động trong 4 đợt'],
  ['indicators', 'phường được quận giao 12 chỉ tiêu; kết quả 12/12 chỉ tiêu đều đạt và vượt'],
  ['indicators', 'Có chỉ tiêu đạt cao như: thu ngân sách đạt 343 %'],
  ['indicators', 'Thu ngân sách: 17.150 triệu đồng (chỉ tiêu được giao 5.000 triệu đồng), đạt 343 %'],
  ['indicators', 'Chi ngân sách: 8.200 triệu đồng (chỉ tiêu được giao 8.200 triệu đồng), đạt 100 %'],
  ['indicators', 'phát triển đảng viên mới đạt 137 %'],
  ['indicators', 'Tỷ lệ hộ gia đình đạt gia đình văn hóa: 91,69 % (chỉ tiêu được giao 88 %)'],
  ['indicators', 'Số tổ dân phố đạt tổ dân phố văn hóa: 8/9 tổ dân phố (chỉ tiêu được giao 08 tổ dân phố), đạt 100 %'],
  ['indicators', 'Số hộ thoát nghèo: 08 hộ'],
  ['indicators', 'Số hộ nghèo còn lại: 0 hộ'],
  ['indicators', 'hiện phường không còn hộ nghèo'],
  ['indicators', 'Tuyển quân: 15 người (chỉ tiêu được giao 15 người), đạt 100 %'],
  ['indicators', 'Đại hội chi bộ nhiệm kỳ 2020-2022 và Đại hội Đảng bộ phường lần thứ XXIII, nhiệm kỳ 2020-2025'],
  ['indicators', 'Đề án số 15-ĐA/QU của Quận ủy và Đề án số 21-ĐA/TU của Thành ủy'],
  ['indicators', 'thành lập 02 tổ dân phố số 11, 12 tại Chung cư Hope'],
  ['indicators', 'Kết luận số 316, công tác giải phóng mặt bằng dự án đường 81m, 96 ha'],
  ['indicators', 'Quyết định số 217-QĐ/TW ngày 12/12/2013 và Quyết định số 218-QĐ/TW ngày 12/12/2013'],
  ['rankings', 'Năm 2020, các phong trào thi đua của phường được các phòng, ban của quận đánh giá:'],
  [
    'rankings',
    'Xếp thứ 01/14 phường gồm: Ban Pháp chế Hội đồng nhân dân quận; Ban Kinh tế Hội đồng nhân dân quận; Phòng Kinh tế; Phòng Tư pháp; Phòng Y tế; Ban Dân vận Quận ủy.',
  ],
  ['rankings', 'Xếp thứ 2/14 phường: Ban Tổ chức Quận ủy; Văn phòng Quận ủy.'],
  [
    'rankings',
    'Xếp thứ 3/14 phường: Đoàn Thanh niên quận; Hội Cựu chiến binh (CCB) quận; Phòng Quản lý đô thị; Đội Quản lý trật tự xây dựng (TTXD); Phòng Giáo dục và Đào tạo; Ban Chỉ huy Quân sự quận.',
  ],
  ['rankings', 'Xếp thứ 4/14 phường: Văn phòng HĐND và UBND quận; Phòng Nội vụ.'],
  ['rankings', 'Xếp thứ 5/14 phường: Thanh tra quận; Phòng Lao động – Thương binh và Xã hội (LĐTBXH).'],
  ['rankings', 'Phường được xếp thứ 3/14 phường'],
  ['evaluations', 'hoàn thành xuất sắc nhiệm vụ đạt 14,5 %, hoàn thành tốt nhiệm vụ đạt 77,3 %, hoàn thành nhiệm vụ đạt 7,8 %'],
  ['evaluations', 'hoàn thành xuất sắc nhiệm vụ 03 chi bộ, hoàn thành tốt nhiệm vụ 11 chi bộ'],
  ['evaluations', 'Đảng bộ phường được Quận ủy Long Biên đánh giá hoàn thành xuất sắc nhiệm vụ năm 2020'],
  ['awards', 'Phường được tặng Cờ thi đua của Chính phủ'],
  ['awards', '12 tập thể và 88 cá nhân'],
  ['awards', 'Trao tặng Huy hiệu Đảng cho 65 đồng chí có 70, 65, 55, 50, 40, 30 năm tuổi Đảng'],
  ['difficulties', 'công tác giải phóng mặt bằng dự án đường 30m'],
  ['nextYear', 'Thực hiện có hiệu quả 03 kế hoạch năm 2021:'],
  ['nextYear', 'Kế hoạch số 18-KH/ĐU ngày 22/12/2020'],
  ['nextYear', 'về thực hiện Chương trình số 01 của Quận ủy năm 2021 với 19 chỉ tiêu; 39 nội dung công việc phải thực hiện'],
  ['nextYear', 'Kế hoạch số 19-KH/ĐU ngày 22/12/2020'],
  ['nextYear', 'về thực hiện Chương trình số 02 của Quận ủy năm 2021 với 24 chỉ tiêu; 46 nội dung công việc phải thực hiện'],
  ['nextYear', 'Kế hoạch số 20-KH/ĐU ngày 22/12/2020'],
  ['nextYear', 'với 06 nhiệm vụ; 09 dự án đầu tư xây dựng, trong đó có 04 dự án do phường làm chủ đầu tư, 05 dự án do quận làm chủ đầu tư'],
  ['nextYear', 'Đại hội Đảng lần thứ XIII'],
  ['nextYear', 'Đại hội Đảng bộ thành phố lần thứ XVII'],
  ['nextYear', 'đại biểu HĐND các cấp nhiệm kỳ 2021-2026'],
  ['nextYear', 'Năm 2021, phường phát động các đợt thi đua cụ thể như sau:'],
  ['nextYear', 'Đợt 1: Phát động phong trào thi đua chào mừng Đại hội lần thứ XIII của Đảng'],
  ['nextYear', 'từ ngày 01/01/2021 đến ngày 30/6/2021'],
  ['nextYear', 'Đợt 2: Phát động phong trào thi đua chào mừng 18 năm ngày thành lập Quận (06/11/2003- 06/11/2021)'],
  ['nextYear', 'từ ngày 01/7/2021 đến ngày 30/12/2021'],
];

let world: World;
let organizationId: string;
let report: { readonly title: string; readonly number: string; readonly sections: readonly Section[] };

beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
  ({
    organization: { id: organizationId },
  } = await world.admin.query<{ organization: { id: string } }>('{ organization(code: "PHUC_DONG") { id } }'));
  ({ yearReport: report } = await world.admin.query<{ yearReport: typeof report }>(REPORT, { id: organizationId, year: 2020 }));
});
afterAll(() => world.stop());

async function file(address: string): Promise<Response> {
  return fetch(`${world.url}/reports/${address}`, { headers: authorization(world.admin.credentials) });
}

async function bytes(address: string): Promise<Buffer> {
  const response = await file(address);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

/** Every paragraph with its section, as the structure has them. */
const paragraphs = (): readonly (Paragraph & { readonly section: string })[] =>
  report.sections.flatMap((section) => section.paragraphs.map((paragraph) => ({ ...paragraph, section: section.key })));

describe('the report of Phúc Đồng for 2020', () => {
  test.each(STATED)('states in "%s": %s', (section, words) => {
    const texts = paragraphs().filter((paragraph) => paragraph.section === section);
    expect(texts.map(({ text }) => withoutBlanks(text)).filter((text) => text.includes(withoutBlanks(words)))).toHaveLength(1);
  });

  test.each([
    ['html', (content: Buffer) => textOfHtml(content.toString('utf8'))],
    ['docx', textOfDocx],
    ['pdf', textOfPdf],
  ] as const)('says the same as .%s, in the same order', async (format, textOf) => {
    const text = textOf(await bytes(`PHUC_DONG/2020.${format}`));
    let from = 0;
    for (const { title, paragraphs: own } of report.sections) {
      for (const words of [title, ...own.map((paragraph) => paragraph.text)]) {
        const at = text.indexOf(withoutBlanks(words), from);
        expect({ words, isFound: at >= 0 }).toEqual({ words, isFound: true });
        from = at;
      }
    }
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'ỦY BAN NHÂN DÂN',
      'Số: ……/BC-UBND',
      'BÁO CÁO',
      'Nơi nhận:',
      'CHỦ TỊCH',
    ])
      expect(text).toContain(withoutBlanks(words));
  });

  test('has each figure where it says, and every row that a figure came from is there and gives its value', async () => {
    const all = paragraphs().flatMap(({ text, facts }) => facts.map((fact) => ({ ...fact, paragraph: text })));
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter(({ text, start: at, paragraph }) => paragraph.slice(at, at + text.length) !== text)).toEqual([]);
    const rows = await rowsOf(all.flatMap((fact) => fact.rows));
    const wrong = all.filter((fact) => madeOf(fact, rows) !== fact.value);
    expect(wrong).toEqual([]);
  });

  test('leads from each figure to a page of the panel that there is', () => {
    const addresses = paragraphs().flatMap(({ facts }) => facts.map(({ address }) => address));
    for (const address of addresses) expect(address).toMatch(/^\/admin\/#\/\w+(\/\d+\/show|\?filter=%7B%22id%22%3A%5B)/);
  });

  test('leads there from the figures in a Word file too, by the address that the service was reached at', async () => {
    const links = new Set(linksOfDocx(await bytes('PHUC_DONG/2020.docx')));
    const expected = paragraphs().flatMap(({ facts }) => facts.map(({ address }) => world.url + address));
    expect(new Set(expected).size).toBeGreaterThan(30);
    expect(expected.filter((address) => !links.has(address))).toEqual([]);
  });

  test('leads there from a PDF as well, from each word with a figure to the rows of its first', async () => {
    const links = new Set(linksOfPdf(await bytes('PHUC_DONG/2020.pdf')));
    const firstInWord = ({ start: at }: Fact, { text }: Paragraph): boolean => at === 0 || /\s/.test(text.charAt(at - 1));
    const expected = paragraphs().flatMap((paragraph) =>
      paragraph.facts.flatMap((fact) => (firstInWord(fact, paragraph) ? [world.url + fact.address] : [])),
    );
    expect(new Set(expected).size).toBeGreaterThan(30);
    expect(expected.filter((address) => !links.has(address))).toEqual([]);
  });

  test('is closed to strangers and unknown places, in words', async () => {
    const stranger = await fetch(`${world.url}/reports/PHUC_DONG/2020.html`);
    expect(stranger.status).toBe(401);
    expect(await stranger.text()).toContain('Hãy đăng nhập trước');
    const unknown = await file('NOWHERE/2020.pdf');
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).toContain('Không tìm thấy đơn vị &#34;NOWHERE&#34;.');
    expect((await file('PHUC_DONG/2020.exe')).status).toBe(404);
    expect((await file('PHUC_DONG/20.pdf')).status).toBe(404);
    expect((await file('%E0%A4%A')).status).toBe(404);
  });

  test('is told from the one before by its tag, and kept by nobody else', async () => {
    const first = await file('PHUC_DONG/2020.docx');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('content-disposition')).toContain(
      'attachment; filename="Bao cao tong ket thi dua nam 2020 - Phuong Phuc Dong.docx"; filename*=UTF-8\'\'B%C3%A1o',
    );
    const again = await fetch(`${world.url}/reports/PHUC_DONG/2020.docx`, {
      headers: { ...authorization(world.admin.credentials), 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
    expect((await file('PHUC_DONG/2020.pdf')).headers.get('content-disposition')).toMatch(/^inline;/);
    expect((await file('PHUC_DONG/2020.pdf?download')).headers.get('content-disposition')).toMatch(/^attachment;/);
    expect((await fetch(`${world.url}/reports/PHUC_DONG/2020.pdf`, { method: 'POST', headers: authorization(world.admin.credentials) })).status).toBe(
      405,
    );
  });
});

test('the report of a year that still runs says what is not reached yet, not that it was missed', async () => {
  const page = (await bytes('PHUC_DONG/2021.html')).toString('utf8').replaceAll(/<[^>]+>/g, '');
  expect(page).toMatch(/đến nay \d+\/\d+ chỉ tiêu/);
  expect(page).toContain('chưa đạt chỉ tiêu');
  expect(page).not.toContain('không đạt');
});

describe('an officer of another ward', () => {
  test('reads the own report and nobody else’s, nor another’s heading', async () => {
    const { organization } = await world.admin.query<{ organization: { id: string } }>('{ organization(code: "BO_DE") { id } }');
    const officer = await world.program('ORGANIZATION_OFFICER', { organizationId: organization.id });
    const own = await officer.query<{ yearReport: { title: string } }>(REPORT, { id: organization.id, year: 2020 });
    expect(own.yearReport.title).toContain('phường Bồ Đề');
    const { errors } = await officer.send(REPORT, { id: organizationId, year: 2020 });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const page = await fetch(`${world.url}/reports/PHUC_DONG/2020.html`, { headers: authorization(officer.credentials) });
    expect(page.status).toBe(403);
    expect((await officer.query<{ reportHeaders: { totalCount: number } }>('{ reportHeaders { totalCount } }')).reportHeaders.totalCount).toBe(0);
  });
});

describe('the heading of a report', () => {
  test('gives it number, date, place, recipients and who signs', async () => {
    const { organization } = await world.admin.query<{ organization: { id: string } }>('{ organization(code: "VIET_HUNG") { id } }');
    await world.admin.query('mutation ($input: ReportHeaderCreateInput!) { createReportHeader(input: $input) { id } }', {
      input: {
        organizationId: organization.id,
        year: 2020,
        documentNumber: '15',
        issuedOn: '2021-01-05',
        recipients: '- Quận ủy;\n- Lưu: VT.',
        signer: 'Nguyễn Thị <Lan>',
        directions: 'Một.\nHai.',
      },
    });
    const html = (await bytes('VIET_HUNG/2020.html')).toString('utf8');
    for (const words of [
      'Số: 15/BC-UBND',
      'Việt Hưng, ngày 05 tháng 01 năm 2021',
      '- Quận ủy;',
      '- Lưu: VT.',
      'Nguyễn Thị &lt;Lan&gt;',
      '>Một.<',
      '>Hai.<',
    ])
      expect(html).toContain(words);
  });
});

describe('the sheet of', () => {
  test.each([
    ['ranks', 'campaign=2020&cluster=LONG_BIEN_WARDS', ['PhườngPhúcĐồng', '224,00', 'PhòngTưpháp']],
    ['scoring', 'campaign=2020&organization=PHUC_DONG', ['Thungânsách(triệuđồng)', '17,00', 'Cộng']],
    ['scoring', 'campaign=SX_TRUONG_2020&organization=SX_TH_HOA_SEN', ['Tựchấm', '951,00', '940,00', '943,00', '935,00']],
    ['indicators', 'year=2021&organization=PHUC_DONG&month=2021-03', ['lũykếđếnhếttháng3/2021', 'Cùngkỳnămtrước', '3.430']],
    ['movement', 'cluster=LONG_BIEN_WARDS', ['BIẾNĐỘNGTHỨHẠNGQUACÁCNĂM', '3/14']],
    ['movement', 'cluster=LONG_BIEN_WARDS&organization=PHUC_DONG', ['Lĩnhvực', '1/14']],
    ['awards', 'year=2020&organization=PHUC_DONG', ['THỐNGKÊKHENTHƯỞNG', 'CờthiđuacủaChínhphủ', '88', '65']],
    ['missing', 'year=2021&organization=PHUC_DONG', ['chờthẩmđịnh']],
  ])('%s (%s) is the same as a page, for Word and as PDF', async (sheet, query, words) => {
    const html = textOfHtml((await bytes(`sheets/${sheet}.html?${query}`)).toString('utf8'));
    const docx = textOfDocx(await bytes(`sheets/${sheet}.docx?${query}`));
    const pdf = textOfPdf(await bytes(`sheets/${sheet}.pdf?${query}`));
    for (const text of [html, docx, pdf]) for (const word of words) expect(text).toContain(word);
    expect(docx).toBe(html);
  });

  test('something unknown, or of nothing, is refused in words', async () => {
    expect((await file('sheets/unknown.pdf')).status).toBe(404);
    const nothing = await file('sheets/ranks.pdf');
    expect(nothing.status).toBe(400);
    expect(await nothing.text()).toContain('campaign: Cần nhập giá trị.');
    expect((await file('sheets/indicators.html?organization=PHUC_DONG&year=2020&month=2020-13')).status).toBe(400);
    expect((await file('sheets/ranks.pdf?campaign=2020&cluster=NONE')).status).toBe(404);
  });
});

type Rows = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const LISTS: Readonly<Record<string, string>> = { Criterion: 'criteria', PlanIndicator: 'planIndicators' };

/** The rows that figures name, with the fields that they name, read as anyone reads them. */
async function rowsOf(sources: readonly Fact['rows'][number][]): Promise<Rows> {
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  for (const concept of new Set(sources.map((source) => source.concept))) {
    const own = sources.filter((source) => source.concept === concept);
    const list = LISTS[concept] ?? `${concept.charAt(0).toLowerCase()}${concept.slice(1)}s`;
    const fields = [...new Set(own.flatMap(({ field }) => field ?? []))].join(' ');
    const ids = [...new Set(own.map(({ id }) => id))];
    const answer = await world.admin.query<Record<string, { nodes: Record<string, unknown>[] }>>(
      `query ($ids: [ID!]) { ${list}(where: { id: { in: $ids } }, first: 500) { nodes { id ${fields} } } }`,
      { ids },
    );
    for (const node of answer[list]?.nodes ?? []) found.set(`${concept} ${node['id']}`, node);
  }
  return found;
}

/** What the rows of a figure make of it; undefined where one is missing or they disagree. */
function madeOf({ rule, rows }: Fact, found: Rows): string | undefined {
  const values = rows.map(({ concept, id, field }) => {
    const row = found.get(`${concept} ${id}`);
    return row && (field === null ? id : row[field]);
  });
  if (rows.length === 0 || values.some((value) => value === undefined || value === null)) return undefined;
  if (rule === 'COUNTED') return String(new Set(values).size);
  if (rule === 'ADDED') return String(values.reduce<number>((sum, value) => sum + Number(value), 0));
  return new Set(values.map(String)).size === 1 ? String(values[0]) : undefined;
}
