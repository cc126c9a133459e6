import type { Client } from '../world/client';
import type { World } from '../world/start';
import type { Input } from './records';
import { create, makersFor, newCode } from './records';

/** A frozen scorecard: 950 points of content, 50 of bonus, a deduction; three items and the bonus are two departments', the deduction the council's. */
export interface Card {
  readonly id: string;
  readonly campaignId: string;
  readonly clusterId: string;
  /** By place: unit 0, 1, 2, … */
  readonly units: readonly string[];
  readonly departments: readonly [string, string];
  readonly windows: Readonly<Record<string, string>>;
}

export interface Line {
  readonly id: string;
  readonly version: number;
  readonly item: { readonly ordinal: string };
  readonly [value: string]: unknown;
}

export interface Sheet {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly selfTotal: string | null;
  readonly appraisedTotal: string | null;
  readonly secondTotal: string | null;
  readonly total: string | null;
  readonly lines: { readonly nodes: readonly Line[] };
}

export const OPEN = { startsOn: '2020-01-01', endsOn: '2099-12-31' };
const STEPS = ['SELF_SCORING', 'APPRAISAL', 'EXPLANATION', 'SECOND_APPRAISAL', 'COUNCIL'];

export const SHEET = `id version state selfTotal appraisedTotal secondTotal total
  lines(first: 200, orderBy: [{ id: ASC }]) { nodes { id version selfScore selfNote appraisedScore appraisalNote explanation secondScore councilScore finalScore item { ordinal } } }`;

export async function newDraft(client: Client, unitCount: number, more: Input = {}): Promise<Omit<Card, 'windows'>> {
  const { makers } = makersFor(client);
  const { id: clusterId } = await makers.Cluster();
  const units: string[] = [];
  for (let place = 0; place < unitCount; place += 1) {
    const { id } = await makers.Organization({ name: `Phường ${place}` });
    await makers.ClusterMember({ clusterId, organizationId: id });
    units.push(id);
  }
  const departments = [await makers.Department({ name: 'Phòng Nội vụ' }), await makers.Department({ name: 'Phòng Tư pháp' })] as const;
  const { id: campaignId } = await makers.Campaign();
  const { id } = await create(client, 'Scorecard', {
    code: newCode('CARD'),
    name: 'Bảng chấm điểm thi đua',
    campaignId,
    clusterId,
    contentTotal: '950',
    bonusTotal: '50',
    ...more,
  });
  return { id, campaignId, clusterId, units, departments: [departments[0].id, departments[1].id] };
}

export async function addItems(client: Client, scorecardId: string, [first, second]: Card['departments']): Promise<void> {
  const items = [
    { ordinal: 'I', name: 'Phát triển kinh tế', kind: 'SECTION' },
    { ordinal: 'I.1', name: 'Thu ngân sách', kind: 'CONTENT', maxScore: '400', departmentId: first },
    { ordinal: 'I.2', name: 'Chi ngân sách', kind: 'CONTENT', maxScore: '300', departmentId: second },
    { ordinal: 'II', name: 'Văn hóa, xã hội', kind: 'SECTION' },
    { ordinal: 'II.1', name: 'Gia đình văn hóa', kind: 'CONTENT', maxScore: '250', departmentId: first },
    { ordinal: 'III', name: 'Điểm cộng, điểm trừ', kind: 'SECTION' },
    { ordinal: 'III.1', name: 'Mô hình mới', kind: 'BONUS', maxScore: '50', departmentId: second },
    { ordinal: 'III.2', name: 'Chậm báo cáo', kind: 'DEDUCTION', maxScore: '20' },
  ];
  for (const [position, item] of items.entries()) await create(client, 'ScorecardItem', { scorecardId, position, ...item });
}

export async function addWindows(client: Client, scorecardId: string, days: Readonly<Record<string, Input>> = {}): Promise<Record<string, string>> {
  const windows: Record<string, string> = {};
  for (const step of STEPS) windows[step] = (await create(client, 'ScoringWindow', { scorecardId, step, ...OPEN, ...days[step] })).id;
  return windows;
}

export const FREEZE =
  'mutation ($id: ID!, $version: Int!) { freezeScorecard(id: $id, version: $version) { id version state ranking { id method } } }';

export async function newCard(client: Client, unitCount: number, days: Readonly<Record<string, Input>> = {}): Promise<Card> {
  const draft = await newDraft(client, unitCount);
  await addItems(client, draft.id, draft.departments);
  const windows = await addWindows(client, draft.id, days);
  await client.query(FREEZE, { id: draft.id, version: 1 });
  return { ...draft, windows };
}

/** The officers of a card: of a unit by place, and of its two departments. */
export function officersOf(world: World, card: Card) {
  return {
    unit: (place: number) => world.program('ORGANIZATION_OFFICER', { organizationId: card.units[place] ?? '' }),
    department: (place: 0 | 1) => world.program('DEPARTMENT_OFFICER', { departmentId: card.departments[place] }),
  };
}

export async function sheetOf(client: Client, card: Card, place: number): Promise<Sheet> {
  const { page } = await client.query<{ page: { nodes: Sheet[] } }>(
    `query ($card: ID!, $unit: ID!) { page: scoreSheets(where: { scorecardId: { eq: $card }, organizationId: { eq: $unit } }) { nodes { ${SHEET} } } }`,
    { card: card.id, unit: card.units[place] },
  );
  const [sheet] = page.nodes;
  if (!sheet) throw new Error(`expected unit ${place} to have a sheet`);
  return sheet;
}

export function lineOf(sheet: Sheet, ordinal: string): Line {
  const line = sheet.lines.nodes.find(({ item }) => item.ordinal === ordinal);
  if (!line) throw new Error(`expected a line ${ordinal}`);
  return line;
}

export interface Entry {
  readonly score?: string | null;
  readonly note?: string | null;
  readonly version?: number;
}

const SAVE = `mutation ($sheetId: ID!, $step: ScoringStep!, $lines: [SheetLineInput!]!) { sheet: saveSheetLines(sheetId: $sheetId, step: $step, lines: $lines) { ${SHEET} } }`;

/** What is to be sent: values by the ordinals of the items. */
export function linesFor(sheet: Sheet, values: Readonly<Record<string, string | Entry>>) {
  return Object.entries(values).map(([ordinal, value]) => {
    const { id, version } = lineOf(sheet, ordinal);
    return { lineId: id, version, ...(typeof value === 'string' ? { score: value } : value) };
  });
}

export function send(client: Client, sheet: Sheet, step: string, values: Readonly<Record<string, string | Entry>>) {
  return client.send<{ sheet: Sheet }>(SAVE, { sheetId: sheet.id, step, lines: linesFor(sheet, values) }, { 'accept-language': 'en' });
}

export async function save(client: Client, sheet: Sheet, step: string, values: Readonly<Record<string, string | Entry>>): Promise<Sheet> {
  const answer = await client.query<{ sheet: Sheet }>(SAVE, { sheetId: sheet.id, step, lines: linesFor(sheet, values) });
  return answer.sheet;
}

const ADVANCE = `mutation ($id: ID!, $action: SheetAction!, $version: Int!, $reason: String, $until: Date) {
  sheet: advanceScoreSheet(id: $id, action: $action, version: $version, reason: $reason, until: $until) { ${SHEET} } }`;

export async function advance(client: Client, sheet: Sheet, action: string, more: Input = {}): Promise<Sheet> {
  return (await client.query<{ sheet: Sheet }>(ADVANCE, { id: sheet.id, version: sheet.version, action, ...more })).sheet;
}

export function sendAdvance(client: Client, sheet: Sheet, action: string, more: Input = {}) {
  return client.send<{ sheet: Sheet }>(ADVANCE, { id: sheet.id, version: sheet.version, action, ...more }, { 'accept-language': 'en' });
}

/** Takes a unit's sheet to its end without a word from anyone: the administrator enters what came in on paper. */
export async function conclude(client: Client, card: Card, place: number, scores: Readonly<Record<string, string>>): Promise<Sheet> {
  const scored = await save(client, await sheetOf(client, card, place), 'SELF_SCORING', scores);
  const submitted = await advance(client, scored, 'SUBMIT');
  const appraised = await advance(client, await save(client, submitted, 'APPRAISAL', scores), 'FINISH_APPRAISAL');
  return advance(client, await advance(client, appraised, 'ACCEPT'), 'CONCLUDE');
}

export const PUBLISH =
  'mutation ($id: ID!, $version: Int!) { publishScorecard(id: $id, version: $version) { id publishedAt ranking { id state revision } } }';

/** Publishes a card, whatever its version. */
export async function publish(client: Client, card: Card) {
  const { scorecard } = await client.query<{ scorecard: { version: number } }>('query ($id: ID!) { scorecard(id: $id) { version } }', {
    id: card.id,
  });
  return client.send<{ publishScorecard: { id: string; ranking: { id: string; state: string; revision: number } } }>(
    PUBLISH,
    { id: card.id, version: scorecard.version },
    { 'accept-language': 'en' },
  );
}
