import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sortKey } from './sort-key';

const compare = (a: string, b: string) => {
  const [left, right] = [Buffer.from(sortKey(a)), Buffer.from(sortKey(b))];
  return Buffer.compare(left, right);
};

describe('the order of names', () => {
  test.each([
    [
      'letters stand as in the Vietnamese alphabet',
      ['a', 'ă', 'â', 'b', 'c', 'd', 'đ', 'e', 'ê', 'g', 'o', 'ô', 'ơ', 't', 'u', 'ư', 'v', 'x', 'y', 'z'],
    ],
    ['tones weigh only where the letters are the same', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mai', 'măn', 'mân', 'mẹ']],
    ['numbers stand by value', ['Phường 1', 'Phường 2', 'Phường 9', 'Phường 10', 'Phường 11', 'Phường 100', 'Phường 1000000000000']],
    ['zeros in front of a number do not weigh', ['Tổ 1', 'Tổ 02', 'Tổ 3', 'Tổ 010', 'Tổ 11']],
    ['a name stands before the longer ones that begin with it', ['An', 'An (cũ)', 'An - mới', 'An 1', 'An Bình', 'Anh']],
    ['words weigh more than letters', ['An Z', 'Ana']],
    ['signs and foreign letters come after no letter is left out', ['Zebra', '漢字']],
  ])('%s', (_rule, names) => {
    const shuffled = [...names].reverse();
    expect(shuffled.sort(compare)).toEqual(names);
  });

  test('is the same for capitals, and however accents are typed', () => {
    fc.assert(
      fc.property(fc.constantFrom('Đức Giang', 'Bồ Đề', 'Ủy ban', 'Phường 12'), (name) => {
        expect(sortKey(name.normalize('NFD'))).toBe(sortKey(name));
        expect(sortKey(name.toUpperCase())).toBe(sortKey(name));
      }),
    );
  });

  test('keys are never longer than their column', () => {
    fc.assert(fc.property(fc.string({ maxLength: 600, unit: 'binary' }), (name) => sortKey(name).length <= 600));
  });
});
