import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileName } from './file-name';

test.each([
  ['Báo cáo tổng kết.pdf', 'Báo cáo tổng kết.pdf'],
  ['C:\\Tài liệu\\quyết định.docx', 'quyết định.docx'],
  ['../../etc/passwd', 'passwd'],
  ['  a\u0000b\n.pdf ', 'ab.pdf'],
  ['hoa don\u202efdp.exe', 'hoa donfdp.exe'],
  ['Đ\u0061\u0302\u0301u.txt', 'Đấu.txt'],
])('"%s" is kept as "%s"', (given, kept) => {
  expect(fileName(given)).toBe(kept);
});

test.each(['', ' ', '.', '..', 'folder/', '\u0000'])('"%s" is no name', (given) => {
  expect(fileName(given)).toBeNull();
});

test('a long name is cut before its ending', () => {
  expect(fileName(`${'ă'.repeat(300)}.pdf`)).toBe(`${'ă'.repeat(251)}.pdf`);
});

test('what it answers stays as it is when given again, has no folder, and fits the column', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
      const name = fileName(given);
      if (name === null) return;
      expect(fileName(name)).toBe(name);
      expect([...name].length).toBeLessThanOrEqual(255);
      expect(name).not.toMatch(/[\\/]/);
    }),
  );
});
