import type { Block, Section } from '../paper/paper';
import { line, paragraph } from '../paper/paper';
import { wordOf } from './body-words';
import { linesOf } from './letterhead';
import { plansBlocks } from './plans';
import { phaseItems } from './section-campaign';
import type { YearData } from './year-data';

/** What stood in the way. */
export function difficultiesSection({ header }: YearData): Section | null {
  if (!header?.difficulties) return null;
  return { key: 'difficulties', title: 'Khó khăn, hạn chế', blocks: linesOf(header.difficulties).map((text) => paragraph('text', line`${text}`)) };
}

/** What the next year is to bring: directions, plans, and the phases of its campaigns. */
export function nextYearSection(data: YearData): Section | null {
  const { year, organization, header, campaigns } = data;
  const next = campaigns.filter((campaign) => campaign.year === year + 1 && campaign.phases.length > 0);
  const blocks: Block[] = [
    ...(header?.directions ? linesOf(header.directions).map((text) => paragraph('text', line`${text}`)) : []),
    ...plansBlocks(data),
    ...next.flatMap(({ name, phases }) => [
      paragraph(
        'text',
        line`Năm ${String(year + 1)}, ${wordOf(organization)} phát động các đợt thi đua cụ thể như sau${next.length > 1 ? ` (${name})` : ''}:`,
      ),
      ...phaseItems(phases),
    ]),
  ];
  return blocks.length === 0 ? null : { key: 'nextYear', title: `Phương hướng, nhiệm vụ năm ${year + 1}`, blocks };
}
