import { expect, test } from '@jest/globals';
import { HttpError } from 'react-admin';
import { refusalsByTarget } from './refusals';

test('a fault of one report comes to the row that it was sent for', () => {
  const error = new HttpError('Dữ liệu chưa đúng', 422, { errors: { '1.period': 'Ngoài phong trào', root: { serverError: 'Ngoài phong trào' } } });
  expect([...refusalsByTarget(error, ['7', '8'])]).toEqual([['8', 'Ngoài phong trào']]);
});

test.each([[new HttpError('Phong trào đã kết thúc', 409)], [new Error('network')]])('%s belongs to no row', (error) => {
  expect(refusalsByTarget(error, ['7']).size).toBe(0);
});
