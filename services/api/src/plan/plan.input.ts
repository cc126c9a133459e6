import { ID, InputType, Int } from 'type-graphql';
import { InputField, IntBetween, IsCode } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';

@InputType()
export class PlanCreateInput {
  @InputField(() => String) @IsCode() code!: string;
  @InputField(() => String) number!: string;
  @InputField(() => String) title!: string;
  @InputField(() => Int) @IntBetween(1900, 2200) year!: number;
  @InputField(() => ID) organizationId!: string;
  @InputField(() => DateScalar) issuedOn!: string;
  @InputField(() => String, { nullable: true }) signer?: string | null;
  @InputField(() => ID, { nullable: true }) programmeId?: string | null;
  @InputField(() => ID, { nullable: true }) fileId?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class PlanDocumentCreateInput {
  @InputField(() => ID) planId!: string;
  @InputField(() => ID) documentId!: string;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class PlanIndicatorCreateInput {
  @InputField(() => ID) planId!: string;
  @InputField(() => Int) @IntBetween(1, 999) ordinal!: number;
  @InputField(() => ID, { nullable: true, description: 'Either this or a name is needed.' }) indicatorId?: string | null;
  @InputField(() => String, { nullable: true }) name?: string | null;
  @InputField(() => String, { nullable: true }) unit?: string | null;
  @InputField(() => DecimalScalar, { nullable: true }) targetValue?: bigint | null;
  @InputField(() => String, { nullable: true }) targetText?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
