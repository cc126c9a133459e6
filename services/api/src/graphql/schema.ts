import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { ClassType } from 'type-graphql';
import { buildSchemaSync } from 'type-graphql';
import { allModels } from '../record/model';
import { authorize } from './authorize';
import { connectionType, listArgumentsType } from './connection.type';
import { unwrapLoadedFields } from './fast-fields';
import { orderByType } from './order-by.type';
import { whereType } from './where.type';

/** Subscriptions read the feed; TypeGraphQL asks for its own kind of delivery all the same. */
const noPubSub = {
  publish: () => {
    throw new Error('expected changes to be appended to the feed, not published');
  },
  subscribe: () => {
    throw new Error('expected subscriptions to read the feed');
  },
};

/** Builds the schema from the resolvers that the composition root lists. */
export function schemaOf(resolvers: readonly ClassType[]): GraphQLSchema {
  const [first, ...others] = resolvers;
  if (!first) throw new Error('expected resolvers, found none');
  // TypeGraphQL knows the types that are there when it begins; those of a concept are made when first asked for.
  for (const { entity } of allModels()) {
    whereType(entity);
    orderByType(entity);
    listArgumentsType(entity);
    connectionType(entity);
  }
  const schema = buildSchemaSync({
    resolvers: [first, ...others],
    authChecker: authorize,
    validate: false,
    nullableByDefault: false,
    pubSub: noPubSub,
  });
  unwrapLoadedFields(schema);
  return schema;
}

/** The contract as text: sorted, so that a difference is a change. */
export function printContract(schema: GraphQLSchema): string {
  return printSchema(lexicographicSortSchema(schema));
}
