import type { BuildQuery, BuildQueryResult } from 'ra-data-graphql';
import type {
  CreateParams,
  DeleteManyParams,
  DeleteParams,
  GetListParams,
  GetManyParams,
  GetManyReferenceParams,
  GetOneParams,
  UpdateManyParams,
  UpdateParams,
} from 'react-admin';
import { HttpError } from 'react-admin';
import { gql } from './client';
import { createInput, updateInput } from './input';
import { orderByFrom } from './order-by';
import type { Resource } from './resources';
import { resourceNamed } from './resources';
import type { Where } from './where';
import { whereFrom } from './where';

/**
 * react-admin's methods as operations of the contract.
 *
 * | method           | operation                                                                         |
 * | ---------------- | --------------------------------------------------------------------------------- |
 * | getList          | `xs(where, orderBy, first, offset)` with `totalCount`; `meta.after` pages on      |
 * | getOne           | `x(id)`                                                                           |
 * | getMany          | `xs(where: { id: { in } })`                                                       |
 * | getManyReference | `xs` with `{ target: { eq: id } }` in `where`                                     |
 * | create           | `createX(input)` with what was filled in                                          |
 * | update           | `updateX(id, input, version)` with what was changed, version of the previous data |
 * | updateMany       | one mutation with `updateX` for each id; `meta.versions` says what was read       |
 * | delete           | `deleteX(id)`                                                                     |
 * | deleteMany       | `deleteRecords(concept, ids)`: all of them or none                                |
 *
 * The parts of an updateMany run one after another, each for itself: a refused one leaves those before it done.
 */
export const buildQuery: BuildQuery = (method, name, params) => {
  const resource = resourceNamed(name);
  switch (method) {
    case 'GET_LIST':
      return list(name, resource, params);
    case 'GET_ONE':
      return one(resource, params);
    case 'GET_MANY':
      return many(name, resource, params);
    case 'GET_MANY_REFERENCE':
      return reference(name, resource, params);
    case 'CREATE':
      return create(name, resource, params);
    case 'UPDATE':
      return update(resource, params);
    case 'UPDATE_MANY':
      return updateMany(resource, params);
    case 'DELETE':
      return remove(resource, params);
    case 'DELETE_MANY':
      return removeMany(resource, params);
    default:
      throw new Error(`No operation for ${method}`);
  }
};

type Params = { meta?: { detail?: boolean; after?: string; versions?: Readonly<Record<string, number>> } };

const list = (name: string, resource: Resource, params: GetListParams & Params): BuildQueryResult =>
  connection(name, resource, whereFrom(params.filter ?? {}, resource.searchIn), params);

const reference = (name: string, resource: Resource, params: GetManyReferenceParams & Params): BuildQueryResult =>
  connection(name, resource, whereFrom({ ...params.filter, [params.target]: params.id }, resource.searchIn), params);

const many = (name: string, resource: Resource, params: GetManyParams): BuildQueryResult =>
  connection(name, resource, { id: { in: params.ids } }, { pagination: { page: 1, perPage: params.ids.length } });

const connection = (
  name: string,
  resource: Resource,
  where: Where,
  { sort, pagination = { page: 1, perPage: 25 }, meta }: Pick<GetListParams, 'sort' | 'pagination'> & Params,
): BuildQueryResult => ({
  query: gql`query ${name}($where: ${resource.type}Where, $orderBy: [${resource.type}OrderBy!], $first: Int, $after: String, $offset: Int) {
    page: ${name}(where: $where, orderBy: $orderBy, first: $first, after: $after, offset: $offset) {
      nodes { ${resource.fields} }
      pageInfo { hasNextPage hasPreviousPage endCursor }
      totalCount
    }
  }`,
  variables: {
    where,
    ...(sort && { orderBy: orderByFrom(sort, resource.nullsLast) }),
    first: pagination.perPage,
    ...(meta?.after ? { after: meta.after } : { offset: (pagination.page - 1) * pagination.perPage }),
  },
  parseResponse: ({ data }) => ({ data: data.page.nodes, total: data.page.totalCount, pageInfo: data.page.pageInfo }),
});

const one = (resource: Resource, params: GetOneParams & Params): BuildQueryResult => ({
  query: gql`query ${resource.one}($id: ID!) {
    record: ${resource.one}(id: $id) { ${resource.fields} ${params.meta?.detail ? (resource.detail ?? '') : ''} }
  }`,
  variables: { id: params.id },
  parseResponse: ({ data }) => {
    if (!data.record) throw new HttpError('ra.notification.item_doesnt_exist', 404);
    return { data: data.record };
  },
});

const create = (name: string, resource: Resource, params: CreateParams): BuildQueryResult => {
  const variables = { input: createInput(resource, params.data) };
  if (name === 'apiTokens') {
    return {
      query: gql`mutation createApiToken($input: ApiTokenCreateInput!) {
        created: createApiToken(input: $input) { token apiToken { ${resource.fields} } }
      }`,
      variables,
      parseResponse: ({ data }) => ({ data: { ...data.created.apiToken, token: data.created.token } }),
    };
  }
  return {
    query: gql`mutation create${resource.type}($input: ${resource.type}CreateInput!) {
      record: create${resource.type}(input: $input) { ${resource.fields} }
    }`,
    variables,
    parseResponse: ({ data }) => ({ data: data.record }),
  };
};

const update = (resource: Resource, params: UpdateParams): BuildQueryResult => ({
  query: gql`mutation update${resource.type}($id: ID!, $input: ${resource.type}UpdateInput!, $version: Int!) {
    record: update${resource.type}(id: $id, input: $input, version: $version) { ${resource.fields} }
  }`,
  variables: {
    id: params.id,
    input: updateInput(resource, params.data, params.previousData ?? {}),
    version: params.previousData?.version,
  },
  parseResponse: ({ data }) => ({ data: data.record }),
});

const updateMany = (resource: Resource, params: UpdateManyParams & Params): BuildQueryResult => {
  const declared = params.ids.map((_, index) => `$id${index}: ID!, $version${index}: Int!`).join(', ');
  const parts = params.ids.map(
    (_, index) => `part${index}: update${resource.type}(id: $id${index}, input: $input, version: $version${index}) { id }`,
  );
  const versions = params.meta?.versions ?? {};
  return {
    query: gql`mutation update${resource.type}s($input: ${resource.type}UpdateInput!, ${declared}) { ${parts.join(' ')} }`,
    variables: {
      input: updateInput(resource, params.data, {}),
      ...Object.fromEntries(
        params.ids.flatMap((id, index) => [
          [`id${index}`, id],
          [`version${index}`, versions[id]],
        ]),
      ),
    },
    parseResponse: () => ({ data: params.ids }),
  };
};

const remove = (resource: Resource, params: DeleteParams): BuildQueryResult => ({
  query: gql`mutation delete${resource.type}($id: ID!) { record: delete${resource.type}(id: $id) { id } }`,
  variables: { id: params.id },
  parseResponse: ({ data }) => ({ data: data.record }),
});

const removeMany = (resource: Resource, params: DeleteManyParams): BuildQueryResult => ({
  query: gql`mutation deleteRecords($concept: String!, $ids: [ID!]!) { deleteRecords(concept: $concept, ids: $ids) }`,
  variables: { concept: resource.type, ids: params.ids },
  parseResponse: () => ({ data: params.ids }),
});
