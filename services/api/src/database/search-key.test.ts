import { expect, test } from '@jest/globals';
import { searchKey } from './search-key';

test.each([
  ['Phường Đức Giang', 'phuong duc giang'],
  ['ĐẢNG UỶ', 'dang uy'],
  ['ắằẳẵặ ấầẩẫậ ứừửữự ớờởỡợ ếềểễệ ốồổỗộ ýỳỷỹỵ íìỉĩị', 'aaaaa aaaaa uuuuu ooooo eeeee ooooo yyyyy iiiii'],
  ['  nhiều \t khoảng\ntrắng ', 'nhieu khoang trang'],
  ['18-KH/ĐU', '18-kh/du'],
  ['', ''],
])('%j is searched as "%s", however its accents are typed', (text, key) => {
  expect(searchKey(text.normalize('NFC'))).toBe(key);
  expect(searchKey(text.normalize('NFD'))).toBe(key);
});
