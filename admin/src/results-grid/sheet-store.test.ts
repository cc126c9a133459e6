import { expect, test } from '@jest/globals';
import { makeSheetStore } from './sheet-store';

const row = (targetId: string, value: string | null = null, isLocked = false) => ({ targetId, value, note: '', isLocked });
const rows = [row('a'), row('b', '5'), row('c', '9', true), row('d')];

test('what is typed is counted, and sent in the order of the rows', () => {
  const store = makeSheetStore(rows, 'vi');
  store.type('d', 'value', '1,5');
  store.type('a', 'value', '2');
  store.type('b', 'value', '5');
  expect(store.counts()).toEqual({ changed: 2, wrong: 0 });
  expect(store.changes()).toEqual([
    { targetId: 'a', value: '2', note: null },
    { targetId: 'd', value: '1.5', note: null },
  ]);
});

test('a pasted block goes to the right and down, over rows that may not be changed; what finds no row is told', () => {
  const store = makeSheetStore(rows, 'vi');
  expect(store.fill('b', 'value', [['7', 'tăng'], ['8'], ['3']])).toBe(1);
  expect(store.changes()).toEqual([
    { targetId: 'b', value: '7', note: 'tăng' },
    { targetId: 'd', value: '8', note: null },
  ]);
  expect(store.fill('d', 'note', [['ghi chú', 'too far to the right']])).toBe(0);
  expect(store.typedOn('d')).toEqual({ value: '8', note: 'ghi chú' });
});

test('a cell gets back what it had, and nothing is left to save', () => {
  const store = makeSheetStore(rows, 'vi');
  store.type('b', 'value', 'x');
  store.type('b', 'note', 'y');
  store.restore('b', 'value');
  expect(store.typedOn('b')).toEqual({ note: 'y' });
  store.restore('b', 'note');
  expect(store.counts()).toEqual({ changed: 0, wrong: 0 });
});

test('what the service refused is wrong until something else is typed there', () => {
  const store = makeSheetStore(rows, 'vi');
  store.type('a', 'value', '1');
  store.refuse(new Map([['a', 'Tháng này nằm ngoài phong trào.']]));
  expect([store.counts(), store.firstWrong(), store.refusalOf('a')]).toEqual([{ changed: 1, wrong: 1 }, 'a', 'Tháng này nằm ngoài phong trào.']);
  store.type('a', 'value', '2');
  expect([store.counts(), store.refusalOf('a')]).toEqual([{ changed: 1, wrong: 0 }, undefined]);
});

test('with the rows as they are now, what is saved is forgotten, and what was typed meanwhile stays', () => {
  const store = makeSheetStore(rows, 'vi');
  store.type('a', 'value', '1');
  store.type('d', 'value', '2');
  store.take([row('a', '1'), row('b', '5'), row('c', '9', true), row('d')]);
  expect(store.changes()).toEqual([{ targetId: 'd', value: '2', note: null }]);
  expect(store.typedOn('a')).toEqual({});
});

test('who listens hears of every change, and no longer once they left', () => {
  const store = makeSheetStore(rows, 'vi');
  let heard = 0;
  const leave = store.subscribe(() => {
    heard += 1;
  });
  store.type('a', 'value', '1');
  store.discard();
  leave();
  store.type('a', 'value', '1');
  expect(heard).toBe(2);
});
