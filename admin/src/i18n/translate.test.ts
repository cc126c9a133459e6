import { expect, test } from '@jest/globals';
import { translate } from './translate';

const messages = {
  app: { name: 'Thi đua', greeting: 'Xin chào, %{name}', selected: 'Đã chọn 1 mục |||| Đã chọn %{smart_count} mục', plain: '%{smart_count} dòng' },
};

test('a text is found by its name, and filled in', () => {
  expect(translate(messages, 'app.name')).toBe('Thi đua');
  expect(translate(messages, 'app.greeting', { name: 'Lan' })).toBe('Xin chào, Lan');
});

test.each([
  [1, 'Đã chọn 1 mục'],
  [0, 'Đã chọn 0 mục'],
  [12, 'Đã chọn 12 mục'],
  [undefined, 'Đã chọn 1 mục'],
])('for %s it takes the form of that number', (smart_count, text) => {
  expect(translate(messages, 'app.selected', { smart_count })).toBe(text);
});

test('a text of one form is the same for every number', () => {
  expect(translate(messages, 'app.plain', { smart_count: 3 })).toBe('3 dòng');
});

test.each(['app.nothing', 'app', 'app.name.more', 'toString', ''])('"%s" is no text: it is said as it is, or what is given instead of it', (name) => {
  expect(translate(messages, name)).toBe(name);
  expect(translate(messages, name, { _: 'Không có %{what}', what: 'gì' })).toBe('Không có gì');
});

test('a fact that nobody gave stays visible as a gap, and none is read as another text’s pattern', () => {
  expect(translate(messages, 'app.greeting')).toBe('Xin chào, %{name}');
  expect(translate(messages, 'app.greeting', { name: '$& %{name}' })).toBe('Xin chào, $& %{name}');
});
