import { ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { User } from '../account/user.entity';
import { StoredFile } from '../file/stored-file.entity';
import { BaseRecord } from '../graphql/base-record';
import { Choice, Computed, ForeignKey, Instant, Text, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Person } from '../history/history.type';
import { ImportKind } from '../spreadsheet/sheet';

registerChoices(ImportKind, 'ImportKind', 'What the rows of a file are: đơn vị, chỉ tiêu, chỉ tiêu giao, kết quả, điểm xếp hạng.');

export const ImportState = {
  READING: 'READING',
  READY: 'READY',
  FAULTY: 'FAULTY',
  APPLYING: 'APPLYING',
  APPLIED: 'APPLIED',
  UNDONE: 'UNDONE',
  CANCELLED: 'CANCELLED',
  INTERRUPTED: 'INTERRUPTED',
  FAILED: 'FAILED',
} as const;
export type ImportState = keyof typeof ImportState;
registerChoices(
  ImportState,
  'ImportState',
  'READING: the file is read and compared. READY: it may be applied. FAULTY: its faults are listed, nothing can be applied. APPLYING, APPLIED: all of it, at once. UNDONE: what was applied is taken back, by undoRequest. CANCELLED; INTERRUPTED: the instance that worked on it stopped; FAILED: the file could not be read, or not be written. In these three nothing was changed.',
);

export const DecimalMark = { COMMA: 'COMMA', POINT: 'POINT' } as const;
export type DecimalMark = keyof typeof DecimalMark;
registerChoices(DecimalMark, 'DecimalMark', 'How a file means "1.234": COMMA, as a thousand and more (1.234,5); POINT, as one and a bit (1,234.5).');

@Entity()
@ObjectType({ description: 'Lần nhập dữ liệu: a file on its way into the records, and what became of it.' })
@Index(['state', 'heartbeatAt'])
@Computed('message', { columns: ['failureJson'] })
@Computed('progressPercent', { columns: ['state', 'progress'] })
@Computed('columns', { columns: ['kind', 'columnsJson'] })
@Computed('faults', { columns: ['kind'] })
@Computed('preview', { columns: ['kind', 'columnsJson', 'state'] })
export class ImportJob extends BaseRecord {
  @Choice(ImportKind) kind!: ImportKind;
  @Choice(ImportState) state!: ImportState;
  @ForeignKey(() => StoredFile, { nullable: true }) fileId!: number | null;
  file?: StoredFile | null;
  @Text({ max: 255 }) fileName!: string;
  @Choice(DecimalMark, { nullable: true, description: 'As asked for; else as the headings say: Vietnamese ones COMMA, others POINT.' })
  decimalMark!: DecimalMark | null;
  @WholeNumber({ description: 'Rows read so far, headings and blank ones left out.' }) rowsRead!: number;
  @WholeNumber({ description: 'Records that the file makes.' }) rowsCreated!: number;
  @WholeNumber({ description: 'Records that it changes.' }) rowsUpdated!: number;
  @WholeNumber({ description: 'Rows that say what is already so; they are not written.' }) rowsUnchanged!: number;
  @WholeNumber({ description: 'Reading stops at 1,000.' }) faultCount!: number;
  @Text({ max: 2000, nullable: true, description: 'Headings that are not known; what is below them is not read.' }) ignoredHeadings!: string | null;
  @ForeignKey(() => User, { nullable: true, shownAs: () => Person, description: 'Who brought it.' }) createdById!: number | null;
  createdBy?: User | null;
  @Instant({ nullable: true }) finishedAt!: string | null;

  /** Percent of the work of its present state. */
  @Column({ type: 'int' }) progress!: number;
  /** When the instance that works on it last said so. */
  @Column({ type: 'datetime', precision: 3 }) heartbeatAt!: string;
  /** Why it failed: a message's key and its facts. */
  @Column({ type: 'varchar', length: 2000, nullable: true }) failureJson!: string | null;
  /** The columns that the file has, in its order. */
  @Column({ type: 'varchar', length: 1000, nullable: true }) columnsJson!: string | null;
}

/** Some rows of a file as they were read, until it is applied or given up. */
@Entity()
export class ImportPage {
  @PrimaryColumn({ type: 'int' }) jobId!: number;
  @PrimaryColumn({ type: 'int' }) ordinal!: number;
  @Column({ type: 'int' }) changedCount!: number;
  @Column({ type: 'text' }) rowsJson!: string;
}

/** A fault of a file. The sentence is made when it is read, in the reader's language. */
@Entity()
export class ImportFault {
  @PrimaryColumn({ type: 'int' }) jobId!: number;
  @PrimaryColumn({ type: 'int' }) ordinal!: number;
  /** 0: of the file as a whole. */
  @Column({ type: 'int' }) rowNumber!: number;
  @Column({ type: 'varchar', length: 64, nullable: true }) columnKey!: string | null;
  @Column({ type: 'varchar', length: 64 }) messageKey!: string;
  @Column({ type: 'varchar', length: 2000 }) factsJson!: string;
}
