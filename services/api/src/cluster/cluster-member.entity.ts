import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { BaseRecord } from '../graphql/base-record';
import { CalendarDate, ForeignKey, Text, Unique } from '../graphql/columns';
import { Organization } from '../organization/organization.entity';
import { Cluster } from './cluster.entity';

@Entity()
@ObjectType({ description: 'An organization in a cluster, from one date to another.' })
@Unique('clusterId', 'organizationId', 'joinedOn')
export class ClusterMember extends BaseRecord {
  @ForeignKey(() => Cluster, { inverse: 'members' }) clusterId!: number;
  cluster?: Cluster;
  @ForeignKey(() => Organization, { inverse: 'memberships' }) organizationId!: number;
  organization?: Organization;
  @CalendarDate() joinedOn!: string;
  @CalendarDate({ nullable: true, description: 'Its last day in the cluster.' }) leftOn!: string | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
