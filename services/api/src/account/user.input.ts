import { IsEmail } from 'class-validator';
import { ID, InputType } from 'type-graphql';
import { InputField } from '../graphql/input';
import { Role } from './user.entity';

const malformedEmail = { context: { key: 'malformedEmail', facts: {} } };

@InputType()
export class UserCreateInput {
  @InputField(() => String) @IsEmail({}, malformedEmail) email!: string;
  @InputField(() => String) name!: string;
  @InputField(() => Role) role!: keyof typeof Role;
  @InputField(() => Boolean, { nullable: true }) active?: boolean | null;
  @InputField(() => String, { description: 'At least 10 characters.' }) password!: string;
  @InputField(() => ID, { nullable: true }) organizationId?: string | null;
  @InputField(() => ID, { nullable: true }) departmentId?: string | null;
}
