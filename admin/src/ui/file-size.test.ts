import { expect, test } from '@jest/globals';
import { formatFileSize } from './file-size';

test.each([
  [0, '0 B'],
  [1023, '1.023 B'],
  [1024, '1 KB'],
  [1_300_000, '1,2 MB'],
  [20 * 1024 ** 2, '20 MB'],
  [5 * 1024 ** 4, '5.120 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatFileSize(bytes, 'vi')).toBe(text);
});
