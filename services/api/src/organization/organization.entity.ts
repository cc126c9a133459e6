import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { NamedRecord } from '../graphql/base-record';
import { CalendarDate, Choice, ForeignKey, Text, Unique } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';

export const OrganizationKind = {
  CITY: 'CITY',
  DISTRICT: 'DISTRICT',
  WARD: 'WARD',
  PARTY_COMMITTEE: 'PARTY_COMMITTEE',
  PARTY_CELL: 'PARTY_CELL',
  RESIDENTIAL_GROUP: 'RESIDENTIAL_GROUP',
  MASS_ORGANIZATION: 'MASS_ORGANIZATION',
  PUBLIC_UNIT: 'PUBLIC_UNIT',
} as const;
export type OrganizationKind = keyof typeof OrganizationKind;
registerChoices(
  OrganizationKind,
  'OrganizationKind',
  'Loại đơn vị: thành phố, quận/huyện, phường/xã, Đảng bộ, chi bộ, tổ dân phố, đoàn thể, đơn vị sự nghiệp.',
);

@Entity()
@ObjectType({ description: 'Đơn vị, tổ chức: what is assigned indicators, reports results and is ranked.' })
@Unique('code')
export class Organization extends NamedRecord {
  @Text({ max: 64, search: true }) code!: string;
  @Text({ max: 200, search: true, sorted: true }) name!: string;
  @Choice(OrganizationKind) kind!: OrganizationKind;

  @ForeignKey(() => Organization, { nullable: true, inverse: 'children', description: 'The organization that it belongs to.' }) parentId!:
    | number
    | null;
  parent?: Organization | null;

  @CalendarDate({ nullable: true }) foundedOn!: string | null;
  @CalendarDate({ nullable: true, description: 'From this day on it is no more: merged or dissolved.' }) dissolvedOn!: string | null;

  @ForeignKey(() => Organization, { nullable: true, inverse: 'predecessors', description: 'The organization that took its place.' }) successorId!:
    | number
    | null;
  successor?: Organization | null;

  @Text({ max: 2000, nullable: true }) note!: string | null;
}
