import { expect, test } from '@jest/globals';
import { createQueue } from './queue';

test('tasks run one after the other, in the order in which they came, also after one that failed', async () => {
  const inTurn = createQueue();
  const log: string[] = [];
  const task = (name: string, fails = false) =>
    inTurn(async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const settled = await Promise.allSettled([task('a'), task('b', true), task('c')]);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('a task that throws at once rejects its own promise and no other', async () => {
  const inTurn = createQueue();
  const failed = inTurn(() => {
    throw new Error('at once');
  });
  await expect(failed).rejects.toThrow('at once');
  await expect(inTurn(async () => 'next')).resolves.toBe('next');
});
