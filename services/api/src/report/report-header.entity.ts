import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { BaseRecord } from '../graphql/base-record';
import { CalendarDate, ForeignKey, Text, Unique, WholeNumber } from '../graphql/columns';
import { Organization } from '../organization/organization.entity';

@Entity()
@ObjectType({
  description:
    "What a year's report has that no other record holds: number and date, who signs and who gets it, and what people write themselves. What is left empty is what bodies of that kind usually write, or blank.",
})
@Unique('organizationId', 'year')
export class ReportHeader extends BaseRecord {
  @ForeignKey(() => Organization, { inverse: 'reportHeaders', indexed: false }) organizationId!: number;
  organization?: Organization;
  @WholeNumber() year!: number;
  @Text({ max: 200, nullable: true, description: 'Cơ quan chủ quản: stands above the issuing body.' }) superior!: string | null;
  @Text({ max: 200, nullable: true, description: 'Cơ quan ban hành; each line stands on its own.' }) issuingBody!: string | null;
  @Text({ max: 20, nullable: true, description: 'Số: "125".' }) documentNumber!: string | null;
  @Text({ max: 40, nullable: true, description: 'Ký hiệu: "BC-UBND".' }) symbol!: string | null;
  @Text({ max: 100, nullable: true, description: 'Địa danh: "Phúc Đồng".' }) place!: string | null;
  @CalendarDate({ nullable: true, description: 'Ngày ban hành.' }) issuedOn!: string | null;
  @Text({ max: 300, nullable: true, description: 'Trích yếu nội dung: the title below "BÁO CÁO".' }) subject!: string | null;
  @Text({ max: 1500, nullable: true, description: 'What the report begins with. Each line is a paragraph, here and below.' }) opening!: string | null;
  @Text({ max: 4000, nullable: true, description: 'Kết quả nổi bật: what was done beside the indicators.' }) highlights!: string | null;
  @Text({ max: 1500, nullable: true, description: 'Khó khăn, hạn chế.' }) difficulties!: string | null;
  @Text({ max: 4000, nullable: true, description: "Phương hướng, nhiệm vụ: the next year's." }) directions!: string | null;
  @Text({ max: 800, nullable: true, description: 'Nơi nhận: one a line.' }) recipients!: string | null;
  @Text({ max: 200, nullable: true, description: 'Quyền hạn: "TM. ỦY BAN NHÂN DÂN".' }) authority!: string | null;
  @Text({ max: 100, nullable: true, description: 'Chức vụ: "CHỦ TỊCH".' }) position!: string | null;
  @Text({ max: 100, nullable: true, description: 'Họ và tên of who signs.' }) signer!: string | null;
  @Text({ max: 1000, nullable: true }) note!: string | null;
}
