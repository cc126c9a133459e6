import type {
  Campaign,
  Evaluation,
  EvaluationCeilingCheck,
  EvaluationShare,
  EvaluationsTogether,
  EvaluationWarning,
  ExplainedCriterion as ExplainedCriterionType,
  ExplainedDepartment as ExplainedDepartmentType,
  Indicator,
  Organization,
  Project,
  Ranking,
  RankingChange as RankingChangeType,
  Result,
  Standing,
} from '@thi-dua/schema';

/** The fields of a type that a selection of `resources.ts` asks for: they are there, be it as null. */
type Selected<T, K extends keyof T> = { readonly [P in K]-?: T[P] };

/** What the selections answer, as far as screens compute with it. */
export type Named = Selected<Organization, 'id' | 'code' | 'name'>;
type CampaignName = Selected<Campaign, 'id' | 'code' | 'name' | 'year'>;
type IndicatorName = Selected<Indicator, 'id' | 'code' | 'name' | 'unit'>;

export type CampaignRecord = CampaignName & Selected<Campaign, 'version' | 'theme' | 'startsOn' | 'endsOn' | 'state'>;

export type CriterionRecord = { readonly id: string; readonly indicator: IndicatorName; readonly campaign: CampaignName };

export type TargetRecord = {
  readonly id: string;
  readonly organization: Named;
  readonly criterion: { readonly indicator: IndicatorName; readonly campaign: CampaignName };
};

export type ResultRecord = Selected<Result, 'id' | 'period' | 'value' | 'state'> & {
  readonly organization: Named;
  readonly indicator: IndicatorName;
};

export type RankingRecord = Selected<
  Ranking,
  'id' | 'version' | 'method' | 'size' | 'rankedCount' | 'state' | 'revision' | 'revisionReason' | 'publishedAt'
> & { readonly campaign: CampaignName; readonly cluster: Named; readonly department: Named | null };

export type StandingRecord = Selected<
  Standing,
  'id' | 'version' | 'rankingId' | 'score' | 'rank' | 'outOf' | 'previousRank' | 'exclusion' | 'note'
> & { readonly organization: Named };

export type RankingChange = Selected<
  RankingChangeType,
  'cursor' | 'occurredAt' | 'cause' | 'previousRank' | 'rank' | 'previousScore' | 'score' | 'official'
> & { readonly organization: Named };

export type RankingName = {
  readonly id: string;
  readonly campaign: Pick<Named, 'name'>;
  readonly cluster: Pick<Named, 'name'>;
  readonly department: Pick<Named, 'name'> | null;
};

export type LatestChange = RankingChange & { readonly ranking: RankingName };

export type ExplainedCriterion = Selected<ExplainedCriterionType, 'target' | 'actual' | 'achievement' | 'score' | 'maxScore' | 'pointsMissing'> & {
  readonly criterion: { readonly id: string; readonly indicator: Pick<IndicatorName, 'id' | 'name' | 'unit'> };
};

export type ExplainedDepartment = Selected<ExplainedDepartmentType, 'weight' | 'score' | 'rank' | 'outOf'> & {
  readonly ranking: { readonly id: string; readonly department: Pick<Named, 'id' | 'name'> | null };
};

export type Explanation = {
  readonly criteria: readonly ExplainedCriterion[];
  readonly departments: readonly ExplainedDepartment[];
  readonly pointsToNextRank: string | null;
};

export type ProjectRecord = Selected<Project, 'id' | 'version' | 'state' | 'nextStates'>;

export type EvaluationRecord = Selected<Evaluation, 'id' | 'version' | 'kind' | 'name' | 'grade' | 'measure' | 'total' | 'unstated'> & {
  readonly shares: readonly Selected<EvaluationShare, 'grade' | 'value' | 'percent'>[];
  readonly ceiling:
    | (Selected<EvaluationCeilingCheck, 'limitPercent' | 'base' | 'allowed' | 'actualPercent' | 'isExceeded' | 'isOverruled'> & {
        readonly together: Selected<EvaluationsTogether, 'organizationKind' | 'gradedBy' | 'counted' | 'excellent' | 'ungraded'> | null;
      })
    | null;
  readonly warnings: readonly Selected<EvaluationWarning, 'code' | 'message' | 'overruleReason'>[];
};
