import { describe, expect, test } from '@jest/globals';
import { HttpError } from 'react-admin';
import { ApolloError } from './client';
import { isConflict, isFieldFault, toHttpError } from './errors';

/** As ra-data-graphql hands it on. */
const refused = (code: string, message = 'Câu báo lỗi.', fields?: object[]) =>
  new HttpError(message, 200, new ApolloError({ graphQLErrors: [{ message, extensions: { code, ...(fields && { fields }) } }] }));

describe('a refusal', () => {
  test.each([
    ['UNAUTHENTICATED', 401],
    ['FORBIDDEN', 403],
    ['NOT_FOUND', 404],
    ['CONFLICT', 409],
    ['BAD_USER_INPUT', 422],
    ['RATE_LIMITED', 429],
    ['INTERNAL_SERVER_ERROR', 500],
  ])('%s has the status %d and the service’s sentence', (code, status) => {
    expect(toHttpError(refused(code))).toMatchObject({ status, message: 'Câu báo lỗi.' });
  });

  test('of input stands at the fields of the form', () => {
    const error = toHttpError(
      refused('BAD_USER_INPUT', 'Có 2 giá trị chưa đúng; xem "fields".', [
        { path: 'input.name', message: 'Cần nhập giá trị.' },
        { path: 'input.bands.0.score', message: 'Tối thiểu là 0.' },
      ]),
    );
    expect(error).toMatchObject({
      body: { errors: { name: 'Cần nhập giá trị.', 'bands.0.score': 'Tối thiểu là 0.', root: { serverError: 'Cần nhập giá trị. Tối thiểu là 0.' } } },
    });
    expect(isFieldFault(error)).toBe(true);
  });

  test('that no field is to blame for is no field fault', () => {
    expect(isFieldFault(toHttpError(refused('BAD_USER_INPUT')))).toBe(false);
  });

  test('for a stale version is a conflict', () => {
    expect(isConflict(toHttpError(refused('CONFLICT')))).toBe(true);
    expect(isConflict(toHttpError(refused('FORBIDDEN')))).toBe(false);
  });

  test('for the double of another record stands at its field and is no stale version', () => {
    const error = toHttpError(refused('CONFLICT', 'Đã có.', [{ path: 'input.code', message: 'Mã này đã có.' }]));
    expect([isFieldFault(error), isConflict(error)]).toEqual([true, false]);
  });
});

describe('a failure on the way', () => {
  test('without an answer says that the server cannot be reached', () => {
    expect(toHttpError(new ApolloError({ networkError: new Error('Failed to fetch') }))).toMatchObject({ message: 'app.error.network', status: 0 });
  });

  test('with a bare status says that the server cannot answer', () => {
    expect(toHttpError(new HttpError('Bad Gateway', 502))).toMatchObject({ message: 'app.error.unavailable', status: 502 });
    const networkError = Object.assign(new Error('Bad Gateway'), { statusCode: 502 });
    expect(toHttpError(new ApolloError({ networkError }))).toMatchObject({ message: 'app.error.unavailable', status: 502 });
  });

  test('of a request that was called off stays what it is', () => {
    const aborted = new DOMException('The user aborted a request.', 'AbortError');
    expect(toHttpError(aborted)).toBe(aborted);
  });

  test('that the panel itself made is not hidden in another', () => {
    const missing = new HttpError('ra.notification.item_doesnt_exist', 404);
    expect(toHttpError(new HttpError(missing.message, 200, missing))).toBe(missing);
  });
});
