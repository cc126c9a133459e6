import type { GraphQLField, GraphQLInputType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Client } from '../world/client';

export type OperationType = 'query' | 'mutation' | 'subscription';

/** One root field of the schema and the smallest document that uses it, with values of the right types. */
export interface AnyOperation {
  readonly type: OperationType;
  readonly name: string;
  readonly document: string;
}

/** An operation for every root field that the service shows. */
export async function everyOperation(client: Client): Promise<readonly AnyOperation[]> {
  const schema = buildClientSchema(await client.query(getIntrospectionQuery()));
  return [...of(schema, 'query'), ...of(schema, 'mutation'), ...of(schema, 'subscription')];
}

function of(schema: GraphQLSchema, type: OperationType): AnyOperation[] {
  const root = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() }[type];
  return Object.values(root?.getFields() ?? {}).map((field) => ({
    type,
    name: field.name,
    document: `${type} { ${field.name}${argumentsOf(field)}${selectionOf(field)} }`,
  }));
}

function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  return required.length === 0 ? '' : `(${required.map(({ name, type }) => `${name}: ${literal(name, type)}`).join(', ')})`;
}

function literal(name: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(name, type.ofType);
  if (isListType(type)) return `[${literal(name, type.ofType)}]`;
  if (isEnumType(type)) return String(type.getValues()[0]?.name);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.name, field.type)}`).join(', ')} }`;
  }
  const scalars: Readonly<Record<string, string>> = {
    Int: '1',
    Boolean: 'true',
    Date: '"2020-01-01"',
    DateTime: '"2020-01-01T00:00:00Z"',
    Decimal: '"1"',
    ID: '"1"',
  };
  return scalars[type.name] ?? JSON.stringify(name === 'email' ? 'ai-do@thi-dua.test' : 'TEXT_OF_TEN_AND_MORE');
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  return isObjectType(type) ? ` ${leafIn(type, 0)}` : '';
}

function leafIn(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => args.length === 0);
  const leaf = fields.find((field) => isLeafType(getNamedType(field.type)) && field.name !== '__typename');
  if (leaf) return `{ ${leaf.name} }`;
  const inner = fields.find((field) => isObjectType(getNamedType(field.type)));
  const innerType = inner && getNamedType(inner.type);
  if (!inner || !isObjectType(innerType) || depth > 4) return '{ __typename }';
  return `{ ${inner.name} ${leafIn(innerType, depth + 1)} }`;
}
