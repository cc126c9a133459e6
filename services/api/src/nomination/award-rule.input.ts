import { ID, InputType, Int } from 'type-graphql';
import type { Grade as GradeName } from '../evaluation/distribution';
import { Grade } from '../evaluation/evaluation.entity';
import { InputField, IntBetween, IsCode } from '../graphql/input';
import { OrganizationKind } from '../organization/organization.entity';

@InputType()
export class AwardRuleCreateInput {
  @InputField(() => String) @IsCode() code!: string;
  @InputField(() => String) name!: string;
  @InputField(() => ID) formId!: string;
  @InputField(() => ID, { nullable: true }) campaignId?: string | null;
  @InputField(() => ID, { nullable: true }) clusterId?: string | null;
  @InputField(() => ID, { nullable: true }) departmentId?: string | null;
  @InputField(() => OrganizationKind, { nullable: true }) organizationKind?: OrganizationKind | null;
  @InputField(() => Int, { nullable: true }) @IntBetween(1, 1000) rankMax?: number | null;
  @InputField(() => Grade, { nullable: true, description: 'EXCELLENT, GOOD or COMPLETED.' }) grade?: GradeName | null;
  @InputField(() => Boolean, { nullable: true }) noPenalty?: boolean | null;
  @InputField(() => Boolean, { nullable: true }) allTargetsMet?: boolean | null;
  @InputField(() => Int, { nullable: true }) @IntBetween(1, 10_000) proposalsMax?: number | null;
  @InputField(() => Boolean, { nullable: true }) active?: boolean | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
