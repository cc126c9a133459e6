import type { Client } from '../world/client';
import { create, makersFor, newCode } from './records';

/** A small year: some wards of one cluster, a department with one criterion (10 points for 100 %), a target of 100 for each ward. */
export interface Year {
  readonly campaignId: string;
  readonly clusterId: string;
  readonly departmentId: string;
  readonly criterionId: string;
  /** By place: ward 0, 1, 2, … */
  readonly wards: readonly string[];
  /** The target of each ward. */
  readonly targets: readonly string[];
}

export async function newYear(client: Client, wardCount: number, campaign: Readonly<Record<string, unknown>> = {}): Promise<Year> {
  const { makers } = makersFor(client);
  const wards: string[] = [];
  for (let place = 0; place < wardCount; place += 1) wards.push((await makers.Organization({ name: `Phường ${place}` })).id);
  const { id: clusterId } = await makers.Cluster();
  for (const organizationId of wards) await makers.ClusterMember({ clusterId, organizationId });
  const { id: departmentId } = await makers.Department({ organizationId: wards[0] });
  const { id: campaignId } = await makers.Campaign(campaign);
  const added = await addCriterion(client, { campaignId, departmentId, wards });
  return { campaignId, clusterId, departmentId, wards, ...added };
}

/** One more criterion with a target of 100 for every ward. */
export async function addCriterion(
  client: Client,
  { campaignId, departmentId, wards }: Pick<Year, 'campaignId' | 'departmentId' | 'wards'>,
  input: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly criterionId: string; readonly targets: readonly string[] }> {
  const { makers } = makersFor(client);
  const { id: criterionId } = await makers.Criterion({ maxScore: '10', campaignId, departmentId, ...input });
  const targets: string[] = [];
  for (const organizationId of wards) targets.push((await makers.Target({ criterionId, organizationId, value: '100' })).id);
  return { criterionId, targets };
}

/** A ranking of the year: its department's by criteria unless `input` says otherwise. */
export async function newRanking(
  client: Client,
  { campaignId, clusterId, departmentId }: Year,
  input: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  return (await create(client, 'Ranking', { campaignId, clusterId, departmentId, method: 'CRITERIA', ...input })).id;
}

export interface Line {
  readonly organization: { readonly id: string };
  readonly score: string | null;
  readonly rank: number | null;
  readonly outOf: number;
  readonly previousRank: number | null;
}

/** The lines of a ranking by ward. */
export async function linesOf(client: Client, rankingId: string): Promise<Map<string, Line>> {
  const { ranking } = await client.query<{ ranking: { standings: { nodes: Line[] } } }>(
    'query ($id: ID!) { ranking(id: $id) { standings(first: 1000) { nodes { organization { id } score rank outOf previousRank } } } }',
    { id: rankingId },
  );
  return new Map(ranking.standings.nodes.map((line) => [line.organization.id, line]));
}

/** The ranks of a ranking in the order of these wards. */
export async function ranksOf(client: Client, rankingId: string, wards: readonly string[]): Promise<(number | null | undefined)[]> {
  const lines = await linesOf(client, rankingId);
  return wards.map((ward) => lines.get(ward)?.rank);
}

export interface Report {
  readonly targetId: string;
  readonly period: string;
  readonly value: string;
  readonly note?: string;
  readonly idempotencyKey?: string;
}

export interface Change {
  readonly cursor: string;
  readonly cause: string;
  readonly organization: { readonly id: string };
  readonly ranking: { readonly id: string };
  readonly previousRank: number | null;
  readonly rank: number | null;
  readonly previousScore: string | null;
  readonly score: string | null;
  readonly official: boolean;
}

export interface Recorded {
  readonly results: readonly {
    readonly id: string;
    readonly period: string;
    readonly value: string;
    readonly state: string;
    readonly version: number;
    readonly note: string | null;
  }[];
  readonly changes: readonly Change[];
}

export const CHANGE = 'cursor cause organization { id } ranking { id } previousRank rank previousScore score official';
export const RECORD = `mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id period value state version note } changes { ${CHANGE} } } }`;

export async function record(client: Client, input: readonly Report[]): Promise<Recorded> {
  return (await client.query<{ recordResults: Recorded }>(RECORD, { input })).recordResults;
}

/** One report for each ward, in their order: the value is its percent. */
export function recordAll(client: Client, { targets }: Pick<Year, 'targets'>, values: readonly number[], period = '2020-03-01'): Promise<Recorded> {
  return record(
    client,
    values.flatMap((value, place) => (targets[place] === undefined ? [] : [{ targetId: targets[place], period, value: String(value) }])),
  );
}

/** A page of the feed after a cursor. */
export async function changesAfter(
  client: Client,
  after: string | null,
  where: Readonly<Record<string, unknown>> = {},
  first = 1000,
): Promise<readonly Change[]> {
  const { rankingChanges } = await client.query<{ rankingChanges: { nodes: Change[] } }>(
    `query ($after: String, $where: RankingChangeWhere, $first: Int) { rankingChanges(after: $after, where: $where, first: $first) { nodes { ${CHANGE} } } }`,
    { after, where, first },
  );
  return rankingChanges.nodes;
}

/** The cursor of the feed's last change, of one that is made for it if there is none yet. */
export async function feedEnd(client: Client): Promise<string> {
  let last: string | null = null;
  for (;;) {
    const page = await changesAfter(client, last);
    const end = page.at(-1)?.cursor;
    if (end === undefined && last !== null) return last;
    if (end === undefined) {
      const year = await newYear(client, 1);
      await newRanking(client, year);
      await recordAll(client, year, [1]);
    }
    last = end ?? last;
  }
}

export { newCode };
