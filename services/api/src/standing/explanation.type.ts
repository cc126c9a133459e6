import { Field, Int, ObjectType } from 'type-graphql';
import { Criterion } from '../campaign/criterion.entity';
import type { Row } from '../database/rows';
import type { Decimal } from '../decimal';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { Ranking } from '../ranking/ranking.entity';

@ObjectType({ description: 'What one criterion gave.' })
export class ExplainedCriterion {
  @Field(() => Criterion) criterion!: Row;
  @Field(() => DecimalScalar, { nullable: true, description: 'The value assigned.' }) target!: Decimal | null;
  @Field(() => DecimalScalar, { nullable: true }) actual!: Decimal | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'In percent.' }) achievement!: Decimal | null;
  @Field(() => DecimalScalar, { nullable: true }) score!: Decimal | null;
  @Field(() => DecimalScalar) maxScore!: Decimal;
  @Field(() => DecimalScalar, { nullable: true, description: 'Its part of all points, in percent.' }) share!: Decimal | null;
  @Field(() => DecimalScalar, { description: 'Points still missing to the maximum.' }) pointsMissing!: Decimal;
}

@ObjectType({ description: "What one department's ranking gave to an overall ranking." })
export class ExplainedDepartment {
  @Field(() => Ranking) ranking!: Row;
  @Field(() => DecimalScalar) weight!: Decimal;
  @Field(() => DecimalScalar, { nullable: true }) score!: Decimal | null;
  @Field(() => Int, { nullable: true }) rank!: number | null;
  @Field(() => Int) outOf!: number;
}

@ObjectType({ description: 'Why an organization stands where it does, and what is missing to the next rank.' })
export class StandingExplanation {
  @Field(() => [ExplainedCriterion], { description: 'For a ranking that adds criteria.' }) criteria!: ExplainedCriterion[];
  @Field(() => [ExplainedDepartment], { description: 'For a ranking that adds department rankings.' }) departments!: ExplainedDepartment[];
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The points that would lift it, if nothing else changed; null for the first, and without a score.',
  })
  pointsToNextRank!: Decimal | null;
}
