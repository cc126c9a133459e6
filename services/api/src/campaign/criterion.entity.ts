import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { Decimal } from '../decimal';
import { Department } from '../department/department.entity';
import { BaseRecord } from '../graphql/base-record';
import { Choice, Computed, DecimalNumber, ForeignKey, Text, Unique, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { Indicator } from '../indicator/indicator.entity';
import { Campaign } from './campaign.entity';

export const ScoringRule = { PROPORTIONAL: 'PROPORTIONAL', PASS_FAIL: 'PASS_FAIL', BANDS: 'BANDS', MANUAL: 'MANUAL' } as const;
export type ScoringRule = keyof typeof ScoringRule;
registerChoices(
  ScoringRule,
  'ScoringRule',
  'PROPORTIONAL: the maximum in proportion to the achievement, capped, plus a bonus beyond 100 %. PASS_FAIL: all or nothing. BANDS: by thresholds. MANUAL: the department enters it.',
);

export const ReportingFrequency = { MONTHLY: 'MONTHLY', QUARTERLY: 'QUARTERLY', YEARLY: 'YEARLY' } as const;
export type ReportingFrequency = keyof typeof ReportingFrequency;
registerChoices(
  ReportingFrequency,
  'ReportingFrequency',
  "How often a criterion is reported: MONTHLY by the month, QUARTERLY once in each quarter, YEARLY once by the campaign's end.",
);

export const Expectation = { EVEN: 'EVEN', FROM_BASELINE: 'FROM_BASELINE', LEVEL: 'LEVEL' } as const;
export type Expectation = keyof typeof Expectation;
registerChoices(
  Expectation,
  'Expectation',
  'What is expected of a target while its campaign runs. EVEN: in proportion to the time gone. FROM_BASELINE: the way from the baseline to the target in proportion to the time gone. LEVEL: the target itself, at any time.',
);

@ObjectType({ description: 'From this achievement on, this score.' })
export class ScoreBand {
  @Field(() => DecimalScalar) fromPercent!: Decimal;
  @Field(() => DecimalScalar) score!: Decimal;
}

@Entity()
@ObjectType({ description: 'Tiêu chí: an indicator in a campaign, with its maximum score (điểm chuẩn) and scoring rule.' })
@Unique('campaignId', 'indicatorId')
@Computed('bands', { columns: ['bandsJson'] })
export class Criterion extends BaseRecord {
  @ForeignKey(() => Campaign, { inverse: 'criteria' }) campaignId!: number;
  campaign?: Campaign;
  @ForeignKey(() => Indicator, { inverse: 'criteria' }) indicatorId!: number;
  indicator?: Indicator;
  @ForeignKey(() => Department, { inverse: 'criteria', description: 'The department that scores it and in whose ranking it counts.' })
  departmentId!: number;
  department?: Department;
  @DecimalNumber() maxScore!: Decimal;
  @Choice(ScoringRule) rule!: ScoringRule;
  @DecimalNumber({ description: 'Beyond this achievement, in percent, nothing more is gained.' }) capPercent!: Decimal;
  @DecimalNumber({ description: 'The most that an achievement beyond 100 % adds.' }) bonusMax!: Decimal;
  @Choice(ReportingFrequency, { nullable: true, description: 'MONTHLY where null.' }) frequency!: ReportingFrequency | null;
  @Choice(Expectation, { nullable: true, description: 'Where null: EVEN for SUM, FROM_BASELINE for LAST and MAX, LEVEL for AVERAGE.' })
  expectation!: Expectation | null;
  @WholeNumber({ description: 'Its place in the scoring sheet.' }) ordinal!: number;
  @Text({ max: 2000, nullable: true }) note!: string | null;

  /** A list of [fromPercent, score] in ten-thousandths as text. */
  @Column({ type: 'varchar', length: 2000, nullable: true }) bandsJson!: string | null;
}
