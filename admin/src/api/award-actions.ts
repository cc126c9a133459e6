import type { Award, AwardLevel, RecipientKind } from '@thi-dua/schema';
import { callerOf } from './call';
import type { Client } from './client';
import { gql } from './client';

export type AwardKey = { readonly id: string; readonly version: number };
export type DossierInput = { readonly dossierOn: string; readonly dossierNote?: string | null };
export type VoteInput = {
  readonly votedOn: string;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesTotal: number;
  readonly council?: string | null;
};
export type DecisionInput = { readonly decisionNumber: string; readonly decisionOn: string; readonly signer?: string | null };

/** An organization that a rule proposes for a form. */
export type Proposal = {
  readonly rule: { readonly id: string; readonly name: string; readonly form: { readonly id: string; readonly name: string } };
  readonly organization: { readonly id: string; readonly name: string };
  readonly rank: number | null;
  readonly outOf: number | null;
  readonly reason: string;
  readonly exceedsLimit: boolean;
  readonly award: Pick<Award, 'id' | 'state'> | null;
};
export type ProposalChoice = { readonly ruleId: string; readonly organizationId: string };

/** How many received a form in a year. */
export type AwardCount = {
  readonly group: {
    readonly year: number;
    readonly recipientKind: RecipientKind;
    readonly form: { readonly id: string; readonly name: string; readonly level: AwardLevel; readonly ordinal: number };
  };
  readonly sum: { readonly count: string };
};

export type AwardActions = {
  readonly submitAwardDossier: (award: AwardKey, input: DossierInput) => Promise<void>;
  readonly voteAward: (award: AwardKey, input: VoteInput) => Promise<void>;
  readonly decideAwards: (ids: readonly string[], input: DecisionInput) => Promise<void>;
  readonly endAward: (award: AwardKey, endedOn: string, reason: string) => Promise<void>;
  readonly reproposeAward: (award: AwardKey) => Promise<void>;
  readonly loadAwardCatalogue: () => Promise<void>;
  readonly awardProposals: (campaignId: string, includeProvisional: boolean) => Promise<readonly Proposal[]>;
  readonly proposeAwards: (campaignId: string, choices: readonly ProposalChoice[], includeProvisional: boolean) => Promise<void>;
  /** What was decided, by year, form and kind of recipient. */
  readonly countAwards: () => Promise<readonly AwardCount[]>;
};

export const makeAwardActions = (client: Client): AwardActions => {
  const { ask, order } = callerOf(client);
  return {
    submitAwardDossier: ({ id, version }, input) => order(SUBMIT_AWARD_DOSSIER, { id, version, input }),
    voteAward: ({ id, version }, input) => order(VOTE_AWARD, { id, version, input }),
    decideAwards: (ids, input) => order(DECIDE_AWARDS, { ids, input }),
    endAward: ({ id, version }, endedOn, reason) => order(END_AWARD, { id, version, endedOn, reason }),
    reproposeAward: ({ id, version }) => order(REPROPOSE_AWARD, { id, version }),
    loadAwardCatalogue: () => order(LOAD_AWARD_CATALOGUE, {}),
    awardProposals: async (campaignId, includeProvisional) =>
      (await ask<{ awardProposals: readonly Proposal[] }>(AWARD_PROPOSALS, { campaignId, includeProvisional })).awardProposals,
    proposeAwards: (campaignId, choices, includeProvisional) => order(PROPOSE_AWARDS, { campaignId, choices, includeProvisional }),
    countAwards: async () => (await ask<{ awardsAggregate: readonly AwardCount[] }>(COUNT_AWARDS, {})).awardsAggregate,
  };
};

export const SUBMIT_AWARD_DOSSIER = gql`mutation submitAwardDossier($id: ID!, $version: Int!, $input: AwardDossierInput!) {
  submitAwardDossier(id: $id, version: $version, input: $input) { id }
}`;

export const VOTE_AWARD = gql`mutation voteAward($id: ID!, $version: Int!, $input: AwardVoteInput!) {
  voteAward(id: $id, version: $version, input: $input) { id }
}`;

export const DECIDE_AWARDS = gql`mutation decideAwards($ids: [ID!]!, $input: AwardDecisionInput!) { decideAwards(ids: $ids, input: $input) { id } }`;

export const END_AWARD = gql`mutation endAward($id: ID!, $version: Int!, $endedOn: Date!, $reason: String!) {
  endAward(id: $id, version: $version, endedOn: $endedOn, reason: $reason) { id }
}`;

export const REPROPOSE_AWARD = gql`mutation reproposeAward($id: ID!, $version: Int!) { reproposeAward(id: $id, version: $version) { id } }`;

export const LOAD_AWARD_CATALOGUE = gql`mutation loadAwardCatalogue { loadAwardCatalogue { id } }`;

export const AWARD_PROPOSALS = gql`query awardProposals($campaignId: ID!, $includeProvisional: Boolean!) {
  awardProposals(campaignId: $campaignId, includeProvisional: $includeProvisional) {
    rule { id name form { id name } }
    organization { id name }
    rank
    outOf
    reason
    exceedsLimit
    award { id state }
  }
}`;

export const PROPOSE_AWARDS = gql`mutation proposeAwards($campaignId: ID!, $choices: [AwardProposalChoice!]!, $includeProvisional: Boolean!) {
  proposeAwards(campaignId: $campaignId, choices: $choices, includeProvisional: $includeProvisional) { id }
}`;

export const COUNT_AWARDS = gql`query countAwards {
  awardsAggregate(where: { state: { eq: DECIDED } }, groupBy: [{ year: true }, { recipientKind: true }, { form: { id: true } }], first: 1000) {
    group { year recipientKind form { id name level ordinal } }
    sum { count }
  }
}`;
