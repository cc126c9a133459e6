import { describe, expect, test } from '@jest/globals';
import { compareDecimals, sumOf } from './decimal-sum';

describe('decimal texts', () => {
  test.each([
    [['395', '290', '240', '26'], [], '951'],
    [['0.1', '0.2'], [], '0.3'],
    [['943'], ['8'], '935'],
    [['1'], ['1.0001'], '-0.0001'],
    [[null, '2.5'], [null], '2.5'],
    [[], ['3'], '-3'],
    [[null], [], null],
  ])('%j less %j is %s', (added, taken, sum) => {
    expect(sumOf(added, taken)).toBe(sum);
  });

  test('are compared as numbers', () => {
    expect([compareDecimals('9', '10'), compareDecimals('1.5', '1.50'), compareDecimals('0', '-1')]).toEqual([-1, 0, 1]);
  });
});
