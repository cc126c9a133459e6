import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AuditFail } from 'graphql-http';
import { auditServer } from 'graphql-http';
import type { Toy } from './toy-service';
import { startToy } from './toy-service';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy();
});
afterAll(() => toy.server.close());

it('the service keeps every MUST of the GraphQL-over-HTTP specification', async () => {
  const results = await auditServer({ url: `${toy.url}/graphql` });
  const failed = results.filter((result): result is AuditFail => result.status !== 'ok');
  expect(failed.filter(({ name }) => /^MUST/.test(name)).map(({ name, reason }) => `${name}: ${reason}`)).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});
