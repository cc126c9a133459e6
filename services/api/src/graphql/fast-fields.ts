import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { Row } from '../database/rows';
import { pageKey } from '../record/load';
import { allModels } from '../record/model';

const loadedPage: GraphQLFieldResolver<Row, unknown> = (row, _args, _context, info) => row[pageKey(String(info.path.key))];

/**
 * Takes TypeGraphQL's wrappers off the fields whose values are already there: columns and references become plain properties
 * (an async wrapper for each costs more than everything else), and to-many relations answer the page loaded with their record.
 */
export function unwrapLoadedFields(schema: GraphQLSchema): void {
  for (const model of allModels()) {
    const type = schema.getType(model.name);
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    for (const property of [...model.columns.keys(), ...model.toOne.keys()]) {
      const field = fields[property];
      if (field) delete field.resolve;
    }
    for (const property of model.toMany.keys()) {
      const field = fields[property];
      if (field) field.resolve = loadedPage;
    }
    for (const name of [`${model.name}Connection`, `${model.name}Edge`]) plain(schema, name);
  }
  plain(schema, 'PageInfo');
}

function plain(schema: GraphQLSchema, name: string): void {
  const type = schema.getType(name);
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) delete field.resolve;
}
