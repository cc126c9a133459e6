import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import { makersFor } from './records';
import type { Year } from './year';
import { addCriterion, newYear, record } from './year';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

const MONITORING = `query ($campaignId: ID!, $asOf: Date, $organizationId: ID, $departmentId: ID, $where: TargetWhere, $states: [ProgressState!], $unit: PeriodUnit, $first: Int, $offset: Int) {
  monitoring(campaignId: $campaignId, asOf: $asOf, organizationId: $organizationId, departmentId: $departmentId, where: $where, states: $states, unit: $unit, first: $first, offset: $offset) {
    asOf monthsGone monthsTotal timePercent onTrackPercent behindPercent totalCount
    summary { onTrack behind atRisk noData notDue total missing }
    nodes { target { id organizationId } state actual expected percent achievement targetPercent timePercent lastPeriod missing { from to } periods { from value cumulative } }
    departments { department { id } counts { total atRisk } }
    organizations { organization { id } counts { total atRisk noData missing } }
  }
}`;
const MISSING = `query ($campaignId: ID!, $asOf: Date, $period: Date, $unit: PeriodUnit, $organizationId: ID, $first: Int, $offset: Int) {
  missingResults(campaignId: $campaignId, asOf: $asOf, period: $period, unit: $unit, organizationId: $organizationId, first: $first, offset: $offset) {
    asOf totalCount nodes { target { id } from to rejected } organizations { organization { id } count } departments { department { id } count }
    periods { from to count }
  }
}`;

interface Node {
  readonly target: { readonly id: string; readonly organizationId: string };
  readonly state: string;
  readonly missing: readonly { readonly from: string; readonly to: string }[];
  readonly periods: readonly unknown[];
}
interface Monitoring {
  readonly asOf: string;
  readonly totalCount: number;
  readonly nodes: readonly (Node & Readonly<Record<string, unknown>>)[];
  readonly summary: Readonly<Record<string, number>>;
  readonly departments: readonly { readonly department: { readonly id: string }; readonly counts: { readonly total: number } }[];
  readonly organizations: readonly { readonly organization: { readonly id: string }; readonly counts: Readonly<Record<string, number>> }[];
}
interface Missing {
  readonly totalCount: number;
  readonly nodes: readonly { readonly target: { readonly id: string }; readonly from: string; readonly to: string; readonly rejected: boolean }[];
  readonly organizations: readonly { readonly organization: { readonly id: string }; readonly count: number }[];
  readonly departments: readonly { readonly count: number }[];
}

type Variables = Readonly<Record<string, unknown>>;

async function monitoring({ campaignId }: Pick<Year, 'campaignId'>, variables: Variables = {}, client: Client = world.admin): Promise<Monitoring> {
  return (await client.query<{ monitoring: Monitoring }>(MONITORING, { campaignId, ...variables })).monitoring;
}

async function missing({ campaignId }: Pick<Year, 'campaignId'>, variables: Variables = {}, client: Client = world.admin): Promise<Missing> {
  return (await client.query<{ missingResults: Missing }>(MISSING, { campaignId, ...variables })).missingResults;
}

/** Reports months from January on, for each target; null leaves a month out. */
async function report(reports: Readonly<Record<string, readonly (string | null)[]>>): Promise<void> {
  const input = Object.entries(reports).flatMap(([targetId, values]) =>
    values.flatMap((value, month) => (value === null ? [] : [{ targetId, period: `2020-${String(month + 1).padStart(2, '0')}-01`, value }])),
  );
  if (input.length > 0) await record(world.admin, input);
}

const states = ({ nodes }: Monitoring): Readonly<Record<string, string>> => Object.fromEntries(nodes.map(({ target, state }) => [target.id, state]));

describe('monitoring', () => {
  test('tells which targets are on track, behind, at risk or without data, the most urgent first', async () => {
    const year = await newYear(world.admin, 4);
    const [onTrack = '', behind = '', atRisk = '', none = ''] = year.targets;
    await report({ [onTrack]: ['8', '9', '8'], [behind]: ['5', '10', '5'], [atRisk]: ['2', null, '3'] });
    const found = await monitoring(year, { asOf: '2020-03-31' });
    expect(found).toMatchObject({
      asOf: '2020-03-31',
      monthsGone: 3,
      monthsTotal: 12,
      timePercent: '25',
      onTrackPercent: '95',
      behindPercent: '75',
      totalCount: 4,
      summary: { onTrack: 1, behind: 1, atRisk: 1, noData: 1, notDue: 0, total: 4, missing: 4 },
    });
    expect(found.nodes.map(({ target }) => target.id)).toEqual([atRisk, behind, none, onTrack]);
    expect(found.nodes[0]).toMatchObject({
      actual: '5',
      expected: '25',
      percent: '20',
      achievement: '5',
      targetPercent: '5',
      timePercent: '25',
      lastPeriod: '2020-03-01',
      missing: [{ from: '2020-02-01', to: '2020-02-01' }],
    });
    expect(found.nodes[2]).toMatchObject({ actual: null, percent: null, lastPeriod: null });
    expect(found.organizations.map(({ organization }) => organization.id)).toEqual([2, 1, 3, 0].map((ward) => year.wards[ward]));
    expect(found.departments).toEqual([{ department: { id: year.departmentId }, counts: { total: 4, atRisk: 1 } }]);
  });

  test('looks from the day that is asked for: what came later does not count', async () => {
    const year = await newYear(world.admin, 1);
    const [targetId = ''] = year.targets;
    await report({ [targetId]: ['10', '10', '10', '70'] });
    expect((await monitoring(year, { asOf: '2020-02-29' })).nodes[0]).toMatchObject({ actual: '20', expected: '16.6667', state: 'ON_TRACK' });
    expect((await monitoring(year, { asOf: '2020-06-30' })).nodes[0]).toMatchObject({ actual: '100', targetPercent: '100' });
  });

  test('from the end of the latest reported month where a campaign is open beyond its end, from its end where it is not', async () => {
    const year = await newYear(world.admin, 1);
    const [targetId = ''] = year.targets;
    expect(await monitoring(year)).toMatchObject({ asOf: '2020-12-31' });
    await report({ [targetId]: ['10', '10'] });
    expect(await monitoring(year)).toMatchObject({ asOf: '2020-02-29', monthsGone: 2 });
    await world.admin.query('mutation ($id: ID!) { moveCampaign(id: $id, to: SCORING, version: 1, reason: "Thử", force: true) { state } }', {
      id: year.campaignId,
    });
    expect(await monitoring(year)).toMatchObject({ asOf: '2020-12-31', monthsGone: 12 });
    const future = await newYear(world.admin, 1, { startsOn: '2190-01-01', endsOn: '2190-12-31', year: 2190 });
    expect(await monitoring(future)).toMatchObject({ monthsGone: 0, nodes: [{ state: 'NOT_DUE', missing: [] }] });
  });

  test('expects of levels, averages and allowances what is sensible of them', async () => {
    const year = await newYear(world.admin, 1);
    const { makers } = makersFor(world.admin);
    const add = async (indicator: Variables, target: Variables, criterion: Variables, values: readonly string[]): Promise<string> => {
      const { id: indicatorId } = await makers.Indicator(indicator);
      const { id: criterionId } = await makers.Criterion({ campaignId: year.campaignId, departmentId: year.departmentId, indicatorId, ...criterion });
      const { id } = await makers.Target({ criterionId, organizationId: year.wards[0], ...target });
      await report({ [id]: values });
      return id;
    };
    const level = await add({ aggregation: 'LAST' }, { value: '90', baseline: '80' }, {}, ['81', '82', '82.5']);
    const cumulative = await add({ aggregation: 'LAST' }, { value: '100', baseline: '137' }, { expectation: 'EVEN' }, ['8', '16', '24']);
    const average = await add({ aggregation: 'AVERAGE' }, { value: '95' }, {}, ['95', '95', '96']);
    const greatest = await add({ aggregation: 'MAX' }, { value: '10' }, {}, ['3', '9', '1']);
    const allowance = await add({ aggregation: 'SUM', direction: 'LOWER_IS_BETTER' }, { value: '4' }, {}, ['0', '5', '0']);
    const yearly = await add({ aggregation: 'LAST' }, { value: '8' }, { frequency: 'YEARLY' }, []);
    const quarterly = await add({ aggregation: 'SUM' }, { value: '40' }, { frequency: 'QUARTERLY' }, ['0', '0', '10']);
    const found = await monitoring(year, { asOf: '2020-05-15' });
    expect(states(found)).toMatchObject({
      [level]: 'ON_TRACK',
      [cumulative]: 'AT_RISK',
      [average]: 'ON_TRACK',
      [greatest]: 'BEHIND',
      [allowance]: 'AT_RISK',
      [yearly]: 'NOT_DUE',
      [quarterly]: 'ON_TRACK',
    });
    const of = (id: string) => found.nodes.find(({ target }) => target.id === id);
    expect(of(level)).toMatchObject({ actual: '82.5', expected: '83.3333' });
    expect(of(cumulative)).toMatchObject({ actual: '24', expected: '33.3333' });
    expect(of(average)).toMatchObject({ actual: '95.3333', expected: '95' });
    expect(of(greatest)).toMatchObject({ actual: '9' });
    expect(of(allowance)).toMatchObject({ actual: '5', targetPercent: '125' });
    expect(of(yearly)).toMatchObject({ missing: [] });
    expect(of(quarterly)).toMatchObject({ expected: '10', timePercent: '25', missing: [] });
    expect(of(level)?.missing).toEqual([{ from: '2020-04-01', to: '2020-04-01' }]);
  });

  test('is narrowed by organization, department, condition and state, and comes in pages', async () => {
    const year = await newYear(world.admin, 3);
    const [first = ''] = year.targets;
    await report({ [first]: ['100'] });
    const asOf = '2020-01-31';
    expect(states(await monitoring(year, { asOf, organizationId: year.wards[0] }))).toEqual({ [first]: 'ON_TRACK' });
    expect((await monitoring(year, { asOf, departmentId: '999999' })).totalCount).toBe(0);
    const named = { organization: { name: { eq: 'Phường 1' } } };
    expect((await monitoring(year, { asOf, where: named })).nodes.map(({ target }) => target.id)).toEqual([year.targets[1]]);
    const waiting = await monitoring(year, { asOf, states: ['NO_DATA'], first: 1, offset: 1 });
    expect(waiting).toMatchObject({ totalCount: 2, summary: { total: 3, onTrack: 1 }, nodes: [{ target: { id: year.targets[2] } }] });
    const { errors } = await world.admin.send(MONITORING, { campaignId: year.campaignId, first: 1001 });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'first' }] } }]);
    const unknown = await world.admin.send(MONITORING, { campaignId: '999999' });
    expect(unknown.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  test('shows results by the month and by the quarter', async () => {
    const year = await newYear(world.admin, 1);
    const [targetId = ''] = year.targets;
    await report({ [targetId]: ['10', null, '20', '5'] });
    const periods = async (unit: string) => (await monitoring(year, { asOf: '2020-04-30', unit })).nodes[0]?.periods;
    expect(await periods('MONTH')).toEqual([
      { from: '2020-01-01', value: '10', cumulative: '10' },
      { from: '2020-02-01', value: null, cumulative: '10' },
      { from: '2020-03-01', value: '20', cumulative: '30' },
      { from: '2020-04-01', value: '5', cumulative: '35' },
    ]);
    expect(await periods('QUARTER')).toEqual([
      { from: '2020-01-01', value: '30', cumulative: '30' },
      { from: '2020-04-01', value: '5', cumulative: '35' },
    ]);
  });

  test('the thresholds are the campaign’s own', async () => {
    const year = await newYear(world.admin, 1, { onTrackPercent: '60', behindPercent: '50' });
    const [targetId = ''] = year.targets;
    await report({ [targetId]: ['5'] });
    expect((await monitoring(year, { asOf: '2020-01-31' })).nodes[0]).toMatchObject({ percent: '60', state: 'ON_TRACK' });
    const crossed = await world.admin.send('mutation ($id: ID!) { updateCampaign(id: $id, input: { behindPercent: "61" }, version: 1) { id } }', {
      id: year.campaignId,
    });
    expect(crossed.errors).toMatchObject([{ extensions: { fields: [{ path: 'input.behindPercent' }] } }]);
  });
});

describe('what is missing', () => {
  test('is counted by month, quarter, organization and department; a rejected report is missing', async () => {
    const year = await newYear(world.admin, 2);
    const [first = '', second = ''] = year.targets;
    await report({ [first]: ['10', '10', '10'], [second]: ['10', null, '10'] });
    const { results } = await world.admin.query<{ results: { nodes: { id: string }[] } }>(
      'query ($id: ID!) { results(where: { targetId: { eq: $id }, period: { eq: "2020-03-01" } }) { nodes { id } } }',
      { id: second },
    );
    await world.admin.query('mutation ($id: ID!) { verifyResults(ids: [$id], decision: REJECTED, note: "Sai đơn vị tính") { results { id } } }', {
      id: results.nodes[0]?.id,
    });
    const asOf = '2020-03-31';
    expect(await missing(year, { asOf })).toEqual({
      asOf,
      totalCount: 2,
      nodes: [
        { target: { id: second }, from: '2020-02-01', to: '2020-02-01', rejected: false },
        { target: { id: second }, from: '2020-03-01', to: '2020-03-01', rejected: true },
      ],
      organizations: [{ organization: { id: year.wards[1] }, count: 2 }],
      departments: [{ department: { id: year.departmentId }, count: 2 }],
      periods: [
        { from: '2020-03-01', to: '2020-03-01', count: 1 },
        { from: '2020-02-01', to: '2020-02-01', count: 1 },
      ],
    });
    expect(await missing(year, { asOf, period: '2020-02-17' })).toMatchObject({ totalCount: 1, nodes: [{ from: '2020-02-01' }] });
    expect(await missing(year, { asOf, period: '2020-02-17', unit: 'QUARTER' })).toMatchObject({ totalCount: 2 });
    expect(await missing(year, { asOf, first: 1, offset: 1 })).toMatchObject({ totalCount: 2, nodes: [{ from: '2020-03-01' }] });
    expect(await missing(year, { asOf: '2020-04-30', organizationId: year.wards[0] })).toMatchObject({
      totalCount: 1,
      nodes: [{ from: '2020-04-01' }],
    });
  });

  test('a quarter is missing once it is over, a year at the end', async () => {
    const year = await newYear(world.admin, 1);
    const { targets } = await addCriterion(world.admin, year, { frequency: 'QUARTERLY' });
    await addCriterion(world.admin, year, { frequency: 'YEARLY' });
    const of = async (asOf: string) => (await missing(year, { asOf, first: 100 })).nodes.filter(({ target }) => target.id === targets[0]);
    expect(await of('2020-05-31')).toMatchObject([{ from: '2020-01-01', to: '2020-03-01' }]);
    expect(await of('2020-06-30')).toHaveLength(2);
    expect((await missing(year, { asOf: '2020-12-31', first: 100 })).totalCount).toBe(12 + 4 + 1);
  });
});

describe('who sees it', () => {
  test('an officer of an organization sees its own progress and what it has to report, a department officer all of it', async () => {
    const year = await newYear(world.admin, 2);
    const ward = await world.program('ORGANIZATION_OFFICER', { organizationId: year.wards[1] ?? '' });
    expect((await monitoring(year, { asOf: '2020-01-31' }, ward)).nodes.map(({ target }) => target.id)).toEqual([year.targets[1]]);
    expect(await missing(year, { asOf: '2020-01-31' }, ward)).toMatchObject({
      totalCount: 1,
      organizations: [{ organization: { id: year.wards[1] } }],
    });
    const department = await world.program('DEPARTMENT_OFFICER', { departmentId: year.departmentId });
    expect((await monitoring(year, { asOf: '2020-01-31' }, department)).totalCount).toBe(2);
    const { errors } = await department.send('mutation ($id: ID!) { moveCampaign(id: $id, to: SCORING, version: 1) { id } }', {
      id: year.campaignId,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('a department’s queue is the submitted results of its criteria', async () => {
    const year = await newYear(world.admin, 2);
    const other = await makersFor(world.admin).makers.Department({ organizationId: year.wards[0] });
    const second = await addCriterion(world.admin, { ...year, departmentId: other.id });
    await report({ [year.targets[0] ?? '']: ['1', '2'], [second.targets[0] ?? '']: ['3'] });
    const queue = async () => {
      const { results } = await world.admin.query<{ results: { totalCount: number; nodes: { id: string }[] } }>(
        'query ($id: ID!) { results(where: { state: { eq: SUBMITTED }, target: { criterion: { departmentId: { eq: $id } } } }, orderBy: [{ reportedAt: ASC }]) { totalCount nodes { id } } }',
        { id: year.departmentId },
      );
      return results;
    };
    const { totalCount, nodes } = await queue();
    expect(totalCount).toBe(2);
    await world.admin.query('mutation ($ids: [ID!]!) { verifyResults(ids: $ids, decision: VERIFIED) { results { id } } }', {
      ids: nodes.map(({ id }) => id),
    });
    expect((await queue()).totalCount).toBe(0);
  });
});
