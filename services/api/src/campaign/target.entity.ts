import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import type { Decimal } from '../decimal';
import { BaseRecord } from '../graphql/base-record';
import { Choice, DecimalNumber, ForeignKey, Text, Unique } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Organization } from '../organization/organization.entity';
import { Criterion } from './criterion.entity';

export const Outcome = { MET: 'MET', EXCEEDED: 'EXCEEDED', MISSED: 'MISSED' } as const;
export type Outcome = keyof typeof Outcome;
registerChoices(Outcome, 'Outcome', 'Đạt, vượt, không đạt.');

@Entity()
@ObjectType({ description: 'Giao chỉ tiêu: the value that an organization is to reach for a criterion, and how far it is.' })
@Unique('criterionId', 'organizationId')
export class Target extends BaseRecord {
  @ForeignKey(() => Criterion, { inverse: 'targets' }) criterionId!: number;
  criterion?: Criterion;
  @ForeignKey(() => Organization, { inverse: 'targets' }) organizationId!: number;
  organization?: Organization;
  @DecimalNumber({ nullable: true, description: 'The value assigned.' }) value!: Decimal | null;
  @DecimalNumber({ nullable: true, description: "Where it stood before: last year's value." }) baseline!: Decimal | null;
  @DecimalNumber({ nullable: true, description: 'What its results add up to.' }) actual!: Decimal | null;
  @DecimalNumber({ nullable: true, description: 'Tỷ lệ hoàn thành: actual against target, in percent.' }) achievement!: Decimal | null;
  @Choice(Outcome, { nullable: true }) outcome!: Outcome | null;
  @DecimalNumber({ nullable: true, description: 'By the rule of its criterion, less the penalty.' }) score!: Decimal | null;
  @DecimalNumber({ nullable: true, description: 'What the department entered, for a criterion whose rule is MANUAL.' }) enteredScore!: Decimal | null;
  @DecimalNumber({ description: 'Điểm trừ; needs a reason.' }) penalty!: Decimal;
  @Text({ max: 2000, nullable: true }) penaltyReason!: string | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
