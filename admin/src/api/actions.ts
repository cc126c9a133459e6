import type { Client, DocumentNode } from './client';
import { gql } from './client';
import { toHttpError } from './errors';
import type { ImportActions } from './import-actions';
import { makeImportActions } from './import-actions';
import { noteWrite } from './last-write';
import type { ScorecardActions } from './scorecard-actions';
import { makeScorecardActions } from './scorecard-actions';
import type { TaskActions } from './task-actions';
import { makeTaskActions } from './task-actions';

export type EnteredScore = { readonly organizationId: string; readonly score: string | null; readonly rank: number | null };
export type ReportedResult = {
  readonly targetId: string;
  readonly period: string;
  readonly value: string;
  readonly note: string | null;
  /** Sent again after an answer that did not come, the report counts once. Default: a new one. */
  readonly idempotencyKey?: string;
};
export type Decision = 'VERIFIED' | 'REJECTED';

/** What the contract offers beyond reading and writing single records. */
export type Actions = ImportActions &
  ScorecardActions &
  TaskActions & {
    readonly recordResults: (results: readonly ReportedResult[]) => Promise<void>;
    readonly verifyResults: (ids: readonly string[], decision: Decision, note: string | null) => Promise<void>;
    readonly enterScores: (rankingId: string, scores: readonly EnteredScore[]) => Promise<void>;
    readonly publishRanking: (id: string) => Promise<void>;
    /** Works a ranking out again; answers how many standings were wrong. */
    readonly rebuildRanking: (id: string) => Promise<number>;
    /** Answers the id of the new revision. */
    readonly reviseRanking: (id: string, reason: string) => Promise<string>;
    readonly revokeApiToken: (id: string) => Promise<void>;
  };

export const makeActions = (client: Client): Actions => {
  const mutate = async (mutation: DocumentNode, variables: object) => {
    try {
      const { data } = await client.mutate({ mutation, variables });
      return data;
    } catch (error) {
      throw toHttpError(error);
    }
  };
  const read = async <Data>(query: DocumentNode, variables: object): Promise<Data> => {
    try {
      return (await client.query<Data>({ query, variables })).data;
    } catch (error) {
      throw toHttpError(error);
    }
  };
  return {
    ...makeImportActions(mutate, read),
    ...makeScorecardActions(mutate),
    ...makeTaskActions(mutate, read),
    recordResults: async (input) => {
      const withKeys = input.map((result) => ({ idempotencyKey: crypto.randomUUID(), ...result }));
      const { recordResults } = await mutate(RECORD_RESULTS, { input: withKeys });
      noteWrite('Result', recordResults.results[0].id);
    },
    verifyResults: async (ids, decision, note) => {
      await mutate(VERIFY_RESULTS, { ids, decision, note });
      noteWrite('Result', ids[0]);
    },
    enterScores: async (rankingId, scores) => {
      await mutate(ENTER_SCORES, { rankingId, scores });
    },
    publishRanking: async (id) => {
      await mutate(PUBLISH_RANKING, { id });
    },
    rebuildRanking: async (id) => Number((await mutate(REBUILD_RANKING, { id }))?.rebuildRanking.corrected ?? 0),
    reviseRanking: async (id, reason) => (await mutate(REVISE_RANKING, { id, reason })).reviseRanking.id,
    revokeApiToken: async (id) => {
      await mutate(REVOKE_API_TOKEN, { id });
    },
  };
};

export const RECORD_RESULTS = gql`mutation recordResults($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id } } }`;

export const VERIFY_RESULTS = gql`mutation verifyResults($ids: [ID!]!, $decision: VerificationDecision!, $note: String) {
  verifyResults(ids: $ids, decision: $decision, note: $note) { results { id } }
}`;

export const ENTER_SCORES = gql`mutation enterScores($rankingId: ID!, $scores: [ScoreInput!]!) {
  enterScores(rankingId: $rankingId, scores: $scores) { id }
}`;

export const PUBLISH_RANKING = gql`mutation publishRanking($id: ID!) { publishRanking(id: $id) { id } }`;

export const REBUILD_RANKING = gql`mutation rebuildRanking($id: ID!) { rebuildRanking(id: $id) { corrected } }`;

export const REVISE_RANKING = gql`mutation reviseRanking($id: ID!, $reason: String!) { reviseRanking(id: $id, reason: $reason) { id } }`;

export const REVOKE_API_TOKEN = gql`mutation revokeApiToken($id: ID!) { revokeApiToken(id: $id) { id } }`;
