import { describe, expect, test } from '@jest/globals';
import type { Press } from './shortcuts';
import { isSingle, keyOf, shortcutFor, shortcuts } from './shortcuts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...held,
});
const nameOf = (key: string, before: string | null = null) => {
  const found = shortcutFor(key, before);
  return found === null || found === 'begun' ? found : found.name;
};

describe('a key', () => {
  test.each([
    [press('k', { ctrlKey: true }), 'Ctrl+K'],
    [press('k', { metaKey: true }), 'Ctrl+K'],
    [press('K', { ctrlKey: true }), 'Ctrl+K'],
    [press('N'), 'n'],
    [press('?'), '?'],
    [press('F1'), 'F1'],
    [press('n', { altKey: true }), null],
    [press('n', { isComposing: true }), null],
    [press('ArrowDown', { ctrlKey: true }), null],
  ])('%j is %s', (pressed, key) => {
    expect(keyOf(pressed)).toBe(key);
  });

  test('opens what it says, two keys one after the other as well', () => {
    expect(nameOf('Ctrl+K')).toBe('search');
    expect(nameOf('/')).toBe('search');
    expect(nameOf('g')).toBe('begun');
    expect(nameOf('x', 'g')).toBe('rankings');
    expect(nameOf('x')).toBeNull();
    expect(nameOf('n', 'g')).toBe('create');
    expect(nameOf('q', 'g')).toBeNull();
  });
});

test('no key does two things', () => {
  const keys = shortcuts.flatMap((shortcut) => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
  const begun = keys.filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]);
  expect(keys.filter((key) => begun.includes(key))).toEqual([]);
});

test('what needs no Ctrl can be switched off', () => {
  expect(['n', '?', '/', 'g x'].every(isSingle)).toBe(true);
  expect(['Ctrl+K', 'Ctrl+S', 'F1'].some(isSingle)).toBe(false);
});
