import type { ClassType } from 'type-graphql';
import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { EntityClass } from '../database/data-source';
import type { Measure } from '../record/aggregate';
import { aggregatedColumns, CALENDAR } from '../record/aggregate';
import type { Model } from '../record/model';
import { modelOf } from '../record/model';
import { outputTypeOf } from './output-type';
import { DateScalar } from './scalars/date.scalar';
import { DecimalScalar } from './scalars/decimal.scalar';
import { whereType } from './where.type';

registerEnumType(CALENDAR, {
  name: 'CalendarPeriod',
  description: 'Dates are grouped by their day, month, quarter or year in Vietnam; a group shows the first day of it.',
});

interface AggregateTypes {
  readonly result: ClassType;
  readonly args: ClassType;
}

const groupTypes = new Map<EntityClass, ClassType>();
const groupByTypes = new Map<EntityClass, ClassType>();
const aggregateTypes = new Map<EntityClass, AggregateTypes>();

/** The types of `xsAggregate`: its arguments and a row of its answer. */
export function aggregateTypesOf(entity: EntityClass): AggregateTypes {
  const known = aggregateTypes.get(entity);
  if (known) return known;
  const model = modelOf(entity);
  class Aggregate {}
  ObjectType(`${model.name}Aggregate`, { description: 'One group.' })(Aggregate);
  const group = groupType(entity);
  Field(() => group, { description: 'What its records have in common; null for what was not grouped by.' })(Aggregate.prototype, 'group');
  Field(() => Int)(Aggregate.prototype, 'count');
  for (const measure of ['sum', 'avg', 'min', 'max'] as const) {
    const type = measureType(model, measure);
    if (type) Field(() => type)(Aggregate.prototype, measure);
  }
  class AggregateArguments {}
  ArgsType()(AggregateArguments);
  const groupBy = groupByType(entity);
  Field(() => whereType(entity), { nullable: true })(AggregateArguments.prototype, 'where');
  Field(() => [groupBy], { nullable: true, description: 'Without it, all records are one group.' })(AggregateArguments.prototype, 'groupBy');
  Field(() => Int, { nullable: true, defaultValue: 100 })(AggregateArguments.prototype, 'first');
  Field(() => Int, { nullable: true })(AggregateArguments.prototype, 'offset');
  const types = { result: Aggregate, args: AggregateArguments };
  aggregateTypes.set(entity, types);
  return types;
}

function measureType(model: Model, measure: Measure): ClassType | null {
  const columns = aggregatedColumns(model, measure);
  if (columns.length === 0) return null;
  class Values {}
  ObjectType(`${model.name}${measure[0]?.toUpperCase()}${measure.slice(1)}`)(Values);
  const decimals = measure === 'sum' || measure === 'avg';
  for (const column of columns) Field(decimals ? () => DecimalScalar : outputTypeOf(column), { nullable: true })(Values.prototype, column.property);
  return Values;
}

function groupType(entity: EntityClass): ClassType {
  const known = groupTypes.get(entity);
  if (known) return known;
  const model = modelOf(entity);
  class Group {}
  groupTypes.set(entity, Group);
  ObjectType(`${model.name}Group`)(Group);
  for (const column of model.columns.values())
    Field(column.kind === 'instant' ? () => DateScalar : outputTypeOf(column), { nullable: true })(Group.prototype, column.property);
  for (const relation of model.toOne.values()) {
    if (relation.guarded) continue;
    const target = groupType(relation.target());
    Field(() => target, { nullable: true })(Group.prototype, relation.property);
  }
  return Group;
}

function groupByType(entity: EntityClass): ClassType {
  const known = groupByTypes.get(entity);
  if (known) return known;
  const model = modelOf(entity);
  class GroupBy {}
  groupByTypes.set(entity, GroupBy);
  InputType(`${model.name}GroupBy`, {
    description: 'true for a column, a period for a date; by the id of what it refers to, to group by that record.',
  })(GroupBy);
  for (const { property, kind } of model.columns.values()) {
    Field(kind === 'date' || kind === 'instant' ? () => CALENDAR : () => Boolean, { nullable: true })(GroupBy.prototype, property);
  }
  for (const relation of model.toOne.values()) {
    if (relation.guarded) continue;
    const target = groupByType(relation.target());
    Field(() => target, { nullable: true })(GroupBy.prototype, relation.property);
  }
  return GroupBy;
}
