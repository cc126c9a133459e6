import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attachment } from './content-disposition';

test('a Vietnamese name is given whole, and in plain letters for those who cannot read that', () => {
  expect(attachment('Quyết định số 18 (bản đẹp).pdf')).toBe(
    'attachment; filename="Quyet dinh so 18 (ban dep).pdf"; ' +
      "filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20s%E1%BB%91%2018%20%28b%E1%BA%A3n%20%C4%91%E1%BA%B9p%29.pdf",
  );
});

test('no name can end its quotes, begin another header or another parameter, and each is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const header = attachment(name);
      expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9%._~!-]*$/);
      expect(header.split('"')).toHaveLength(3);
      expect(decodeURIComponent(header.slice(header.indexOf("''") + 2))).toBe(Buffer.from(name).toString());
    }),
  );
});
