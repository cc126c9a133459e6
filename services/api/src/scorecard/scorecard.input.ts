import { ID, InputType, Int } from 'type-graphql';
import type { Decimal } from '../decimal';
import { DecimalMin, InputField, IntBetween, IsCode } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { ItemKind, ScoringStep } from './scorecard.entity';
import type { Step } from './window';

@InputType()
export class ScorecardCreateInput {
  @InputField(() => String) @IsCode() code!: string;
  @InputField(() => String) name!: string;
  @InputField(() => ID) campaignId!: string;
  @InputField(() => ID) clusterId!: string;
  @InputField(() => ID, { nullable: true, description: 'None: its outcome is the overall ranking.' }) departmentId?: string | null;
  @InputField(() => DecimalScalar) @DecimalMin('0') contentTotal!: Decimal;
  @InputField(() => DecimalScalar, { nullable: true, description: '0 unless given.' }) @DecimalMin('0') bonusTotal?: Decimal | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class ScorecardItemCreateInput {
  @InputField(() => ID) scorecardId!: string;
  @InputField(() => Int) @IntBetween(0, 9999) position!: number;
  @InputField(() => String) ordinal!: string;
  @InputField(() => String) name!: string;
  @InputField(() => ItemKind) kind!: keyof typeof ItemKind;
  @InputField(() => DecimalScalar, { nullable: true, description: '0 unless given.' }) @DecimalMin('0') maxScore?: Decimal | null;
  @InputField(() => ID, { nullable: true }) departmentId?: string | null;
  @InputField(() => ID, { nullable: true }) criterionId?: string | null;
  @InputField(() => Boolean, { nullable: true, description: 'False unless given.' }) evidenceRequired?: boolean | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class ScoringWindowCreateInput {
  @InputField(() => ID) scorecardId!: string;
  @InputField(() => ScoringStep) step!: Step;
  @InputField(() => DateScalar) startsOn!: string;
  @InputField(() => DateScalar) endsOn!: string;
}
