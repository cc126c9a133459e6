import { campaigns, phases } from '../campaign/campaign.resource';
import { criteria } from '../campaign/criterion.resource';
import { targets } from '../campaign/target.resource';
import { clusterLeaders, clusterMembers, clusters } from '../cluster/cluster.resource';
import { decimal } from '../decimal';
import { departments } from '../department/department.resource';
import { indicators } from '../indicator/indicator.resource';
import { monthsOn } from '../monitoring/due';
import { organizations } from '../organization/organization.resource';
import { rankings } from '../ranking/ranking.resource';
import type { Report } from '../result/report';
import { recordResults, verifyResults } from '../result/result.service';
import type { DemoBook } from './demo-book';
import { MADE_UP } from './note';
import {
  SECOND_CAMPAIGN,
  SECOND_CLUSTER,
  SECOND_DEPARTMENTS,
  SECOND_DISTRICT,
  SECOND_INDICATORS,
  SECOND_PHASES,
  SECOND_WARDS,
} from './table/second-place';

const JANUARY = '2021-01-01';
/** Months that its departments have verified already. */
const VERIFIED_MONTHS = 3;

/** The second place with a year of its own: its wards, departments, cluster, criteria, rankings and five months of results. */
export async function writeSecondPlace(book: DemoBook): Promise<void> {
  await writePlace(book);
  await writeYear(book);
  await recordMonths(book);
}

async function writePlace(book: DemoBook): Promise<void> {
  await book.create(organizations, SECOND_DISTRICT.code, SECOND_DISTRICT);
  const parentId = book.id(organizations, SECOND_DISTRICT.code);
  for (const ward of SECOND_WARDS) await book.create(organizations, ward.code, { ...ward, kind: 'WARD', parentId, note: MADE_UP });
  for (const department of SECOND_DEPARTMENTS) await book.create(departments, department.code, { ...department, organizationId: parentId });
  await book.create(clusters, SECOND_CLUSTER.code, { ...SECOND_CLUSTER, organizationId: parentId });
  const clusterId = book.id(clusters, SECOND_CLUSTER.code);
  for (const { code } of SECOND_WARDS) {
    await book.create(clusterMembers, code, {
      clusterId,
      organizationId: book.id(organizations, code),
      joinedOn: SECOND_DISTRICT.foundedOn,
      note: MADE_UP,
    });
  }
  await book.create(clusterLeaders, SECOND_CLUSTER.code, {
    clusterId,
    organizationId: book.id(organizations, SECOND_WARDS[0].code),
    year: 2021,
    note: MADE_UP,
  });
}

async function writeYear(book: DemoBook): Promise<void> {
  const { code } = SECOND_CAMPAIGN;
  await book.create(campaigns, code, { ...SECOND_CAMPAIGN, state: 'OPEN', organizationId: book.id(organizations, SECOND_DISTRICT.code) });
  const campaignId = book.id(campaigns, code);
  for (const phase of SECOND_PHASES) await book.create(phases, `${code} ${phase.ordinal}`, { ...phase, campaignId });
  for (const [index, indicator] of SECOND_INDICATORS.entries()) {
    const departmentId = book.id(departments, indicator.department);
    const { unit, aggregation, direction = 'HIGHER_IS_BETTER' } = indicator;
    await book.create(indicators, indicator.code, {
      code: indicator.code,
      name: indicator.name,
      unit,
      aggregation,
      direction,
      assigningLevel: 'DISTRICT',
      departmentId,
      note: MADE_UP,
    });
    const indicatorId = book.id(indicators, indicator.code);
    const scoring = { rule: 'PROPORTIONAL', maxScore: decimal(indicator.maxScore), ordinal: index + 1, note: MADE_UP };
    await book.create(criteria, indicator.code, { campaignId, indicatorId, departmentId, ...scoring });
    for (const [place, { code: ward }] of SECOND_WARDS.entries()) {
      await book.create(targets, `${indicator.code} ${ward}`, {
        criterionId: book.id(criteria, indicator.code),
        organizationId: book.id(organizations, ward),
        value: decimal(indicator.assigned[place] ?? 0),
        baseline: indicator.baseline === null ? null : decimal(indicator.baseline),
        note: MADE_UP,
      });
    }
  }
  const shared = { campaignId, clusterId: book.id(clusters, SECOND_CLUSTER.code), method: 'CRITERIA', note: MADE_UP };
  for (const department of SECOND_DEPARTMENTS) {
    await book.create(rankings, department.code, { ...shared, departmentId: book.id(departments, department.code) });
  }
  await book.create(rankings, code, { ...shared, departmentId: null });
  await book.ctx.settle();
}

async function recordMonths(book: DemoBook): Promise<void> {
  const count = Math.max(...SECOND_INDICATORS.map(({ months }) => months.length));
  for (let month = 0; month < count; month += 1) {
    const reports = SECOND_INDICATORS.flatMap(({ code, months }) =>
      SECOND_WARDS.flatMap(({ code: ward }, place): Report[] => {
        const value = months[month]?.[place] ?? null;
        if (value === null) return [];
        return [{ targetId: book.id(targets, `${code} ${ward}`), period: monthsOn(JANUARY, month), value: decimal(value), note: MADE_UP }];
      }),
    );
    const { resultIds } = await recordResults(book.ctx, reports);
    if (month < VERIFIED_MONTHS) await verifyResults(book.ctx, resultIds.map(String), 'VERIFIED', null);
  }
}
