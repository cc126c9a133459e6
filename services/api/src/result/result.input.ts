import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { Decimal } from '../decimal';
import { InputField } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';

@InputType({ description: 'A report for a target and a month.' })
export class RecordResultInput {
  @Field(() => ID) targetId!: string;
  @Field(() => DateScalar, { description: 'Any date in the month.' }) period!: string;
  @Field(() => DecimalScalar) value!: Decimal;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'A name of your own for this report, at most 200 characters. Sent again, it answers as the first time and changes nothing.',
  })
  idempotencyKey?: string | null;
}

@InputType()
export class ResultCreateInput {
  @InputField(() => ID) targetId!: string;
  @InputField(() => DateScalar, { description: 'Any date in the month.' }) period!: string;
  @InputField(() => DecimalScalar) value!: Decimal;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType({ description: 'What is left out stays as it is; null takes a value away.' })
export class ResultUpdateInput {
  @Field(() => DecimalScalar, { nullable: true }) value?: Decimal | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}

export const VerificationDecision = { VERIFIED: 'VERIFIED', REJECTED: 'REJECTED' } as const;
registerEnumType(VerificationDecision, { name: 'VerificationDecision', description: 'REJECTED results do not count.' });
