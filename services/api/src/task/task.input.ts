import { Field, ID, InputType, Int } from 'type-graphql';
import { InputField, IntBetween, IsCode } from '../graphql/input';
import { DateScalar } from '../graphql/scalars/date.scalar';

@InputType()
export class TaskCreateInput {
  @InputField(() => String) @IsCode() code!: string;
  @InputField(() => String) name!: string;
  @InputField(() => String, { nullable: true }) description?: string | null;
  @InputField(() => ID, { nullable: true }) planId?: string | null;
  @InputField(() => Int, { nullable: true }) @IntBetween(1, 9999) number?: number | null;
  @InputField(() => ID, { nullable: true, description: 'A task is assigned to a department, an organization, or both.' }) departmentId?:
    | string
    | null;
  @InputField(() => ID, { nullable: true }) organizationId?: string | null;
  @InputField(() => ID, { nullable: true, description: 'Someone who may handle the task: see taskPeople.' }) responsibleId?: string | null;
  @InputField(() => ID, { nullable: true }) parentId?: string | null;
  @InputField(() => DateScalar) dueOn!: string;
  @InputField(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class TaskCommentCreateInput {
  @InputField(() => ID) taskId!: string;
  @InputField(() => String) text!: string;
}

@InputType({ description: 'A task as it was read.' })
export class TaskToMove {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}
