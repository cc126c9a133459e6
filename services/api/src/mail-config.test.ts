import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from './config';
import { parseDaysBefore, parseMailAddress, parseSmtpUrl } from './mail-config';

describe('the mail settings', () => {
  test.each([
    ['smtp://mail.vn', { host: 'mail.vn', port: 587, secure: false, user: null, password: null, requireTls: false, verifyCertificate: true }],
    ['smtps://mail.vn', { port: 465, secure: true }],
    [
      'smtp://an%40vn:m%C3%A2t@mail.vn:2525?requireTLS=1&verify=0',
      { port: 2525, user: 'an@vn', password: 'mât', requireTls: true, verifyCertificate: false },
    ],
  ])('%s is understood', (value, expected) => {
    expect(parseSmtpUrl(value)).toMatchObject(expected);
  });

  test.each(['mail.vn', 'http://mail.vn', 'smtp://', ''])('"%s" is no mail server', (value) => {
    expect(parseSmtpUrl(value)).toBeUndefined();
  });

  test.each([
    ['a@b.vn', { name: '', address: 'a@b.vn' }],
    ['Thi đua <a@b.vn>', { name: 'Thi đua', address: 'a@b.vn' }],
    ['"Thi đua, khen thưởng" <a@b.vn>', { name: 'Thi đua, khen thưởng', address: 'a@b.vn' }],
    ['Thi đua', undefined],
    ['a@b.vn\r\nBcc: c@d.vn', undefined],
    ['x <a@b.vn>, <c@d.vn>', undefined],
  ])('%j as an address is %j', (value, expected) => {
    expect(parseMailAddress(value)).toEqual(expected);
  });

  test.each([
    ['3,1', [3, 1]],
    ['1, 7,3,3', [7, 3, 1]],
    ['0', undefined],
    ['1,2,3,4,5,6', undefined],
    ['a', undefined],
  ])('days before "%s" are %j', (value, expected) => {
    expect(parseDaysBefore(value)).toEqual(expected);
  });

  test('are refused together, each in a line, without showing the password', () => {
    const faults = (env: Record<string, string>): readonly string[] => {
      try {
        readConfig(env);
        return [];
      } catch (error) {
        if (error instanceof ConfigError) return error.faults;
        throw error;
      }
    };
    expect(faults({ SMTP_URL: 'smtp://mail.vn' })).toEqual(['MAIL_FROM: SMTP_URL needs the address that mails come from']);
    expect(faults({ SMTP_URL: 'smtp://mail.vn', MAIL_FROM: 'x', REMINDER_HOUR: '24', PUBLIC_URL: 'vn' }).map((line) => line.split(':')[0])).toEqual([
      'MAIL_FROM',
      'REMINDER_HOUR',
      'PUBLIC_URL',
    ]);
    expect(faults({ SMTP_URL: 'ftp://u:mat-khau@mail.vn' }).join()).not.toContain('mat-khau');
    expect(readConfig({ SMTP_URL: 'smtp://mail.vn', MAIL_FROM: 'a@b.vn', PUBLIC_URL: 'https://x.vn/thi-dua/' })).toMatchObject({
      mail: { host: 'mail.vn', from: { address: 'a@b.vn' } },
      publicUrl: 'https://x.vn/thi-dua',
    });
  });
});
