import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import { Document } from '../document/document.entity';
import { StoredFile } from '../file/stored-file.entity';
import { BaseRecord, NamedRecord } from '../graphql/base-record';
import { CalendarDate, DecimalNumber, ForeignKey, Text, Unique, WholeNumber } from '../graphql/columns';
import { Indicator } from '../indicator/indicator.entity';
import { Organization } from '../organization/organization.entity';

@Entity()
@ObjectType({ description: 'Kế hoạch: a numbered plan of a year, with its indicators, tasks and projects.' })
@Unique('code')
@Index(['organizationId', 'year'])
@Index(['year', 'issuedOn'])
export class Plan extends NamedRecord {
  @Text({ max: 64, search: true }) code!: string;
  @Text({ max: 100, search: true, description: 'Số, ký hiệu: 18-KH/ĐU.' }) number!: string;
  @Text({ max: 500, search: true, sorted: true }) title!: string;
  @WholeNumber() year!: number;
  @ForeignKey(() => Organization, { inverse: 'plans', indexed: false, description: 'The organization whose plan it is.' }) organizationId!: number;
  organization?: Organization;
  @CalendarDate() issuedOn!: string;
  @Text({ max: 200, nullable: true }) signer!: string | null;
  @ForeignKey(() => Document, { nullable: true, inverse: 'carriedOutBy', description: 'The programme that it carries out.' }) programmeId!:
    | number
    | null;
  programme?: Document | null;
  @ForeignKey(() => StoredFile, { nullable: true, description: 'The plan itself, as it was issued.' }) fileId!: number | null;
  file?: StoredFile | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}

@Entity()
@ObjectType({ description: 'Căn cứ: a document that a plan rests on.' })
@Unique('planId', 'documentId')
export class PlanDocument extends BaseRecord {
  @ForeignKey(() => Plan, { inverse: 'documents', owned: true, indexed: false }) planId!: number;
  plan?: Plan;
  @ForeignKey(() => Document, { inverse: 'plans' }) documentId!: number;
  document?: Document;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}

@Entity()
@ObjectType({ description: 'An indicator of a plan, and the value that it aims at.' })
@Unique('planId', 'ordinal')
export class PlanIndicator extends BaseRecord {
  @ForeignKey(() => Plan, { inverse: 'indicators', owned: true, indexed: false }) planId!: number;
  plan?: Plan;
  @WholeNumber() ordinal!: number;
  @ForeignKey(() => Indicator, { nullable: true, inverse: 'planned', description: 'The indicator that results are recorded for, where it is one.' })
  indicatorId!: number | null;
  indicator?: Indicator | null;
  @Text({ max: 300, nullable: true, description: "As the plan calls it; null: by the indicator's own name." }) name!: string | null;
  @Text({ max: 50, nullable: true }) unit!: string | null;
  @DecimalNumber({ nullable: true }) targetValue!: bigint | null;
  @Text({ max: 300, nullable: true, description: 'The aim in words, where it is no number: "hoàn thành trong quý II".' }) targetText!: string | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
