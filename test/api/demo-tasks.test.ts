import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';

let world: World;
beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
});
afterAll(() => world.stop());

test('the three plans of 2021 have as many tasks as the document states', async () => {
  const { plans } = await world.admin.query<{ plans: { nodes: { number: string; tasks: { totalCount: number } }[] } }>(
    '{ plans(where: { number: { in: ["18-KH/ĐU", "19-KH/ĐU", "20-KH/ĐU"] } }, orderBy: [{ number: ASC }]) { nodes { number tasks { totalCount } } } }',
  );
  expect(plans.nodes).toEqual([
    { number: '18-KH/ĐU', tasks: { totalCount: 39 } },
    { number: '19-KH/ĐU', tasks: { totalCount: 46 } },
    { number: '20-KH/ĐU', tasks: { totalCount: 6 } },
  ]);
});

test('they stand in every state but cancelled, some late, and say that they are made up', async () => {
  const { tasksAggregate, tasks, late } = await world.admin.query<{
    tasksAggregate: { count: number; group: { state: string } }[];
    tasks: { nodes: { note: string }[] };
    late: { totalCount: number };
  }>(
    `{ tasksAggregate(groupBy: [{ state: true }]) { count group { state } }
       tasks(first: 200) { nodes { note } }
       late: tasks(where: { late: { eq: true } }) { totalCount } }`,
  );
  expect(tasksAggregate.map(({ group }) => group.state).sort()).toEqual(['ASSIGNED', 'DONE', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED']);
  expect(late.totalCount).toBeGreaterThan(0);
  for (const { note } of tasks.nodes) expect(note).toContain('Số liệu minh họa');
});

test('reminders of the day on which it stands still are in the panel, and none went out by mail', async () => {
  const { reminders, reminderMails } = await world.admin.query<{
    reminders: { nodes: { kind: string }[] };
    reminderMails: { totalCount: number };
  }>('{ reminders(first: 100) { nodes { kind } } reminderMails { totalCount } }');
  expect(new Set(reminders.nodes.map(({ kind }) => kind))).toEqual(new Set(['DUE_SOON', 'DUE_TODAY', 'OVERDUE']));
  expect(reminderMails.totalCount).toBe(0);
});
