import { Field, ID, ObjectType } from 'type-graphql';
import { registerChoices } from '../graphql/filters';
import { DateTimeScalar } from '../graphql/scalars/date-time.scalar';

export const HistoryAction = { CREATED: 'CREATED', UPDATED: 'UPDATED', DELETED: 'DELETED' } as const;
registerChoices(HistoryAction, 'HistoryAction', 'What was done to a record.');

@ObjectType({ description: 'Someone with an account, as everyone may know them.' })
export class Person {
  @Field(() => ID) id!: number;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'A value before and after; as text, decimals and dates as everywhere.' })
export class FieldChange {
  @Field(() => String) field!: string;
  @Field(() => String, { nullable: true }) before!: string | null;
  @Field(() => String, { nullable: true }) after!: string | null;
}

@ObjectType({ description: 'Who did what to a record, and when.' })
export class HistoryEntry {
  @Field(() => ID) id!: number;
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => HistoryAction) action!: keyof typeof HistoryAction;
  @Field(() => Person, { nullable: true, description: 'Null: the service itself.' }) by!: Person | null;
  @Field(() => [FieldChange]) changes!: FieldChange[];
}
