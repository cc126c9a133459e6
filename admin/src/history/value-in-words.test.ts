import { describe, expect, test } from '@jest/globals';
import { enums } from '../api/enums';
import type { FieldChange } from '../api/history-actions';
import { vi } from '../i18n/vi';
import { conceptInWords, fieldInWords, valueInWords } from './value-in-words';

const change = (kind: FieldChange['kind'], before: string | null, more: Partial<FieldChange> = {}): FieldChange => ({
  field: 'x',
  kind,
  choices: null,
  before,
  beforeName: null,
  after: null,
  afterName: null,
  ...more,
});

const at = (path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined),
      vi,
    );
const translate = (key: string, options?: { readonly _?: string }): string => {
  const found = at(key);
  return typeof found === 'string' ? found : (options?._ ?? key);
};
const inVietnamese = { locale: 'vi', translate };

describe('a value of the history', () => {
  test.each([
    [change('DECIMAL', '1234.5'), '1.234,5'],
    [change('DATE', '2020-12-31'), '31/12/2020'],
    [change('INSTANT', '2020-12-31 17:05:00.000'), '01/01/2021 00:05'],
    [change('BOOLEAN', 'true'), 'Có'],
    [change('CHOICE', 'WARD', { choices: 'OrganizationKind' }), 'Phường, xã'],
    [change('CHOICE', 'BANDS', { choices: 'ScoringRule' }), 'Theo khung điểm'],
    [change('CHOICE', 'NEW', { choices: 'Unknown' }), 'NEW'],
    [change('ID', '7', { beforeName: 'Quận Long Biên' }), 'Quận Long Biên'],
    [change('ID', '7'), '#7'],
    [change('TEXT', 'Phúc Đồng'), 'Phúc Đồng'],
    [change('TEXT', null), '–'],
  ])('%o reads "%s"', (value, words) => {
    expect(valueInWords(value, 'before', inVietnamese)).toBe(words);
  });

  test('has the name of every enumeration of the panel', () => {
    for (const [name, values] of Object.entries(enums)) {
      for (const value of values) expect(translate(`enums.${name}.${value}`)).not.toContain('enums.');
    }
  });
});

test('fields and concepts are called as on their pages; what has no page keeps its name', () => {
  expect(fieldInWords('Organization', 'parentId', translate)).toBe('Trực thuộc');
  expect(fieldInWords('Organization', 'something', translate)).toBe('something');
  expect(conceptInWords('Award', translate)).toBe('Khen thưởng');
  expect(conceptInWords('Unknown', translate)).toBe('Unknown');
});
