import { records } from '../access/policy';
import type { Resource } from '../graphql/resource';
import { Department } from './department.entity';
import { DepartmentCreateInput } from './department.input';

export const departments: Resource = {
  entity: Department,
  one: 'department',
  many: 'departments',
  policy: records,
  order: [{ property: 'name', direction: 'ASC' }],
  input: DepartmentCreateInput,
};
