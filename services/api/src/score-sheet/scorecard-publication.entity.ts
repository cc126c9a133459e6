import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import type { Decimal } from '../decimal';
import { BaseRecord } from '../graphql/base-record';
import { Choice, Computed, DecimalNumber, ForeignKey, Instant, Text, Unique, WholeNumber } from '../graphql/columns';
import { Organization } from '../organization/organization.entity';
import { Ranking } from '../ranking/ranking.entity';
import { Exclusion } from '../ranking/standing.entity';
import { ItemKind, Scorecard } from '../scorecard/scorecard.entity';

@Entity()
@ObjectType({
  description:
    'What was published of a scorecard, as it was and was named then. It never changes: a later publication takes its place, and its ranking is then SUPERSEDED.',
})
@Unique('rankingId')
export class ScorecardPublication extends BaseRecord {
  @ForeignKey(() => Scorecard, { inverse: 'publications' }) scorecardId!: number;
  scorecard?: Scorecard;
  @ForeignKey(() => Ranking, { indexed: false, inverse: 'scorecardPublications', description: 'The revision of the ranking that it made official.' })
  rankingId!: number;
  ranking?: Ranking;
  @Text({ max: 300 }) scorecardName!: string;
  @Text({ max: 300 }) campaignName!: string;
  @Text({ max: 200 }) clusterName!: string;
  @DecimalNumber() contentTotal!: Decimal;
  @DecimalNumber() bonusTotal!: Decimal;
  @Instant() publishedAt!: string;
}

@Entity()
@ObjectType({ description: "A unit's place and totals in a publication." })
@Unique('publicationId', 'organizationId')
@Computed('paper', { columns: ['publicationId'] })
export class PublishedSheet extends BaseRecord {
  @ForeignKey(() => ScorecardPublication, { inverse: 'sheets', indexed: false }) publicationId!: number;
  publication?: ScorecardPublication;
  @ForeignKey(() => Organization, { inverse: 'publishedSheets' }) organizationId!: number;
  organization?: Organization;
  @Text({ max: 200, description: 'Its name then.' }) organizationName!: string;
  @WholeNumber({ nullable: true }) rank!: number | null;
  @WholeNumber({ description: 'How many units have a rank.' }) outOf!: number;
  @DecimalNumber({ nullable: true }) selfTotal!: Decimal | null;
  @DecimalNumber({ nullable: true }) appraisedTotal!: Decimal | null;
  @DecimalNumber({ nullable: true }) secondTotal!: Decimal | null;
  @DecimalNumber({ nullable: true, description: 'The total that ranks it.' }) total!: Decimal | null;
  @Choice(Exclusion, { nullable: true, description: 'Why it is listed without a rank.' }) exclusion!: Exclusion | null;
  @Text({ max: 2000, nullable: true, description: 'Why it was published without its sheet.' }) waiverReason!: string | null;
}

@Entity()
@ObjectType({ description: 'A row of a published sheet, as it was and was named then.' })
@Unique('sheetId', 'position')
export class PublishedLine extends BaseRecord {
  @ForeignKey(() => PublishedSheet, { inverse: 'lines', indexed: false }) sheetId!: number;
  sheet?: PublishedSheet;
  @WholeNumber() position!: number;
  @Text({ max: 20 }) ordinal!: string;
  @Text({ max: 1000 }) name!: string;
  @Choice(ItemKind) kind!: keyof typeof ItemKind;
  @DecimalNumber() maxScore!: Decimal;
  @Text({ max: 200, nullable: true }) departmentName!: string | null;
  @DecimalNumber({ nullable: true }) selfScore!: Decimal | null;
  @Text({ max: 2000, nullable: true }) selfNote!: string | null;
  @DecimalNumber({ nullable: true }) appraisedScore!: Decimal | null;
  @Text({ max: 2000, nullable: true }) appraisalNote!: string | null;
  @Text({ max: 2000, nullable: true }) explanation!: string | null;
  @DecimalNumber({ nullable: true }) secondScore!: Decimal | null;
  @Text({ max: 2000, nullable: true }) secondNote!: string | null;
  @DecimalNumber({ nullable: true }) councilScore!: Decimal | null;
  @Text({ max: 2000, nullable: true }) councilNote!: string | null;
  @DecimalNumber({ nullable: true }) finalScore!: Decimal | null;
}
