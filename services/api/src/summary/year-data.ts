import type { Decimal } from '../decimal';

/** All that a year's report is written from, as plain values. */
export interface YearData {
  readonly year: number;
  readonly organization: Body & { readonly parent: Body | null };
  readonly header: HeaderData | null;
  /** The bodies below the organization that were there at the end of the year. */
  readonly bodies: readonly Body[];
  /** Those of the year and of the next. */
  readonly campaigns: readonly CampaignData[];
  readonly targets: readonly TargetData[];
  /** Of each ranking that is published, or provisional where none is. */
  readonly standings: readonly StandingData[];
  /** Of the organization and of those below it. */
  readonly evaluations: readonly EvaluationData[];
  /** Decided ones, of the organization and of those below it. */
  readonly awards: readonly AwardData[];
  /** Of the next year. */
  readonly plans: readonly PlanData[];
}

export interface Body {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
}

/** What the report's header record says; null where it says nothing. */
export interface HeaderData {
  readonly id: number;
  readonly superior: string | null;
  readonly issuingBody: string | null;
  readonly documentNumber: string | null;
  readonly symbol: string | null;
  readonly place: string | null;
  readonly issuedOn: string | null;
  readonly subject: string | null;
  readonly opening: string | null;
  readonly highlights: string | null;
  readonly difficulties: string | null;
  readonly directions: string | null;
  readonly recipients: string | null;
  readonly authority: string | null;
  readonly position: string | null;
  readonly signer: string | null;
}

export interface CampaignData {
  readonly id: number;
  readonly name: string;
  readonly year: number;
  readonly theme: string | null;
  readonly phases: readonly PhaseData[];
}

export interface PhaseData {
  readonly id: number;
  readonly campaignId: number;
  readonly ordinal: number;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface TargetData {
  readonly id: number;
  readonly campaignId: number;
  readonly campaignName: string;
  readonly indicatorId: number;
  readonly indicatorName: string;
  readonly unit: string;
  readonly assigningLevel: string;
  readonly value: Decimal | null;
  readonly actual: Decimal | null;
  readonly achievement: Decimal | null;
  readonly outcome: string | null;
  /** Whether results still come in: what is not reached is not reached yet. */
  readonly isRunning: boolean;
}

export interface StandingData {
  readonly id: number;
  readonly rankingId: number;
  readonly clusterName: string;
  /** Null: overall. */
  readonly departmentName: string | null;
  readonly state: string;
  readonly rank: number | null;
  readonly outOf: number;
  readonly exclusion: string | null;
}

export interface AwardData {
  readonly id: number;
  readonly formId: number;
  readonly formName: string;
  readonly formKind: string;
  /** The highest form has the lowest. */
  readonly formOrdinal: number;
  readonly organization: Body;
  readonly recipientKind: string;
  readonly count: number;
  /** Years of membership that a Party badge honours. */
  readonly membershipYears: number | null;
  readonly decisionNumber: string | null;
  readonly decisionOn: string | null;
}

export interface PlanData {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly organization: Body;
  readonly indicatorIds: readonly number[];
  /** Those that are no parts of others. */
  readonly taskIds: readonly number[];
  readonly projects: readonly ProjectData[];
}

export interface ProjectData {
  readonly id: number;
  readonly investorKind: string;
}

export type Grade = 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'NOT_COMPLETED';

export interface EvaluationData {
  readonly id: number;
  /** Who is evaluated: "Đảng viên Đảng bộ phường". */
  readonly name: string;
  readonly organization: Body;
  readonly subject: string;
  readonly decidedBy: string | null;
  /** One body and its grade, or how many (or which share, in percent) of a group got each grade. */
  readonly outcome:
    | { readonly kind: 'body'; readonly grade: Grade }
    | { readonly kind: 'group'; readonly measure: 'COUNT' | 'PERCENT'; readonly parts: Readonly<Record<Grade, Decimal | null>> };
}
