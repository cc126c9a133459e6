import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Who changed which record when, and what it was before and after. Written in the transaction of the change itself. */
@Entity()
@Index(['concept', 'recordId', 'id'])
@Index(['concept', 'at'])
@Index(['userId', 'at'])
@Index('uq_audit_entry_position', ['position'], { unique: true })
export class AuditEntry {
  @PrimaryGeneratedColumn({ type: 'int' }) id!: number;
  @Column({ type: 'varchar', length: 64 }) concept!: string;
  @Column({ type: 'int' }) recordId!: number;
  @Column({ type: 'varchar', length: 16 }) action!: string;
  @Column({ type: 'text', nullable: true }) before!: string | null;
  @Column({ type: 'text', nullable: true }) after!: string | null;
  @Column({ type: 'int', nullable: true }) userId!: number | null;
  @Column({ type: 'varchar', length: 100 }) @Index() requestId!: string;
  /** The entry that this change undoes. */
  @Column({ type: 'int', nullable: true }) undoesId!: number | null;
  @Column({ type: 'datetime', precision: 3 }) @Index() at!: Date;
  /** Its place in the feed of changes, given after its commit (feed/position.ts); null until then, and on SQLite, where the id says as much. */
  @Column({ type: 'int', nullable: true }) position!: number | null;
}
