import type { Block, Fact, Run, Section, Source } from '../paper/paper';
import { added, held, joined, line, paragraph, source } from '../paper/paper';
import { asSentence, countText, dateText } from '../paper/wording';
import { nameInSentence, wordOf } from './body-words';
import type { AwardData, YearData } from './year-data';

/** What was awarded to the organization, and to the bodies and people in it. */
export function awardsSection({ year, organization, awards }: YearData): Section | null {
  if (awards.length === 0) return null;
  const badges = awards.filter(({ formKind }) => formKind === 'PARTY_BADGE');
  const own = awards.filter((award) => isItsOwn(award, organization.id));
  const others = awards.filter((award) => !badges.includes(award) && !own.includes(award));
  const items: (readonly Run[])[] = [
    ...own.map(
      (award) =>
        line`${asSentence(wordOf(organization))} được tặng ${held(award.formName, String(award.count), countRow(award))}${decision([award])}`,
    ),
    ...byForm(others).map((form) => givenRuns(form, organization.id)),
    ...(badges.length > 0 ? [badgeRuns(badges)] : []),
  ];
  const blocks: Block[] = items.map((runs, index) => paragraph('item', line`${runs}${index === items.length - 1 ? '.' : ';'}`));
  return { key: 'awards', title: `Kết quả khen thưởng năm ${year}`, blocks };
}

/** What the organization itself received, as one collective. */
function isItsOwn({ organization, recipientKind, count, formKind }: AwardData, organizationId: number): boolean {
  return organization.id === organizationId && recipientKind === 'COLLECTIVE' && count === 1 && formKind !== 'PARTY_BADGE';
}

/** "Giấy khen của Chủ tịch UBND phường: 12 tập thể và 88 cá nhân" */
function givenRuns(awards: readonly AwardData[], organizationId: number): readonly Run[] {
  const parts = Object.entries(RECIPIENTS).flatMap(([kind, word]) => {
    const own = awards.filter(({ recipientKind }) => recipientKind === kind);
    return own.length === 0 ? [] : [line`${sum(own)} ${word}`];
  });
  const [only] = awards;
  const foreign = only && awards.every(({ organization }) => organization.id === only.organization.id) && only.organization.id !== organizationId;
  const whose = foreign ? ` (${nameInSentence(only.organization)})` : '';
  return line`${only?.formName ?? ''}: ${joined(parts, parts.length === 2 ? ' và ' : ', ')}${whose}${decision(awards)}`;
}

const RECIPIENTS: Readonly<Record<string, string>> = { COLLECTIVE: 'tập thể', INDIVIDUAL: 'cá nhân', HOUSEHOLD: 'hộ gia đình' };

/** "Trao tặng Huy hiệu Đảng cho 65 đồng chí có 70, 65, 55, 50, 40, 30 năm tuổi Đảng" */
function badgeRuns(badges: readonly AwardData[]): readonly Run[] {
  const years = [...new Set(badges.flatMap(({ membershipYears }) => membershipYears ?? []))].sort((a, b) => b - a);
  const facts = years.map((value): readonly Run[] => {
    const forms = badges.filter(({ membershipYears }) => membershipYears === value);
    return line`${held(String(value), String(value), ...forms.map(({ formId }) => source('AwardForm', formId, 'membershipYears', 'awardForms')))}`;
  });
  return line`Trao tặng Huy hiệu Đảng cho ${sum(badges)} đồng chí${facts.length > 0 ? line` có ${joined(facts, ', ')} năm tuổi Đảng` : ''}`;
}

/** Decisions that are known, as far as they are few. */
function decision(awards: readonly AwardData[]): string {
  const texts = new Set(
    awards.flatMap(({ decisionNumber, decisionOn }) =>
      decisionNumber === null ? [] : [`Quyết định số ${decisionNumber}${decisionOn === null ? '' : ` ngày ${dateText(decisionOn)}`}`],
    ),
  );
  return texts.size === 0 || texts.size > DECISIONS_MAX ? '' : ` (${[...texts].join('; ')})`;
}

const DECISIONS_MAX = 3;

function sum(awards: readonly AwardData[]): Fact {
  const total = awards.reduce((whole, { count }) => whole + count, 0);
  return added(countText(total), String(total), awards.map(countRow));
}

function countRow({ id }: AwardData): Source {
  return source('Award', id, 'count', 'awards');
}

function byForm(awards: readonly AwardData[]): AwardData[][] {
  const groups = new Map<number, AwardData[]>();
  for (const award of awards) groups.set(award.formId, [...(groups.get(award.formId) ?? []), award]);
  return [...groups.values()];
}
