import type { ResultState } from '@thi-dua/schema';
import { callerOf } from './call';
import type { Client } from './client';
import { gql } from './client';
import type { Named } from './records';

/** A target, with what was reported for it and the month of the sheet. */
export type SheetTarget = {
  readonly id: string;
  readonly value: string | null;
  readonly organization: Pick<Named, 'id' | 'name'>;
  readonly criterion: { readonly indicator: { readonly id: string; readonly name: string; readonly unit: string } };
  readonly results: { readonly nodes: readonly SheetResult[] };
};

type SheetResult = {
  readonly id: string;
  readonly value: string;
  readonly state: ResultState;
  readonly note: string | null;
  readonly verificationNote: string | null;
};

export type SheetQuestion = {
  readonly campaignId: string;
  readonly period: string;
  readonly organizationId: string | null;
  readonly departmentId: string | null;
  readonly criterionId: string | null;
};

/** The rows that one sheet has at most; `total` says how many there would be. */
export const SHEET_ROWS_MAX = 1000;

export type ResultSheet = { readonly targets: readonly SheetTarget[]; readonly total: number };

export type ResultSheetActions = { readonly resultSheet: (question: SheetQuestion) => Promise<ResultSheet> };

type Page = {
  readonly targets: {
    readonly nodes: readonly SheetTarget[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
  };
};

const PAGE_SIZE = 500;

export const makeResultSheetActions = (client: Client): ResultSheetActions => {
  const { ask } = callerOf(client);
  return {
    resultSheet: async ({ campaignId, period, organizationId, departmentId, criterionId }) => {
      const where = {
        criterion: { campaignId: { eq: campaignId }, ...(departmentId && { departmentId: { eq: departmentId } }) },
        ...(criterionId && { criterionId: { eq: criterionId } }),
        ...(organizationId && { organizationId: { eq: organizationId } }),
      };
      const found: SheetTarget[] = [];
      let after: string | null = null;
      for (;;) {
        const { targets }: Page = await ask<Page>(RESULT_SHEET, { where, month: { period: { eq: period } }, first: PAGE_SIZE, after });
        found.push(...targets.nodes);
        after = targets.pageInfo.endCursor;
        if (!targets.pageInfo.hasNextPage || found.length >= SHEET_ROWS_MAX) return { targets: found, total: targets.totalCount };
      }
    },
  };
};

export const RESULT_SHEET = gql`query resultSheet($where: TargetWhere!, $month: ResultWhere!, $first: Int!, $after: String) {
  targets(where: $where, orderBy: [{ organization: { name: ASC } }, { criterion: { ordinal: ASC } }], first: $first, after: $after) {
    nodes {
      id value organization { id name } criterion { indicator { id name unit } }
      results(where: $month, first: 1) { nodes { id value state note verificationNote } }
    }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;
