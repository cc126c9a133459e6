import { describe, expect, test } from '@jest/globals';
import { decimal } from '../decimal';
import type { Paper } from '../paper/paper';
import { factsOf, textOf } from '../paper/paper';
import { writeSummary } from './summary';
import type { AwardData, EvaluationData, StandingData, TargetData, YearData } from './year-data';

const WARD = { id: 1, name: 'Phường Phúc Đồng', kind: 'WARD', parent: { id: 2, name: 'Quận Long Biên', kind: 'DISTRICT' } };

const EMPTY: YearData = {
  year: 2020,
  organization: WARD,
  header: null,
  bodies: [],
  campaigns: [],
  targets: [],
  standings: [],
  evaluations: [],
  awards: [],
  plans: [],
};

let id = 0;
const next = (): number => {
  id += 1;
  return id;
};

const target = (given: Partial<TargetData> = {}): TargetData => ({
  id: next(),
  campaignId: 1,
  campaignName: 'Phong trào thi đua năm 2020',
  indicatorId: 1,
  indicatorName: 'Thu ngân sách',
  unit: 'triệu đồng',
  assigningLevel: 'DISTRICT',
  value: decimal(100),
  actual: decimal(110),
  achievement: decimal(110),
  outcome: 'EXCEEDED',
  isRunning: false,
  ...given,
});

const standing = (departmentName: string | null, rank: number | null, given: Partial<StandingData> = {}): StandingData => ({
  id: next(),
  rankingId: next(),
  clusterName: 'Cụm 14 phường',
  departmentName,
  state: 'PUBLISHED',
  rank,
  outOf: 14,
  exclusion: null,
  ...given,
});

const award = (given: Partial<AwardData> = {}): AwardData => ({
  id: next(),
  formId: 1,
  formName: 'Giấy khen',
  formKind: 'COMMENDATION',
  formOrdinal: 1,
  organization: WARD,
  recipientKind: 'COLLECTIVE',
  count: 12,
  membershipYears: null,
  decisionNumber: null,
  decisionOn: null,
  ...given,
});

const evaluation = (name: string, outcome: EvaluationData['outcome'], given: Partial<EvaluationData> = {}): EvaluationData => ({
  id: next(),
  name,
  organization: WARD,
  subject: 'PARTY_ORGANIZATION',
  decidedBy: null,
  outcome,
  ...given,
});

/** The paragraphs of a section, with ordinary blanks. */
function texts(paper: Paper, key: string): string[] {
  const section = paper.sections.find((one) => one.key === key);
  return (section?.blocks ?? []).flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs).replaceAll('\u00a0', ' ')] : []));
}

const write = (given: Partial<YearData>): Paper => writeSummary({ ...EMPTY, ...given });

describe('a year without any records', () => {
  const paper = write({});

  test('says that there are no figures, and leaves out what nothing is known of', () => {
    expect(paper.sections.map(({ key }) => key)).toEqual(['indicators', 'rankings']);
    expect(texts(paper, 'indicators')).toEqual(['Năm 2020, phường chưa có số liệu về chỉ tiêu được giao.']);
    expect(texts(paper, 'rankings')).toEqual(['Năm 2020, phường chưa có số liệu xếp hạng.']);
  });

  test('has the heading that people’s committees usually have, with blanks', () => {
    expect(paper.letterhead).toEqual({
      nation: 'state',
      superior: null,
      issuingBody: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG PHÚC ĐỒNG'],
      number: 'Số: ……/BC-UBND',
      placeAndDate: 'Phúc Đồng, ngày …… tháng …… năm ……',
    });
    expect(paper.closing).toMatchObject({ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', signer: null });
    expect(paper.closing?.recipients[0]).toBe('- UBND quận Long Biên (để báo cáo);');
  });

  test('of a Party committee stands under the name of the Party', () => {
    const party = write({ organization: { id: 3, name: 'Đảng bộ phường Phúc Đồng', kind: 'PARTY_COMMITTEE', parent: WARD } });
    expect(party.letterhead).toMatchObject({ nation: 'party', superior: 'PHƯỜNG PHÚC ĐỒNG', number: 'Số ……-BC/ĐU' });
    expect(party.letterhead?.placeAndDate).toMatch(/^Phúc Đồng, /);
    expect(party.closing?.position).toBe('BÍ THƯ');
  });
});

describe('indicators', () => {
  const first = (...targets: readonly TargetData[]): string => texts(write({ targets }), 'indicators')[0] ?? '';

  test('that were all met or exceeded are said to be', () => {
    expect(first(target(), target({ outcome: 'MET', achievement: decimal(100) }))).toBe(
      'Năm 2020, phường được quận giao 02 chỉ tiêu; kết quả 2/2 chỉ tiêu đều đạt và vượt, trong đó 01 chỉ tiêu vượt.',
    );
    expect(first(target({ outcome: 'MET' }))).toBe('Năm 2020, phường được quận giao 01 chỉ tiêu; kết quả 1/1 chỉ tiêu đều đạt.');
    expect(first(target())).toBe('Năm 2020, phường được quận giao 01 chỉ tiêu; kết quả 1/1 chỉ tiêu đều vượt.');
  });

  test('that were missed or are not known are counted', () => {
    expect(first(target(), target({ outcome: 'MISSED', achievement: decimal(90) }), target({ outcome: null, actual: null, achievement: null }))).toBe(
      'Năm 2020, phường được quận giao 03 chỉ tiêu; kết quả 1/3 chỉ tiêu vượt, 01 chỉ tiêu không đạt, 01 chỉ tiêu chưa có kết quả.',
    );
    expect(first(target({ outcome: null, actual: null, achievement: null }))).toBe('Năm 2020, phường được quận giao 01 chỉ tiêu; chưa có kết quả.');
  });

  test('of a year that still runs are said not to be reached yet, never to be missed', () => {
    const running = { isRunning: true, outcome: 'MISSED', achievement: decimal(90) };
    expect(first(target({ isRunning: true }), target(running), target({ isRunning: true, outcome: null, actual: null, achievement: null }))).toBe(
      'Năm 2020, phường được quận giao 03 chỉ tiêu; đến nay 1/3 chỉ tiêu vượt, 01 chỉ tiêu chưa đạt, 01 chỉ tiêu chưa có kết quả.',
    );
    expect(texts(write({ targets: [target(running)] }), 'indicators')[2]).toBe(
      'Thu ngân sách: 110 triệu đồng (chỉ tiêu được giao 100 triệu đồng), đạt 90 %, chưa đạt chỉ tiêu.',
    );
  });

  test('of several levels are told apart', () => {
    expect(first(target({ assigningLevel: 'CITY' }), target(), target({ assigningLevel: 'WARD' }))).toContain(
      'phường có 03 chỉ tiêu (được thành phố giao 01 chỉ tiêu, được quận giao 01 chỉ tiêu, tự đề ra 01 chỉ tiêu)',
    );
  });

  test('that were reached high above are named, the highest first, three at most', () => {
    const high = [130, 343, 150, 120].map((percent) => target({ indicatorName: `Việc ${percent}`, achievement: decimal(percent) }));
    expect(first(...high)).toContain('Có chỉ tiêu đạt cao như: việc 343 đạt 343 %; việc 150 đạt 150 %; việc 130 đạt 130 %.');
  });

  test('that count bodies say how many there are; others do not', () => {
    const bodies = Array.from({ length: 9 }, (_, index) => ({ id: index + 10, name: `Tổ dân phố số ${index}`, kind: 'RESIDENTIAL_GROUP' }));
    const groups = { indicatorName: 'Tổ dân phố văn hóa', unit: 'tổ dân phố', value: decimal(8), actual: decimal(8), achievement: decimal(100) };
    expect(texts(write({ targets: [target(groups)], bodies }), 'indicators')[2]).toBe(
      'Tổ dân phố văn hóa: 8/9 tổ dân phố (chỉ tiêu được giao 08 tổ dân phố), đạt 100 %.',
    );
    expect(texts(write({ targets: [target(groups)] }), 'indicators')[2]).toContain('Tổ dân phố văn hóa: 08 tổ dân phố (');
  });

  test('without a target or a result say so', () => {
    const [, , one, two, three] = texts(
      write({
        targets: [
          target({ value: null, achievement: null, outcome: null }),
          target({ actual: null, achievement: null, outcome: null }),
          target({ outcome: 'MISSED', achievement: decimal(50) }),
        ],
      }),
      'indicators',
    );
    expect(one).toBe('Thu ngân sách: 110 triệu đồng (chưa giao chỉ tiêu);');
    expect(two).toBe('Thu ngân sách: chưa có kết quả (chỉ tiêu được giao 100 triệu đồng);');
    expect(three).toBe('Thu ngân sách: 110 triệu đồng (chỉ tiêu được giao 100 triệu đồng), đạt 50 %, không đạt chỉ tiêu.');
  });
});

describe('rankings', () => {
  test('are grouped by place, in the order in which they were drawn up', () => {
    const standings = [standing('Phòng Nội vụ', 4), standing('Phòng Tư pháp', 1), standing('Phòng Y tế', 1), standing(null, 3)];
    expect(texts(write({ standings }), 'rankings')).toEqual([
      'Năm 2020, các phong trào thi đua của phường được các phòng, ban của quận đánh giá:',
      'Xếp thứ 01/14 phường gồm: Phòng Tư pháp; Phòng Y tế.',
      'Xếp thứ 4/14 phường: Phòng Nội vụ.',
      'Phường được xếp thứ 3/14 phường (Cụm 14 phường).',
    ]);
  });

  test('that are provisional, without a place, or of another number of units are told apart', () => {
    const standings = [
      standing('A', 2, { state: 'PROVISIONAL' }),
      standing('B', 2, { outOf: 13 }),
      standing('C', null),
      standing('D', null, { exclusion: 'MERGED' }),
      standing(null, null),
    ];
    expect(texts(write({ standings }), 'rankings').slice(1)).toEqual([
      'Xếp thứ 2/14 phường gồm: A (tạm tính).',
      'Xếp thứ 2/13 phường: B.',
      'Chưa xếp hạng: C; D (đã sáp nhập).',
      'Phường chưa được xếp hạng chung (Cụm 14 phường).',
    ]);
  });
});

describe('evaluations', () => {
  const parts = { EXCELLENT: decimal('14.5'), GOOD: decimal('77.3'), COMPLETED: decimal('7.8'), NOT_COMPLETED: null };

  test('of groups say shares or counts, and nothing of what is not stated', () => {
    const evaluations = [
      evaluation('Đảng viên', { kind: 'group', measure: 'PERCENT', parts }, { subject: 'PARTY_MEMBER' }),
      evaluation('Chi bộ trực thuộc', {
        kind: 'group',
        measure: 'COUNT',
        parts: { ...parts, EXCELLENT: decimal(3), GOOD: decimal(11), COMPLETED: null },
      }),
    ];
    expect(texts(write({ evaluations }), 'evaluations')).toEqual([
      'Đảng viên: hoàn thành xuất sắc nhiệm vụ đạt 14,5 %, hoàn thành tốt nhiệm vụ đạt 77,3 %, hoàn thành nhiệm vụ đạt 7,8 %;',
      'Chi bộ trực thuộc: hoàn thành xuất sắc nhiệm vụ 03 chi bộ, hoàn thành tốt nhiệm vụ 11 chi bộ.',
    ]);
  });

  test('of a few bodies name them, of many count them by their grades', () => {
    const cell = (grade: 'EXCELLENT' | 'GOOD'): EvaluationData =>
      evaluation('Chi bộ', { kind: 'body', grade }, { organization: { id: next(), name: 'Chi bộ 1', kind: 'PARTY_CELL' } });
    const evaluations = [
      evaluation('Đảng bộ phường', { kind: 'body', grade: 'EXCELLENT' }, { decidedBy: 'Quận ủy' }),
      ...[1, 2, 3, 4].map((number) => cell(number === 1 ? 'EXCELLENT' : 'GOOD')),
    ];
    expect(texts(write({ evaluations }), 'evaluations')).toEqual([
      'Đảng bộ phường được Quận ủy đánh giá hoàn thành xuất sắc nhiệm vụ năm 2020;',
      '04 chi bộ: 01 hoàn thành xuất sắc nhiệm vụ, 03 hoàn thành tốt nhiệm vụ.',
    ]);
  });
});

describe('awards', () => {
  test('of the organization itself, of those in it, and Party badges by years', () => {
    const awards = [
      award({ formId: 1, formName: 'Cờ thi đua của Chính phủ', count: 1, decisionNumber: '12/QĐ-TTg', decisionOn: '2021-02-01' }),
      award({ formId: 2, count: 12 }),
      award({ formId: 2, recipientKind: 'INDIVIDUAL', count: 88 }),
      award({ formId: 3, formKind: 'PARTY_BADGE', recipientKind: 'INDIVIDUAL', count: 5, membershipYears: 70 }),
      award({ formId: 4, formKind: 'PARTY_BADGE', recipientKind: 'INDIVIDUAL', count: 60, membershipYears: 30 }),
    ];
    expect(texts(write({ awards }), 'awards')).toEqual([
      'Phường được tặng Cờ thi đua của Chính phủ (Quyết định số 12/QĐ-TTg ngày 01/02/2021);',
      'Giấy khen: 12 tập thể và 88 cá nhân;',
      'Trao tặng Huy hiệu Đảng cho 65 đồng chí có 70, 30 năm tuổi Đảng.',
    ]);
  });
});

describe('the next year', () => {
  test('has its plans and the phases of its campaign', () => {
    const plan = {
      id: 5,
      number: '20-KH/ĐU',
      title: 'Thực hiện Chương trình số 03',
      issuedOn: '2020-12-22',
      organization: { id: 3, name: 'Đảng bộ phường', kind: 'PARTY_COMMITTEE' },
    };
    const projects = [1, 2].map((number) => ({ id: number, investorKind: number === 1 ? 'WARD' : 'DISTRICT' }));
    const phase = { id: 9, campaignId: 8, ordinal: 1, name: 'Chào mừng Đại hội', startsOn: '2021-01-01', endsOn: '2021-06-30' };
    const paper = write({
      campaigns: [{ id: 8, name: '2021', year: 2021, theme: null, phases: [phase] }],
      plans: [
        { ...plan, indicatorIds: [], taskIds: [1, 2, 3, 4, 5, 6], projects },
        { ...plan, id: 6, number: '18-KH/ĐU', indicatorIds: [1], taskIds: [7], projects: [] },
      ],
    });
    expect(texts(paper, 'nextYear')).toEqual([
      'Thực hiện có hiệu quả 02 kế hoạch năm 2021:',
      'Kế hoạch số 20-KH/ĐU ngày 22/12/2020 của Đảng bộ phường về thực hiện Chương trình số 03 với 06 nhiệm vụ; 02 dự án đầu tư xây dựng, trong đó có 01 dự án do phường làm chủ đầu tư, 01 dự án do quận làm chủ đầu tư;',
      'Kế hoạch số 18-KH/ĐU ngày 22/12/2020 của Đảng bộ phường về thực hiện Chương trình số 03 với 01 chỉ tiêu; 01 nội dung công việc phải thực hiện.',
      'Năm 2021, phường phát động các đợt thi đua cụ thể như sau:',
      'Đợt 1: Chào mừng Đại hội, từ ngày 01/01/2021 đến ngày 30/6/2021.',
    ]);
  });
});

test('every figure of the text is one of its facts, with a row', () => {
  const paper = write({ targets: [target()], standings: [standing('A', 1), standing(null, 2)], awards: [award()] });
  const facts = paper.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? factsOf(block.runs) : [])));
  expect(facts.length).toBeGreaterThan(10);
  expect(facts.filter(({ rows }) => rows.length === 0)).toEqual([]);
});
