import { decimal, formatDecimal } from '../decimal';
import type { Block, Fact, Run, Section, Source } from '../paper/paper';
import { counted, held, joined, line, paragraph, source } from '../paper/paper';
import { asSentence, countText, inSentence, measureText, NO_BREAK, percentText } from '../paper/wording';
import { kindCountedBy, wordOf } from './body-words';
import { linesOf } from './letterhead';
import type { Body, TargetData, YearData } from './year-data';

/** From this achievement on an indicator is named as a high one. */
const HIGH = decimal(120);
const HIGH_NAMED_MAX = 3;

/** What the organization was to reach, and what it reached. */
export function indicatorsSection(data: YearData): Section {
  const { year, organization, targets, header } = data;
  const highlights = header?.highlights ? linesOf(header.highlights).map((text) => paragraph('text', line`${text}`)) : [];
  const blocks: Block[] =
    targets.length === 0
      ? [paragraph('text', line`Năm ${String(year)}, ${wordOf(organization)} chưa có số liệu về chỉ tiêu được giao.`)]
      : [
          paragraph('text', line`Năm ${String(year)}, ${wordOf(organization)} ${assigned(data)}; ${outcomes(targets)}.${high(targets)}`),
          paragraph('text', line`Kết quả từng chỉ tiêu:`),
          ...byCampaign(targets).flatMap(([name, own], _index, all) => [
            ...(all.length > 1 ? [paragraph('heading', line`${name}`)] : []),
            ...own.map((target, index) => paragraph('item', line`${itemRuns(target, data.bodies)}${index === own.length - 1 ? '.' : ';'}`)),
          ]),
        ];
  return { key: 'indicators', title: 'Kết quả thực hiện các chỉ tiêu, nhiệm vụ', blocks: [...blocks, ...highlights] };
}

/** "được quận giao 12 chỉ tiêu", or by whom each where several levels assign. */
function assigned({ organization, targets }: YearData): readonly Run[] {
  const levels = Object.keys(LEVELS).flatMap((level) => {
    const own = targets.filter((target) => target.assigningLevel === level);
    return own.length === 0 ? [] : [{ level, count: counted(rowsOf(own), countText) }];
  });
  const words = (level: string): string => (level === organization.kind ? 'tự đề ra' : `được ${LEVELS[level] ?? 'cấp trên'} giao`);
  const [only] = levels;
  if (levels.length === 1 && only) return line`${words(only.level)} ${only.count} chỉ tiêu`;
  const parts = levels.map(({ level, count }) => line`${words(level)} ${count} chỉ tiêu`);
  return line`có ${counted(rowsOf(targets), countText)} chỉ tiêu (${joined(parts, ', ')})`;
}

const LEVELS: Readonly<Record<string, string>> = { CENTRAL: 'trung ương', CITY: 'thành phố', DISTRICT: 'quận', WARD: 'phường' };

/** "kết quả 12/12 chỉ tiêu đều đạt và vượt", or how many were, were not, and are not known. */
function outcomes(targets: readonly TargetData[]): readonly Run[] {
  const of = (...outcome: readonly (string | null)[]): TargetData[] => targets.filter((target) => outcome.includes(target.outcome));
  const [exceeded, reached, missed, unknown] = [of('EXCEEDED'), of('MET', 'EXCEEDED'), of('MISSED'), of(null)];
  if (unknown.length === targets.length) return line`chưa có kết quả`;
  const verb = exceeded.length === 0 ? 'đạt' : exceeded.length === reached.length ? 'vượt' : 'đạt và vượt';
  const [begin, word] = targets.some(({ isRunning }) => isRunning) ? ['đến nay', 'chưa đạt'] : ['kết quả', 'không đạt'];
  const share = line`${counted(rowsOf(reached), String)}/${counted(rowsOf(targets), String)} chỉ tiêu`;
  if (reached.length === targets.length)
    return line`${begin} ${share} đều ${verb}${some(exceeded, exceeded.length < reached.length ? ', trong đó ' : null, ' chỉ tiêu vượt')}`;
  return line`${begin} ${share} ${reached.length === 0 ? 'đạt' : verb}${some(missed, ', ', ` chỉ tiêu ${word}`)}${some(unknown, ', ', ' chỉ tiêu chưa có kết quả')}`;
}

/** So many of them, between words; nothing where there are none. */
function some(targets: readonly TargetData[], before: string | null, after: string): readonly Run[] {
  return targets.length === 0 || before === null ? [] : line`${before}${counted(rowsOf(targets), countText)}${after}`;
}

/** "Có chỉ tiêu đạt cao như: thu ngân sách đạt 343 %." */
function high(targets: readonly TargetData[]): readonly Run[] {
  const named = targets
    .filter(({ achievement, outcome }) => achievement !== null && achievement >= HIGH && outcome !== 'MISSED')
    .sort((a, b) => Number((b.achievement ?? 0n) - (a.achievement ?? 0n)))
    .slice(0, HIGH_NAMED_MAX);
  if (named.length === 0) return [];
  const parts = named.map((target) => line`${inSentence(target.indicatorName)} đạt ${achievementFact(target) ?? ''}`);
  return line` Có chỉ tiêu đạt cao như: ${joined(parts, '; ')}.`;
}

/** "Thu ngân sách: 17.150 triệu đồng (chỉ tiêu được giao 5.000 triệu đồng), đạt 343 %" */
function itemRuns(target: TargetData, bodies: readonly Body[]): readonly Run[] {
  const { indicatorName, unit, value, actual, outcome, isRunning } = target;
  const missed = isRunning ? ', chưa đạt chỉ tiêu' : ', không đạt chỉ tiêu';
  const assignedRuns: readonly Run[] =
    value === null
      ? line` (chưa giao chỉ tiêu)`
      : line` (chỉ tiêu được giao ${held(measureText(value, unit), formatDecimal(value), targetRow(target, 'value'))})`;
  if (actual === null) return line`${asSentence(indicatorName)}: chưa có kết quả${assignedRuns}`;
  const achievement = achievementFact(target);
  return line`${asSentence(indicatorName)}: ${actualRuns(target, bodies)}${assignedRuns}${achievement ? line`, đạt ${achievement}` : ''}${outcome === 'MISSED' ? missed : ''}`;
}

/** A number of bodies is written with how many there are: "8/9 tổ dân phố". */
function actualRuns(target: TargetData, bodies: readonly Body[]): readonly Run[] {
  const { actual, unit } = target;
  if (actual === null) return [];
  const kind = kindCountedBy(unit);
  const all = kind === null ? [] : bodies.filter((body) => body.kind === kind);
  const whole = decimal(all.length);
  const fact = (text: string): Fact => held(text, formatDecimal(actual), targetRow(target, 'actual'));
  if (all.length === 0 || actual > whole) return line`${fact(measureText(actual, unit))}`;
  const rows = all.map(({ id }) => source('Organization', id, null, 'organizations'));
  return line`${fact(formatDecimal(actual))}/${counted(rows, String)}${NO_BREAK}${unit}`;
}

function achievementFact(target: TargetData): Fact | null {
  const { achievement } = target;
  return achievement === null ? null : held(percentText(achievement), formatDecimal(achievement), targetRow(target, 'achievement'));
}

function byCampaign(targets: readonly TargetData[]): [string, TargetData[]][] {
  const groups = new Map<string, TargetData[]>();
  for (const target of targets) {
    const own = groups.get(target.campaignName);
    if (own) own.push(target);
    else groups.set(target.campaignName, [target]);
  }
  return [...groups];
}

function rowsOf(targets: readonly TargetData[]): Source[] {
  return targets.map((target) => targetRow(target, null));
}

function targetRow({ id }: TargetData, field: string | null): Source {
  return source('Target', id, field, 'targets');
}
