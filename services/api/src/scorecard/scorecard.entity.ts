import { ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { Campaign } from '../campaign/campaign.entity';
import { Criterion } from '../campaign/criterion.entity';
import { Cluster } from '../cluster/cluster.entity';
import type { Decimal } from '../decimal';
import { Department } from '../department/department.entity';
import { BaseRecord, NamedRecord } from '../graphql/base-record';
import { CalendarDate, Choice, DecimalNumber, Flag, ForeignKey, Instant, Text, Unique, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Ranking } from '../ranking/ranking.entity';
import type { Step } from './window';

export const ScorecardState = { DRAFT: 'DRAFT', FROZEN: 'FROZEN' } as const;
export type ScorecardState = keyof typeof ScorecardState;
registerChoices(
  ScorecardState,
  'ScorecardState',
  'A DRAFT is being drawn up; a FROZEN scorecard is published to the units, and its items and maximum scores never change.',
);

export const ItemKind = { SECTION: 'SECTION', CONTENT: 'CONTENT', BONUS: 'BONUS', DEDUCTION: 'DEDUCTION' } as const;
registerChoices(
  ItemKind,
  'ItemKind',
  'SECTION is a heading over the items that follow it; CONTENT (điểm chuẩn) and BONUS (điểm cộng) add, DEDUCTION (điểm trừ) takes away.',
);

export const ScoringStep: Readonly<Record<Step, Step>> = {
  SELF_SCORING: 'SELF_SCORING',
  APPRAISAL: 'APPRAISAL',
  EXPLANATION: 'EXPLANATION',
  SECOND_APPRAISAL: 'SECOND_APPRAISAL',
  COUNCIL: 'COUNCIL',
};
registerChoices(ScoringStep, 'ScoringStep', 'Tự chấm, thẩm định, giải trình, thẩm định lần 2, hội đồng kết luận.');

@Entity()
@ObjectType({
  description: 'Bảng chấm điểm: what the units of a cluster are scored by in a campaign. Its outcome is the ranking of that campaign and cluster.',
})
@Unique('code')
@Unique('campaignId', 'clusterId', 'departmentKey')
export class Scorecard extends NamedRecord {
  @Text({ max: 64, search: true }) code!: string;
  @Text({ max: 300, search: true, sorted: true }) name!: string;
  @ForeignKey(() => Campaign, { inverse: 'scorecards', indexed: false }) campaignId!: number;
  campaign?: Campaign;
  @ForeignKey(() => Cluster, { inverse: 'scorecards' }) clusterId!: number;
  cluster?: Cluster;
  @ForeignKey(() => Department, {
    nullable: true,
    inverse: 'scorecards',
    description: 'The department in whose ranking its outcome stands; null: the overall ranking.',
  })
  departmentId!: number | null;
  department?: Department | null;
  @Choice(ScorecardState) state!: ScorecardState;
  @DecimalNumber({ description: 'What the CONTENT items add up to, 950 for example.' }) contentTotal!: Decimal;
  @DecimalNumber({ description: 'What the BONUS items add up to, 50 for example.' }) bonusTotal!: Decimal;
  @Instant({ nullable: true }) frozenAt!: string | null;
  @ForeignKey(() => Ranking, { nullable: true, description: 'The latest revision of the ranking that it feeds; from the moment it is frozen.' })
  rankingId!: number | null;
  ranking?: Ranking | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;

  /** The department's id, 0 for overall: unique indexes take every null for different. */
  @Column({ type: 'int' }) departmentKey!: number;
}

@Entity()
@ObjectType({ description: 'A row of a scorecard: a section, or something that is scored.' })
@Unique('scorecardId', 'ordinal')
@Index(['scorecardId', 'position'])
export class ScorecardItem extends BaseRecord {
  @ForeignKey(() => Scorecard, { inverse: 'items', owned: true, indexed: false }) scorecardId!: number;
  scorecard?: Scorecard;
  @WholeNumber({ description: 'Its place in the sheet, from the top.' }) position!: number;
  @Text({ max: 20, description: 'As the sheet numbers it: "I", "I.1".' }) ordinal!: string;
  @Text({ max: 1000 }) name!: string;
  @Choice(ItemKind) kind!: keyof typeof ItemKind;
  @DecimalNumber({ description: 'Điểm chuẩn: the most that it gives; for a deduction, the most that it takes. 0 for a section.' }) maxScore!: Decimal;
  @ForeignKey(() => Department, {
    nullable: true,
    inverse: 'scorecardItems',
    description: 'The department that appraises it; null: the council does, by its secretary.',
  })
  departmentId!: number | null;
  department?: Department | null;
  @ForeignKey(() => Criterion, { nullable: true, inverse: 'scorecardItems', description: 'The criterion whose targets and results bear it out.' })
  criterionId!: number | null;
  criterion?: Criterion | null;
  @Flag({ description: 'Points claimed for it need a file.' }) evidenceRequired!: boolean;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}

@Entity()
@ObjectType({ description: 'The days on which a step of a scorecard may be taken, the first and the last included, in Vietnam.' })
@Unique('scorecardId', 'step')
export class ScoringWindow extends BaseRecord {
  @ForeignKey(() => Scorecard, { inverse: 'windows', owned: true, indexed: false }) scorecardId!: number;
  scorecard?: Scorecard;
  @Choice(ScoringStep) step!: Step;
  @CalendarDate() startsOn!: string;
  @CalendarDate() endsOn!: string;
  @Text({ max: 2000, nullable: true, description: 'Why it was extended last.' }) extensionReason!: string | null;
}
