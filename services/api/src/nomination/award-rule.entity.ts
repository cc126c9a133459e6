import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { AwardForm } from '../award/award-form.entity';
import { Campaign } from '../campaign/campaign.entity';
import { Cluster } from '../cluster/cluster.entity';
import { Department } from '../department/department.entity';
import type { Grade as GradeName } from '../evaluation/distribution';
import { Grade } from '../evaluation/evaluation.entity';
import { NamedRecord } from '../graphql/base-record';
import { Choice, Flag, ForeignKey, Text, Unique, WholeNumber } from '../graphql/columns';
import { OrganizationKind } from '../organization/organization.entity';

@Entity()
@ObjectType({
  description:
    'Điều kiện đề nghị khen thưởng: who is eligible for a form in a campaign. All conditions that are given must hold: a rank in the overall ranking (in a department’s, where one is named), a grade, no penalty, every target met.',
})
@Unique('code')
export class AwardRule extends NamedRecord {
  @Text({ max: 64, search: true }) code!: string;
  @Text({ max: 300, search: true, sorted: true }) name!: string;
  @ForeignKey(() => AwardForm, { inverse: 'rules' }) formId!: number;
  form?: AwardForm;
  @ForeignKey(() => Campaign, { nullable: true, inverse: 'awardRules', description: 'Null: it holds in every campaign.' }) campaignId!: number | null;
  campaign?: Campaign | null;
  @ForeignKey(() => Cluster, { nullable: true, inverse: 'awardRules', description: 'Null: rankings of every cluster.' }) clusterId!: number | null;
  cluster?: Cluster | null;
  @ForeignKey(() => Department, { nullable: true, inverse: 'awardRules', description: 'Null: the overall ranking counts.' }) departmentId!:
    | number
    | null;
  department?: Department | null;
  @Choice(OrganizationKind, { nullable: true, description: 'Null: organizations of every kind.' }) organizationKind!: OrganizationKind | null;
  @WholeNumber({ nullable: true, description: 'Rank this or better.' }) rankMax!: number | null;
  @Choice(Grade, { nullable: true, description: 'Graded so or better in an evaluation of a BODY of the campaign’s year.' }) grade!: GradeName | null;
  @Flag({ description: 'Nothing was deducted in the campaign.' }) noPenalty!: boolean;
  @Flag({ description: 'Every target of the campaign was met.' }) allTargetsMet!: boolean;
  @WholeNumber({ nullable: true, description: 'How many it proposes at most in a campaign.' }) proposalsMax!: number | null;
  @Flag() active!: boolean;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
