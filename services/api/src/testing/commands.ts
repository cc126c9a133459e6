import fc from 'fast-check';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import type { CampaignState } from './oracle';
import type { ServiceWorld } from './service-world';

/** A campaign that commands work on, with the ids of what they may use. */
export interface Field {
  readonly world: ServiceWorld;
  readonly campaignId: number;
  readonly clusterId: number;
  readonly departmentIds: readonly number[];
  /** Members at first, and one that is not. */
  readonly organizationIds: readonly number[];
}

/** One thing that somebody does. What it does depends on the state that it finds, so that any sequence makes sense. */
export interface Command {
  readonly words: string;
  run(field: Field, state: CampaignState): Promise<unknown>;
}

type Documents = Readonly<Record<string, unknown>>;

const pick = fc.nat({ max: 997 });
const values = fc.constantFrom('0', '1', '2', '5', '7.5', '10', '-3', '12.3456');
const months = fc.constantFrom('2020-01-01', '2020-01-31', '2020-02-15', '2020-12-31');

const record: fc.Arbitrary<Command> = fc
  .array(fc.record({ target: pick, period: months, value: values }), { minLength: 1, maxLength: 6 })
  .map((reports) => ({
    words: `record ${JSON.stringify(reports)}`,
    run: async ({ world }, { targets }) => {
      const input = new Map<string, Documents>();
      for (const { target, period, value } of reports) {
        const found = nth(targets, target);
        if (found) input.set(`${text(found, 'id')} ${period.slice(0, 7)}`, { targetId: text(found, 'id'), period, value });
      }
      if (input.size > 0)
        await world.run('mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id } changes { cursor } } }', {
          input: [...input.values()],
        });
    },
  }));

const verify: fc.Arbitrary<Command> = fc
  .record({ results: fc.array(pick, { minLength: 1, maxLength: 3 }), accept: fc.boolean() })
  .map(({ results, accept }) => ({
    words: `${accept ? 'verify' : 'reject'} ${results}`,
    run: async ({ world }, state) => {
      const ids = results.flatMap((index) => idOf(nth(state.results, index)));
      if (ids.length > 0) {
        await world.run(
          'mutation ($ids: [ID!]!, $decision: VerificationDecision!) { verifyResults(ids: $ids, decision: $decision, note: "Xem lại") { results { id } } }',
          {
            ids,
            decision: accept ? 'VERIFIED' : 'REJECTED',
          },
        );
      }
    },
  }));

const takeBack: fc.Arbitrary<Command> = pick.map((index) => ({
  words: `deleteResult ${index}`,
  run: async ({ world }, { results }) => remove(world, 'Result', nth(results, index)),
}));

const target: fc.Arbitrary<Command> = fc
  .record({
    index: pick,
    input: fc.oneof(
      fc.record({ value: fc.option(values, { nil: null }) }),
      fc.record({ enteredScore: fc.option(fc.constantFrom('0', '3', '8'), { nil: null }) }),
      fc.record({ penalty: fc.constantFrom('0', '1.5', '40'), penaltyReason: fc.constant('Nộp chậm') }),
    ),
  })
  .map(({ index, input }) => ({
    words: `target ${index} ${JSON.stringify(input)}`,
    run: ({ world }, { targets }) => update(world, 'Target', nth(targets, index), input),
  }));

const addTarget: fc.Arbitrary<Command> = fc
  .record({ criterion: pick, organization: pick, value: values, enteredScore: fc.constantFrom(null, '4') })
  .map(({ criterion, organization, ...input }) => ({
    words: `createTarget ${criterion} ${organization} ${JSON.stringify(input)}`,
    run: ({ world, organizationIds }, { criteria }) =>
      create(world, 'Target', {
        ...input,
        criterionId: idOf(nth(criteria, criterion))[0],
        organizationId: String(nth(organizationIds, organization)),
      }),
  }));

const dropTarget: fc.Arbitrary<Command> = pick.map((index) => ({
  words: `deleteTarget ${index}`,
  run: ({ world }, { targets, results }) => {
    const free = targets.filter(({ id }) => !results.some(({ targetId }) => targetId === id));
    return remove(world, 'Target', nth(free, index));
  },
}));

const criterion: fc.Arbitrary<Command> = fc
  .record({
    index: pick,
    department: pick,
    input: fc.oneof(
      fc.record({ maxScore: fc.constantFrom('5', '10', '20') }),
      fc.record({ capPercent: fc.constantFrom('80', '120'), bonusMax: fc.constantFrom('0', '2') }),
      fc.record({ rule: fc.constantFrom('PROPORTIONAL', 'PASS_FAIL', 'MANUAL') }),
      fc.constant('department' as const),
    ),
  })
  .map(({ index, department, input }) => ({
    words: `criterion ${index} ${input === 'department' ? `to department ${department}` : JSON.stringify(input)}`,
    run: ({ world, departmentIds }, { criteria }) =>
      update(world, 'Criterion', nth(criteria, index), input === 'department' ? { departmentId: String(nth(departmentIds, department)) } : input),
  }));

const indicator: fc.Arbitrary<Command> = fc
  .record({
    index: pick,
    input: fc.oneof(
      fc.record({ direction: fc.constantFrom('HIGHER_IS_BETTER', 'LOWER_IS_BETTER') }),
      fc.record({ aggregation: fc.constantFrom('SUM', 'LAST', 'AVERAGE', 'MAX') }),
    ),
  })
  .map(({ index, input }) => ({
    words: `indicator ${index} ${JSON.stringify(input)}`,
    run: async ({ world }, { criteria }) => {
      const found = nth(criteria, index);
      if (!found) return;
      const [row] = await world.rows('SELECT * FROM `indicator` WHERE `id` = ?', [integer(found, 'indicatorId')]);
      await update(world, 'Indicator', row, input);
    },
  }));

const enter: fc.Arbitrary<Command> = fc
  .record({
    ranking: pick,
    kind: fc.constantFrom('scores', 'ranks', 'one'),
    scores: fc.array(fc.option(values, { nil: null }), { minLength: 12, maxLength: 12 }),
  })
  .map(({ ranking, kind, scores }) => ({
    words: `enterScores ${ranking} ${kind} ${scores}`,
    run: async ({ world }, { rankings, standings }) => {
      const found = nth(
        rankings.filter(({ method, state }) => method === 'ENTERED' && state === 'PROVISIONAL'),
        ranking,
      );
      if (!found) return;
      const lines = standings.filter(({ rankingId }) => rankingId === found['id']).slice(0, kind === 'one' ? 1 : 12);
      let rank = 0;
      const input = lines.map((line, index) => {
        const value = scores[index] ?? null;
        if (kind !== 'ranks') return { organizationId: text(line, 'organizationId'), score: value };
        if (value === null || line['exclusion'] !== null) return { organizationId: text(line, 'organizationId'), rank: null };
        rank += 1;
        return { organizationId: text(line, 'organizationId'), rank };
      });
      if (input.length > 0)
        await world.run('mutation ($id: ID!, $scores: [ScoreInput!]!) { enterScores(rankingId: $id, scores: $scores) { id } }', {
          id: text(found, 'id'),
          scores: input,
        });
    },
  }));

const exclude: fc.Arbitrary<Command> = fc.record({ index: pick, exclusion: fc.constantFrom('DISQUALIFIED', null) }).map(({ index, exclusion }) => ({
  words: `standing ${index} ${exclusion}`,
  run: ({ world }, { standings }) => update(world, 'Standing', nth(standings, index), { exclusion }),
}));

const dropStanding: fc.Arbitrary<Command> = pick.map((index) => ({
  words: `deleteStanding ${index}`,
  run: ({ world }, { standings }) => remove(world, 'Standing', nth(standings, index)),
}));

const addStanding: fc.Arbitrary<Command> = fc.record({ ranking: pick, organization: pick }).map(({ ranking, organization }) => ({
  words: `createStanding ${ranking} ${organization}`,
  run: ({ world, organizationIds }, { rankings }) =>
    create(world, 'Standing', { rankingId: idOf(nth(rankings, ranking))[0], organizationId: String(nth(organizationIds, organization)) }),
}));

const join: fc.Arbitrary<Command> = fc
  .record({ organization: pick, joinedOn: fc.constantFrom('2020-06-01', '2021-06-01'), leftOn: fc.constantFrom(null, '2022-01-01') })
  .map(({ organization, ...dates }) => ({
    words: `join ${organization} ${JSON.stringify(dates)}`,
    run: ({ world, clusterId, organizationIds }) =>
      create(world, 'ClusterMember', { ...dates, clusterId: String(clusterId), organizationId: String(nth(organizationIds, organization)) }),
  }));

const leave: fc.Arbitrary<Command> = fc
  .record({ index: pick, leftOn: fc.constantFrom('2019-12-31', '2020-03-31', null, 'gone') })
  .map(({ index, leftOn }) => ({
    words: `membership ${index} ${leftOn}`,
    run: async ({ world, clusterId }) => {
      const memberships = await world.rows('SELECT * FROM `cluster_member` WHERE `clusterId` = ? ORDER BY `id`', [clusterId]);
      const found = nth(memberships, index);
      await (leftOn === 'gone' ? remove(world, 'ClusterMember', found) : update(world, 'ClusterMember', found, { leftOn }));
    },
  }));

const dissolve: fc.Arbitrary<Command> = fc
  .record({ organization: pick, dissolvedOn: fc.constantFrom('2020-05-05', '2021-05-05', null), successor: fc.option(pick, { nil: null }) })
  .map(({ organization, dissolvedOn, successor }) => ({
    words: `organization ${organization} dissolved ${dissolvedOn} successor ${successor}`,
    run: async ({ world, organizationIds }) => {
      const [row] = await world.rows('SELECT * FROM `organization` WHERE `id` = ?', [nth(organizationIds, organization) ?? 0]);
      await update(world, 'Organization', row, { dissolvedOn, successorId: successor === null ? null : String(nth(organizationIds, successor)) });
    },
  }));

const setUp: fc.Arbitrary<Command> = fc
  .record({
    index: pick,
    tieBreakers: fc.array(pick, { maxLength: 2 }),
    input: fc.oneof(
      fc.record({ method: fc.constantFrom('CRITERIA', 'ENTERED', 'DEPARTMENT_SCORES', 'DEPARTMENT_RANKS') }),
      fc.record({ tieRule: fc.constantFrom('STANDARD', 'DENSE') }),
      fc.record({ weight: fc.constantFrom('0', '1', '2.5') }),
      fc.constant('tieBreakers' as const),
    ),
  })
  .map(({ index, tieBreakers, input }) => ({
    words: `ranking ${index} ${input === 'tieBreakers' ? `tie-breakers ${tieBreakers}` : JSON.stringify(input)}`,
    run: ({ world }, { rankings, criteria }) => {
      const ids = [...new Set(tieBreakers.flatMap((each) => idOf(nth(criteria, each))))];
      return update(world, 'Ranking', nth(rankings, index), input === 'tieBreakers' ? { tieBreakers: ids } : input);
    },
  }));

const addRanking: fc.Arbitrary<Command> = fc
  .record({ department: fc.option(pick, { nil: null }), method: fc.constantFrom('CRITERIA', 'ENTERED', 'DEPARTMENT_RANKS') })
  .map(({ department, method }) => ({
    words: `createRanking ${department} ${method}`,
    run: ({ world, campaignId, clusterId, departmentIds }) =>
      create(world, 'Ranking', {
        campaignId: String(campaignId),
        clusterId: String(clusterId),
        departmentId: department === null ? null : String(nth(departmentIds, department)),
        method,
      }),
  }));

const dropRanking: fc.Arbitrary<Command> = pick.map((index) => ({
  words: `deleteRanking ${index}`,
  run: ({ world }, { rankings }) => remove(world, 'Ranking', nth(rankings, index)),
}));

const publish: fc.Arbitrary<Command> = pick.map((index) => ({
  words: `publish ${index}`,
  run: async ({ world }, { rankings }) => {
    const [id] = idOf(
      nth(
        rankings.filter(({ state }) => state === 'PROVISIONAL'),
        index,
      ),
    );
    if (id) await world.run('mutation ($id: ID!) { publishRanking(id: $id) { state } }', { id });
  },
}));

const revise: fc.Arbitrary<Command> = pick.map((index) => ({
  words: `revise ${index}`,
  run: async ({ world }, { rankings }) => {
    const [id] = idOf(
      nth(
        rankings.filter(({ state }) => state === 'PUBLISHED'),
        index,
      ),
    );
    if (id) await world.run('mutation ($id: ID!) { reviseRanking(id: $id, reason: "Sửa số liệu") { revision } }', { id });
  },
}));

const campaign: fc.Arbitrary<Command> = fc
  .oneof(
    { weight: 2, arbitrary: fc.record({ to: fc.constantFrom('OPEN', 'CLOSED', 'SCORING') }) },
    { weight: 1, arbitrary: fc.record({ endsOn: fc.constantFrom('2020-12-31', '2020-04-30', '2021-12-31') }) },
  )
  .map((input) => ({
    words: `campaign ${JSON.stringify(input)}`,
    run: ({ world }, state) => ('to' in input ? move(world, state.campaign, input.to) : update(world, 'Campaign', state.campaign, input)),
  }));

/** Anything that people do in a campaign, the usual more often than the rare. */
export const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 10, arbitrary: record },
  { weight: 4, arbitrary: verify },
  { weight: 1, arbitrary: takeBack },
  { weight: 4, arbitrary: target },
  ...[addTarget, dropTarget, criterion, indicator, exclude, dropStanding, addStanding, join, leave, dissolve].map((arbitrary) => ({
    weight: 1,
    arbitrary,
  })),
  { weight: 4, arbitrary: enter },
  { weight: 3, arbitrary: setUp },
  ...[addRanking, dropRanking, campaign].map((arbitrary) => ({ weight: 1, arbitrary })),
  { weight: 2, arbitrary: publish },
  { weight: 2, arbitrary: revise },
);

export async function create(world: ServiceWorld, concept: string, input: Documents): Promise<number> {
  const { made } = await world.run(`mutation ($input: ${concept}CreateInput!) { made: create${concept}(input: $input) { id } }`, { input });
  if (typeof made !== 'object' || made === null || !('id' in made)) throw new Error(`expected a new ${concept}, found ${String(made)}`);
  return Number(made.id);
}

async function update(world: ServiceWorld, concept: string, row: Row | undefined, input: Documents): Promise<void> {
  if (!row) return;
  await world.run(
    `mutation ($id: ID!, $input: ${concept}UpdateInput!, $version: Int!) { update${concept}(id: $id, input: $input, version: $version) { id } }`,
    {
      id: text(row, 'id'),
      input,
      version: integer(row, 'version'),
    },
  );
}

/** To a state that is more than a step away, step by step. */
async function move(world: ServiceWorld, campaign: Row, to: string): Promise<void> {
  const stages = ['OPEN', 'SCORING', 'CLOSED'];
  const [from, end] = [stages.indexOf(text(campaign, 'state')), stages.indexOf(to)];
  const steps = Array.from({ length: Math.abs(end - from) }, (_, index) => from + (index + 1) * Math.sign(end - from));
  for (const [index, step] of steps.entries()) {
    await world.run(
      'mutation ($id: ID!, $to: CampaignState!, $version: Int!) { moveCampaign(id: $id, to: $to, version: $version, reason: "Thử", force: true) { id } }',
      { id: text(campaign, 'id'), to: stages[step], version: integer(campaign, 'version') + index },
    );
  }
}

async function remove(world: ServiceWorld, concept: string, row: Row | undefined): Promise<void> {
  if (row) await world.run(`mutation ($id: ID!) { delete${concept}(id: $id) { id } }`, { id: text(row, 'id') });
}

function nth<T>(list: readonly T[], index: number): T | undefined {
  return list[index % list.length];
}

function idOf(row: Row | undefined): string[] {
  return row ? [text(row, 'id')] : [];
}
