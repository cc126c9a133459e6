import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { User } from '../account/user.entity';
import { BaseRecord } from '../graphql/base-record';
import { Choice, ForeignKey, Text, WholeNumber } from '../graphql/columns';
import { Person } from '../history/history.type';
import { Task, TaskState } from './task.entity';

@Entity()
@ObjectType({ description: 'A step in the life of a task: who moved it from which state to which, when and why.' })
export class TaskMove extends BaseRecord {
  @ForeignKey(() => Task, { inverse: 'moves', owned: true }) taskId!: number;
  task?: Task;
  @Choice(TaskState, { nullable: true, description: 'Null: the task was assigned.' }) from!: keyof typeof TaskState | null;
  @Choice(TaskState) to!: keyof typeof TaskState;
  @WholeNumber({ description: 'The progress just before.' }) progress!: number;
  @Text({ max: 2000, nullable: true }) reason!: string | null;
  @ForeignKey(() => User, { nullable: true, shownAs: () => Person, description: 'Null: it followed by itself, from its parts.' }) byId!:
    | number
    | null;
  by?: Person | null;
}
