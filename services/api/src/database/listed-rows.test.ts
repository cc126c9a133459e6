import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import Libsql from 'libsql';
import { listed, listedRows } from './listed-rows';

const connection = new Libsql(':memory:');
const select = connection.prepare(
  `SELECT j.\`id\`, CAST(j.\`value\` AS TEXT) AS \`value\`, j.\`note\` FROM ${listedRows('sqlite', { id: 'integer', value: 'integer', note: 'text' })} j`,
);
const readBack = (rows: readonly (readonly (string | number | null)[])[]): unknown[] => select.all([listed(rows)]);

test('rows are a table with the values that were given, in their order', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 50 }).filter((text) => !text.includes('\0'));
  const row = fc.tuple(fc.integer(), fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String)), fc.option(texts));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(readBack(rows)).toEqual(rows.map(([id, value, note]) => ({ id, value, note })));
    }),
  );
});

test('half a character becomes the sign for an unknown one, and a backslash stays what it is', () => {
  expect(readBack([[1, null, 'a\ud800b']])).toEqual([{ id: 1, value: null, note: 'a\ufffdb' }]);
  expect(readBack([[1, null, '\\ud800 💐']])).toEqual([{ id: 1, value: null, note: '\\ud800 💐' }]);
});
