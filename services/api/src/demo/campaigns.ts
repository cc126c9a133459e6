import { campaigns, phases } from '../campaign/campaign.resource';
import { criteria } from '../campaign/criterion.resource';
import { departments } from '../department/department.resource';
import { indicators } from '../indicator/indicator.resource';
import { organizations } from '../organization/organization.resource';
import type { DemoBook } from './demo-book';
import { MADE_UP } from './note';
import { CAMPAIGNS } from './table/campaign';
import type { IndicatorCode } from './table/indicator';
import { indicators as indicatorTable } from './table/indicator';
import { DISTRICT } from './table/organization';
import { YEAR_2021 } from './table/year-2021';

/** Both campaigns with their phases, the indicators, and the criteria that both years have alike. */
export async function writeCampaigns(book: DemoBook): Promise<void> {
  for (const { code, name, unit, direction, aggregation, department, note } of indicatorTable) {
    const departmentId = book.id(departments, department);
    const measure = { unit, direction: direction ?? 'HIGHER_IS_BETTER', aggregation, assigningLevel: 'DISTRICT' };
    await book.create(indicators, code, { code, name, ...measure, departmentId, note });
  }
  for (const { phases: parts, ...campaign } of CAMPAIGNS) {
    await book.create(campaigns, campaign.code, { ...campaign, state: 'OPEN', organizationId: book.id(organizations, DISTRICT.code) });
    const campaignId = book.id(campaigns, campaign.code);
    for (const phase of parts) await book.create(phases, `${campaign.code} ${phase.ordinal}`, { ...phase, campaignId });
    await writeCriteria(book, campaign.code);
  }
}

async function writeCriteria(book: DemoBook, campaign: string): Promise<void> {
  for (const [index, { code, aggregation, department, scoring }] of indicatorTable.entries()) {
    await book.create(criteria, `${campaign} ${code}`, {
      campaignId: book.id(campaigns, campaign),
      indicatorId: book.id(indicators, code),
      departmentId: book.id(departments, department),
      ...scoring,
      ...rhythm(campaign, code, aggregation),
      ordinal: index + 1,
      note: `Cách chấm điểm: ${MADE_UP}`,
    });
  }
}

/** When it is reported: in 2020 sums by the quarter and the rest at the end, in 2021 by the month what has results of months. */
function rhythm(campaign: string, code: IndicatorCode, aggregation: 'SUM' | 'LAST'): { frequency: string; expectation: string | null } {
  // Its percent counts from the beginning of the year, so it grows with the time.
  const expectation = code === 'DANG_VIEN_MOI' ? 'EVEN' : null;
  if (campaign === '2020') return { frequency: aggregation === 'SUM' ? 'QUARTERLY' : 'YEARLY', expectation };
  if (code === 'TRAT_TU_XAY_DUNG') return { frequency: 'QUARTERLY', expectation };
  return { frequency: YEAR_2021[code].months ? 'MONTHLY' : 'YEARLY', expectation };
}
