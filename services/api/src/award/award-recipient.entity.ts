import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { NamedRecord } from '../graphql/base-record';
import { ForeignKey, Text, WholeNumber } from '../graphql/columns';
import { Organization } from '../organization/organization.entity';
import { Award } from './award.entity';

@Entity()
@ObjectType({ description: 'One who receives an award: an organization that is kept here, or a collective, person or household by name.' })
export class AwardRecipient extends NamedRecord {
  @ForeignKey(() => Award, { inverse: 'recipients', owned: true }) awardId!: number;
  award?: Award;
  @ForeignKey(() => Organization, { nullable: true, inverse: 'awardsReceived' }) organizationId!: number | null;
  organization?: Organization | null;
  @Text({ max: 200, nullable: true, search: true, sorted: true }) name!: string | null;
  @Text({ max: 200, nullable: true, search: true, description: 'Chức vụ.' }) position!: string | null;
  @Text({ max: 300, nullable: true, search: true, description: 'Đơn vị công tác, or where a household lives.' }) unit!: string | null;
  @WholeNumber({ nullable: true, description: 'Tuổi Đảng: years of membership, for a Party badge.' }) membershipYears!: number | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
