import { Field, InputType } from 'type-graphql';

@InputType()
export class SavedViewInput {
  @Field(() => String, { description: 'The name of the list, as in the address of its page; at most 64 characters.' }) list!: string;
  @Field(() => String, { description: 'At most 100 characters.' }) name!: string;
  @Field(() => String, { description: 'The part of the address that says it; at most 4,000 characters.' }) query!: string;
}
