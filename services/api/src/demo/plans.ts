import { documents } from '../document/document.resource';
import { indicators } from '../indicator/indicator.resource';
import { organizations } from '../organization/organization.resource';
import { planDocuments, planIndicators, plans } from '../plan/plan.resource';
import { projects } from '../project/project.resource';
import type { DemoBook } from './demo-book';
import { MADE_UP } from './note';
import { DOCUMENTS } from './table/document';
import { DISTRICT } from './table/organization';
import { aimsOf, PLANS, PROJECTS } from './table/plan';
import { PHUC_DONG } from './table/ward';

/** Who issued the plans: "của Đảng ủy phường". */
const PARTY_COMMITTEE = 'PHUC_DONG_DANG_BO';

/** The documents that the source names, the three plans of 2021 with their indicators, and the nine projects of the third. */
export async function writePlans(book: DemoBook): Promise<void> {
  for (const { key, ...document } of DOCUMENTS) {
    const { issuer, ...values } = { issuer: null, ...document };
    await book.create(documents, key, { ...values, issuerId: issuer === null ? null : book.id(organizations, issuer) });
  }
  const organizationId = book.id(organizations, PARTY_COMMITTEE);
  for (const { programme, aims, documents: grounds, ...plan } of PLANS) {
    const programmeId = book.id(documents, programme);
    await book.create(plans, plan.code, { ...plan, year: 2021, issuedOn: '2020-12-22', organizationId, programmeId });
    const planId = book.id(plans, plan.code);
    for (const { indicator, ...aim } of aimsOf(aims)) {
      const indicatorId = indicator === null ? null : book.id(indicators, indicator);
      await book.create(planIndicators, `${plan.code} ${aim.ordinal}`, { ...aim, planId, indicatorId });
    }
    for (const ground of grounds) {
      const note = ground === programme ? null : MADE_UP;
      await book.create(planDocuments, `${plan.code} ${ground}`, { planId, documentId: book.id(documents, ground), note });
    }
  }
  await writeProjects(book);
}

async function writeProjects(book: DemoBook): Promise<void> {
  const planId = book.id(plans, 'KH_20');
  const organizationId = book.id(organizations, PHUC_DONG);
  const investors = { WARD: organizationId, DISTRICT: book.id(organizations, DISTRICT.code) };
  for (const project of PROJECTS) {
    await book.create(projects, project.code, { ...project, planId, organizationId, investorId: investors[project.investorKind] });
  }
}
