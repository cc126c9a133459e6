import type { Block, Run, Section, Source } from '../paper/paper';
import { counted, held, line, paragraph, source } from '../paper/paper';
import { dateText } from '../paper/wording';
import { wordOf } from './body-words';
import { linesOf } from './letterhead';
import type { CampaignData, PhaseData, YearData } from './year-data';

/** How the year's campaign was launched, and in which phases. */
export function campaignSection({ year, organization, header, campaigns }: YearData): Section | null {
  const own = campaigns.filter((campaign) => campaign.year === year);
  const opening = header?.opening ? linesOf(header.opening).map((text) => paragraph('text', line`${text}`)) : [];
  const blocks: Block[] = [...opening, ...own.flatMap((campaign) => launched(campaign, wordOf(organization), own.length > 1))];
  return blocks.length === 0 ? null : { key: 'campaign', title: `Tổ chức, phát động phong trào thi đua năm ${year}`, blocks };
}

function launched(campaign: CampaignData, word: string, isOneOfSeveral: boolean): Block[] {
  const { name, year, theme, phases } = campaign;
  const subject = isOneOfSeveral ? `“${name}”` : `Năm ${year}, phong trào thi đua của ${word}`;
  const about = theme === null ? '' : theme.includes('“') ? ` với chủ đề: ${theme}` : ` với chủ đề “${theme}”`;
  if (phases.length === 0) return [paragraph('text', line`${subject} được phát động${about}.`)];
  return [
    paragraph(
      'text',
      line`${subject} được phát động trong ${counted(
        phases.map((phase) => phaseRow(phase, null)),
        String,
      )} đợt${about}:`,
    ),
    ...phaseItems(phases),
  ];
}

/** Each phase with its dates. */
export function phaseItems(phases: readonly PhaseData[]): Block[] {
  return phases.map((phase, index) => paragraph('item', line`${phaseRuns(phase)}${index === phases.length - 1 ? '.' : ';'}`));
}

function phaseRuns(phase: PhaseData): readonly Run[] {
  const { ordinal, name, startsOn, endsOn } = phase;
  const title = new RegExp(`^đợt ${ordinal}\\b`, 'i').test(name)
    ? line`${name}`
    : line`Đợt ${held(String(ordinal), String(ordinal), phaseRow(phase, 'ordinal'))}: ${name}`;
  const from = held(dateText(startsOn), startsOn, phaseRow(phase, 'startsOn'));
  const to = held(dateText(endsOn), endsOn, phaseRow(phase, 'endsOn'));
  return line`${title}, từ ngày ${from} đến ngày ${to}`;
}

/** Phases are shown on the page of their campaign. */
function phaseRow({ id, campaignId }: PhaseData, field: string | null): Source {
  return source('Phase', id, field, 'campaigns', campaignId);
}
