import { expect, test } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { failureOf } from './database-error';

const failed = (message: string, code = '') => Object.assign(new Error(message), { code });

test.each([
  [
    'a duplicate on MySQL',
    failed("Duplicate entry 'A' for key 'organization.uq_organization_code'", 'ER_DUP_ENTRY'),
    { kind: 'duplicate', columns: [], index: 'uq_organization_code' },
  ],
  [
    'a duplicate on MariaDB',
    failed("Duplicate entry 'A-1' for key 'uq_phase_campaignId_ordinal'", 'ER_DUP_ENTRY'),
    { kind: 'duplicate', columns: [], index: 'uq_phase_campaignId_ordinal' },
  ],
  [
    "a duplicate whose value looks like a key's name",
    failed("Duplicate entry 'x' for key 'y' for key 'uq_user_email'", 'ER_DUP_ENTRY'),
    { kind: 'duplicate', columns: [], index: 'uq_user_email' },
  ],
  [
    'a duplicate on SQLite',
    failed('UNIQUE constraint failed: phase.campaignId, phase.ordinal'),
    { kind: 'duplicate', columns: ['campaignId', 'ordinal'], index: null },
  ],
  ['a deadlock', failed('Deadlock found', 'ER_LOCK_DEADLOCK'), { kind: 'retryable' }],
  ['a busy file', failed('database is locked'), { kind: 'retryable' }],
  ['a reference to what was deleted meanwhile', failed('foreign key', 'ER_NO_REFERENCED_ROW_2'), { kind: 'retryable' }],
  ['a server that is away', failed('connect ECONNREFUSED', 'ECONNREFUSED'), { kind: 'unavailable' }],
  ['a connection that was cut', failed('lost', 'PROTOCOL_CONNECTION_LOST'), { kind: 'unavailable' }],
  ['a statement that is too deep for SQLite', failed('parser stack overflow'), { kind: 'tooComplex' }],
  ['a statement with too many parameters', failed('too many', 'ER_PS_MANY_PARAM'), { kind: 'tooComplex' }],
  ['a mistake in a statement', failed('You have an error in your SQL syntax', 'ER_PARSE_ERROR'), { kind: 'other' }],
  ['something else', 'text', { kind: 'other' }],
])('%s is told apart, wrapped by TypeORM or not', (_what, error, failure) => {
  expect(failureOf(error)).toEqual(failure);
  if (error instanceof Error) expect(failureOf(new QueryFailedError('SELECT 1', [], error))).toEqual(failure);
});
