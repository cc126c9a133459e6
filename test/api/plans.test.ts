import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../browser/eventually';
import type { Client } from '../world/client';
import { authorization, signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Input, Made } from './records';
import { makersFor, newCode, uploadFile } from './records';

let world: World;
let records: ReturnType<typeof makersFor>;
beforeAll(async () => {
  world = await start();
  records = makersFor(world.admin);
});
afterAll(() => world.stop());

const officer = async (organizationId: string): Promise<Client> => {
  const email = `${newCode('can-bo').toLowerCase()}@thi-dua.test`;
  await records.makers.User({ email, role: 'ORGANIZATION_OFFICER', organizationId });
  return signIn(world.url, email, 'mot-mat-khau-dai');
};
const statusOf = async (client: Client, file: Made) => {
  const response = await fetch(`${world.url}/files/${file.id}`, { headers: authorization(client.credentials) });
  await response.arrayBuffer();
  return response.status;
};
const create = (client: Client, concept: string, input: Input) =>
  client.send(`mutation ($input: ${concept}CreateInput!) { made: create${concept}(input: $input) { id } }`, { input }, { 'accept-language': 'en' });

describe('a plan', () => {
  test('is read with its programme, grounds, indicators and projects, and counts them', async () => {
    const { id: programmeId } = await records.makers.Document({ kind: 'PROGRAMME', number: '01-CTr/QU' });
    const { id: planId } = await records.makers.Plan({ programmeId });
    const { id: indicatorId } = await records.makers.Indicator({ name: 'Thu ngân sách' });
    await records.makers.PlanDocument({ planId, documentId: programmeId });
    await records.makers.PlanIndicator({ planId, ordinal: 2, name: null, indicatorId, targetValue: '1234.5' });
    await records.makers.PlanIndicator({ planId, ordinal: 1, name: 'Tổ dân phố văn hóa', targetText: 'đạt 100 %' });
    for (const investorKind of ['WARD', 'WARD', 'DISTRICT']) await records.makers.Project({ planId, investorKind });
    const { plan, projectsAggregate } = await world.admin.query<{ plan: Input; projectsAggregate: Input[] }>(
      `query ($id: ID!) {
        plan(id: $id) {
          number issuedOn programme { number }
          documents { nodes { document { number } } }
          indicators { totalCount nodes { ordinal name targetValue targetText indicator { name } } }
          projects(where: { investorKind: { eq: WARD } }) { totalCount }
        }
        projectsAggregate(where: { planId: { eq: $id } }, groupBy: [{ investorKind: true }]) { group { investorKind } count }
      }`,
      { id: planId },
    );
    expect(plan).toEqual({
      number: '18-KH/ĐU',
      issuedOn: '2020-12-22',
      programme: { number: '01-CTr/QU' },
      documents: { nodes: [{ document: { number: '01-CTr/QU' } }] },
      indicators: {
        totalCount: 2,
        nodes: [
          { ordinal: 1, name: 'Tổ dân phố văn hóa', targetValue: null, targetText: 'đạt 100 %', indicator: null },
          { ordinal: 2, name: null, targetValue: '1234.5', targetText: null, indicator: { name: 'Thu ngân sách' } },
        ],
      },
      projects: { totalCount: 2 },
    });
    expect(projectsAggregate).toHaveLength(2);
    expect(projectsAggregate).toEqual(
      expect.arrayContaining([
        { group: { investorKind: 'WARD' }, count: 2 },
        { group: { investorKind: 'DISTRICT' }, count: 1 },
      ]),
    );
  });

  test("and all that is in it is seen by its organization's officer, and by no other organization's", async () => {
    const { id: organizationId } = await records.makers.Organization();
    const { id: planId } = await records.makers.Plan({ organizationId });
    const part = await records.makers.PlanIndicator({ planId });
    const [own, other] = await Promise.all([officer(organizationId), officer((await records.makers.Organization()).id)]);
    const read = (client: Client) => client.query(`{ plan(id: "${planId}") { id } planIndicator(id: "${part.id}") { id } }`);
    expect(await read(own)).toEqual({ plan: { id: planId }, planIndicator: { id: part.id } });
    expect(await read(other)).toEqual({ plan: null, planIndicator: null });
    expect((await create(own, 'Plan', await records.inputs.Plan({ organizationId }))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('goes with its parts, but not while a project names it; an indicator of it has a name or is one', async () => {
    const { id: planId } = await records.makers.Plan();
    const part = await records.makers.PlanIndicator({ planId });
    const nameless = await create(world.admin, 'PlanIndicator', { planId, ordinal: 9 });
    expect(nameless.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.name' }] } }]);
    await world.admin.query(`mutation { deletePlan(id: "${planId}") { id } }`);
    expect(await world.admin.query(`{ planIndicator(id: "${part.id}") { id } }`)).toEqual({ planIndicator: null });
  });
});

describe('a document', () => {
  test('says who issued it: one of the organizations, or a name', async () => {
    const refused = await create(world.admin, 'Document', await records.inputs.Document({ issuerName: ' ' }));
    expect(refused.errors).toMatchObject([{ extensions: { fields: [{ path: 'input.issuerName' }] } }]);
    const { id: issuerId } = await records.makers.Organization();
    await records.makers.Document({ issuerName: null, issuerId });
  });

  test('is found by its number and by the words of its title, with or without accents, in Vietnamese order', async () => {
    const number = newCode('DOC');
    for (const title of ['Đề án văn hóa', 'Dự án cây xanh', 'Đề án cây xanh']) await records.makers.Document({ number, title });
    const { documents } = await world.admin.query<{ documents: { nodes: { title: string }[] } }>(
      `{ documents(where: { search: "de an ${number}" }, orderBy: [{ title: ASC }]) { nodes { title } } }`,
    );
    expect(documents.nodes.map(({ title }) => title)).toEqual(['Đề án cây xanh', 'Đề án văn hóa']);
  });

  test('is not replaced by itself, not even by way of another', async () => {
    const first = await records.makers.Document();
    const second = await records.makers.Document({ replacedById: first.id });
    const answer = await world.admin.send(
      `mutation { updateDocument(id: "${first.id}", version: 1, input: { replacedById: "${second.id}" }) { id } }`,
    );
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.replacedById' }] } }]);
  });
});

describe('a file', () => {
  test('is for everyone who sees a record that it is attached to, and no more when that is gone', async () => {
    const file = await uploadFile(world.admin);
    const analyst = await world.program('ANALYST');
    expect(await statusOf(analyst, file)).toBe(404);
    const { id } = await records.makers.DocumentFile({ fileId: file.id });
    expect(await statusOf(analyst, file)).toBe(200);
    const { documentFile } = await analyst.query(`{ documentFile(id: "${id}") { file { name size url } } }`);
    expect(documentFile).toEqual({ file: { name: 'van-ban.pdf', size: 16, url: `/files/${file.id}` } });
    await world.admin.query(`mutation { deleteDocumentFile(id: "${id}") { id } }`);
    await eventually(() => statusOf(analyst, file), 404);
  });

  test('of a plan is hidden from those who do not see the plan', async () => {
    const { id: organizationId } = await records.makers.Organization();
    const file = await uploadFile(world.admin);
    await records.makers.Plan({ organizationId, fileId: file.id });
    const [own, other] = await Promise.all([officer(organizationId), officer((await records.makers.Organization()).id)]);
    expect([await statusOf(own, file), await statusOf(other, file)]).toEqual([200, 404]);
  });
});

describe('a project', () => {
  const update = (id: string, version: number, input: Input) =>
    world.admin.send(
      `mutation ($input: ProjectUpdateInput!) { updateProject(id: "${id}", version: ${version}, input: $input) { state } }`,
      { input },
      { 'accept-language': 'en' },
    );

  test('moves as its states allow, and the refusal says what is allowed', async () => {
    const { id } = await records.makers.Project();
    const jump = await update(id, 1, { state: 'FINISHED' });
    expect(jump.errors).toMatchObject([
      { extensions: { fields: [{ path: 'input.state', message: 'From PLANNED it does not go to FINISHED; allowed: PREPARING, SUSPENDED.' }] } },
    ]);
    for (const [index, state] of ['PREPARING', 'UNDER_WAY', 'SUSPENDED', 'UNDER_WAY', 'FINISHED'].entries()) {
      expect((await update(id, index + 1, { state })).data).toEqual({ updateProject: { state } });
    }
  });

  test('pays out at most its budget, ends after it begins, and is invested by who it says', async () => {
    const { id: district } = await records.makers.Organization({ kind: 'DISTRICT' });
    const faultOf = async (given: Input) => {
      const { errors } = await create(world.admin, 'Project', await records.inputs.Project(given));
      return errors.map(({ extensions }) => extensions?.['fields']);
    };
    expect(await faultOf({ budget: '100', disbursed: '100.01' })).toMatchObject([[{ path: 'input.disbursed' }]]);
    expect(await faultOf({ budget: '-1' })).toMatchObject([[{ path: 'input.budget' }]]);
    expect(await faultOf({ startsOn: '2021-02-01', endsOn: '2021-01-01' })).toMatchObject([[{ path: 'input.endsOn' }]]);
    expect(await faultOf({ investorId: district, investorKind: 'WARD' })).toMatchObject([[{ path: 'input.investorKind' }]]);
    expect(await faultOf({ investorId: district, investorKind: 'DISTRICT', budget: '100', disbursed: '100' })).toEqual([]);
  });
});
