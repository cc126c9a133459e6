import { ID, InputType, Int } from 'type-graphql';
import type { Decimal } from '../decimal';
import { DecimalMin, InputField, IntBetween, IsCode } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { AwardState, RecipientKind } from './award.entity';
import { AwardKind, AwardLevel } from './award-form.entity';

@InputType()
export class AwardFormCreateInput {
  @InputField(() => String) @IsCode() code!: string;
  @InputField(() => String) name!: string;
  @InputField(() => AwardKind) kind!: AwardKind;
  @InputField(() => AwardLevel) level!: AwardLevel;
  @InputField(() => Boolean, { nullable: true }) forCollectives?: boolean | null;
  @InputField(() => Boolean, { nullable: true }) forIndividuals?: boolean | null;
  @InputField(() => Boolean, { nullable: true }) forHouseholds?: boolean | null;
  @InputField(() => String, { nullable: true }) basis?: string | null;
  @InputField(() => String, { nullable: true }) article?: string | null;
  @InputField(() => DecimalScalar, { nullable: true }) @DecimalMin('0') voteThreshold?: Decimal | null;
  @InputField(() => Int, { nullable: true }) @IntBetween(1, 120) membershipYears?: number | null;
  @InputField(() => Int, { nullable: true }) @IntBetween(0, 100_000) ordinal?: number | null;
  @InputField(() => Boolean, { nullable: true }) active?: boolean | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class AwardCreateInput {
  @InputField(() => ID) formId!: string;
  @InputField(() => ID, { nullable: true }) campaignId?: string | null;
  @InputField(() => Int) @IntBetween(1900, 2200) year!: number;
  @InputField(() => ID) organizationId!: string;
  @InputField(() => RecipientKind) recipientKind!: RecipientKind;
  @InputField(() => Int, { nullable: true }) @IntBetween(1, 1_000_000) count?: number | null;
  @InputField(() => AwardState, {
    nullable: true,
    description:
      'PROPOSED unless given; DECIDED records an award of the past. Afterwards the state changes by submitAwardDossier, voteAward and so on.',
  })
  state?: AwardState | null;
  @InputField(() => String, { nullable: true }) reason?: string | null;
  @InputField(() => DateScalar, { nullable: true }) proposedOn?: string | null;
  @InputField(() => String, { nullable: true }) decisionNumber?: string | null;
  @InputField(() => DateScalar, { nullable: true }) decisionOn?: string | null;
  @InputField(() => String, { nullable: true }) signer?: string | null;
  @InputField(() => ID, { nullable: true }) documentId?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class AwardRecipientCreateInput {
  @InputField(() => ID) awardId!: string;
  @InputField(() => ID, { nullable: true }) organizationId?: string | null;
  @InputField(() => String, { nullable: true }) name?: string | null;
  @InputField(() => String, { nullable: true }) position?: string | null;
  @InputField(() => String, { nullable: true }) unit?: string | null;
  @InputField(() => Int, { nullable: true }) @IntBetween(1, 120) membershipYears?: number | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class AwardFileCreateInput {
  @InputField(() => ID) awardId!: string;
  @InputField(() => ID) fileId!: string;
  @InputField(() => String, { nullable: true }) description?: string | null;
}
