import type {
  Campaign,
  ExplainedCriterion as ExplainedCriterionType,
  Monitoring,
  Phase,
  ProgressCountsType,
  Ranking,
  ReportingPeriodType,
  Standing,
} from '@thi-dua/schema';
import { callerOf } from './call';
import type { CampaignMove } from './campaign-actions';
import type { Client } from './client';
import { gql } from './client';
import type { LatestChange, RankingChange, RankingName } from './records';
import { resourceNamed } from './resources';
import type { Filter } from './where';
import { whereFrom } from './where';

/** A list as it is filtered; what the start page says of it, it counts in the very same way. */
export type CountedList = { readonly resource: string; readonly filter: Filter };

type Selected<T, K extends keyof T> = { readonly [P in K]-?: T[P] };
type Name = { readonly id: string; readonly name: string };

export type HomeCampaign = Selected<Campaign, 'id' | 'name' | 'year' | 'state' | 'startsOn' | 'endsOn'> & {
  readonly phases: { readonly nodes: readonly Selected<Phase, 'id' | 'ordinal' | 'name' | 'startsOn' | 'endsOn'>[] };
};

export type PublishedRanking = RankingName & Selected<Ranking, 'publishedAt' | 'revision'>;

/** What the start page shows whatever the campaign. */
export type HomeStart = {
  readonly campaigns: readonly HomeCampaign[];
  readonly changes: readonly LatestChange[];
  readonly published: readonly PublishedRanking[];
  /** In the order of the lists that were asked for. */
  readonly counts: readonly number[];
};

type Period = Selected<ReportingPeriodType, 'from' | 'to'>;
export type MissingReport = Period & {
  readonly rejected: boolean;
  readonly target: { readonly id: string; readonly organization: Name; readonly criterion: { readonly id: string; readonly indicator: Name } };
};
type MissingCounts = {
  readonly asOf: string;
  readonly totalCount: number;
  readonly periods: readonly (Period & { readonly count: number })[];
  readonly organizations: readonly { readonly organization: Name; readonly count: number }[];
  readonly nodes: readonly MissingReport[];
};

export type HomeMonitoring = Selected<Monitoring, 'asOf' | 'monthsGone' | 'monthsTotal' | 'timePercent'> & {
  readonly summary: Omit<ProgressCountsType, '__typename'>;
};

type Line = Selected<Standing, 'id' | 'score' | 'rank' | 'outOf' | 'previousRank'>;
export type FirstPlace = Line & { readonly organization: Name };
export type OverallRanking = Selected<Ranking, 'id' | 'state' | 'rankedCount' | 'size'> & {
  readonly cluster: Pick<Name, 'name'>;
  readonly standings: { readonly nodes: readonly FirstPlace[] };
};

export type ShortCriterion = Selected<ExplainedCriterionType, 'score' | 'maxScore' | 'pointsMissing'> & {
  readonly criterion: { readonly id: string; readonly indicator: Name };
};
export type OwnStanding = Line & {
  readonly ranking: Selected<Ranking, 'id' | 'state' | 'revision'> & { readonly department: Name | null; readonly cluster: Name };
  readonly explanation: { readonly pointsToNextRank: string | null; readonly criteria: readonly ShortCriterion[] };
};

/** What the start page shows of one campaign. */
export type HomeYear = {
  readonly monitoring: HomeMonitoring;
  readonly missing: MissingCounts;
  readonly overall: OverallRanking | null;
  readonly standings: readonly OwnStanding[];
  readonly moves: readonly CampaignMove[];
};

/** Whose year is looked at. */
export type YearQuestion = {
  readonly campaignId: string;
  /** Only what is in this department's charge. */
  readonly departmentId: string | null;
  /** The organization whose places are shown; without one the first places of all. */
  readonly organizationId: string | null;
  /** Whether the campaign's next moves are wanted. */
  readonly hasMoves: boolean;
};

export type HomeActions = {
  readonly homeStart: (campaigns: Filter, lists: readonly CountedList[]) => Promise<HomeStart>;
  readonly homeYear: (question: YearQuestion) => Promise<HomeYear>;
  /** Of each resource whether it has a record that meets the filter. */
  readonly isThere: (lists: readonly CountedList[]) => Promise<readonly boolean[]>;
  readonly loadDemonstration: () => Promise<void>;
};

export const makeHomeActions = (client: Client): HomeActions => {
  const { ask, order } = callerOf(client);
  type Counted = { readonly [name: string]: { readonly totalCount: number; readonly nodes: readonly unknown[] } };
  return {
    homeStart: async (campaigns, lists) => {
      type Answer = { readonly campaigns: { nodes: readonly HomeCampaign[] } } & {
        readonly changing: { nodes: readonly RankingWithChanges[] };
        readonly published: { nodes: readonly PublishedRanking[] };
      };
      const variables = { campaigns: whereFrom(campaigns), ...variablesOf(lists) };
      const answer = await ask<Answer & Counted>(startQuery(lists), variables);
      return {
        campaigns: answer.campaigns.nodes,
        changes: latestOf(answer.changing.nodes, CHANGES_SHOWN),
        published: answer.published.nodes,
        counts: lists.map((_, index) => answer[`list${index}`]?.totalCount ?? 0),
      };
    },
    homeYear: async ({ organizationId, ...question }) => {
      type Answer = Omit<HomeYear, 'overall' | 'standings' | 'moves'> & {
        readonly overall?: { nodes: readonly OverallRanking[] };
        readonly standings?: { nodes: readonly OwnStanding[] };
        readonly moves?: readonly CampaignMove[];
      };
      const isOwn = organizationId !== null;
      const answer = await ask<Answer>(YEAR, { ...question, organizationId: organizationId ?? '0', isOwn });
      return {
        monitoring: answer.monitoring,
        missing: answer.missing,
        overall: answer.overall?.nodes[0] ?? null,
        standings: answer.standings?.nodes ?? [],
        moves: answer.moves ?? [],
      };
    },
    isThere: async (lists) => {
      const answer = await ask<Counted>(thereQuery(lists), variablesOf(lists));
      return lists.map((_, index) => (answer[`list${index}`]?.nodes.length ?? 0) > 0);
    },
    loadDemonstration: () => order(LOAD_DEMONSTRATION, {}),
  };
};

const variablesOf = (lists: readonly CountedList[]) =>
  Object.fromEntries(lists.map(({ resource, filter }, index) => [`where${index}`, whereFrom(filter, resourceNamed(resource).searchIn)]));

const declared = (lists: readonly CountedList[]): string =>
  lists.map(({ resource }, index) => `$where${index}: ${resourceNamed(resource).type}Where`).join(', ');

const asked = (lists: readonly CountedList[], selection: string): string =>
  lists.map(({ resource }, index) => `list${index}: ${resource}(where: $where${index}, first: 1) { ${selection} }`).join('\n    ');

const RANKINGS_LOOKED_AT = 30;
const CHANGES_SHOWN = 8;
/** Many changes are of the score alone; so many are read for each move that is to be shown. */
const CHANGES_PER_MOVE = 5;

type RankingWithChanges = RankingName & { readonly changes: { readonly nodes: readonly RankingChange[] } };

/** The moves in several rankings as one list, the latest first. */
const latestOf = (rankings: readonly RankingWithChanges[], count: number): readonly LatestChange[] =>
  rankings
    .flatMap(({ changes, ...ranking }) => changes.nodes.map((change) => ({ ...change, ranking })))
    .filter(({ previousRank, rank }) => previousRank !== rank)
    .sort((left, right) => right.occurredAt.localeCompare(left.occurredAt))
    .slice(0, count);

export const startQuery = (lists: readonly CountedList[]) => gql`query homeStart($campaigns: CampaignWhere, ${declared(lists)}) {
    campaigns(where: $campaigns, orderBy: [{ year: DESC }], first: 50) {
      nodes { id name year state startsOn endsOn phases(first: 50, orderBy: [{ startsOn: ASC }]) { nodes { id ordinal name startsOn endsOn } } }
    }
    changing: rankings(first: ${RANKINGS_LOOKED_AT}, orderBy: [{ campaign: { year: DESC } }, { id: DESC }]) {
      nodes {
        id campaign { id name } cluster { id name } department { id name }
        changes(first: ${CHANGES_SHOWN * CHANGES_PER_MOVE}, orderBy: [{ id: DESC }]) {
          nodes { cursor occurredAt cause previousRank rank previousScore score official organization { id code name } }
        }
      }
    }
    published: rankings(where: { state: { eq: PUBLISHED } }, orderBy: [{ publishedAt: DESC }], first: 6) {
      nodes { id publishedAt revision campaign { name } cluster { name } department { name } }
    }
    ${asked(lists, 'totalCount')}
  }`;

export const thereQuery = (lists: readonly CountedList[]) => gql`query isThere(${declared(lists)}) {
    ${asked(lists, 'nodes { id }')}
  }`;

const LINE = 'id score rank outOf previousRank';

export const YEAR = gql`query homeYear($campaignId: ID!, $departmentId: ID, $organizationId: ID!, $isOwn: Boolean!, $hasMoves: Boolean!) {
  monitoring(campaignId: $campaignId, departmentId: $departmentId, first: 0) {
    asOf monthsGone monthsTotal timePercent summary { onTrack behind atRisk noData notDue total missing }
  }
  missing: missingResults(campaignId: $campaignId, departmentId: $departmentId, first: 6) {
    asOf totalCount periods { from to count } organizations { organization { id name } count }
    nodes { from to rejected target { id organization { id name } criterion { id indicator { id name } } } }
  }
  overall: rankings(
    where: { campaignId: { eq: $campaignId }, departmentId: { isNull: true }, state: { ne: SUPERSEDED } }, orderBy: [{ revision: DESC }, { id: ASC }], first: 1
  ) @skip(if: $isOwn) {
    nodes {
      id state rankedCount size cluster { name }
      standings(where: { rank: { isNull: false } }, orderBy: [{ rank: ASC }], first: 5) { nodes { ${LINE} organization { id name } } }
    }
  }
  standings(
    where: { organizationId: { eq: $organizationId }, ranking: { campaignId: { eq: $campaignId }, state: { ne: SUPERSEDED } } }, orderBy: [{ id: DESC }], first: 50
  ) @include(if: $isOwn) {
    nodes {
      ${LINE} ranking { id state revision department { id name } cluster { id name } }
      explanation { pointsToNextRank criteria { score maxScore pointsMissing criterion { id indicator { id name } } } }
    }
  }
  moves: campaignMoves(id: $campaignId) @include(if: $hasMoves) { to needsReason findings { kind message isBlocking } }
}`;

export const LOAD_DEMONSTRATION = gql`mutation loadDemonstration { loadDemonstration }`;
