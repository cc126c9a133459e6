import type { ClassType } from 'type-graphql';
import { Field, InputType, registerEnumType } from 'type-graphql';
import type { EntityClass } from '../database/data-source';
import { modelOf } from '../record/model';

const OrderDirection = { ASC: 'ASC', DESC: 'DESC', ASC_NULLS_LAST: 'ASC_NULLS_LAST' } as const;
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Records without a value come first with ASC, last with DESC and with ASC_NULLS_LAST.',
});

const types = new Map<EntityClass, ClassType>();

/** The `XOrderBy` input of a concept: every column, and the columns of what it refers to. */
export function orderByType(entity: EntityClass): ClassType {
  const known = types.get(entity);
  if (known) return known;
  const model = modelOf(entity);
  class OrderBy {}
  types.set(entity, OrderBy);
  InputType(`${model.name}OrderBy`, { description: 'One key; give a list for more, the first one weighs most.' })(OrderBy);
  for (const column of model.columns.values()) Field(() => OrderDirection, { nullable: true })(OrderBy.prototype, column.property);
  for (const relation of model.toOne.values())
    if (!relation.guarded) Field(() => orderByType(relation.target()), { nullable: true })(OrderBy.prototype, relation.property);
  return OrderBy;
}
