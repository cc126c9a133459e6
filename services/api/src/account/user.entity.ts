import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Department } from '../department/department.entity';
import { NamedRecord } from '../graphql/base-record';
import { Choice, Flag, ForeignKey, Text, Unique } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Organization } from '../organization/organization.entity';

export const Role = {
  ADMINISTRATOR: 'ADMINISTRATOR',
  DEPARTMENT_OFFICER: 'DEPARTMENT_OFFICER',
  ORGANIZATION_OFFICER: 'ORGANIZATION_OFFICER',
  ANALYST: 'ANALYST',
  INTEGRATOR: 'INTEGRATOR',
} as const;
registerChoices(
  Role,
  'Role',
  'ADMINISTRATOR does everything; ANALYST reads; INTEGRATOR reads and subscribes; the officers work for their department or organization.',
);

@Entity()
@ObjectType({ description: 'A person who signs in.' })
@Unique('email')
export class User extends NamedRecord {
  @Text({ max: 200, search: true }) email!: string;
  @Text({ max: 200, search: true, sorted: true }) name!: string;
  @Choice(Role) role!: keyof typeof Role;
  @Flag({ description: 'False: may no longer sign in.' }) active!: boolean;

  @ForeignKey(() => Organization, { nullable: true, description: 'The organization that an officer reports for.' }) organizationId!: number | null;
  organization?: Organization | null;
  @ForeignKey(() => Department, { nullable: true, description: 'The department that an officer verifies and scores for.' }) departmentId!:
    | number
    | null;
  department?: Department | null;

  @Column({ type: 'varchar', length: 200 }) passwordHash!: string;
}
