import { ID, InputType, Int } from 'type-graphql';
import { InputField, IntBetween } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';

@InputType()
export class ReportHeaderCreateInput {
  @InputField(() => ID) organizationId!: string;
  @InputField(() => Int) @IntBetween(1900, 2200) year!: number;
  @InputField(() => String, { nullable: true }) superior?: string | null;
  @InputField(() => String, { nullable: true }) issuingBody?: string | null;
  @InputField(() => String, { nullable: true }) documentNumber?: string | null;
  @InputField(() => String, { nullable: true }) symbol?: string | null;
  @InputField(() => String, { nullable: true }) place?: string | null;
  @InputField(() => DateScalar, { nullable: true }) issuedOn?: string | null;
  @InputField(() => String, { nullable: true }) subject?: string | null;
  @InputField(() => String, { nullable: true }) opening?: string | null;
  @InputField(() => String, { nullable: true }) highlights?: string | null;
  @InputField(() => String, { nullable: true }) difficulties?: string | null;
  @InputField(() => String, { nullable: true }) directions?: string | null;
  @InputField(() => String, { nullable: true }) recipients?: string | null;
  @InputField(() => String, { nullable: true }) authority?: string | null;
  @InputField(() => String, { nullable: true }) position?: string | null;
  @InputField(() => String, { nullable: true }) signer?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
