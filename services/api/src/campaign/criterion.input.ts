import { Field, ID, InputType, Int } from 'type-graphql';
import type { Decimal } from '../decimal';
import { DecimalMin, InputField, IntBetween } from '../graphql/input';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { Expectation, ReportingFrequency, ScoringRule } from './criterion.entity';

@InputType()
export class ScoreBandInput {
  @Field(() => DecimalScalar) fromPercent!: Decimal;
  @Field(() => DecimalScalar) score!: Decimal;
}

@InputType()
export class CriterionCreateInput {
  @InputField(() => ID) campaignId!: string;
  @InputField(() => ID) indicatorId!: string;
  @InputField(() => ID) departmentId!: string;
  @InputField(() => DecimalScalar) @DecimalMin('0') maxScore!: Decimal;
  @InputField(() => ScoringRule) rule!: ScoringRule;
  @InputField(() => DecimalScalar, { nullable: true, description: '100 unless given.' }) @DecimalMin('0') capPercent?: Decimal | null;
  @InputField(() => DecimalScalar, { nullable: true, description: '0 unless given.' }) @DecimalMin('0') bonusMax?: Decimal | null;
  @InputField(() => [ScoreBandInput], { nullable: true, description: 'For the rule BANDS.' }) bands?: ScoreBandInput[] | null;
  @InputField(() => ReportingFrequency, { nullable: true, description: 'MONTHLY unless given.' }) frequency?: ReportingFrequency | null;
  @InputField(() => Expectation, { nullable: true, description: 'By how its periods add up unless given.' }) expectation?: Expectation | null;
  @InputField(() => Int, { nullable: true }) @IntBetween(0, 9999) ordinal?: number | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
