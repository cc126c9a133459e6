import type { CampaignPart, CampaignState } from '@thi-dua/schema';
import type { Client, DocumentNode } from './client';
import { gql } from './client';
import { toHttpError } from './errors';

export type CampaignMove = {
  readonly to: CampaignState;
  readonly needsReason: boolean;
  readonly findings: readonly { readonly kind: string; readonly message: string; readonly isBlocking: boolean }[];
};

export type MoveRequest = {
  readonly id: string;
  readonly version: number;
  readonly to: CampaignState;
  readonly reason: string | null;
  /** Go on against what is still to be done. */
  readonly force: boolean;
};

export type CopyCounts = {
  readonly criteria: number;
  readonly targets: number;
  readonly leftOut: number;
  readonly phases: number;
  readonly rankings: number;
};

export type CopyRequest = {
  readonly fromId: string;
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly theme: string | null;
  readonly with: readonly CampaignPart[];
  readonly targetPercent: string;
  readonly baselines: boolean;
};

/** What the contract offers on the life of a campaign. */
export type CampaignActions = {
  readonly campaignMoves: (id: string) => Promise<readonly CampaignMove[]>;
  readonly moveCampaign: (request: MoveRequest) => Promise<void>;
  readonly campaignCopy: (fromId: string, startsOn: string, endsOn: string) => Promise<CopyCounts>;
  /** Answers the id of the new campaign. */
  readonly copyCampaign: (request: CopyRequest) => Promise<string>;
};

export const makeCampaignActions = (client: Client): CampaignActions => {
  const query = async (document: DocumentNode, variables: object) => {
    try {
      return (await client.query({ query: document, variables })).data;
    } catch (error) {
      throw toHttpError(error);
    }
  };
  const mutate = async (mutation: DocumentNode, variables: object) => {
    try {
      return (await client.mutate({ mutation, variables })).data;
    } catch (error) {
      throw toHttpError(error);
    }
  };
  return {
    campaignMoves: async (id) => (await query(CAMPAIGN_MOVES, { id })).campaignMoves,
    moveCampaign: async (request) => {
      await mutate(MOVE_CAMPAIGN, request);
    },
    campaignCopy: async (fromId, startsOn, endsOn) => (await query(CAMPAIGN_COPY, { fromId, startsOn, endsOn })).campaignCopy,
    copyCampaign: async (input) => (await mutate(COPY_CAMPAIGN, { input })).copyCampaign.campaign.id,
  };
};

export const CAMPAIGN_MOVES = gql`query campaignMoves($id: ID!) {
  campaignMoves(id: $id) { to needsReason findings { kind message isBlocking } }
}`;

export const MOVE_CAMPAIGN = gql`mutation moveCampaign($id: ID!, $to: CampaignState!, $version: Int!, $reason: String, $force: Boolean) {
  moveCampaign(id: $id, to: $to, version: $version, reason: $reason, force: $force) { id }
}`;

export const CAMPAIGN_COPY = gql`query campaignCopy($fromId: ID!, $startsOn: Date!, $endsOn: Date!) {
  campaignCopy(fromId: $fromId, startsOn: $startsOn, endsOn: $endsOn) { criteria targets leftOut phases rankings }
}`;

export const COPY_CAMPAIGN = gql`mutation copyCampaign($input: CopyCampaignInput!) { copyCampaign(input: $input) { campaign { id } } }`;
