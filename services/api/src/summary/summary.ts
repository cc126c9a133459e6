import type { Paper, Section } from '../paper/paper';
import { nameInSentence } from './body-words';
import { closingOf, letterheadOf } from './letterhead';
import { awardsSection } from './section-awards';
import { campaignSection } from './section-campaign';
import { evaluationsSection } from './section-evaluations';
import { indicatorsSection } from './section-indicators';
import { difficultiesSection, nextYearSection } from './section-next-year';
import { rankingsSection } from './section-rankings';
import type { YearData } from './year-data';

/** Writes the year's report (báo cáo tổng kết). Sections without anything to say are left out, save those that every report has. */
export function writeSummary(data: YearData): Paper {
  const { year, organization, header } = data;
  const sections = [campaignSection, indicatorsSection, rankingsSection, evaluationsSection, awardsSection, difficultiesSection, nextYearSection];
  return {
    orientation: 'portrait',
    fileName: `Báo cáo tổng kết thi đua năm ${year} - ${organization.name}`,
    letterhead: letterheadOf(data),
    kindOfPaper: 'Báo cáo',
    title: header?.subject ?? `Tổng kết phong trào thi đua năm ${year}, phương hướng, nhiệm vụ năm ${year + 1} của ${nameInSentence(organization)}`,
    subtitle: null,
    sections: sections.map((write) => write(data)).filter((section): section is Section => section !== null),
    closing: closingOf(data),
    signatures: [],
  };
}
