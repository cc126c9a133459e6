import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { User } from '../account/user.entity';
import { BaseRecord } from '../graphql/base-record';
import { ForeignKey, Instant, Text } from '../graphql/columns';
import { Person } from '../history/history.type';
import { Task } from './task.entity';

@Entity()
@ObjectType({ description: 'Ý kiến trao đổi: what someone says about a task.' })
export class TaskComment extends BaseRecord {
  @ForeignKey(() => Task, { inverse: 'comments', owned: true }) taskId!: number;
  task?: Task;
  @ForeignKey(() => User, { shownAs: () => Person }) authorId!: number;
  author?: Person;
  @Text({ max: 4000 }) text!: string;
  @Instant({ nullable: true, description: 'When the author changed it last.' }) editedAt!: string | null;
}
