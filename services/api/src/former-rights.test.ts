import { describe, expect, test } from '@jest/globals';
import { buildServiceSchema } from './concepts';
import type { Viewer } from './context';
import { noFeeds } from './feed/feed.service';
import { told } from './history/former-rights';
import type { Model } from './record/model';
import { allModels, modelOf } from './record/model';
import { isRecord } from './record/values';
import type { Where } from './record/where';

buildServiceSchema(noFeeds);

const ROLES = ['ADMINISTRATOR', 'DEPARTMENT_OFFICER', 'ORGANIZATION_OFFICER', 'ANALYST', 'INTEGRATOR'] as const;
const viewer = (role: Viewer['role']): Viewer => ({
  kind: 'session',
  credentialId: 1,
  userId: 7,
  role,
  organizationId: 3,
  departmentId: 4,
  organizationIds: [3, 5],
});

/** What of a rule cannot be looked for in a record as the history has it. */
function unforeseen(model: Model, rule: Where): string[] {
  return Object.entries(rule).flatMap(([key, value]) => {
    if ((key === 'and' || key === 'or') && Array.isArray(value)) return value.filter(isRecord).flatMap((part) => unforeseen(model, part));
    const relation = model.toOne.get(key);
    if (relation && isRecord(value)) return unforeseen(modelOf(relation.target()), value);
    if (!model.columns.has(key) || !isRecord(value)) return [`${model.name}.${key}`];
    return Object.keys(value).flatMap((operator) => (operator === 'eq' || operator === 'in' ? [] : [`${model.name}.${key} ${operator}`]));
  });
}

describe('who may be told of what is no more', () => {
  test.each(ROLES)('is decided for %s by columns and references alone, whatever the concept', (role) => {
    const found = allModels().flatMap((model) => unforeseen(model, told(model)(viewer(role)) ?? {}));
    expect(found).toEqual([]);
  });
});
