import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { NamedRecord } from '../graphql/base-record';
import { ForeignKey, Text, Unique } from '../graphql/columns';
import { Organization } from '../organization/organization.entity';

@Entity()
@ObjectType({ description: 'Cụm, khối thi đua: organizations that are compared with one another.' })
@Unique('code')
export class Cluster extends NamedRecord {
  @Text({ max: 64, search: true }) code!: string;
  @Text({ max: 200, search: true, sorted: true }) name!: string;
  @ForeignKey(() => Organization, { nullable: true, inverse: 'clusters', description: 'The organization that runs it.' }) organizationId!:
    | number
    | null;
  organization?: Organization | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
