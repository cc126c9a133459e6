import { afterEach, describe, expect, test } from '@jest/globals';
import type { Job } from '../api/importing';
import { apply, preview } from '../api/importing';
import type { World } from '../world/start';
import { start } from '../world/start';
import { until } from './own-server';

let world: World;
afterEach(() => world.stop());

const KINDS = (['sqlite', 'mysql'] as const).filter((kind) => kind === 'sqlite' || process.env[`TEST_${kind.toUpperCase()}_URL`] !== undefined);
const ROWS = 20_000;
const FILE = ['code,name,kind', ...Array.from({ length: ROWS }, (_, index) => `KILLED-${index},Phường ${index},WARD`)].join('\n');
/** An instance is taken for gone when it has been silent for half a minute, and looked for every half minute. */
const NOTICED_MS = 90_000;

describe.each(KINDS)('killed while a file is applied, on %s', (kind) => {
  test('nothing of the file is there, the import says so, and the file can be applied again', async () => {
    world = await start({ database: kind });
    const job = await preview(world.url, world.admin, 'ORGANIZATIONS', 'don-vi.csv', FILE);
    expect(job).toMatchObject({ state: 'READY', rowsCreated: ROWS });
    await world.admin.query('mutation ($id: ID!) { applyImport(id: $id) { id } }', { id: job.id });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await world.kill();
    await world.restart();
    const { admin } = world;
    const stateOf = async (): Promise<string> =>
      (await admin.query<{ importJob: Job }>('query ($id: ID!) { importJob(id: $id) { state } }', { id: job.id })).importJob.state;
    await until('the import is noticed', async () => (await stateOf()) === 'INTERRUPTED', NOTICED_MS);
    const imported = async (): Promise<number> =>
      (
        await admin.query<{ organizations: { totalCount: number } }>(
          '{ organizations(where: { code: { startsWith: "KILLED-" } }, first: 0) { totalCount } }',
        )
      ).organizations.totalCount;
    expect(await imported()).toBe(0);

    const again = await preview(world.url, admin, 'ORGANIZATIONS', 'don-vi.csv', FILE);
    expect(await apply(admin, again.id)).toMatchObject({ state: 'APPLIED' });
    expect(await imported()).toBe(ROWS);
  });
});
