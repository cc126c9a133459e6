import { Field, ID, ObjectType } from 'type-graphql';
import { registerChoices } from '../graphql/filters';
import { DateTimeScalar } from '../graphql/scalars/date-time.scalar';

export const HistoryAction = { CREATED: 'CREATED', UPDATED: 'UPDATED', DELETED: 'DELETED' } as const;
registerChoices(HistoryAction, 'HistoryAction', 'What was done to a record.');

export const FieldKind = {
  ID: 'ID',
  TEXT: 'TEXT',
  INTEGER: 'INTEGER',
  DECIMAL: 'DECIMAL',
  DATE: 'DATE',
  INSTANT: 'INSTANT',
  BOOLEAN: 'BOOLEAN',
  CHOICE: 'CHOICE',
} as const;
registerChoices(FieldKind, 'FieldKind', 'What the values of a field are; ID is a reference to another record.');

@ObjectType({ description: 'Someone with an account, as everyone may know them.' })
export class Person {
  @Field(() => ID) id!: number;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'A value before and after; as text, decimals and dates as everywhere.' })
export class FieldChange {
  @Field(() => String) field!: string;
  @Field(() => FieldKind) kind!: string;
  @Field(() => String, { nullable: true, description: 'For a CHOICE: the name of its enumeration.' }) choices!: string | null;
  @Field(() => String, { nullable: true }) before!: string | null;
  @Field(() => String, { nullable: true }) after!: string | null;
  @Field(() => String, { nullable: true, description: 'For a reference: what the record is called; null where there is none, or none to see.' })
  beforeName!: string | null;
  @Field(() => String, { nullable: true }) afterName!: string | null;
}

@ObjectType({ description: 'Who did what to a record, and when.' })
export class HistoryEntry {
  @Field(() => ID) id!: number;
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => HistoryAction) action!: keyof typeof HistoryAction;
  @Field(() => Person, { nullable: true, description: 'Null: the service itself.' }) by!: Person | null;
  @Field(() => String, { description: 'The type of the record: "Organization".' }) concept!: string;
  @Field(() => ID) recordId!: number;
  @Field(() => ID, { nullable: true, description: 'The entry that this change has undone.' }) undoes!: number | null;
}

@ObjectType({ description: 'A page of changes, newest first.' })
export class HistoryPage {
  @Field(() => [HistoryEntry]) nodes!: readonly object[];
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Hand it back as `after` for the next page.' }) endCursor!: string | null;
}
