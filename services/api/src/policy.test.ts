import { describe, expect, test } from '@jest/globals';
import type { GraphQLField } from 'graphql';
import { buildServiceSchema } from './concepts';
import { noFeeds } from './feed/feed.service';

const OPEN = ['me', 'signIn', 'signOut'];

const schema = buildServiceSchema(noFeeds);
const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {}),
);

/** How a root field meets someone with this role, before it does anything. */
async function refusalOf(field: GraphQLField<unknown, unknown>, who: { readonly role: string } | null): Promise<unknown> {
  const run: unknown = field.subscribe ?? field.resolve;
  if (typeof run !== 'function') throw new Error(`expected ${field.name} to have a resolver`);
  try {
    await run(undefined, {}, { who }, { fieldName: field.name });
    return 'none';
  } catch (error) {
    return Object(error).code ?? String(error);
  }
}

describe('the policy', () => {
  test('is declared by every operation but those of signing in', async () => {
    const closed = fields.filter(({ name }) => !OPEN.includes(name));
    expect(closed.length).toBeGreaterThan(90);
    const found = await Promise.all(
      closed.map(async (field) => ({
        name: field.name,
        stranger: await refusalOf(field, null),
        unknownRole: await refusalOf(field, { role: 'NOBODY' }),
      })),
    );
    expect(found).toEqual(closed.map(({ name }) => ({ name, stranger: 'UNAUTHENTICATED', unknownRole: 'FORBIDDEN' })));
  });

  test('lets signing in alone be done by everyone', () => {
    expect(
      fields
        .map(({ name }) => name)
        .filter((name) => OPEN.includes(name))
        .sort(),
    ).toEqual(OPEN);
  });
});
