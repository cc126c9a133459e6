import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { User } from '../account/user.entity';

/** How someone looks at a list. It is theirs alone: nobody else sees it, and it stands in no history and no feed. */
@Entity()
@Index(['userId', 'list'])
@ObjectType({ description: 'Cách xem đã lưu: filters, order and columns of a list under a name. The caller has their own alone.' })
export class SavedView {
  @PrimaryGeneratedColumn({ type: 'int' }) @Field(() => ID) id!: number;
  @Column({ type: 'int' }) userId!: number;
  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' }) @JoinColumn({ name: 'userId' }) user?: User;
  @Column({ type: 'varchar', length: 64 })
  @Field(() => String, { description: 'The name of the list, as in the address of its page.' })
  list!: string;
  @Column({ type: 'varchar', length: 100 }) @Field(() => String) name!: string;
  @Column({ type: 'varchar', length: 4000 })
  @Field(() => String, { description: 'The part of the address that says it: what comes after "?".' })
  query!: string;
}
