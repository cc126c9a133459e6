import { ofOwnOrganizations, records } from '../access/policy';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Policy } from '../graphql/authorize';
import type { Resource } from '../graphql/resource';
import type { Values } from '../record/write';
import { Plan, PlanDocument, PlanIndicator } from './plan.entity';
import { PlanCreateInput, PlanDocumentCreateInput, PlanIndicatorCreateInput } from './plan.input';

/** An organization's officer reads its plans and those of the organizations below; what is in a plan is seen with it. */
const policy: Policy = { ...records, sees: ofOwnOrganizations() };

export const plans: Resource = {
  entity: Plan,
  one: 'plan',
  many: 'plans',
  policy,
  order: [
    { property: 'year', direction: 'DESC' },
    { property: 'issuedOn', direction: 'DESC' },
    { property: 'number', direction: 'ASC' },
  ],
  input: PlanCreateInput,
};

export const planDocuments: Resource = {
  entity: PlanDocument,
  one: 'planDocument',
  many: 'planDocuments',
  policy: records,
  order: [{ property: 'id', direction: 'ASC' }],
  input: PlanDocumentCreateInput,
};

export const planIndicators: Resource = {
  entity: PlanIndicator,
  one: 'planIndicator',
  many: 'planIndicators',
  policy: records,
  order: [{ property: 'ordinal', direction: 'ASC' }],
  input: PlanIndicatorCreateInput,
  check: nameFaults,
};

function nameFaults({ indicatorId, name }: Values): FieldFault[] {
  return indicatorId || String(name ?? '').trim() !== '' ? [] : [fault('input.name', 'nameOrIndicator', {})];
}
