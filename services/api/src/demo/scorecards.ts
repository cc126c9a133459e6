import { campaigns } from '../campaign/campaign.resource';
import { clusterMembers, clusters } from '../cluster/cluster.resource';
import type { WriteContext } from '../context';
import { integer, text } from '../database/rows';
import { decimal, formatDecimal } from '../decimal';
import { departments } from '../department/department.resource';
import { organizations } from '../organization/organization.resource';
import { modelOf } from '../record/model';
import { lockRecord } from '../record/write';
import { freezeScorecard } from '../score-sheet/freeze.service';
import { publishScorecard } from '../score-sheet/publish-scorecard.service';
import { ScoreSheet } from '../score-sheet/score-sheet.entity';
import { readLines } from '../score-sheet/sheet.query';
import { saveSheetLines } from '../score-sheet/sheet-lines.service';
import { advanceSheet } from '../score-sheet/sheet-step.service';
import type { SheetAction, SheetState } from '../score-sheet/step';
import { scorecardItems, scorecards, scoringWindows } from '../scorecard/scorecard.resource';
import type { Step } from '../scorecard/window';
import type { DemoBook } from './demo-book';
import { MADE_UP } from './note';
import type { Scores } from './table/scorecard';
import { ITEMS, SCHOOL_CLUSTER, SCHOOL_YEARS, SCHOOLS, STATES_2021, TOTALS_2020, WORKED_EXAMPLE } from './table/scorecard';
import { SECOND_DISTRICT } from './table/second-place';

const PASSED_ON = { reason: null, until: null };
const WHOLE = { 'I.1': '300', 'I.2': '150', 'I.3': '100', 'II.1': '200', 'II.2': '100', 'III.1': '100' } as const;

/** Fourteen made-up schools scored by a sheet: 2020 is published, with the worked example in third place; 2021 is under way. */
export async function writeScorecards(book: DemoBook): Promise<void> {
  await writeSchools(book);
  for (const { year } of SCHOOL_YEARS) await writeCard(book, year);
  await scoreYear2020(atTheEndOf(book.ctx, 2020), await sheetsOf(book, 2020));
  await publishYear2020(book);
  await beginYear2021(atTheEndOf(book.ctx, 2021), await sheetsOf(book, 2021));
}

async function writeSchools(book: DemoBook): Promise<void> {
  const parentId = book.id(organizations, SECOND_DISTRICT.code);
  await book.create(clusters, SCHOOL_CLUSTER.code, { ...SCHOOL_CLUSTER, organizationId: parentId });
  const clusterId = book.id(clusters, SCHOOL_CLUSTER.code);
  for (const { code, name } of SCHOOLS) {
    await book.create(organizations, code, { code, name, kind: 'PUBLIC_UNIT', parentId, note: MADE_UP });
    const member = { clusterId, organizationId: book.id(organizations, code), joinedOn: SECOND_DISTRICT.foundedOn, note: MADE_UP };
    await book.create(clusterMembers, code, member);
  }
}

async function writeCard(book: DemoBook, year: number): Promise<void> {
  const campaign = SCHOOL_YEARS.find((each) => each.year === year);
  if (!campaign) throw new Error(`expected a campaign of the schools in ${year}`);
  const organizationId = book.id(organizations, SECOND_DISTRICT.code);
  const days = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  await book.create(campaigns, campaign.code, { ...campaign, ...days, state: 'OPEN', organizationId, note: MADE_UP });
  const code = `SX_BANG_DIEM_${year}`;
  await book.create(scorecards, code, {
    code,
    name: `Bảng chấm điểm thi đua khối trường học năm ${year} (minh họa)`,
    campaignId: book.id(campaigns, campaign.code),
    clusterId: book.id(clusters, SCHOOL_CLUSTER.code),
    contentTotal: decimal(950),
    bonusTotal: decimal(50),
    note: MADE_UP,
  });
  const scorecardId = book.id(scorecards, code);
  for (const [position, { ordinal, name, kind, maxScore = 0, department }] of ITEMS.entries()) {
    const departmentId = department ? book.id(departments, department) : null;
    await book.create(scorecardItems, `${code} ${ordinal}`, {
      scorecardId,
      position,
      ordinal,
      name,
      kind,
      maxScore: decimal(maxScore),
      departmentId,
    });
  }
  for (const { step, from, to } of TIMETABLE) {
    await book.create(scoringWindows, `${code} ${step}`, { scorecardId, step, startsOn: `${year}-${from}`, endsOn: `${year}-${to}` });
  }
  await freezeScorecard(atTheEndOf(book.ctx, year), scorecardId, 1);
}

const TIMETABLE = [
  { step: 'SELF_SCORING', from: '11-01', to: '12-20' },
  { step: 'APPRAISAL', from: '11-16', to: '12-24' },
  { step: 'EXPLANATION', from: '11-20', to: '12-26' },
  { step: 'SECOND_APPRAISAL', from: '11-20', to: '12-28' },
  { step: 'COUNCIL', from: '12-01', to: '12-31' },
] as const;

/** The same transaction on a day on which every window of that year is open. */
function atTheEndOf(ctx: WriteContext, year: number): WriteContext {
  return { ...ctx, clock: () => new Date(`${year}-12-15T02:00:00Z`) };
}

async function sheetsOf(book: DemoBook, year: number): Promise<Map<string, string>> {
  const rows = await book.ctx.tx.rows('SELECT `id`, `organizationId` FROM `score_sheet` WHERE `scorecardId` = ?', [
    book.id(scorecards, `SX_BANG_DIEM_${year}`),
  ]);
  const byOrganization = new Map(rows.map((row) => [text(row, 'organizationId'), text(row, 'id')]));
  return new Map(SCHOOLS.map(({ code }) => [code, byOrganization.get(book.id(organizations, code)) ?? '']));
}

async function scoreYear2020(ctx: WriteContext, sheets: ReadonlyMap<string, string>): Promise<void> {
  const [first, ...others] = SCHOOLS.map(({ code }) => sheets.get(code) ?? '');
  await walk(ctx, first ?? '', 'FINAL', WORKED_EXAMPLE.self, true);
  for (const [index, sheet] of others.entries()) await walk(ctx, sheet, 'FINAL', scoresFor(TOTALS_2020[index] ?? '0'), false);
}

async function publishYear2020(book: DemoBook): Promise<void> {
  const card = await lockRecord(book.ctx, modelOf(scorecards.entity), book.id(scorecards, 'SX_BANG_DIEM_2020'));
  await publishScorecard(book.ctx, text(card, 'id'), integer(card, 'version'));
}

async function beginYear2021(ctx: WriteContext, sheets: ReadonlyMap<string, string>): Promise<void> {
  for (const [index, { code }] of SCHOOLS.entries()) {
    await walk(ctx, sheets.get(code) ?? '', STATES_2021[index] ?? 'NOT_STARTED', WORKED_EXAMPLE.self, true);
  }
}

/** Scores that come to a total from 650 to 980: less than the whole in the first item, more as a bonus. */
function scoresFor(total: string): Scores {
  const beyond = decimal(total) - decimal(950);
  if (beyond > 0n) return { ...WHOLE, 'IV.1': formatDecimal(beyond) };
  return { ...WHOLE, 'I.1': formatDecimal(decimal(WHOLE['I.1']) + beyond) };
}

/** Takes a sheet to a state, as people would; with cuts, an explanation and a deduction, or without a word. */
async function walk(ctx: WriteContext, sheetId: string, to: SheetState, self: Scores, isDisputed: boolean): Promise<void> {
  const steps: readonly (readonly [SheetState, () => Promise<void>])[] = [
    ['SELF_SCORING', () => put(ctx, sheetId, 'SELF_SCORING', self)],
    ['SUBMITTED', () => act(ctx, sheetId, 'SUBMIT')],
    ['APPRAISING', () => put(ctx, sheetId, 'APPRAISAL', isDisputed ? { ...self, ...WORKED_EXAMPLE.cuts } : self)],
    ['APPRAISED', () => act(ctx, sheetId, 'FINISH_APPRAISAL')],
    ['EXPLAINING', () => put(ctx, sheetId, 'EXPLANATION', explanations(isDisputed))],
    ['SECOND_APPRAISAL', () => act(ctx, sheetId, isDisputed ? 'EXPLAIN' : 'ACCEPT')],
    ['COUNCIL', () => finishSecond(ctx, sheetId, isDisputed)],
    ['FINAL', () => act(ctx, sheetId, 'CONCLUDE')],
  ];
  if (to === 'NOT_STARTED') return;
  if (to === 'RETURNED') {
    for (const [, take] of steps.slice(0, 2)) await take();
    return act(ctx, sheetId, 'RETURN', 'Thiếu tài liệu kiểm chứng của nội dung I.3.');
  }
  for (const [state, take] of steps) {
    await take();
    if (state === to) return;
  }
}

function explanations(isDisputed: boolean): Entries {
  return isDisputed ? Object.fromEntries(Object.entries(WORKED_EXAMPLE.explanation).map(([ordinal, note]) => [ordinal, { note }])) : {};
}

async function finishSecond(ctx: WriteContext, sheetId: string, isDisputed: boolean): Promise<void> {
  if (!isDisputed) return;
  await put(ctx, sheetId, 'SECOND_APPRAISAL', WORKED_EXAMPLE.restored);
  await act(ctx, sheetId, 'FINISH_SECOND_APPRAISAL');
  await put(ctx, sheetId, 'COUNCIL', WORKED_EXAMPLE.deductions);
}

type Entries = Readonly<Record<string, string | { readonly score?: string; readonly note: string }>>;

async function put(ctx: WriteContext, sheetId: string, step: Step, entries: Entries): Promise<void> {
  if (Object.keys(entries).length === 0) return;
  const lines = new Map((await readLines(ctx.tx, [Number(sheetId)])).map((line) => [line.ordinal, line]));
  const written = Object.entries(entries).map(([ordinal, entry]) => {
    const line = lines.get(ordinal);
    if (!line) throw new Error(`expected sheet ${sheetId} to have a line ${ordinal}`);
    const { score, note } = typeof entry === 'string' ? { score: entry, note: null } : { score: undefined, ...entry };
    return { lineId: String(line.id), version: line.version, note, ...(score === undefined ? {} : { score: decimal(score) }) };
  });
  await saveSheetLines(ctx, sheetId, step, written);
}

async function act(ctx: WriteContext, sheetId: string, action: SheetAction, reason: string | null = null): Promise<void> {
  const { version } = await lockRecord(ctx, modelOf(ScoreSheet), sheetId);
  await advanceSheet(ctx, sheetId, action, { ...PASSED_ON, reason }, Number(version));
}
