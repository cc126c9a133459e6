import type { Consequence } from '../context';
import { Task } from '../task/task.entity';

let listener: (ids: readonly number[]) => void = () => undefined;

/** Who is told which tasks have changed, after the commit: the scheduler of this instance. */
export function onTasksChanged(listen: (ids: readonly number[]) => void): void {
  listener = listen;
}

/** A task that is given, moved or handed to someone else may be one to remind of at once. */
export const remindersFollow: Consequence = {
  name: 'reminders',
  draw: async (ctx, changes) => {
    const ids = changes.filter(({ concept, after }) => concept === Task.name && after !== null).map(({ id }) => id);
    if (ids.length > 0) ctx.afterCommit(() => listener(ids));
  },
};
