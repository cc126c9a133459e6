import { expect, test } from '@jest/globals';
import { HttpError } from 'react-admin';
import { refusedRow } from './refused-row';

test('a refusal of many names the row that it is about', () => {
  const error = new HttpError('Đang được dùng', 409, { errors: { 'ids.2': 'Đang được dùng ở 1 phòng, ban', root: { serverError: '…' } } });
  expect(refusedRow(error)).toEqual({ index: 2, message: 'Đang được dùng ở 1 phòng, ban' });
});

test.each([
  [new HttpError('Không có quyền', 403, { code: 'FORBIDDEN' })],
  [new HttpError('Thiếu lý do', 422, { errors: { note: 'Thiếu lý do' } })],
  [new Error('network')],
])('%s names none', (error) => {
  expect(refusedRow(error)).toBeNull();
});
