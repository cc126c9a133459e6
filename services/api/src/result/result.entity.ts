import { ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Target } from '../campaign/target.entity';
import type { Decimal } from '../decimal';
import { BaseRecord } from '../graphql/base-record';
import { CalendarDate, Choice, DecimalNumber, ForeignKey, Instant, Text, Unique } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Indicator } from '../indicator/indicator.entity';
import { Organization } from '../organization/organization.entity';

export const ResultState = { SUBMITTED: 'SUBMITTED', VERIFIED: 'VERIFIED', REJECTED: 'REJECTED' } as const;
export type ResultState = keyof typeof ResultState;
registerChoices(ResultState, 'ResultState', 'SUBMITTED and VERIFIED results count, REJECTED ones do not.');

@Entity()
@ObjectType({ description: 'Kết quả thực hiện: a value reported for a target and a month.' })
@Unique('targetId', 'period')
@Index(['organizationId', 'indicatorId', 'period'])
@Index(['indicatorId', 'period'])
@Index(['state', 'reportedAt'])
export class Result extends BaseRecord {
  @ForeignKey(() => Target, { inverse: 'results', indexed: false }) targetId!: number;
  target?: Target;
  @ForeignKey(() => Organization, { inverse: 'results', indexed: false, description: "The target's." }) organizationId!: number;
  organization?: Organization;
  @ForeignKey(() => Indicator, { inverse: 'results', indexed: false, description: "The target's." }) indicatorId!: number;
  indicator?: Indicator;
  @CalendarDate({ description: 'The month, as its first day.' }) period!: string;
  @DecimalNumber() value!: Decimal;
  @Choice(ResultState) state!: ResultState;
  @Text({ max: 2000, nullable: true }) note!: string | null;
  @Instant() reportedAt!: string;
  @Instant({ nullable: true }) verifiedAt!: string | null;
  @Text({ max: 2000, nullable: true }) verificationNote!: string | null;

  @Column({ type: 'int', nullable: true }) reportedById!: number | null;
  @Column({ type: 'int', nullable: true }) verifiedById!: number | null;
}

/** A report that came in under an idempotency key, and what it was answered with. */
@Entity()
export class ResultReport {
  @PrimaryGeneratedColumn({ type: 'int' }) id!: number;
  @Column({ type: 'int' }) @Index() resultId!: number;
  @Column({ type: 'int' }) targetId!: number;
  @Column({ type: 'date' }) period!: string;
  @Column({ type: 'bigint' }) value!: string;
  @Column({ type: 'varchar', length: 2000, nullable: true }) note!: string | null;
  @Column({ type: 'varchar', length: 200, nullable: true }) @Index('uq_result_report_key', { unique: true }) idempotencyKey!: string | null;
  /** The positions of the ranking changes that it caused: after `changesAfter`, up to `changesTo`. */
  @Column({ type: 'bigint' }) changesAfter!: string;
  @Column({ type: 'bigint' }) changesTo!: string;
  @Column({ type: 'datetime', precision: 3 }) reportedAt!: Date;
  @Column({ type: 'int', nullable: true }) reportedById!: number | null;
}
