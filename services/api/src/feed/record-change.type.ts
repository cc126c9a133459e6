import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars/date-time.scalar';
import { HistoryAction, Person } from '../history/history.type';
import type { EntryFilter } from './record-change.query';

@ObjectType({ description: 'That a record was changed, by whom and when. What has changed in it is in its history.' })
export class RecordChange {
  @Field(() => String, { description: 'Its place in the feed of changes; hand it back as "after".' }) cursor!: string;
  @Field(() => String, { description: 'The type of the record: "Organization".' }) concept!: string;
  @Field(() => ID) recordId!: number;
  @Field(() => HistoryAction) action!: keyof typeof HistoryAction;
  @Field(() => DateTimeScalar) occurredAt!: string;
  @Field(() => Person, { nullable: true, description: 'Null: the service itself.' }) by!: Person | null;
}

@ObjectType({ description: 'Changes of records, oldest first.' })
export class RecordChangePage {
  @Field(() => [RecordChange], { description: 'Fewer than were asked for where the caller may not see much of what lies in between.' })
  nodes!: readonly RecordChange[];
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { description: 'How far was looked, also where nothing was found: hand it back as "after".' }) endCursor!: string;
}

@ObjectType({ description: 'What has changed of one type of records.' })
export class ConceptChanges {
  @Field(() => String) concept!: string;
  @Field(() => [RecordChange], {
    nullable: true,
    description: 'The last change of each record; null: more than 100 at once, for instance by an import. Read again whatever is shown of them.',
  })
  records!: readonly RecordChange[] | null;
}

@ObjectType({ description: 'What has changed since the event before, gathered for screens.' })
export class RecordsChanged {
  @Field(() => String, { description: 'How far this goes; hand it back as "after".' }) cursor!: string;
  @Field(() => [ConceptChanges], { description: 'Empty where nothing has changed that the caller sees.' }) concepts!: readonly ConceptChanges[];
  @Field(() => Boolean, { description: 'More has happened already: the next event follows at once.' }) behind!: boolean;
}

@InputType({ description: 'Which changes are wanted; all conditions must hold, and what is left out does not matter.' })
export class RecordChangeWhere implements EntryFilter {
  @Field(() => [String], { nullable: true, description: 'The types of the records: ["Organization", "Target"].' }) concepts?:
    | readonly string[]
    | null;
  @Field(() => [ID], { nullable: true }) recordIds?: readonly string[] | null;
  @Field(() => [HistoryAction], { nullable: true }) actions?: readonly (keyof typeof HistoryAction)[] | null;
}

@ArgsType()
export class RecordChangeArguments {
  @Field(() => String, { nullable: true, description: 'A cursor of this feed: everything after it comes first.' }) after?: string | null;
  @Field(() => RecordChangeWhere, { nullable: true }) where?: RecordChangeWhere | null;
}
