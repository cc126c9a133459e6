/** Does the same with every item, by several workers at once: each is made once and takes the next item that is left. */
export async function sideBySide<Item, Worker>(
  items: readonly Item[],
  workers: number,
  begin: () => Promise<Worker>,
  work: (worker: Worker, item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items];
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const worker = await begin();
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(worker, item);
    }),
  );
}
