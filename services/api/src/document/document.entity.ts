import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { StoredFile } from '../file/stored-file.entity';
import { BaseRecord, NamedRecord } from '../graphql/base-record';
import { CalendarDate, Choice, ForeignKey, Text, Unique, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Organization } from '../organization/organization.entity';

export const DocumentKind = {
  LAW: 'LAW',
  DECREE: 'DECREE',
  RESOLUTION: 'RESOLUTION',
  DECISION: 'DECISION',
  DIRECTIVE: 'DIRECTIVE',
  REGULATION: 'REGULATION',
  CONCLUSION: 'CONCLUSION',
  PROGRAMME: 'PROGRAMME',
  SCHEME: 'SCHEME',
  PLAN: 'PLAN',
  GUIDELINE: 'GUIDELINE',
  NOTICE: 'NOTICE',
  REPORT: 'REPORT',
  OTHER: 'OTHER',
} as const;
export type DocumentKind = keyof typeof DocumentKind;
registerChoices(
  DocumentKind,
  'DocumentKind',
  'Loại văn bản: luật, nghị định, nghị quyết, quyết định, chỉ thị, quy định, kết luận, chương trình, đề án, kế hoạch, hướng dẫn, thông báo, báo cáo, khác.',
);

@Entity()
@ObjectType({ description: 'Văn bản: a decision, resolution, conclusion and the like that the rest refers to.' })
@Index(['number'])
@Index(['kind', 'issuedOn'])
@Index(['issuedOn'])
export class Document extends NamedRecord {
  @Text({ max: 100, nullable: true, search: true, description: 'Số, ký hiệu: 217-QĐ/TW.' }) number!: string | null;
  @Text({ max: 500, search: true, sorted: true }) title!: string;
  @Choice(DocumentKind) kind!: DocumentKind;
  @ForeignKey(() => Organization, {
    nullable: true,
    inverse: 'documents',
    description: 'The organization that issued it, where it is one of those here.',
  })
  issuerId!: number | null;
  issuer?: Organization | null;
  @Text({ max: 200, nullable: true, search: true, description: 'Who issued it, as the document says it.' }) issuerName!: string | null;
  @CalendarDate({ nullable: true }) issuedOn!: string | null;
  @Text({ max: 200, nullable: true }) signer!: string | null;
  @Text({ max: 2000, nullable: true, description: 'Trích yếu nội dung.' }) abstract!: string | null;
  @ForeignKey(() => Document, { nullable: true, inverse: 'replaced', description: 'The document that took its place.' }) replacedById!: number | null;
  replacedBy?: Document | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}

@Entity()
@ObjectType({ description: 'A file of a document.' })
@Unique('documentId', 'fileId')
export class DocumentFile extends BaseRecord {
  @ForeignKey(() => Document, { inverse: 'files', owned: true, indexed: false }) documentId!: number;
  document?: Document;
  @ForeignKey(() => StoredFile) fileId!: number;
  file?: StoredFile;
  @WholeNumber() ordinal!: number;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
