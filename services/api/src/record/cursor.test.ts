import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor';
import type { ColumnKind } from './model';
import type { OrderSql } from './order';

const term = (kind: ColumnKind, path: string, nullable = false, direction: OrderSql['direction'] = 'ASC'): OrderSql => ({
  concept: 'Target',
  path,
  kind,
  expression: path,
  nullable,
  direction,
});
const byId = term('id', 'id');

describe('a cursor', () => {
  test('brings back the values that it was made of', () => {
    const order = [term('text', 'name', true), term('decimal', 'value', true), byId];
    fc.assert(
      fc.property(
        fc.option(fc.string({ unit: 'grapheme' })),
        fc.option(fc.bigInt(-(10n ** 18n) + 1n, 10n ** 18n - 1n)),
        fc.nat(),
        (name, value, id) => {
          const values = [name, value === null ? null : String(value), id];
          expect(decodeCursor(order, encodeCursor(order, values))).toEqual(values);
        },
      ),
    );
  });

  test.each([
    ['another direction', [term('text', 'name', false, 'DESC'), byId]],
    ['another column', [term('text', 'code'), byId]],
    ['fewer columns', [byId]],
    [
      'another concept',
      [
        { ...term('text', 'name'), concept: 'Department' },
        { ...byId, concept: 'Department' },
      ],
    ],
  ])('does not fit %s', (_what, other) => {
    const cursor = encodeCursor([term('text', 'name'), byId], ['x', 1]);
    expect(() => decodeCursor(other, cursor)).toThrow('malformedCursor');
  });

  test.each<[ColumnKind, unknown[], unknown[]]>([
    ['id', [1, '9007199254740993'], ['x', 1.5, true, null]],
    ['integer', [-3, 0], ['x', 1e300, {}]],
    ['decimal', ['-1', '999999999999999999'], ['1.5', '1e3', 'NULL']],
    ['date', ['2020-02-29'], ['2020-02-30', '2020', 20200101]],
    ['instant', ['2020-12-31 16:59:59.000'], ['2020-12-31T16:59:59Z', '2020-12-31 25:00:00.000', 'now']],
    ['boolean', [0, 1, '1'], [2, true]],
    ['text', ['', 'x'], [1, []]],
    ['choice', ['WARD'], [1]],
  ])('of a column of kind %s has such values alone', (kind, right, wrong) => {
    const order = [term(kind, 'column'), byId];
    for (const value of right) expect(decodeCursor(order, encodeCursor(order, [value, 1]))).toEqual([value, 1]);
    for (const value of wrong) expect(() => decodeCursor(order, encodeCursor(order, [value, 1]))).toThrow('malformedCursor');
  });

  test('is never anything else', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(() => decodeCursor([byId], text)).toThrow('malformedCursor')));
    fc.assert(
      fc.property(fc.json(), (text) => expect(() => decodeCursor([byId], Buffer.from(text).toString('base64url'))).toThrow('malformedCursor')),
    );
  });
});
