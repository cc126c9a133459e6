import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { Plan, PlanIndicator } from '../plan/plan.entity';
import { Project } from '../project/project.entity';
import { readFields, related } from '../record/fields';
import type { ReadContext } from '../record/load';
import type { PlanData } from '../summary/year-data';
import { Task } from '../task/task.entity';
import { bodyOf, ROWS_MAX } from './family.query';

/** The plans of a year with what they hold. */
export async function readPlans(ctx: ReadContext, organizationIds: readonly number[], year: number): Promise<PlanData[]> {
  const ofYear = { year: { eq: year }, organizationId: { in: organizationIds } };
  const [plans, indicators, tasks, projects] = await Promise.all([
    readFields(ctx, Plan, ofYear, ['number', 'title', 'issuedOn', 'organization.name', 'organization.kind'], ROWS_MAX),
    readFields(ctx, PlanIndicator, { plan: ofYear }, ['planId'], ROWS_MAX),
    readFields(ctx, Task, { plan: ofYear, parentId: { eq: null } }, ['planId'], ROWS_MAX),
    readFields(ctx, Project, { plan: ofYear }, ['planId', 'investorKind'], ROWS_MAX),
  ]);
  const of = (rows: readonly Row[], plan: Row): Row[] => rows.filter((row) => integer(row, 'planId') === integer(plan, 'id'));
  return plans
    .map((plan) => ({
      id: integer(plan, 'id'),
      number: text(plan, 'number'),
      title: text(plan, 'title'),
      issuedOn: text(plan, 'issuedOn'),
      organization: bodyOf(related(plan, 'organization')),
      indicatorIds: of(indicators, plan).map((row) => integer(row, 'id')),
      taskIds: of(tasks, plan).map((row) => integer(row, 'id')),
      projects: of(projects, plan).map((row) => ({ id: integer(row, 'id'), investorKind: text(row, 'investorKind') })),
    }))
    .sort((a, b) => (a.issuedOn === b.issuedOn ? a.id - b.id : a.issuedOn < b.issuedOn ? -1 : 1));
}
