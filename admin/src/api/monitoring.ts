import type { MissingResult, Monitoring, PeriodResultType, ProgressCountsType, TargetProgress } from '@thi-dua/schema';
import type { DataProvider, GetListParams, GetListResult } from 'react-admin';
import type { Client } from './client';
import { gql } from './client';
import { toHttpError } from './errors';
import type { CriterionRecord, Named } from './records';
import { whereFrom } from './where';

/** Lists that are no records of their own: they are asked of the queries of the same names. */
export const VIRTUAL_LISTS: ReadonlySet<string> = new Set(['monitoring', 'missingResults']);

type MonitoredTarget = { readonly id: string; readonly value: string; readonly organization: Named; readonly criterion: CriterionRecord };
type Counts = Omit<ProgressCountsType, '__typename'>;

/** Every field is asked for: it is there, be it as null. */
type Whole<T> = { readonly [P in keyof T]-?: T[P] };

export type ProgressRecord = Omit<Whole<TargetProgress>, 'target' | 'periods'> & {
  readonly id: string;
  readonly target: MonitoredTarget;
  readonly periods: readonly Omit<Whole<PeriodResultType>, '__typename'>[];
};

export type MonitoringSummary = Pick<Monitoring, 'asOf' | 'monthsGone' | 'monthsTotal' | 'timePercent' | 'onTrackPercent' | 'behindPercent'> & {
  readonly summary: Counts;
  readonly departments: readonly { readonly department: Named; readonly counts: Counts }[];
  readonly organizations: readonly { readonly organization: Named; readonly counts: Counts }[];
};

export type MissingRecord = Omit<MissingResult, 'target'> & { readonly id: string; readonly target: MonitoredTarget };

export type MissingSummary = {
  readonly asOf: string;
  readonly organizations: readonly { readonly organization: Named; readonly count: number }[];
  readonly departments: readonly { readonly department: Named; readonly count: number }[];
};

const PAGE_MAX = 500;

/** A page of such a list; what the query says of the whole comes as `meta`. A page larger than the service's is read piece by piece. */
export const getVirtualList = async (client: Client, resource: string, params: GetListParams): Promise<GetListResult> => {
  const { page = 1, perPage = 25 } = params.pagination ?? {};
  const variables = virtualArguments(params.filter ?? {});
  if (variables['campaignId'] === undefined) return { data: [], total: 0 };
  const data: { readonly id: string }[] = [];
  for (;;) {
    const first = Math.min(PAGE_MAX, perPage - data.length);
    const answer = await ask(client, resource, { ...variables, first, offset: (page - 1) * perPage + data.length });
    data.push(...answer.rows);
    if (answer.rows.length < first || data.length >= perPage) return { data, total: answer.total, meta: answer.whole };
  }
};

/** These lists alone; everything else is the provider's. */
export const withVirtualLists = (client: Client, provider: DataProvider): DataProvider['getList'] => {
  return (resource, params) =>
    VIRTUAL_LISTS.has(resource)
      ? getVirtualList(client, resource, params).catch((error: unknown) => {
          throw toHttpError(error);
        })
      : provider.getList(resource, params);
};

const ask = async (client: Client, resource: string, variables: object) => {
  const { data } = await client.query({ query: resource === 'monitoring' ? MONITORING : MISSING_RESULTS, variables });
  const { nodes, totalCount, ...whole } = data[resource];
  const rows: { readonly id: string }[] = nodes.map((node: ProgressRecord | MissingRecord) => ({
    ...node,
    id: 'from' in node ? `${node.target.id} ${node.from}` : node.target.id,
  }));
  return { rows, total: Number(totalCount), whole };
};

/** The filter's values are the queries' arguments; words are looked for in the unit and the indicator. */
export const virtualArguments = ({ q, ...filter }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '' && value !== null && !isEmptyList(value))),
  ...(q ? { where: whereFrom({ q }, ['organization', 'criterion.indicator']) } : {}),
});

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const TARGET =
  'target { id value organization { id code name } criterion { id campaign { id code name year } indicator { id code name unit direction } } }';
const COUNTS = 'counts { onTrack behind atRisk noData notDue total missing }';

export const MONITORING = gql`query monitoring(
  $campaignId: ID!, $asOf: Date, $organizationId: ID, $departmentId: ID, $where: TargetWhere, $states: [ProgressState!], $unit: PeriodUnit, $first: Int, $offset: Int
) {
  monitoring(
    campaignId: $campaignId, asOf: $asOf, organizationId: $organizationId, departmentId: $departmentId, where: $where, states: $states, unit: $unit, first: $first, offset: $offset
  ) {
    asOf monthsGone monthsTotal timePercent onTrackPercent behindPercent totalCount
    summary { onTrack behind atRisk noData notDue total missing }
    departments { department { id code name } ${COUNTS} }
    organizations { organization { id code name } ${COUNTS} }
    nodes {
      ${TARGET}
      state actual expected percent achievement targetPercent timePercent lastPeriod missing { from to } periods { from to value cumulative }
    }
  }
}`;

export const MISSING_RESULTS = gql`query missingResults(
  $campaignId: ID!, $asOf: Date, $organizationId: ID, $departmentId: ID, $where: TargetWhere, $period: Date, $unit: PeriodUnit, $first: Int, $offset: Int
) {
  missingResults(
    campaignId: $campaignId, asOf: $asOf, organizationId: $organizationId, departmentId: $departmentId, where: $where, period: $period, unit: $unit, first: $first, offset: $offset
  ) {
    asOf totalCount
    organizations { organization { id code name } count }
    departments { department { id code name } count }
    nodes { ${TARGET} from to rejected }
  }
}`;
