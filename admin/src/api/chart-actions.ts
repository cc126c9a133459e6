import type { EvaluationKind, EvaluationSubject, Grade, OrganizationKind, ProgressState, RankingState } from '@thi-dua/schema';
import { callerOf } from './call';
import type { Client } from './client';
import { gql } from './client';

type Name = { readonly id: string; readonly name: string };

/** A line of a league table with what tells tables apart. */
export type ChartStanding = {
  readonly id: string;
  readonly rank: number | null;
  readonly outOf: number;
  readonly organization: Name;
  readonly ranking: {
    readonly id: string;
    readonly state: RankingState;
    readonly department: Name | null;
    readonly campaign: Name & { readonly year: number };
  };
};

export type ChartProgress = {
  readonly state: ProgressState;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly targetPercent: string | null;
  readonly target: {
    readonly id: string;
    readonly value: string | null;
    readonly organization: Name;
    readonly criterion: { readonly id: string; readonly indicator: Name & { readonly unit: string } };
  };
};

export type ChartMonitoring = {
  readonly asOf: string;
  readonly timePercent: string;
  readonly totalCount: number;
  readonly nodes: readonly ChartProgress[];
};

/** A group with its shares, or a body with its grade. */
export type ChartEvaluation = {
  readonly id: string;
  readonly name: string;
  readonly kind: EvaluationKind;
  readonly subject: EvaluationSubject;
  readonly grade: Grade | null;
  readonly unstated: string | null;
  readonly shares: readonly { readonly grade: Grade; readonly value: string; readonly percent: string | null }[];
  readonly organization: Name & { readonly kind: OrganizationKind };
};

/** Part of a list: what was read of it, and whether there is more than a picture can hold. */
export type Part<T> = { readonly nodes: readonly T[]; readonly hasMore: boolean };

export type ChartActions = {
  /** The league tables of a campaign and a cluster. */
  readonly chartRanks: (campaignId: string, clusterId: string) => Promise<Part<ChartStanding>>;
  /** The overall tables of a cluster, of every campaign. */
  readonly chartYears: (clusterId: string) => Promise<Part<ChartStanding>>;
  readonly chartProgress: (campaignId: string, organizationId: string | null) => Promise<ChartMonitoring>;
  readonly chartGrades: (year: number) => Promise<Part<ChartEvaluation>>;
};

/** More than this no picture shows legibly. */
const ROWS_MAX = 500;
const TARGETS_MAX = 15;

export const makeChartActions = (client: Client): ChartActions => {
  const { ask } = callerOf(client);
  type Page<T> = { readonly page: { readonly nodes: readonly T[]; readonly pageInfo: { readonly hasNextPage: boolean } } };
  const part = <T>({ page }: Page<T>): Part<T> => ({ nodes: page.nodes, hasMore: page.pageInfo.hasNextPage });
  return {
    chartRanks: async (campaignId, clusterId) =>
      part(
        await ask<Page<ChartStanding>>(CHART_STANDINGS, {
          where: { ranking: { campaignId: { eq: campaignId }, clusterId: { eq: clusterId }, ...CURRENT } },
        }),
      ),
    chartYears: async (clusterId) =>
      part(
        await ask<Page<ChartStanding>>(CHART_STANDINGS, {
          where: { ranking: { clusterId: { eq: clusterId }, departmentId: { isNull: true }, ...CURRENT } },
        }),
      ),
    chartProgress: async (campaignId, organizationId) => {
      const { monitoring } = await ask<{ monitoring: ChartMonitoring }>(CHART_PROGRESS, { campaignId, organizationId });
      return monitoring;
    },
    chartGrades: async (year) => part(await ask<Page<ChartEvaluation>>(CHART_GRADES, { year })),
  };
};

const CURRENT = { state: { ne: 'SUPERSEDED' } };

export const CHART_STANDINGS = gql`query chartStandings($where: StandingWhere) {
  page: standings(where: $where, first: ${ROWS_MAX}, orderBy: [{ id: DESC }]) {
    nodes { id rank outOf organization { id name } ranking { id state department { id name } campaign { id name year } } }
    pageInfo { hasNextPage }
  }
}`;

export const CHART_PROGRESS = gql`query chartProgress($campaignId: ID!, $organizationId: ID) {
  monitoring(campaignId: $campaignId, organizationId: $organizationId, first: ${TARGETS_MAX}) {
    asOf timePercent totalCount
    nodes { state actual expected targetPercent target { id value organization { id name } criterion { id indicator { id name unit } } } }
  }
}`;

export const CHART_GRADES = gql`query chartGrades($year: Int!) {
  page: evaluations(where: { year: { eq: $year } }, first: ${ROWS_MAX}, orderBy: [{ id: ASC }]) {
    nodes { id name kind subject grade unstated shares { grade value percent } organization { id name kind } }
    pageInfo { hasNextPage }
  }
}`;
