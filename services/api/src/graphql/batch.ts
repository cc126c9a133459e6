/** Loads what several resolvers of one operation ask for in the same turn with one call. `owner` is what they have in common: their context and field. */
export function createBatch<O extends object, K, V>(
  load: (owner: O, keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): (owner: O, group: object, key: K) => Promise<V | undefined> {
  const waiting = new WeakMap<object, WeakMap<object, { readonly keys: K[]; readonly loaded: Promise<ReadonlyMap<K, V>> }>>();
  return async (owner, group, key) => {
    const groups = waiting.get(owner) ?? new WeakMap();
    waiting.set(owner, groups);
    const open = groups.get(group);
    if (open) {
      open.keys.push(key);
      return (await open.loaded).get(key);
    }
    const keys = [key];
    const loaded = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      groups.delete(group);
      return load(owner, keys);
    });
    groups.set(group, { keys, loaded });
    return (await loaded).get(key);
  };
}
