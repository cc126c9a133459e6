import { expect, test } from '@jest/globals';
import { groupsOf } from './choice';

const hit = (concept: string, id: string) => ({ concept, id, title: `${concept} ${id}`, context: '' });
const pathsOf = (hits: Parameters<typeof groupsOf>[0]) =>
  groupsOf(hits, 'phuc', 2, (resource) => `all ${resource}`).map(({ name, choices }) => [name, choices.map(({ to }) => to)]);

test('records lead to their pages, together by concept in the order in which they were found', () => {
  expect(pathsOf([hit('Plan', '2'), hit('Organization', '7'), hit('AwardForm', '3')])).toEqual([
    ['plans', ['/plans/2/show']],
    ['organizations', ['/organizations/7/show']],
    ['awardForms', ['/awardForms/3/show']],
  ]);
});

test('where there are more than are shown, the list with the same words has them all', () => {
  const [group] = groupsOf([hit('Plan', '1'), hit('Plan', '2'), hit('Plan', '3')], 'phuc', 2, (resource) => `all ${resource}`);
  expect(group?.choices.map(({ title }) => title)).toEqual(['Plan 1', 'Plan 2', 'all plans']);
  expect(decodeURIComponent(group?.choices[2]?.to ?? '')).toContain('filter={"q":"phuc"}');
});

test('a list that looks for words elsewhere is not promised', () => {
  expect(pathsOf([hit('Target', '1'), hit('Target', '2'), hit('Target', '3')])).toEqual([['targets', ['/targets/1/show', '/targets/2/show']]]);
});
