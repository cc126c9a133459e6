import { ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import type { Decimal } from '../decimal';
import { BaseRecord } from '../graphql/base-record';
import { Choice, Computed, DecimalNumber, ForeignKey, Text, Unique, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Organization } from '../organization/organization.entity';
import { Ranking } from './ranking.entity';

export const Exclusion = { MERGED: 'MERGED', DISSOLVED: 'DISSOLVED', DISQUALIFIED: 'DISQUALIFIED' } as const;
export type Exclusion = keyof typeof Exclusion;
registerChoices(Exclusion, 'Exclusion', 'Why an organization is listed without a rank.');

@Entity()
@ObjectType({ description: "An organization's line in a ranking. Without a score it has no rank and is not counted." })
@Unique('rankingId', 'organizationId')
@Index(['rankingId', 'score', 'tieBreak'])
@Index(['rankingId', 'rank'])
@Computed('outOf', { relations: { ranking: ['rankedCount'] } })
@Computed('explanation', { columns: ['rankingId', 'organizationId', 'score'] })
export class Standing extends BaseRecord {
  @ForeignKey(() => Ranking, { inverse: 'standings', owned: true }) rankingId!: number;
  ranking?: Ranking;
  @ForeignKey(() => Organization, { inverse: 'standings' }) organizationId!: number;
  organization?: Organization;
  @DecimalNumber({ nullable: true }) score!: Decimal | null;
  @WholeNumber({ nullable: true }) rank!: number | null;
  @WholeNumber({ nullable: true, description: 'Its rank before its last move.' }) previousRank!: number | null;
  @Choice(Exclusion, { nullable: true, description: 'Listed, but without a rank.' }) exclusion!: Exclusion | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;

  /** The scores of the tie-breaking criteria as digits; more is better. */
  @Column({ type: 'varchar', length: 160 }) tieBreak!: string;

  /** The score, in ten-thousandths, or the rank that the department typed; they stay while the line is excluded. */
  @Column({ type: 'bigint', nullable: true }) enteredScore!: string | null;
  @Column({ type: 'int', nullable: true }) enteredRank!: number | null;
}
