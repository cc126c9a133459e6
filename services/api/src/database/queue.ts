/** Runs tasks one after the other, in the order in which they came. A task that fails does not stop the next one. */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const result = last.then(task, task);
    last = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  };
}
