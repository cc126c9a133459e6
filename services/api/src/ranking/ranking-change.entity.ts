import { ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Decimal } from '../decimal';
import { Choice, Computed, DecimalNumber, Flag, ForeignKey, Instant, Position, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Organization } from '../organization/organization.entity';
import { Ranking } from './ranking.entity';

export const ChangeCause = {
  RESULT_RECORDED: 'RESULT_RECORDED',
  RESULT_VERIFIED: 'RESULT_VERIFIED',
  RESULT_REJECTED: 'RESULT_REJECTED',
  SCORES_ENTERED: 'SCORES_ENTERED',
  TARGET_CHANGED: 'TARGET_CHANGED',
  CRITERION_CHANGED: 'CRITERION_CHANGED',
  MEMBERSHIP_CHANGED: 'MEMBERSHIP_CHANGED',
  RANKING_CHANGED: 'RANKING_CHANGED',
  PUBLISHED: 'PUBLISHED',
  REVISED: 'REVISED',
  REBUILT: 'REBUILT',
} as const;
export type ChangeCause = keyof typeof ChangeCause;
registerChoices(ChangeCause, 'ChangeCause', 'What made a standing change.');

@Entity()
@ObjectType({ description: 'One move in a ranking. Changes are numbered in the order of their commits, and are never changed or deleted.' })
@Computed('cursor', { columns: ['id'] })
@Index(['rankingId', 'id'])
@Index(['organizationId', 'id'])
export class RankingChange {
  /** Its position in the feed. */
  @Position() id!: number;
  @Instant() occurredAt!: string;
  @Choice(ChangeCause) cause!: ChangeCause;
  @ForeignKey(() => Ranking, { inverse: 'changes', indexed: false }) rankingId!: number;
  ranking?: Ranking;
  @ForeignKey(() => Organization, { indexed: false }) organizationId!: number;
  organization?: Organization;
  @WholeNumber({ nullable: true }) previousRank!: number | null;
  @WholeNumber({ nullable: true }) rank!: number | null;
  @DecimalNumber({ nullable: true }) previousScore!: Decimal | null;
  @DecimalNumber({ nullable: true }) score!: Decimal | null;
  @Flag({ description: 'From a publication; else provisional.' }) official!: boolean;
}

/**
 * The number of the last change: 1 of moves in rankings, 2 of changes of records. Who gives numbers locks the row until the commit. Those of moves are
 * taken by the transaction that makes them, those of records after the commit (feed/position.ts): both are in the order of commits.
 */
@Entity()
export class FeedHead {
  @PrimaryColumn({ type: 'int' }) id!: number;
  @Column({ type: 'bigint' }) position!: string;
}
