import { Field, ID, InputType, Int } from 'type-graphql';
import type { Decimal } from '../decimal';
import { InputField } from '../graphql/input';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';

@InputType({ description: 'What a step says to one line of a sheet. What is left out stays as it is; null takes it away.' })
export class SheetLineInput {
  @Field(() => ID) lineId!: string;
  @Field(() => Int, { description: "The line's, as it was read." }) version!: number;
  @Field(() => DecimalScalar, { nullable: true, description: 'None for an explanation.' }) score?: Decimal | null;
  @Field(() => String, { nullable: true, description: 'Needed where a score is cut, and where the council changes one.' }) note?: string | null;
}

@InputType()
export class SheetEvidenceCreateInput {
  @InputField(() => ID) lineId!: string;
  @InputField(() => ID, { description: 'A file that was uploaded to /files.' }) fileId!: string;
  @InputField(() => String, { nullable: true }) description?: string | null;
}
