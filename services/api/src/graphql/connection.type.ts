import type { ClassType } from 'type-graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { EntityClass } from '../database/data-source';
import { modelOf } from '../record/model';
import { PAGE_SIZE, PAGE_SIZE_MAX } from '../record/page';
import { orderByType } from './order-by.type';
import { whereType } from './where.type';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

const connections = new Map<EntityClass, ClassType>();
const listArguments = new Map<EntityClass, ClassType>();

/** The `XConnection` type of a concept. */
export function connectionType(entity: EntityClass): ClassType {
  const known = connections.get(entity);
  if (known) return known;
  const { name } = modelOf(entity);
  class Edge {}
  ObjectType(`${name}Edge`)(Edge);
  Field(() => String)(Edge.prototype, 'cursor');
  Field(() => entity)(Edge.prototype, 'node');
  class Connection {}
  connections.set(entity, Connection);
  ObjectType(`${name}Connection`)(Connection);
  Field(() => [entity])(Connection.prototype, 'nodes');
  Field(() => [Edge])(Connection.prototype, 'edges');
  Field(() => PageInfo)(Connection.prototype, 'pageInfo');
  Field(() => Int, { description: 'How many records the condition meets, on all pages.' })(Connection.prototype, 'totalCount');
  return Connection;
}

/** The arguments of a list of a concept. */
export function listArgumentsType(entity: EntityClass): ClassType {
  const known = listArguments.get(entity);
  if (known) return known;
  class Arguments {}
  listArguments.set(entity, Arguments);
  ArgsType()(Arguments);
  Field(() => whereType(entity), { nullable: true })(Arguments.prototype, 'where');
  Field(() => [orderByType(entity)], { nullable: true })(Arguments.prototype, 'orderBy');
  Field(() => Int, { nullable: true, defaultValue: PAGE_SIZE, description: `The size of the page, at most ${PAGE_SIZE_MAX}.` })(
    Arguments.prototype,
    'first',
  );
  Field(() => String, { nullable: true, description: 'A cursor of this list; the page begins after it.' })(Arguments.prototype, 'after');
  Field(() => Int, { nullable: true, description: 'How many records to pass over.' })(Arguments.prototype, 'offset');
  return Arguments;
}
