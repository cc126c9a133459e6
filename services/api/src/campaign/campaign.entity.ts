import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { NamedRecord } from '../graphql/base-record';
import { CalendarDate, Choice, ForeignKey, Text, Unique, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Organization } from '../organization/organization.entity';

export const CampaignState = { PLANNED: 'PLANNED', OPEN: 'OPEN', SCORING: 'SCORING', CLOSED: 'CLOSED' } as const;
export type CampaignState = keyof typeof CampaignState;
registerChoices(CampaignState, 'CampaignState', 'Where a campaign stands in its life.');

@Entity()
@ObjectType({ description: "Phong trào thi đua: a year's or a theme's emulation drive." })
@Unique('code')
export class Campaign extends NamedRecord {
  @Text({ max: 64, search: true }) code!: string;
  @Text({ max: 300, search: true, sorted: true }) name!: string;
  @WholeNumber() year!: number;
  @Text({ max: 500, nullable: true, search: true }) theme!: string | null;
  @CalendarDate() startsOn!: string;
  @CalendarDate() endsOn!: string;
  @Choice(CampaignState) state!: CampaignState;
  @ForeignKey(() => Organization, { nullable: true, inverse: 'campaigns', description: 'The organization that launched it.' }) organizationId!:
    | number
    | null;
  organization?: Organization | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
