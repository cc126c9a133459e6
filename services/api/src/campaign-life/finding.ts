import type { CampaignStage } from '../campaign/lifecycle';
import type { MessageKey } from '../messages/messages';

/** What a campaign has come to, counted. */
export interface CampaignCounts {
  readonly criteria: number;
  readonly targets: number;
  readonly targetsWithoutValue: number;
  readonly targetsWithoutResult: number;
  readonly unscored: number;
  readonly results: number;
  readonly unverified: number;
  readonly rankings: number;
  readonly unpublished: number;
}

/** What may speak against a move, each with its sentence. */
const SENTENCES = {
  NO_CRITERIA: 'findingNoCriteria',
  NO_TARGETS: 'findingNoTargets',
  TARGETS_WITHOUT_VALUE: 'findingTargetsWithoutValue',
  HAS_RESULTS: 'findingHasResults',
  NOT_OVER: 'findingNotOver',
  UNVERIFIED_RESULTS: 'findingUnverified',
  TARGETS_WITHOUT_RESULT: 'findingTargetsWithoutResult',
  UNPUBLISHED_RANKINGS: 'findingUnpublished',
  NO_RANKINGS: 'findingNoRankings',
  UNSCORED_TARGETS: 'findingUnscored',
} as const satisfies Readonly<Record<string, MessageKey>>;

export type FindingKind = keyof typeof SENTENCES;

export interface Finding {
  readonly kind: FindingKind;
  readonly count: number;
  /** It cannot be overruled. */
  readonly isBlocking: boolean;
  readonly key: MessageKey;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What speaks against moving a campaign from one state to another on a day. Going back is only to be justified. */
export function findings(from: CampaignStage, to: CampaignStage, counts: CampaignCounts, endsOn: string, today: string): readonly Finding[] {
  switch (`${from} ${to}`) {
    case 'PLANNED OPEN':
      return [
        ...some('NO_CRITERIA', counts.criteria === 0 ? 1 : 0),
        ...some('NO_TARGETS', counts.targets === 0 ? 1 : 0),
        ...some('TARGETS_WITHOUT_VALUE', counts.targetsWithoutValue),
      ];
    case 'OPEN PLANNED':
      return some('HAS_RESULTS', counts.results).map((finding) => ({ ...finding, isBlocking: true }));
    case 'OPEN SCORING':
      return [
        ...some('NOT_OVER', endsOn > today ? 1 : 0, { end: endsOn }),
        ...some('UNVERIFIED_RESULTS', counts.unverified),
        ...some('TARGETS_WITHOUT_RESULT', counts.targetsWithoutResult),
      ];
    case 'SCORING CLOSED':
      return [
        ...some('UNPUBLISHED_RANKINGS', counts.unpublished),
        ...some('NO_RANKINGS', counts.rankings === 0 ? 1 : 0),
        ...some('UNVERIFIED_RESULTS', counts.unverified),
        ...some('UNSCORED_TARGETS', counts.unscored),
      ];
    default:
      return [];
  }
}

function some(kind: FindingKind, count: number, facts: Readonly<Record<string, string>> = {}): Finding[] {
  return count === 0 ? [] : [{ kind, count, isBlocking: false, key: SENTENCES[kind], facts: { count, ...facts } }];
}
