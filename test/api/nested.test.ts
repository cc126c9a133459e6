import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Made } from './records';
import { makersFor } from './records';

let world: World;
let result: Made;
beforeAll(async () => {
  world = await start();
  const { makers: make } = makersFor(world.admin);
  const top = await make.Organization({ name: 'Thành phố Hà Nội' });
  const middle = await make.Organization({ name: 'Quận Long Biên', parentId: top.id });
  const department = await make.Department({ organizationId: middle.id });
  const criterion = await make.Criterion({ departmentId: department.id });
  const target = await make.Target({ criterionId: criterion.id, organizationId: middle.id });
  result = await make.Result({ targetId: target.id });
});
afterAll(() => world.stop());

const ask = async (selection: string): Promise<unknown> => {
  const { result: answer } = await world.admin.query<{ result: unknown }>(`query ($id: ID!) { result(id: $id) ${selection} }`, { id: result.id });
  return answer;
};

describe('what a record refers to', () => {
  test('is answered where only its id is asked for, below other columns', async () => {
    expect(await ask('{ target { value criterion { id } } }')).toEqual({ target: { value: '1000', criterion: { id: expect.any(String) } } });
  });

  test('is answered together with a list below it', async () => {
    expect(await ask('{ target { criterion { rule targets(first: 1) { totalCount nodes { value } } } } }')).toEqual({
      target: { criterion: { rule: 'PROPORTIONAL', targets: { totalCount: 1, nodes: [{ value: '1000' }] } } },
    });
  });

  test('is answered through more references than one statement joins', async () => {
    const organization = '{ name parent { name parent { name successor { name } } successor { name } } }';
    const answer = await ask(
      `{ organization ${organization} indicator { name department { name organization { name } } } target { organization ${organization} criterion { campaign { name organization { name } } department { name organization ${organization} } } } }`,
    );
    expect(answer).toMatchObject({
      organization: { parent: { name: 'Thành phố Hà Nội', successor: null } },
      target: { criterion: { department: { organization: { parent: { name: 'Thành phố Hà Nội', parent: null } } } } },
    });
  });

  test('may stand under two aliases; lists below them that differ need names of their own', async () => {
    expect(await ask('{ a: target { results(first: 0) { totalCount } } b: target { all: results { totalCount nodes { value } } } }')).toEqual({
      a: { results: { totalCount: 1 } },
      b: { all: { totalCount: 1, nodes: [{ value: '10.5' }] } },
    });
    const refused = await world.admin.send(
      '{ results { nodes { a: target { results(first: 1) { totalCount } } b: target { results(first: 2) { totalCount } } } } }',
    );
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
