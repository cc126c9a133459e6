import { expect, test } from '@jest/globals';
import { resources } from '../api/resources';
import { statesOf, steps } from './steps';

const namesOf = (there: readonly boolean[], of: 'isDone' | 'isNext') =>
  statesOf(there)
    .filter((state) => state[of])
    .map(({ step }) => step.name);

test('in an empty installation the first step comes first, and none is done', () => {
  const nothing = steps.map(() => false);
  expect(namesOf(nothing, 'isDone')).toEqual([]);
  expect(namesOf(nothing, 'isNext')).toEqual(['organizations']);
});

test('the next step is the first that is not done, whatever was done after it', () => {
  const there = steps.map(({ name }) => ['organizations', 'departments', 'indicators'].includes(name));
  expect(namesOf(there, 'isDone')).toEqual(['organizations', 'departments', 'indicators']);
  expect(namesOf(there, 'isNext')).toEqual(['cluster']);
});

test('with everything done nothing comes next', () => {
  expect(
    namesOf(
      steps.map(() => true),
      'isNext',
    ),
  ).toEqual([]);
});

test('each step leads to a page of the panel', () => {
  expect(steps.filter(({ to }) => !resources[to.split('/')[1] ?? '']).map(({ name }) => name)).toEqual([]);
});
