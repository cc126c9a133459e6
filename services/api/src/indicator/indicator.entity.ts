import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Department } from '../department/department.entity';
import { NamedRecord } from '../graphql/base-record';
import { Choice, ForeignKey, Text, Unique } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';

export const Direction = { HIGHER_IS_BETTER: 'HIGHER_IS_BETTER', LOWER_IS_BETTER: 'LOWER_IS_BETTER' } as const;
export type Direction = keyof typeof Direction;
registerChoices(Direction, 'Direction', 'Whether more or less is better.');

export const Aggregation = { SUM: 'SUM', LAST: 'LAST', AVERAGE: 'AVERAGE', MAX: 'MAX' } as const;
export type Aggregation = keyof typeof Aggregation;
registerChoices(Aggregation, 'Aggregation', "How the results of a year's months make the year's value.");

export const AssigningLevel = { CENTRAL: 'CENTRAL', CITY: 'CITY', DISTRICT: 'DISTRICT', WARD: 'WARD' } as const;
export type AssigningLevel = keyof typeof AssigningLevel;
registerChoices(AssigningLevel, 'AssigningLevel', 'Cấp giao chỉ tiêu: trung ương, thành phố, quận, phường.');

@Entity()
@ObjectType({ description: 'Chỉ tiêu: what is measured.' })
@Unique('code')
export class Indicator extends NamedRecord {
  @Text({ max: 64, search: true }) code!: string;
  @Text({ max: 300, search: true, sorted: true }) name!: string;
  @Text({ max: 50, description: 'What its values count: %, hộ, triệu đồng.' }) unit!: string;
  @Choice(Direction) direction!: Direction;
  @Choice(Aggregation) aggregation!: Aggregation;
  @Choice(AssigningLevel) assigningLevel!: AssigningLevel;
  @ForeignKey(() => Department, { nullable: true, inverse: 'indicators', description: 'The department in charge.' }) departmentId!: number | null;
  department?: Department | null;
  @Text({ max: 2000, nullable: true }) note!: string | null;
}
