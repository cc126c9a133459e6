import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { Campaign } from '../campaign/campaign.entity';
import { Document } from '../document/document.entity';
import { BaseRecord, NamedRecord } from '../graphql/base-record';
import { CalendarDate, Choice, Computed, DecimalNumber, ForeignKey, Text, Unique, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Organization } from '../organization/organization.entity';
import type { CeilingBase as Base } from './ceiling';
import type { Grade as GradeName, Measure } from './distribution';

export const EvaluationKind = { BODY: 'BODY', GROUP: 'GROUP' } as const;
export type EvaluationKind = keyof typeof EvaluationKind;
registerChoices(
  EvaluationKind,
  'EvaluationKind',
  'BODY: one body and its grade; GROUP: how many people or bodies, or which share of them, got each grade.',
);

export const EvaluationSubject = {
  PARTY_ORGANIZATION: 'PARTY_ORGANIZATION',
  PARTY_MEMBER: 'PARTY_MEMBER',
  LEADERSHIP: 'LEADERSHIP',
  AGENCY: 'AGENCY',
  OFFICIAL: 'OFFICIAL',
  MASS_ORGANIZATION: 'MASS_ORGANIZATION',
  OTHER: 'OTHER',
} as const;
export type EvaluationSubject = keyof typeof EvaluationSubject;
registerChoices(
  EvaluationSubject,
  'EvaluationSubject',
  'Đối tượng: tổ chức đảng; đảng viên; tập thể lãnh đạo, quản lý; cơ quan, đơn vị; cán bộ, công chức, viên chức; Mặt trận, đoàn thể; khác.',
);

export const Grade = {
  EXCELLENT: 'EXCELLENT',
  GOOD: 'GOOD',
  COMPLETED: 'COMPLETED',
  NOT_COMPLETED: 'NOT_COMPLETED',
} as const satisfies Readonly<Record<GradeName, GradeName>>;
registerChoices(Grade, 'Grade', 'Mức xếp loại: hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ.');

export const DistributionMeasure = { COUNT: 'COUNT', PERCENT: 'PERCENT' } as const satisfies Readonly<Record<Measure, Measure>>;
registerChoices(DistributionMeasure, 'DistributionMeasure', 'Whether the parts of a group are numbers or percents.');

export const CeilingBase = { GOOD_OR_ABOVE: 'GOOD_OR_ABOVE', GOOD: 'GOOD', ALL: 'ALL' } as const satisfies Readonly<Record<Base, Base>>;
registerChoices(CeilingBase, 'CeilingBase', 'What a ceiling is a percentage of: those graded good or above, those graded good, or all.');

/** What the fields about the ceiling are worked out from. */
const FIGURES = ['kind', 'subject', 'campaignId', 'measure', 'total', 'excellent', 'good', 'completed', 'notCompleted'] as const;

@Entity()
@ObjectType({ description: 'Đánh giá, xếp loại chất lượng: the grade of a body, or how a group of people or bodies falls into grades.' })
@Unique('organizationId', 'year', 'name')
@Index(['year', 'subject'])
@Computed('shares', { columns: FIGURES })
@Computed('unstated', { columns: FIGURES })
@Computed('ceiling', { columns: [...FIGURES, 'overruleReason'] })
@Computed('warnings', { columns: [...FIGURES, 'overruleReason'] })
export class Evaluation extends NamedRecord {
  @Text({ max: 200, search: true, sorted: true, description: 'Who is evaluated: "Đảng viên Đảng bộ phường".' }) name!: string;
  @ForeignKey(() => Organization, {
    inverse: 'evaluations',
    indexed: false,
    description: 'The organization that is evaluated, or below which the evaluated ones are.',
  })
  organizationId!: number;
  organization?: Organization;
  @WholeNumber() year!: number;
  @ForeignKey(() => Campaign, { nullable: true, inverse: 'evaluations' }) campaignId!: number | null;
  campaign?: Campaign | null;
  @Choice(EvaluationKind) kind!: EvaluationKind;
  @Choice(EvaluationSubject) subject!: EvaluationSubject;
  @Choice(Grade, { nullable: true, description: 'Of a BODY.' }) grade!: GradeName | null;
  @Choice(DistributionMeasure, { nullable: true, description: 'Of a GROUP.' }) measure!: Measure | null;
  @DecimalNumber({ nullable: true, description: 'How many there are in the group, where that is stated.' }) total!: bigint | null;
  @DecimalNumber({ nullable: true }) excellent!: bigint | null;
  @DecimalNumber({ nullable: true }) good!: bigint | null;
  @DecimalNumber({ nullable: true }) completed!: bigint | null;
  @DecimalNumber({ nullable: true }) notCompleted!: bigint | null;
  @ForeignKey(() => Organization, { nullable: true, inverse: 'decidedEvaluations', description: 'Cấp xếp loại: the body that decided.' })
  decidedById!: number | null;
  decidedBy?: Organization | null;
  @Text({ max: 200, nullable: true, description: 'The body that decided, where it is none of the organizations here.' }) decidedByName!:
    | string
    | null;
  @ForeignKey(() => Document, { nullable: true, inverse: 'evaluations', description: 'The decision.' }) decisionId!: number | null;
  decision?: Document | null;
  @CalendarDate({ nullable: true }) decidedOn!: string | null;
  @Text({ max: 2000, nullable: true, description: 'Why the ceiling may be exceeded here.' }) overruleReason!: string | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}

@Entity()
@ObjectType({ description: 'Tỷ lệ khống chế: how many of a kind of subject may be graded excellent in a campaign.' })
@Unique('campaignId', 'subject')
export class EvaluationCeiling extends BaseRecord {
  @ForeignKey(() => Campaign, { inverse: 'evaluationCeilings', indexed: false }) campaignId!: number;
  campaign?: Campaign;
  @Choice(EvaluationSubject) subject!: EvaluationSubject;
  @DecimalNumber() percent!: bigint;
  @Choice(CeilingBase) base!: Base;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
