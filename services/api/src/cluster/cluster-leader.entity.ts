import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { BaseRecord } from '../graphql/base-record';
import { ForeignKey, Text, Unique, WholeNumber } from '../graphql/columns';
import { Organization } from '../organization/organization.entity';
import { Cluster } from './cluster.entity';

@Entity()
@ObjectType({ description: 'Cụm trưởng: the organization that leads a cluster for a year; it rotates.' })
@Unique('clusterId', 'year')
export class ClusterLeader extends BaseRecord {
  @ForeignKey(() => Cluster, { inverse: 'leaders' }) clusterId!: number;
  cluster?: Cluster;
  @ForeignKey(() => Organization, { inverse: 'leaderships' }) organizationId!: number;
  organization?: Organization;
  @WholeNumber() year!: number;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
