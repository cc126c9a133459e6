import type { EnumValue } from './enums';

/** What the selections of `resources.ts` answer, as far as screens compute with it. */
export type Named = { id: string; code: string; name: string };

export type CampaignRecord = Named & {
  version: number;
  year: number;
  theme: string | null;
  startsOn: string;
  endsOn: string;
  state: EnumValue<'campaignState'>;
};

export type RankingRecord = {
  id: string;
  version: number;
  campaign: Named & { year: number };
  cluster: Named;
  department: Named | null;
  method: EnumValue<'rankingMethod'>;
  size: number;
  rankedCount: number;
  state: EnumValue<'rankingState'>;
  revision: number;
  revisionReason: string | null;
  publishedAt: string | null;
};

export type StandingRecord = {
  id: string;
  version: number;
  rankingId: string;
  organization: Named;
  score: string | null;
  rank: number | null;
  outOf: number | null;
  previousRank: number | null;
  exclusion: EnumValue<'exclusion'> | null;
  note: string | null;
};

export type CriterionRecord = { id: string; indicator: Named & { unit: string }; campaign: Named & { year: number } };
export type TargetRecord = { id: string; organization: Named; criterion: { indicator: Named & { unit: string }; campaign: Named } };

export type RankingChange = {
  cursor: string;
  occurredAt: string;
  cause: EnumValue<'cause'>;
  previousRank: number | null;
  rank: number | null;
  previousScore: string | null;
  score: string | null;
  official: boolean;
  organization: Named;
};

export type LatestChange = RankingChange & { ranking: Pick<RankingRecord, 'id' | 'campaign' | 'cluster' | 'department'> };

export type ExplainedCriterion = {
  criterion: { id: string; indicator: { id: string; name: string; unit: string } };
  target: string | null;
  actual: string | null;
  achievement: string | null;
  score: string | null;
  maxScore: string;
  pointsMissing: string;
};

export type ExplainedDepartment = {
  weight: string;
  score: string | null;
  rank: number | null;
  outOf: number;
  ranking: { id: string; department: { id: string; name: string } | null };
};

export type Explanation = {
  criteria: readonly ExplainedCriterion[];
  departments: readonly ExplainedDepartment[];
  pointsToNextRank: string | null;
};

export type ResultRecord = { id: string; organization: Named; indicator: Named; period: string; value: string; state: EnumValue<'resultState'> };
