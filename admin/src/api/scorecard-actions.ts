import type { ScoringStep, SheetAction } from '@thi-dua/schema';
import type { DocumentNode } from './client';
import { gql } from './client';

export type LineEntry = { readonly lineId: string; readonly version: number; readonly score?: string | null; readonly note?: string | null };

/** What the contract offers for scorecards beyond reading and writing single records. */
export type ScorecardActions = {
  readonly freezeScorecard: (id: string, version: number) => Promise<void>;
  readonly extendScoringWindow: (id: string, endsOn: string, reason: string, version: number) => Promise<void>;
  readonly saveSheetLines: (sheetId: string, step: ScoringStep, lines: readonly LineEntry[]) => Promise<void>;
  readonly advanceScoreSheet: (
    id: string,
    action: SheetAction,
    version: number,
    details?: { readonly reason?: string; readonly until?: string | null },
  ) => Promise<void>;
  readonly waiveScoreSheet: (id: string, version: number, reason: string | null) => Promise<void>;
  readonly publishScorecard: (id: string, version: number) => Promise<void>;
};

export const makeScorecardActions = (mutate: (mutation: DocumentNode, variables: object) => Promise<unknown>): ScorecardActions => ({
  freezeScorecard: async (id, version) => {
    await mutate(FREEZE_SCORECARD, { id, version });
  },
  extendScoringWindow: async (id, endsOn, reason, version) => {
    await mutate(EXTEND_SCORING_WINDOW, { id, endsOn, reason, version });
  },
  saveSheetLines: async (sheetId, step, lines) => {
    await mutate(SAVE_SHEET_LINES, { sheetId, step, lines });
  },
  advanceScoreSheet: async (id, action, version, details = {}) => {
    await mutate(ADVANCE_SCORE_SHEET, { id, action, version, ...details });
  },
  waiveScoreSheet: async (id, version, reason) => {
    await mutate(WAIVE_SCORE_SHEET, { id, version, reason });
  },
  publishScorecard: async (id, version) => {
    await mutate(PUBLISH_SCORECARD, { id, version });
  },
});

export const FREEZE_SCORECARD = gql`mutation freezeScorecard($id: ID!, $version: Int!) { freezeScorecard(id: $id, version: $version) { id } }`;

export const EXTEND_SCORING_WINDOW = gql`mutation extendScoringWindow($id: ID!, $endsOn: Date!, $reason: String!, $version: Int!) {
  extendScoringWindow(id: $id, endsOn: $endsOn, reason: $reason, version: $version) { id }
}`;

export const SAVE_SHEET_LINES = gql`mutation saveSheetLines($sheetId: ID!, $step: ScoringStep!, $lines: [SheetLineInput!]!) {
  saveSheetLines(sheetId: $sheetId, step: $step, lines: $lines) { id }
}`;

export const ADVANCE_SCORE_SHEET = gql`mutation advanceScoreSheet($id: ID!, $action: SheetAction!, $version: Int!, $reason: String, $until: Date) {
  advanceScoreSheet(id: $id, action: $action, version: $version, reason: $reason, until: $until) { id }
}`;

export const WAIVE_SCORE_SHEET = gql`mutation waiveScoreSheet($id: ID!, $version: Int!, $reason: String) {
  waiveScoreSheet(id: $id, version: $version, reason: $reason) { id }
}`;

export const PUBLISH_SCORECARD = gql`mutation publishScorecard($id: ID!, $version: Int!) { publishScorecard(id: $id, version: $version) { id } }`;
