import { describe, expect, test } from '@jest/globals';
import type { MailItem } from './mail-text';
import { mailText } from './mail-text';

const item = (given: Partial<MailItem>): MailItem => ({
  taskId: 7,
  kind: 'DUE_SOON',
  code: '18-KH-DU.07',
  name: 'Rà soát hộ nghèo',
  dueOn: '2021-06-30',
  progress: 40,
  ...given,
});
const LAN = { name: 'Nguyễn Thị Lan', locale: 'vi' } as const;

describe('a reminder mail', () => {
  test('names the one task in its subject, and counts several', () => {
    expect(mailText(LAN, '2021-06-27', [item({})], null).subject).toBe('Nhắc việc: Rà soát hộ nghèo');
    expect(mailText(LAN, '2021-06-27', [item({}), item({ taskId: 8 })], null).subject).toBe('Nhắc việc: 2 nhiệm vụ');
    expect(mailText({ ...LAN, locale: 'en' }, '2021-06-27', [item({})], null).subject).toBe('Reminder: Rà soát hộ nghèo');
  });

  test('has what is overdue first, with days as Vietnamese readers write them and a link to each task', () => {
    const { text } = mailText(
      LAN,
      '2021-06-27',
      [item({}), item({ taskId: 9, kind: 'OVERDUE', name: 'Thu gom rác', dueOn: '2021-06-20' })],
      'https://x.vn',
    );
    expect(text.indexOf('ĐÃ QUÁ HẠN')).toBeLessThan(text.indexOf('SẮP ĐẾN HẠN'));
    expect(text).toContain('- Thu gom rác (18-KH-DU.07): hạn 20/06/2021, tiến độ 40 %\n  https://x.vn/admin/#/tasks/9/show');
    expect(text).toContain('ngày 27/06/2021');
  });

  test('has no links where nobody knows the address of the service', () => {
    const { text, html } = mailText(LAN, '2021-06-27', [item({})], null);
    expect(text).not.toContain('#/tasks');
    expect(html).not.toContain('<a ');
  });

  test('lets no name be read as HTML', () => {
    const { html, text } = mailText(
      { ...LAN, name: '<b>"Lan"</b>' },
      '2021-06-27',
      [item({ name: `<img src=x onerror="alert('1')">&` })],
      'https://x.vn',
    );
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&#60;img src=x onerror=&#34;alert(&#39;1&#39;)&#34;&#62;&#38;');
    expect(text).toContain(`<img src=x onerror="alert('1')">&`);
  });
});
