import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A person who is signed in. Only the hash of the cookie's token is kept. */
@Entity()
export class Session {
  @PrimaryGeneratedColumn({ type: 'int' }) id!: number;
  @Column({ type: 'varchar', length: 64 }) @Index('uq_session_token', { unique: true }) tokenHash!: string;
  @Column({ type: 'int' }) @Index() userId!: number;
  @Column({ type: 'datetime', precision: 3 }) createdAt!: Date;
  @Column({ type: 'datetime', precision: 3 }) @Index() expiresAt!: Date;
}
