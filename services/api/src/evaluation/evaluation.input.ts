import { ID, InputType, Int } from 'type-graphql';
import { DecimalMin, InputField, IntBetween } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { CeilingBase, DistributionMeasure, EvaluationKind, EvaluationSubject, Grade } from './evaluation.entity';

@InputType()
export class EvaluationCreateInput {
  @InputField(() => String) name!: string;
  @InputField(() => ID) organizationId!: string;
  @InputField(() => Int) @IntBetween(1900, 2200) year!: number;
  @InputField(() => ID, { nullable: true, description: 'A campaign of that year; its ceilings hold.' }) campaignId?: string | null;
  @InputField(() => EvaluationKind) kind!: EvaluationKind;
  @InputField(() => EvaluationSubject) subject!: EvaluationSubject;
  @InputField(() => Grade, { nullable: true, description: 'For a BODY, and only there.' }) grade?: keyof typeof Grade | null;
  @InputField(() => DistributionMeasure, { nullable: true, description: 'For a GROUP, and only there; so are the following.' })
  measure?: keyof typeof DistributionMeasure | null;
  @InputField(() => DecimalScalar, { nullable: true }) @DecimalMin('0') total?: bigint | null;
  @InputField(() => DecimalScalar, { nullable: true }) @DecimalMin('0') excellent?: bigint | null;
  @InputField(() => DecimalScalar, { nullable: true }) @DecimalMin('0') good?: bigint | null;
  @InputField(() => DecimalScalar, { nullable: true }) @DecimalMin('0') completed?: bigint | null;
  @InputField(() => DecimalScalar, { nullable: true }) @DecimalMin('0') notCompleted?: bigint | null;
  @InputField(() => ID, { nullable: true }) decidedById?: string | null;
  @InputField(() => String, { nullable: true }) decidedByName?: string | null;
  @InputField(() => ID, { nullable: true }) decisionId?: string | null;
  @InputField(() => DateScalar, { nullable: true }) decidedOn?: string | null;
  @InputField(() => String, { nullable: true, description: 'Overrules the warning that the ceiling is exceeded.' }) overruleReason?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class EvaluationCeilingCreateInput {
  @InputField(() => ID) campaignId!: string;
  @InputField(() => EvaluationSubject) subject!: EvaluationSubject;
  @InputField(() => DecimalScalar, { nullable: true, description: 'Default: 20.' }) @DecimalMin('0') percent?: bigint;
  @InputField(() => CeilingBase, { nullable: true, description: 'Default: GOOD_OR_ABOVE.' }) base?: keyof typeof CeilingBase;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
