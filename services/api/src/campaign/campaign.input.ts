import { ID, InputType, Int } from 'type-graphql';
import { InputField, IntBetween, IsCode } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { CampaignState } from './campaign.entity';

@InputType()
export class CampaignCreateInput {
  @InputField(() => String) @IsCode() code!: string;
  @InputField(() => String) name!: string;
  @InputField(() => Int) @IntBetween(1900, 2200) year!: number;
  @InputField(() => String, { nullable: true }) theme?: string | null;
  @InputField(() => DateScalar) startsOn!: string;
  @InputField(() => DateScalar) endsOn!: string;
  @InputField(() => CampaignState) state!: CampaignState;
  @InputField(() => ID, { nullable: true }) organizationId?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class PhaseCreateInput {
  @InputField(() => ID) campaignId!: string;
  @InputField(() => Int) @IntBetween(1, 99) ordinal!: number;
  @InputField(() => String) name!: string;
  @InputField(() => DateScalar) startsOn!: string;
  @InputField(() => DateScalar) endsOn!: string;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
