import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { NamedRecord } from '../graphql/base-record';
import { CalendarDate, ForeignKey, Text, Unique, WholeNumber } from '../graphql/columns';
import { Campaign } from './campaign.entity';

@Entity()
@ObjectType({ description: 'Đợt thi đua: a dated part of a campaign.' })
@Unique('campaignId', 'ordinal')
export class Phase extends NamedRecord {
  @ForeignKey(() => Campaign, { inverse: 'phases' }) campaignId!: number;
  campaign?: Campaign;
  @WholeNumber({ description: 'Đợt 1, đợt 2, …' }) ordinal!: number;
  @Text({ max: 500, search: true, sorted: true }) name!: string;
  @Text({ max: 500, nullable: true, search: true, description: 'What it is dedicated to.' }) theme!: string | null;
  @CalendarDate() startsOn!: string;
  @CalendarDate() endsOn!: string;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
