import { ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { BaseRecord } from '../graphql/base-record';
import { Computed, Text, WholeNumber } from '../graphql/columns';

@Entity()
@ObjectType({ description: 'Tệp đính kèm: a file as it was uploaded to /files; it never changes.' })
@Computed('uploadedAt', { columns: ['createdAt'] })
@Computed('url', { columns: [] })
@Index(['uploadedById', 'unattachedSince'])
export class StoredFile extends BaseRecord {
  @Text({ max: 255 }) name!: string;
  @Text({ max: 127, description: 'Its media type, as whoever uploaded it said: application/pdf.' }) type!: string;
  @WholeNumber({ description: 'In bytes.' }) size!: number;
  @Text({ max: 64, description: 'In hexadecimal.' }) sha256!: string;

  /** What its chunks are found by. */
  @Column({ type: 'varchar', length: 32 }) @Index('uq_stored_file_contentKey', { unique: true }) contentKey!: string;
  /** Null: the service itself. */
  @Column({ type: 'int', nullable: true }) uploadedById!: number | null;
  /** Since when no record refers to it; it is swept a day later. Null while one does. */
  @Column({ type: 'datetime', precision: 3, nullable: true }) @Index() unattachedSince!: string | null;
}

/** A piece of a file's content, in the order of its bytes. */
@Entity()
export class FileChunk {
  @PrimaryColumn({ type: 'varchar', length: 32 }) contentKey!: string;
  @PrimaryColumn({ type: 'int' }) ordinal!: number;
  @Column({ type: 'blob' }) data!: Buffer;
}

/** A content that is still arriving. What an instance leaves behind when it dies is found by it. */
@Entity()
export class FileUpload {
  @PrimaryColumn({ type: 'varchar', length: 32 }) contentKey!: string;
  @Column({ type: 'datetime', precision: 3 }) @Index() startedAt!: string;
}
