import { records } from '../access/policy';
import type { Resource } from '../graphql/resource';
import { datesInOrder } from '../record/checks';
import { Organization } from './organization.entity';
import { OrganizationCreateInput } from './organization.input';
import { noCircle } from './tree.query';

export const organizations: Resource = {
  entity: Organization,
  one: 'organization',
  many: 'organizations',
  policy: records,
  order: [{ property: 'name', direction: 'ASC' }],
  input: OrganizationCreateInput,
  check: async (values, ctx, before) => [
    ...datesInOrder(values, 'foundedOn', 'dissolvedOn'),
    ...(await noCircle(values, ctx, before, 'parentId')),
    ...(await noCircle(values, ctx, before, 'successorId')),
  ],
};
