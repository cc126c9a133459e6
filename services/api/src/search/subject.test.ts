import { beforeAll, expect, test } from '@jest/globals';
import { buildServiceSchema } from '../concepts';
import { searchKey } from '../database/search-key';
import { noFeeds } from '../feed/feed.service';
import { selectionOfFields } from '../record/fields';
import { allModels, modelNamed } from '../record/model';
import { subjects } from './subject';

beforeAll(() => {
  buildServiceSchema(noFeeds);
});

test.each(subjects)('$concept shows and is found by what it has', ({ concept, title, context, by, shownOn, without }) => {
  const model = modelNamed(concept);
  const paths = [...title, ...context];
  const selection = selectionOfFields(model, paths);
  const columns = (path: string) => {
    const [property = '', ...rest] = path.split('.');
    const target = model.toOne.get(property)?.target();
    return rest.length === 0 ? model.columns.has(property) : target !== undefined;
  };
  expect(selection.columns.has('id')).toBe(true);
  expect(paths.filter((path) => !columns(path))).toEqual([]);
  expect([...by, shownOn, without?.reference].filter((name) => name !== undefined && !model.toOne.has(name))).toEqual([]);
  expect(model.searchable.length > 0 || by.length > 0).toBe(true);
});

test('names are said as they are searched', () => {
  const names = subjects.flatMap(({ called, without }) => [...called, without?.words ?? '']);
  expect(names.filter((name) => searchKey(name) !== name)).toEqual([]);
});

test('every concept that is found by its words is looked for', () => {
  const named = allModels().filter(({ searchable }) => searchable.length > 0);
  const found = new Set(subjects.map(({ concept }) => concept));
  expect(named.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
});
