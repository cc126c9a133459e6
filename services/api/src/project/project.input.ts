import { ID, InputType } from 'type-graphql';
import { DecimalMin, InputField, IsCode } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { InvestorKind, ProjectState } from './project.entity';

@InputType()
export class ProjectCreateInput {
  @InputField(() => String) @IsCode() code!: string;
  @InputField(() => String) name!: string;
  @InputField(() => ID) organizationId!: string;
  @InputField(() => InvestorKind) investorKind!: InvestorKind;
  @InputField(() => ID, { nullable: true }) investorId?: string | null;
  @InputField(() => ProjectState, { nullable: true, description: 'Default: PLANNED. An update moves it as the states allow.' })
  state?: keyof typeof ProjectState;
  @InputField(() => DecimalScalar, { nullable: true }) @DecimalMin('0') budget?: bigint | null;
  @InputField(() => DecimalScalar, { nullable: true }) @DecimalMin('0') disbursed?: bigint | null;
  @InputField(() => DateScalar, { nullable: true }) startsOn?: string | null;
  @InputField(() => DateScalar, { nullable: true }) endsOn?: string | null;
  @InputField(() => ID, { nullable: true }) planId?: string | null;
  @InputField(() => String, { nullable: true }) location?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
