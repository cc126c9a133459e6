import { ID, InputType } from 'type-graphql';
import type { Decimal } from '../decimal';
import { DecimalMin, InputField } from '../graphql/input';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';

@InputType()
export class TargetCreateInput {
  @InputField(() => ID) criterionId!: string;
  @InputField(() => ID) organizationId!: string;
  @InputField(() => DecimalScalar, { nullable: true }) value?: Decimal | null;
  @InputField(() => DecimalScalar, { nullable: true }) baseline?: Decimal | null;
  @InputField(() => DecimalScalar, { nullable: true }) @DecimalMin('0') enteredScore?: Decimal | null;
  @InputField(() => DecimalScalar, { nullable: true }) @DecimalMin('0') penalty?: Decimal | null;
  @InputField(() => String, { nullable: true }) penaltyReason?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
