import { describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { buildServiceSchema } from './concepts';
import { noFeeds } from './feed/feed.service';

const ADMINISTRATORS_ONLY = new Set(['User', 'ApiToken', 'UserConnection', 'ApiTokenConnection']);
/** Where accounts may be reached from: each other, and what answers the caller about themselves. */
const ALLOWED = new Set([
  'User',
  'ApiToken',
  'UserConnection',
  'UserEdge',
  'ApiTokenConnection',
  'ApiTokenEdge',
  'Query',
  'Mutation',
  'Session',
  'CreatedApiToken',
]);

describe('accounts', () => {
  test('are not reached through the records that everyone may read', () => {
    const schema = buildServiceSchema(noFeeds);
    const doors = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !ALLOWED.has(name) && !name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ from: `${type.name}.${field.name}`, to: String(field.type).replace(/[[\]!]/g, '') })),
      )
      .filter(({ to }) => ADMINISTRATORS_ONLY.has(to))
      .map(({ from }) => from);
    expect(doors).toEqual([]);
  });
});
