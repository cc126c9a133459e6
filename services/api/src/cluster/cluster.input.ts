import { ID, InputType, Int } from 'type-graphql';
import { InputField, IntBetween, IsCode } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';

@InputType()
export class ClusterCreateInput {
  @InputField(() => String) @IsCode() code!: string;
  @InputField(() => String) name!: string;
  @InputField(() => ID, { nullable: true }) organizationId?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class ClusterMemberCreateInput {
  @InputField(() => ID) clusterId!: string;
  @InputField(() => ID) organizationId!: string;
  @InputField(() => DateScalar) joinedOn!: string;
  @InputField(() => DateScalar, { nullable: true }) leftOn?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class ClusterLeaderCreateInput {
  @InputField(() => ID) clusterId!: string;
  @InputField(() => ID) organizationId!: string;
  @InputField(() => Int) @IntBetween(1900, 2200) year!: number;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
