import { describe, expect, test } from '@jest/globals';
import { enums } from '../api/enums';
import { resources } from '../api/resources';
import { en } from './en';
import { vi } from './vi';

const textsOf = (messages: object, prefix = ''): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[`${prefix}${key}`, value]] : [...textsOf(value, `${prefix}${key}.`)],
    ),
  );

const placeholders = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g))].sort();

describe('the texts', () => {
  const vietnamese = textsOf(vi);
  const english = textsOf(en);

  test('have the same keys in Vietnamese and English, react-admin’s own included', () => {
    expect([...vietnamese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('fill in the same facts in both languages', () => {
    const differing = [...vietnamese].filter(([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('name every value of every enumeration', () => {
    const missing = Object.entries(enums).flatMap(([name, values]) =>
      values.map((value) => `enums.${name}.${value}`).filter((key) => !vietnamese.get(key)),
    );
    expect(missing).toEqual([]);
  });

  test('name every resource and every field that a form writes', () => {
    const wanted = Object.entries(resources).flatMap(([name, { writable }]) => [
      `resources.${name}.name`,
      ...writable.map((field) => `resources.${name}.fields.${field}`),
    ]);
    expect(wanted.filter((key) => !vietnamese.get(key))).toEqual([]);
  });
});
