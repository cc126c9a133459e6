import { ID, InputType } from 'type-graphql';
import { InputField, IsCode } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { OrganizationKind } from './organization.entity';

@InputType()
export class OrganizationCreateInput {
  @InputField(() => String) @IsCode() code!: string;
  @InputField(() => String) name!: string;
  @InputField(() => OrganizationKind) kind!: OrganizationKind;
  @InputField(() => ID, { nullable: true }) parentId?: string | null;
  @InputField(() => DateScalar, { nullable: true }) foundedOn?: string | null;
  @InputField(() => DateScalar, { nullable: true }) dissolvedOn?: string | null;
  @InputField(() => ID, { nullable: true }) successorId?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
