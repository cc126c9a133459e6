import { ID, InputType } from 'type-graphql';
import { InputField, IsCode } from '../graphql/input';
import { Aggregation, AssigningLevel, Direction } from './indicator.entity';

@InputType()
export class IndicatorCreateInput {
  @InputField(() => String) @IsCode() code!: string;
  @InputField(() => String) name!: string;
  @InputField(() => String) unit!: string;
  @InputField(() => Direction) direction!: Direction;
  @InputField(() => Aggregation) aggregation!: Aggregation;
  @InputField(() => AssigningLevel) assigningLevel!: AssigningLevel;
  @InputField(() => ID, { nullable: true }) departmentId?: string | null;
  @InputField(() => String, { nullable: true }) note?: string | null;
}
