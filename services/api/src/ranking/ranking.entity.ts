import { ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Campaign } from '../campaign/campaign.entity';
import { Cluster } from '../cluster/cluster.entity';
import type { Decimal } from '../decimal';
import { Department } from '../department/department.entity';
import { BaseRecord } from '../graphql/base-record';
import { Choice, Computed, DecimalNumber, ForeignKey, Instant, Text, Unique, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';

export const RankingMethod = {
  CRITERIA: 'CRITERIA',
  DEPARTMENT_SCORES: 'DEPARTMENT_SCORES',
  DEPARTMENT_RANKS: 'DEPARTMENT_RANKS',
  ENTERED: 'ENTERED',
  SCORECARD: 'SCORECARD',
} as const;
export type RankingMethod = keyof typeof RankingMethod;
registerChoices(
  RankingMethod,
  'RankingMethod',
  "CRITERIA adds the scores of its department's criteria (of all criteria, where it is overall); DEPARTMENT_SCORES adds the scores of the department rankings by weight, DEPARTMENT_RANKS their ranks; ENTERED has the scores or ranks that the department typed; SCORECARD has the totals of the units' sheets.",
);

export const TieRule = { STANDARD: 'STANDARD', DENSE: 'DENSE' } as const;
export type TieRule = keyof typeof TieRule;
registerChoices(TieRule, 'TieRule', 'Đồng hạng: STANDARD counts 1 2 2 4, DENSE 1 2 2 3.');

export const RankingState = { PROVISIONAL: 'PROVISIONAL', PUBLISHED: 'PUBLISHED', SUPERSEDED: 'SUPERSEDED' } as const;
export type RankingState = keyof typeof RankingState;
registerChoices(
  RankingState,
  'RankingState',
  'PROVISIONAL moves with every result; PUBLISHED is official and stays; SUPERSEDED was official until a later revision was published.',
);

@Entity()
@ObjectType({
  description: 'Bảng xếp hạng: one league table of a campaign, by a department or (without one) overall. Each revision is a record of its own.',
})
@Unique('campaignId', 'clusterId', 'departmentKey', 'revision')
@Computed('tieBreakers', { columns: ['tieBreakersJson'] })
export class Ranking extends BaseRecord {
  @ForeignKey(() => Campaign, { inverse: 'rankings' }) campaignId!: number;
  campaign?: Campaign;
  @ForeignKey(() => Cluster, { inverse: 'rankings' }) clusterId!: number;
  cluster?: Cluster;
  @ForeignKey(() => Department, { nullable: true, inverse: 'rankings', description: 'Null: the overall ranking.' }) departmentId!: number | null;
  department?: Department | null;
  @Choice(RankingMethod) method!: RankingMethod;
  @Choice(TieRule) tieRule!: TieRule;
  @DecimalNumber({ description: 'How much it counts in the overall ranking.' }) weight!: Decimal;
  @WholeNumber({ description: 'How many organizations are listed.' }) size!: number;
  @WholeNumber({ description: 'How many of them have a rank: the "out of".' }) rankedCount!: number;
  @Choice(RankingState) state!: RankingState;
  @WholeNumber() revision!: number;
  @Text({ max: 2000, nullable: true, description: 'Why this revision was made.' }) revisionReason!: string | null;
  @Instant({ nullable: true }) publishedAt!: string | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;

  /** The department's id, 0 for overall: unique indexes take every null for different. */
  @Column({ type: 'int' }) departmentKey!: number;

  /** The ids of the criteria that break ties, the first one weighing most. */
  @Column({ type: 'varchar', length: 200 }) tieBreakersJson!: string;
}
