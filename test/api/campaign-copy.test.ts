import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import { makersFor, newCode } from './records';
import type { Year } from './year';
import { addCriterion, newRanking, newYear, record, recordAll } from './year';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

const COPY = `mutation ($input: CopyCampaignInput!) {
  copyCampaign(input: $input) {
    copied { criteria targets leftOut phases rankings }
    campaign {
      id code state theme organizationId onTrackPercent
      phases(orderBy: [{ ordinal: ASC }]) { nodes { ordinal name theme startsOn endsOn } }
      criteria(first: 10, orderBy: [{ ordinal: ASC }]) { nodes {
        id ordinal maxScore rule frequency expectation bands { fromPercent score } indicatorId departmentId
        history(first: 5) { action changes { field after } }
        targets(first: 10, orderBy: [{ id: ASC }]) { nodes {
          organizationId value baseline actual score penalty note history(first: 5) { action changes { field after } } } } } }
      rankings(first: 5) { nodes { state revision method weight size rankedCount tieBreakers standings(first: 10, orderBy: [{ organizationId: ASC }]) { nodes { organizationId } } } }
    }
  }
}`;

interface History {
  readonly action: string;
  readonly changes: readonly { readonly field: string; readonly after: string | null }[];
}
interface Copied {
  readonly copied: Readonly<Record<string, number>>;
  readonly campaign: {
    readonly id: string;
    readonly state: string;
    readonly phases: { readonly nodes: readonly unknown[] };
    readonly criteria: {
      readonly nodes: readonly ({
        readonly id: string;
        readonly history: readonly History[];
        readonly targets: {
          readonly nodes: readonly ({ readonly organizationId: string; readonly history: readonly History[] } & Readonly<Record<string, unknown>>)[];
        };
      } & Readonly<Record<string, unknown>>)[];
    };
    readonly rankings: { readonly nodes: readonly ({ readonly tieBreakers: readonly string[] } & Readonly<Record<string, unknown>>)[] };
  };
}

function next(year: Year, input: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    fromId: year.campaignId,
    code: newCode('NEXT'),
    name: 'Phong trào thi đua 2021',
    year: 2021,
    startsOn: '2021-01-01',
    endsOn: '2021-12-31',
    ...input,
  };
}

async function copy(input: Readonly<Record<string, unknown>>): Promise<Copied> {
  return (await world.admin.query<{ copyCampaign: Copied }>(COPY, { input })).copyCampaign;
}

async function refusal(input: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { errors } = await world.admin.send(COPY, { input });
  return errors[0]?.extensions;
}

/** A year of three wards, of which the last leaves its cluster at the end; two criteria, a phase, and a ranking with a tie-breaker. */
async function lastYear(): Promise<Year & { readonly ranking: string; readonly second: Awaited<ReturnType<typeof addCriterion>> }> {
  const year = await newYear(world.admin, 3, { onTrackPercent: '90' });
  const { makers } = makersFor(world.admin);
  const second = await addCriterion(world.admin, year, {
    rule: 'BANDS',
    bands: [
      { fromPercent: '0', score: '0' },
      { fromPercent: '90', score: '10' },
    ],
    ordinal: 2,
    frequency: 'QUARTERLY',
    expectation: 'LEVEL',
  });
  await makers.Phase({
    campaignId: year.campaignId,
    ordinal: 1,
    name: 'Đợt 1',
    theme: 'Chào mừng Đại hội',
    startsOn: '2020-02-01',
    endsOn: '2020-02-29',
  });
  const ranking = await newRanking(world.admin, year, { tieBreakers: [second.criterionId], weight: '2' });
  await recordAll(world.admin, year, [33.3333, 50, 70]);
  const { clusterMembers } = await world.admin.query<{ clusterMembers: { nodes: { id: string }[] } }>(
    'query ($id: ID!) { clusterMembers(where: { organizationId: { eq: $id } }) { nodes { id } } }',
    { id: year.wards[2] },
  );
  await world.admin.query('mutation ($id: ID!) { updateClusterMember(id: $id, input: { leftOn: "2020-12-31" }, version: 1) { id } }', {
    id: clusterMembers.nodes[0]?.id,
  });
  return { ...year, ranking, second };
}

test('a year begins from the last one in one step: criteria, targets with what was reached as baseline, phases, rankings', async () => {
  const year = await lastYear();
  const parts = ['CRITERIA', 'TARGETS', 'PHASES', 'RANKINGS'];
  const { copied, campaign } = await copy(next(year, { with: parts, targetPercent: '105', theme: 'Năm dân vận khéo' }));
  expect(copied).toEqual({ criteria: 2, targets: 4, leftOut: 2, phases: 1, rankings: 1 });
  expect(campaign).toMatchObject({ state: 'PLANNED', theme: 'Năm dân vận khéo', onTrackPercent: '90' });
  expect(campaign.phases.nodes).toEqual([{ ordinal: 1, name: 'Đợt 1', theme: 'Chào mừng Đại hội', startsOn: '2021-02-01', endsOn: '2021-02-28' }]);
  const [first, second] = campaign.criteria.nodes;
  expect(second).toMatchObject({ rule: 'BANDS', frequency: 'QUARTERLY', expectation: 'LEVEL', departmentId: year.departmentId });
  expect(second?.['bands']).toEqual([
    { fromPercent: '0', score: '0' },
    { fromPercent: '90', score: '10' },
  ]);
  expect(
    first?.targets.nodes.map(({ organizationId, value, baseline, actual, score, penalty }) => [
      organizationId,
      value,
      baseline,
      actual,
      score,
      penalty,
    ]),
  ).toEqual([
    [year.wards[0], '105', '33.3333', null, null, '0'],
    [year.wards[1], '105', '50', null, null, '0'],
  ]);
  const [ranking] = campaign.rankings.nodes;
  expect(ranking).toMatchObject({
    state: 'PROVISIONAL',
    revision: 1,
    method: 'CRITERIA',
    weight: '2',
    size: 2,
    rankedCount: 0,
    tieBreakers: [second?.id],
  });
  expect(ranking?.['standings']).toEqual({ nodes: year.wards.slice(0, 2).map((organizationId) => ({ organizationId })) });
});

test('each copied record has its history, as if it had been made by hand', async () => {
  const year = await lastYear();
  const { campaign } = await copy(next(year, { baselines: false }));
  const [criterion] = campaign.criteria.nodes;
  expect(criterion?.history).toHaveLength(1);
  expect(criterion?.history[0]).toMatchObject({ action: 'CREATED' });
  expect(criterion?.history[0]?.changes).toContainEqual({ field: 'maxScore', after: '10' });
  const [target] = criterion?.targets.nodes ?? [];
  expect(target).toMatchObject({ value: '100', baseline: null });
  expect(target?.history[0]?.changes).toEqual(
    expect.arrayContaining([
      { field: 'value', after: '100' },
      { field: 'organizationId', after: target?.organizationId },
    ]),
  );
  expect(campaign.rankings.nodes).toEqual([]);
});

test('values are scaled exactly, half away from zero, the large and the negative ones too', async () => {
  const year = await newYear(world.admin, 1);
  const { makers } = makersFor(world.admin);
  const values = ['0.0001', '0.0003', '-0.0003', '33.3333', '99999999999.9999', '-12345678901.2345'];
  for (const value of values) {
    const criterion = await makers.Criterion({ campaignId: year.campaignId, departmentId: year.departmentId, ordinal: 5 });
    await makers.Target({ criterionId: criterion.id, organizationId: year.wards[0], value });
  }
  const { campaign } = await copy(next(year, { targetPercent: '150' }));
  const scaled = campaign.criteria.nodes.flatMap(({ targets }) => targets.nodes.map(({ value }) => value));
  expect(scaled.sort()).toEqual(['150', '0.0002', '0.0005', '-0.0005', '50', '149999999999.9999', '-18518518351.8518'].sort());
});

test('the preview counts what will go over', async () => {
  const year = await lastYear();
  const counts = async (startsOn: string, endsOn: string): Promise<unknown> => {
    const document =
      'query ($fromId: ID!, $startsOn: Date!, $endsOn: Date!) { campaignCopy(fromId: $fromId, startsOn: $startsOn, endsOn: $endsOn) { criteria targets leftOut phases rankings } }';
    return (await world.admin.query<{ campaignCopy: unknown }>(document, { fromId: year.campaignId, startsOn, endsOn })).campaignCopy;
  };
  expect(await counts('2021-01-01', '2021-12-31')).toEqual({ criteria: 2, targets: 4, leftOut: 2, phases: 1, rankings: 1 });
  expect(await counts('2020-12-01', '2021-12-31')).toEqual({ criteria: 2, targets: 6, leftOut: 0, phases: 1, rankings: 1 });
});

test('what does not fit is refused, and nothing is left of it', async () => {
  const year = await lastYear();
  const code = newCode('TAKEN');
  await copy(next(year, { code }));
  expect(await refusal(next(year, { code }))).toMatchObject({ code: 'CONFLICT', fields: [{ path: 'input.code' }] });
  expect(await refusal(next(year, { with: ['TARGETS'] }))).toMatchObject({ fields: [{ path: 'input.with' }] });
  expect(await refusal(next(year, { targetPercent: '0' }))).toMatchObject({ fields: [{ path: 'input.targetPercent' }] });
  expect(await refusal(next(year, { targetPercent: '501' }))).toMatchObject({ fields: [{ path: 'input.targetPercent' }] });
  expect(await refusal(next(year, { endsOn: '2020-12-31' }))).toMatchObject({ fields: [{ path: 'input.endsOn' }] });
  expect(await refusal(next(year, { fromId: '99999' }))).toMatchObject({ code: 'NOT_FOUND' });
  await world.admin.query('mutation ($id: ID!) { updateTarget(id: $id, input: { value: "90000000000000" }, version: 1) { id } }', {
    id: year.targets[0],
  });
  const tooLarge = newCode('TOO_LARGE');
  expect(await refusal(next(year, { code: tooLarge, targetPercent: '200' }))).toMatchObject({ code: 'BAD_USER_INPUT' });
  const { campaign } = await world.admin.query<{ campaign: unknown }>('query ($code: String) { campaign(code: $code) { id } }', { code: tooLarge });
  expect(campaign).toBeNull();
});

test('the new year takes results once it is open, and its ranking moves', async () => {
  const year = await lastYear();
  const { campaign } = await copy(next(year, { with: ['CRITERIA', 'TARGETS', 'RANKINGS'] }));
  await world.admin.query('mutation ($id: ID!) { moveCampaign(id: $id, to: OPEN, version: 1) { state } }', { id: campaign.id });
  const { targets } = await world.admin.query<{ targets: { nodes: { id: string }[] } }>(
    'query ($id: ID!) { targets(where: { criterion: { campaignId: { eq: $id } } }) { nodes { id } } }',
    { id: campaign.id },
  );
  const { changes } = await record(world.admin, [{ targetId: targets.nodes[0]?.id ?? '', period: '2021-01-31', value: '10' }]);
  expect(changes).toMatchObject([{ previousRank: null, rank: 1, organization: { id: year.wards[0] } }]);
});
