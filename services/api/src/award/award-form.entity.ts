import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import type { Decimal } from '../decimal';
import { NamedRecord } from '../graphql/base-record';
import { Choice, DecimalNumber, Flag, Text, Unique, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';

export const AwardKind = {
  EMULATION_TITLE: 'EMULATION_TITLE',
  ORDER: 'ORDER',
  MEDAL: 'MEDAL',
  STATE_HONOR: 'STATE_HONOR',
  PRIZE: 'PRIZE',
  COMMEMORATIVE_MEDAL: 'COMMEMORATIVE_MEDAL',
  CERTIFICATE_OF_MERIT: 'CERTIFICATE_OF_MERIT',
  COMMENDATION: 'COMMENDATION',
  PARTY_BADGE: 'PARTY_BADGE',
  OTHER: 'OTHER',
} as const;
export type AwardKind = keyof typeof AwardKind;
registerChoices(
  AwardKind,
  'AwardKind',
  'Danh hiệu thi đua, huân chương, huy chương, danh hiệu vinh dự nhà nước, giải thưởng, kỷ niệm chương, bằng khen, giấy khen, Huy hiệu Đảng, hình thức khác.',
);

export const AwardLevel = {
  STATE: 'STATE',
  GOVERNMENT: 'GOVERNMENT',
  MINISTRY_PROVINCE: 'MINISTRY_PROVINCE',
  DISTRICT: 'DISTRICT',
  COMMUNE: 'COMMUNE',
  GRASSROOTS: 'GRASSROOTS',
  PARTY: 'PARTY',
} as const;
export type AwardLevel = keyof typeof AwardLevel;
registerChoices(
  AwardLevel,
  'AwardLevel',
  'Who decides: the State President, the Government or its head, a ministry or province, a district, a commune, the unit itself, the Party.',
);

@Entity()
@ObjectType({ description: 'Danh hiệu thi đua, hình thức khen thưởng: what may be awarded, at which level, and to whom.' })
@Unique('code')
export class AwardForm extends NamedRecord {
  @Text({ max: 64, search: true }) code!: string;
  @Text({ max: 300, search: true, sorted: true }) name!: string;
  @Choice(AwardKind) kind!: AwardKind;
  @Choice(AwardLevel) level!: AwardLevel;
  @Flag({ description: 'May it go to a collective?' }) forCollectives!: boolean;
  @Flag() forIndividuals!: boolean;
  @Flag() forHouseholds!: boolean;
  @Text({ max: 200, nullable: true, description: 'What it is based on: the law, a decree, a regulation of the Party.' }) basis!: string | null;
  @Text({ max: 64, nullable: true, description: 'The article of its basis.' }) article!: string | null;
  @DecimalNumber({
    nullable: true,
    description: "The share of all members of the council, in percent, that must vote for it; null where it needs no council's vote.",
  })
  voteThreshold!: Decimal | null;
  @WholeNumber({ nullable: true, description: 'For a Party badge: the years of membership that it honours.' }) membershipYears!: number | null;
  @WholeNumber({ description: 'Its place in lists; the highest first.' }) ordinal!: number;
  @Flag({ description: 'False: kept for the past, no longer proposed.' }) active!: boolean;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
