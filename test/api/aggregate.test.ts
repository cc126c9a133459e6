import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import { makersFor } from './records';

let world: World;
beforeAll(async () => {
  world = await start();
  const { makers: make } = makersFor(world.admin);
  const wards = [await make.Organization({ name: 'Phường Bồ Đề' }), await make.Organization({ name: 'Phường Đức Giang', kind: 'PUBLIC_UNIT' })];
  const criterion = await make.Criterion({});
  const record = 'mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id } } }';
  for (const [index, ward] of wards.entries()) {
    const { id: targetId } = await make.Target({ criterionId: criterion.id, organizationId: ward.id, value: '100' });
    const months = index === 0 ? ['2020-01-10', '2020-03-31', '2020-04-01'] : ['2020-12-01'];
    await world.admin.query(record, { input: months.map((period, month) => ({ targetId, period, value: `${month + 1}.1` })) });
  }
});
afterAll(() => world.stop());

describe('group-by', () => {
  test('without groups answers one row over everything that the condition meets', async () => {
    const { all, none } = await world.admin.query<Record<string, unknown>>(
      `{ all: resultsAggregate { count sum { value } avg { value } min { value period } max { value period } }
         none: resultsAggregate(where: { value: { gt: 1000 } }) { count sum { value } avg { value } max { period } } }`,
    );
    expect(all).toEqual([
      {
        count: 4,
        sum: { value: '7.4' },
        avg: { value: '1.85' },
        min: { value: '1.1', period: '2020-01-01' },
        max: { value: '3.1', period: '2020-12-01' },
      },
    ]);
    expect(none).toEqual([{ count: 0, sum: { value: null }, avg: { value: null }, max: { period: null } }]);
  });

  test('by quarter shows the first day of each', async () => {
    const { rows } = await world.admin.query<Record<string, unknown>>(
      '{ rows: resultsAggregate(groupBy: [{ period: QUARTER }]) { count group { period } sum { value } } }',
    );
    expect(rows).toEqual([
      { count: 2, group: { period: '2020-01-01' }, sum: { value: '3.2' } },
      { count: 1, group: { period: '2020-04-01' }, sum: { value: '3.1' } },
      { count: 1, group: { period: '2020-10-01' }, sum: { value: '1.1' } },
    ]);
  });

  test('by the id of a related record shows that record, and by a column of it what it has in common', async () => {
    const { wards, kinds } = await world.admin.query<Record<string, unknown>>(
      `{ wards: resultsAggregate(groupBy: [{ organization: { id: true } }]) { count group { organization { name } state } }
         kinds: resultsAggregate(groupBy: [{ organization: { kind: true } }, { period: YEAR }]) { count group { period organization { kind name } } } }`,
    );
    expect(wards).toEqual([
      { count: 3, group: { organization: { name: 'Phường Bồ Đề' }, state: null } },
      { count: 1, group: { organization: { name: 'Phường Đức Giang' }, state: null } },
    ]);
    expect(kinds).toEqual([
      { count: 1, group: { period: '2020-01-01', organization: { kind: 'PUBLIC_UNIT', name: null } } },
      { count: 3, group: { period: '2020-01-01', organization: { kind: 'WARD', name: null } } },
    ]);
  });

  test('takes the same conditions as lists, over relations too', async () => {
    const { rows } = await world.admin.query<Record<string, unknown>>(
      '{ rows: targetsAggregate(where: { organization: { search: "bo de" }, results: { some: { value: { gte: "2.1" } } } }, groupBy: [{ outcome: true }]) { count group { outcome } sum { score } } }',
    );
    expect(rows).toEqual([{ count: 1, group: { outcome: 'MISSED' }, sum: { score: '6.3' } }]);
  });

  test('averages whole numbers exactly, to four places', async () => {
    const { rows } = await world.admin.query<Record<string, unknown>>('{ rows: campaignsAggregate { avg { year } sum { year } max { year } } }');
    expect(rows).toEqual([{ avg: { year: '2020' }, sum: { year: '2020' }, max: { year: 2020 } }]);
  });

  test('adds up more than sixty-three bits', async () => {
    const { makers: make } = makersFor(world.admin);
    const criterion = await make.Criterion({});
    for (let count = 0; count < 11; count += 1) await make.Target({ criterionId: criterion.id, value: '99999999999999.9999' });
    const { rows } = await world.admin.query<Record<string, unknown>>(
      `{ rows: targetsAggregate(where: { criterionId: { eq: "${criterion.id}" } }) { sum { value } avg { value } } }`,
    );
    expect(rows).toEqual([{ sum: { value: '1099999999999999.9989' }, avg: { value: '99999999999999.9999' } }]);
  });

  test('is paged, and refuses a page that is too large', async () => {
    const { second } = await world.admin.query<Record<string, unknown>>(
      '{ second: resultsAggregate(groupBy: [{ value: true }], first: 1, offset: 1) { group { value } } }',
    );
    expect(second).toEqual([{ group: { value: '2.1' } }]);
    const refused = await world.admin.send('{ resultsAggregate(first: 100000) { count } }');
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
