import { ID, InputType, Int } from 'type-graphql';
import type { Decimal } from '../decimal';
import { DecimalMin, InputField, IntBetween, IsCode } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { CampaignState } from './campaign.entity';

@InputType()
export class CampaignCreateInput {
  @InputField(() => String) @IsCode() code!: string;
  @InputField(() => String) name!: string;
  @InputField(() => Int) @IntBetween(1900, 2200) year!: number;
  @InputField(() => String, { nullable: true }) theme?: string | null;
  @InputField(() => DateScalar) startsOn!: string;
  @InputField(() => DateScalar) endsOn!: string;
  @InputField(() => CampaignState, { nullable: true, description: 'PLANNED unless given, or OPEN; later it changes by moveCampaign alone.' })
  state?: CampaignState | null;
  @InputField(() => DecimalScalar, { nullable: true }) @DecimalMin('0') onTrackPercent?: Decimal | null;
  @InputField(() => DecimalScalar, { nullable: true }) @DecimalMin('0') behindPercent?: Decimal | null;
  @InputField(() => ID, { nullable: true }) organizationId?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class PhaseCreateInput {
  @InputField(() => ID) campaignId!: string;
  @InputField(() => Int) @IntBetween(1, 99) ordinal!: number;
  @InputField(() => String) name!: string;
  @InputField(() => String, { nullable: true }) theme?: string | null;
  @InputField(() => DateScalar) startsOn!: string;
  @InputField(() => DateScalar) endsOn!: string;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
