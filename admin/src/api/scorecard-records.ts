import type {
  PaperRow as PaperRowType,
  PaperScores as PaperScoresType,
  Scorecard,
  ScorecardItem,
  ScoreSheet,
  ScoringWindow,
  SheetPaper,
} from '@thi-dua/schema';
import type { Named } from './records';

/** What the selections of resources/scorecards.ts answer, as far as screens compute with it. */
type Selected<T, K extends keyof T> = { readonly [P in K]-?: T[P] };

export type ScorecardRecord = Selected<Scorecard, 'id' | 'version' | 'name' | 'state' | 'contentTotal' | 'bonusTotal' | 'rankingId'> & {
  readonly ranking: { readonly id: string; readonly state: string; readonly revision: number } | null;
};

export type ScorecardItemRecord = Selected<ScorecardItem, 'id' | 'kind' | 'maxScore'>;

export type ScoringWindowRecord = Selected<ScoringWindow, 'id' | 'version' | 'step' | 'startsOn' | 'endsOn'> & {
  readonly scorecard: { readonly state: string };
};

export type PaperScores = Selected<PaperScoresType, 'self' | 'appraised' | 'second' | 'standing'>;
export type PaperRow = Selected<
  PaperRowType,
  | 'ordinal'
  | 'name'
  | 'kind'
  | 'maxScore'
  | 'departmentId'
  | 'departmentName'
  | 'selfNote'
  | 'appraisalNote'
  | 'explanation'
  | 'secondNote'
  | 'councilScore'
  | 'councilNote'
  | 'evidenceRequired'
  | 'evidenceCount'
  | 'lineId'
  | 'lineVersion'
> & { readonly scores: PaperScores };

export type Paper = Selected<SheetPaper, 'scorecardName' | 'campaignName' | 'clusterName' | 'organizationName' | 'contentMax' | 'bonusMax'> & {
  readonly rows: readonly PaperRow[];
  readonly content: PaperScores;
  readonly bonus: PaperScores;
  readonly deduction: PaperScores;
  readonly total: PaperScores;
};

export type SheetRecord = Selected<
  ScoreSheet,
  'id' | 'version' | 'state' | 'selfTotal' | 'appraisedTotal' | 'secondTotal' | 'total' | 'returnReason' | 'returnedUntil' | 'waiverReason'
> & {
  readonly organization: Named;
  readonly scorecard: { readonly id: string; readonly name: string; readonly rankingId: string | null; readonly campaign: { readonly code: string } };
  readonly missing: readonly { readonly party: string; readonly departmentName: string | null; readonly lines: number }[];
  readonly rights: Selected<ScoreSheet['rights'], 'step' | 'actions' | 'departmentId'>;
};
export type WholeSheetRecord = SheetRecord & { readonly paper: Paper };
