import { ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { Id, Instant, Version } from './columns';

/** What every record has: its id, a version that each change raises, and when it came and changed. */
@ObjectType()
export abstract class BaseRecord {
  @Id() id!: number;
  @Version() version!: number;
  @Instant() createdAt!: string;
  @Instant() updatedAt!: string;
}

/** A record with a name: it is found by its words without accents, and stands in Vietnamese order. */
@ObjectType()
export abstract class NamedRecord extends BaseRecord {
  @Column({ type: 'varchar', length: 600 }) searchKey!: string;
  @Column({ type: 'varchar', length: 600 }) sortKey!: string;
}
