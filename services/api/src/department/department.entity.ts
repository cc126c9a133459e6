import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { NamedRecord } from '../graphql/base-record';
import { ForeignKey, Text, Unique } from '../graphql/columns';
import { Organization } from '../organization/organization.entity';

@Entity()
@ObjectType({
  description: 'Phòng, ban, ngành: a specialist body of an organization; it is in charge of indicators and ranks a cluster in its field.',
})
@Unique('code')
export class Department extends NamedRecord {
  @Text({ max: 64, search: true }) code!: string;
  @Text({ max: 200, search: true, sorted: true }) name!: string;
  @ForeignKey(() => Organization, { inverse: 'departments' }) organizationId!: number;
  organization?: Organization;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
