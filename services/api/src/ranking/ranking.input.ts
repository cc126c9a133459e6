import { ID, InputType } from 'type-graphql';
import type { Decimal } from '../decimal';
import { DecimalMin, InputField } from '../graphql/input';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { RankingMethod, TieRule } from './ranking.entity';
import { Exclusion } from './standing.entity';

@InputType()
export class RankingCreateInput {
  @InputField(() => ID) campaignId!: string;
  @InputField(() => ID) clusterId!: string;
  @InputField(() => ID, { nullable: true, description: 'None: the overall ranking.' }) departmentId?: string | null;
  @InputField(() => RankingMethod) method!: RankingMethod;
  @InputField(() => TieRule, { nullable: true, description: 'STANDARD unless given.' }) tieRule?: TieRule | null;
  @InputField(() => [ID], { nullable: true, description: 'Criteria of the campaign that break ties, the first one weighing most.' }) tieBreakers?:
    | string[]
    | null;
  @InputField(() => DecimalScalar, { nullable: true, description: '1 unless given.' }) @DecimalMin('0') weight?: Decimal | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class StandingCreateInput {
  @InputField(() => ID) rankingId!: string;
  @InputField(() => ID) organizationId!: string;
  @InputField(() => Exclusion, { nullable: true }) exclusion?: keyof typeof Exclusion | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
