import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import type { Decimal } from '../decimal';
import { NamedRecord } from '../graphql/base-record';
import { CalendarDate, Choice, DecimalNumber, ForeignKey, Instant, Text, Unique, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Organization } from '../organization/organization.entity';

export const CampaignState = { PLANNED: 'PLANNED', OPEN: 'OPEN', SCORING: 'SCORING', CLOSED: 'CLOSED' } as const;
export type CampaignState = keyof typeof CampaignState;
registerChoices(
  CampaignState,
  'CampaignState',
  'Where a campaign stands in its life. PLANNED: criteria and targets are prepared. OPEN: results come in. SCORING: results are corrected and verified, scores entered, rankings published. CLOSED: nothing changes.',
);

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
  @Choice(CampaignState, { description: 'Changed by moveCampaign alone.' }) state!: CampaignState;
  @Text({ max: 2000, nullable: true, description: 'The reason given for its last move, where one was.' }) stateReason!: string | null;
  @Instant({ nullable: true, description: 'When it last moved; null until it has.' }) stateChangedAt!: string | null;
  @DecimalNumber({ nullable: true, description: 'From this percent of what is expected by now, a target is on track; 95 where null.' })
  onTrackPercent!: Decimal | null;
  @DecimalNumber({
    nullable: true,
    description: 'From this percent of what is expected by now, a target is behind, below it at risk; 75 where null.',
  })
  behindPercent!: Decimal | null;
  @ForeignKey(() => Organization, { nullable: true, inverse: 'campaigns', description: 'The organization that launched it.' }) organizationId!:
    | number
    | null;
  organization?: Organization | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
