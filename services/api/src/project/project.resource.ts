import { ofOwnOrganizations, records } from '../access/policy';
import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { formatDecimal } from '../decimal';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Resource } from '../graphql/resource';
import { datesInOrder } from '../record/checks';
import { recordId } from '../record/values';
import type { Values } from '../record/write';
import { InvestorKind, Project, ProjectState } from './project.entity';
import { ProjectCreateInput } from './project.input';
import { projectMoves } from './project-state';

export const projects: Resource = {
  entity: Project,
  one: 'project',
  many: 'projects',
  policy: { ...records, sees: ofOwnOrganizations() },
  order: [{ property: 'name', direction: 'ASC' }],
  input: ProjectCreateInput,
  defaults: { state: 'PLANNED' },
  check: async (values, ctx, before) => [
    ...datesInOrder(values, 'startsOn', 'endsOn'),
    ...moveFaults(values, before),
    ...disbursementFaults(values),
    ...(await investorFaults(values, ctx)),
  ],
};

function moveFaults(values: Values, before: Row | null): FieldFault[] {
  const [from, to] = [stateOf(before?.['state']), stateOf(values['state'])];
  if (from === undefined || to === undefined || from === to || projectMoves(from).includes(to)) return [];
  return [fault('input.state', 'moveNotAllowed', { from, to, allowed: projectMoves(from).join(', ') })];
}

function stateOf(value: unknown): keyof typeof ProjectState | undefined {
  return Object.values(ProjectState).find((state) => state === value);
}

/** What has been paid out is a part of the budget: where more is needed, the budget is raised first. */
function disbursementFaults({ budget, disbursed }: Values): FieldFault[] {
  if (budget === null || budget === undefined || disbursed === null || disbursed === undefined) return [];
  return BigInt(String(disbursed)) > BigInt(String(budget))
    ? [fault('input.disbursed', 'beyondBudget', { budget: formatDecimal(String(budget)) })]
    : [];
}

/** A project "of the ward" is not invested by a district. */
async function investorFaults({ investorId, investorKind }: Values, ctx: WriteContext): Promise<FieldFault[]> {
  if (!investorId) return [];
  const [investor] = await ctx.tx.rows('SELECT `kind` FROM `organization` WHERE `id` = ?', [recordId(String(investorId))]);
  const kind = Object.values(InvestorKind).find((known) => known === investor?.['kind']) ?? 'OTHER';
  return kind === investorKind ? [] : [fault('input.investorKind', 'investorKindDiffers', { kind })];
}
