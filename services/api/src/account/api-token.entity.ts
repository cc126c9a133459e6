import { ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { Department } from '../department/department.entity';
import { BaseRecord } from '../graphql/base-record';
import { CalendarDate, Choice, ForeignKey, Instant, Text } from '../graphql/columns';
import { Organization } from '../organization/organization.entity';
import { Role, User } from './user.entity';

@Entity()
@ObjectType({ description: 'Mã truy cập API: lets a program call in a role. Only its hash is kept.' })
export class ApiToken extends BaseRecord {
  @Text({ max: 200 }) name!: string;
  @Choice(Role) role!: keyof typeof Role;
  @ForeignKey(() => Organization, { nullable: true, description: 'For the role ORGANIZATION_OFFICER: the organization that it reports for.' })
  organizationId!: number | null;
  organization?: Organization | null;
  @ForeignKey(() => Department, { nullable: true, description: 'For the role DEPARTMENT_OFFICER: the department that it works for.' })
  departmentId!: number | null;
  department?: Department | null;
  @CalendarDate({ nullable: true, description: 'Its last day.' }) expiresOn!: string | null;
  @ForeignKey(() => User) createdById!: number;
  createdBy?: User;
  @Instant({ nullable: true }) lastUsedAt!: string | null;
  @Instant({ nullable: true }) revokedAt!: string | null;
  @Column({ type: 'varchar', length: 64 }) @Index('uq_api_token_token', { unique: true }) tokenHash!: string;
}
