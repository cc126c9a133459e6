import { Field, ID, InputType, Int } from 'type-graphql';
import type { Decimal } from '../decimal';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';

@InputType({ description: "A line of a department's own sheet: its score or its rank. Neither takes what was typed away." })
export class ScoreInput {
  @Field(() => ID) organizationId!: string;
  @Field(() => DecimalScalar, { nullable: true }) score?: Decimal | null;
  @Field(() => Int, { nullable: true }) rank?: number | null;
}
