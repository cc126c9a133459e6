import { ID, InputType } from 'type-graphql';
import { InputField, IsCode } from '../graphql/input';

@InputType()
export class DepartmentCreateInput {
  @InputField(() => String) @IsCode() code!: string;
  @InputField(() => String) name!: string;
  @InputField(() => ID) organizationId!: string;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
