import { expect, it } from '@jest/globals';
import { localeOf } from './caller';
import { readSessionCookie } from './session-cookie';

it.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['*', 'vi'],
  ['fr-FR, de;q=0.8', 'vi'],
  ['en', 'en'],
  ['en-US,en;q=0.9,vi;q=0.8', 'en'],
  ['vi-VN,vi;q=0.9,en-US;q=0.6', 'vi'],
  ['en;q=0.3, vi;q=0.7', 'vi'],
  ['en;q=0', 'vi'],
  ['EN-gb ; q=1', 'en'],
])('who accepts %s reads %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});

it.each([
  [undefined, undefined],
  ['a=b', undefined],
  ['thi_dua_session=', undefined],
  ['a=b; thi_dua_session=abc-_123; c=d', 'abc-_123'],
  ['xthi_dua_session=abc', undefined],
])('the session in %s is %s', (header, token) => {
  expect(readSessionCookie(header)).toBe(token);
});
