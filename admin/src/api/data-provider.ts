import buildDataProvider from 'ra-data-graphql';
import type { DataProvider, GetListParams, GetListResult, QueryFunctionContext, RaRecord, UpdateManyParams } from 'react-admin';
import type { Actions } from './actions';
import { makeActions } from './actions';
import type { AwardActions } from './award-actions';
import { makeAwardActions } from './award-actions';
import { buildQuery } from './build-query';
import type { CampaignActions } from './campaign-actions';
import { makeCampaignActions } from './campaign-actions';
import type { ChartActions } from './chart-actions';
import { makeChartActions } from './chart-actions';
import type { Client } from './client';
import { toHttpError } from './errors';
import type { HistoryActions } from './history-actions';
import { makeHistoryActions } from './history-actions';
import type { HomeActions } from './home';
import { makeHomeActions } from './home';
import { updateInput } from './input';
import { noteWrite } from './last-write';
import { withVirtualLists } from './monitoring';
import { resourceNamed } from './resources';
import type { ResultSheetActions } from './result-sheet';
import { makeResultSheetActions } from './result-sheet';
import type { SearchActions } from './search';
import { makeSearchActions } from './search';
import type { ViewActions } from './view-actions';
import { makeViewActions } from './view-actions';
import type { WhatIfActions } from './what-if-actions';
import { makeWhatIfActions } from './what-if-actions';

/** react-admin's nine methods and the contract's own actions. */
export type PanelDataProvider = DataProvider &
  Actions &
  CampaignActions &
  AwardActions &
  ChartActions &
  HistoryActions &
  SearchActions &
  HomeActions &
  ResultSheetActions &
  ViewActions &
  WhatIfActions;

/** The largest page that is asked of the service at once; a larger one (an export) is read page after page. */
export const PAGE_SIZE_MAX = 500;

/** The data provider; `build-query.ts` says which operation each method becomes, `errors.ts` what a failure becomes. */
export const makeDataProvider = (client: Client): PanelDataProvider => {
  const graphql = buildDataProvider({
    client,
    introspection: false,
    buildQuery: () => buildQuery,
    query: () => ({ fetchPolicy: 'no-cache' }),
    mutation: () => ({ fetchPolicy: 'no-cache' }),
  });

  const provider: DataProvider = {
    supportAbortSignal: true,
    getList: (resource, params) =>
      params.pagination && params.pagination.perPage > PAGE_SIZE_MAX ? getLongList(graphql, resource, params) : graphql.getList(resource, params),
    getOne: (resource, params) => graphql.getOne(resource, params),
    getMany: async (resource, params) => {
      const pages = await Promise.all(inPieces(params.ids, PAGE_SIZE_MAX).map((ids) => graphql.getMany(resource, { ...params, ids })));
      return { data: pages.flatMap(({ data }) => data) };
    },
    getManyReference: (resource, params) => graphql.getManyReference(resource, params),
    create: (resource, params) => graphql.create(resource, params),
    update: async (resource, params) => {
      const changes = updateInput(resourceNamed(resource), params.data, params.previousData);
      return Object.keys(changes).length === 0 ? { data: params.previousData } : graphql.update(resource, params);
    },
    updateMany: async (resource, params) => graphql.updateMany(resource, await withVersions(graphql, resource, params)),
    delete: (resource, params) => graphql.delete(resource, params),
    deleteMany: (resource, params) => graphql.deleteMany(resource, params),
  };

  const panel = noting(withHttpErrors(provider));
  return Object.assign(
    { ...panel, getList: withVirtualLists(client, panel) },
    makeActions(client),
    makeCampaignActions(client),
    makeAwardActions(client),
    makeChartActions(client),
    makeHistoryActions(client),
    makeSearchActions(client),
    makeHomeActions(client),
    makeResultSheetActions(client),
    makeViewActions(client),
    makeWhatIfActions(client),
  );
};

/** All rows up to the page size that was asked for, by cursors, so that rows written in between shift nothing. */
const getLongList = async <R extends RaRecord>(
  provider: DataProvider,
  resource: string,
  params: GetListParams & QueryFunctionContext,
): Promise<GetListResult<R>> => {
  const wanted = params.pagination?.perPage ?? PAGE_SIZE_MAX;
  const rows: R[] = [];
  let after: string | undefined;
  for (;;) {
    const perPage = Math.min(PAGE_SIZE_MAX, wanted - rows.length);
    const page: GetListResult<R> = await provider.getList<R>(resource, {
      ...params,
      pagination: { page: 1, perPage },
      meta: { ...params.meta, after },
    });
    rows.push(...page.data);
    after = page.pageInfo && 'endCursor' in page.pageInfo && typeof page.pageInfo.endCursor === 'string' ? page.pageInfo.endCursor : undefined;
    if (!page.pageInfo?.hasNextPage || !after || rows.length >= wanted) return { data: rows, total: page.total ?? rows.length };
  }
};

const withVersions = async (provider: DataProvider, resource: string, params: UpdateManyParams): Promise<UpdateManyParams> => {
  const { data } = await provider.getMany(resource, { ids: params.ids });
  return { ...params, meta: { ...params.meta, versions: Object.fromEntries(data.map(({ id, version }) => [id, version])) } };
};

const inPieces = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

const withHttpErrors = (provider: DataProvider): DataProvider => ({
  ...provider,
  getList: (...call) => provider.getList(...call).catch(fail),
  getOne: (...call) => provider.getOne(...call).catch(fail),
  getMany: (...call) => provider.getMany(...call).catch(fail),
  getManyReference: (...call) => provider.getManyReference(...call).catch(fail),
  create: (...call) => provider.create(...call).catch(fail),
  update: (...call) => provider.update(...call).catch(fail),
  updateMany: (...call) => provider.updateMany(...call).catch(fail),
  delete: (...call) => provider.delete(...call).catch(fail),
  deleteMany: (...call) => provider.deleteMany(...call).catch(fail),
});

/** Notes what is written, so that the message of it can offer the way back. */
const noting = (provider: DataProvider): DataProvider => {
  const note = (resource: string, id: unknown): void => noteWrite(resourceNamed(resource).type, id);
  return {
    ...provider,
    create: async (resource, params) => {
      const answer = await provider.create(resource, params);
      note(resource, answer.data.id);
      return answer;
    },
    update: async (resource, params) => {
      const answer = await provider.update(resource, params);
      if (answer.data !== params.previousData) note(resource, params.id);
      return answer;
    },
    updateMany: async (resource, params) => {
      const answer = await provider.updateMany(resource, params);
      note(resource, params.ids[0]);
      return answer;
    },
    delete: async (resource, params) => {
      const answer = await provider.delete(resource, params);
      note(resource, params.id);
      return answer;
    },
    deleteMany: async (resource, params) => {
      const answer = await provider.deleteMany(resource, params);
      note(resource, params.ids[0]);
      return answer;
    },
  };
};

const fail = (error: unknown): never => {
  throw toHttpError(error);
};
