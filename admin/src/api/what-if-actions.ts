import type { Aggregation, CampaignState, Direction, RankingState } from '@thi-dua/schema';
import { callerOf } from './call';
import type { Client } from './client';
import { gql } from './client';

type Name = { readonly id: string; readonly name: string };

export type SupposedRanking = {
  readonly id: string;
  readonly state: RankingState;
  readonly department: Name | null;
  readonly cluster: Name;
  readonly campaign: Name & { readonly startsOn: string; readonly endsOn: string; readonly state: CampaignState };
};

/** A target with what was reported for the month that is supposed otherwise. */
export type SupposableTarget = {
  readonly id: string;
  readonly value: string | null;
  readonly actual: string | null;
  readonly score: string | null;
  readonly criterion: {
    readonly maxScore: string;
    readonly indicator: Name & { readonly unit: string; readonly direction: Direction; readonly aggregation: Aggregation };
  };
  readonly results: { readonly nodes: readonly { readonly id: string; readonly value: string }[] };
};

export type SupposedResult = { readonly targetId: string; readonly period: string; readonly value: string };

export type SupposedStanding = {
  readonly organization: Name;
  readonly rank: number | null;
  readonly previousRank: number | null;
  readonly score: string | null;
  readonly previousScore: string | null;
};

export type WhatIfActions = {
  readonly supposedRanking: (rankingId: string) => Promise<SupposedRanking | null>;
  /** The targets by which an organization is scored in a campaign, by a department or by all. */
  readonly supposableTargets: (question: {
    readonly campaignId: string;
    readonly departmentId: string | null;
    readonly organizationId: string;
    readonly month: string;
  }) => Promise<readonly SupposableTarget[]>;
  readonly simulateRanking: (rankingId: string, results: readonly SupposedResult[]) => Promise<readonly SupposedStanding[]>;
};

export const makeWhatIfActions = (client: Client): WhatIfActions => {
  const { ask } = callerOf(client);
  return {
    supposedRanking: async (id) => (await ask<{ ranking: SupposedRanking | null }>(SUPPOSED_RANKING, { id })).ranking,
    supposableTargets: async ({ campaignId, departmentId, organizationId, month }) => {
      const criterion = { campaignId: { eq: campaignId }, ...(departmentId !== null && { departmentId: { eq: departmentId } }) };
      const where = { organizationId: { eq: organizationId }, criterion };
      return (await ask<{ targets: { nodes: readonly SupposableTarget[] } }>(SUPPOSABLE_TARGETS, { where, month })).targets.nodes;
    },
    simulateRanking: async (id, results) => (await ask<{ lines: readonly SupposedStanding[] }>(SIMULATE, { id, results })).lines,
  };
};

export const SUPPOSED_RANKING = gql`query supposedRanking($id: ID!) {
  ranking(id: $id) { id state department { id name } cluster { id name } campaign { id name startsOn endsOn state } }
}`;

/** As many as a simulation takes. */
export const SUPPOSABLE_TARGETS = gql`query supposableTargets($where: TargetWhere, $month: Date!) {
  targets(where: $where, first: 200, orderBy: [{ id: ASC }]) {
    nodes {
      id value actual score criterion { maxScore indicator { id name unit direction aggregation } }
      results(where: { period: { eq: $month } }, first: 1) { nodes { id value } }
    }
  }
}`;

export const SIMULATE = gql`query simulateRanking($id: ID!, $results: [SimulatedResultInput!]!) {
  lines: simulateRanking(rankingId: $id, results: $results, first: 200) { organization { id name } rank previousRank score previousScore }
}`;
