import type { Operation } from './operation';

const OPERATIONS_MAX = 500;
/** Longer documents are prepared anew each time, so that the cache cannot be filled with megabytes. */
const SOURCE_LENGTH_MAX = 32_768;

type Prepare = (source: string, operationName: string | undefined) => Operation;

/** Remembers the operations that were used last. What is refused is not remembered. */
export function createOperationCache(prepare: Prepare): Prepare {
  const recent = new Map<string, Operation>();
  return (source, operationName) => {
    const key = operationName === undefined ? source : `${operationName}\0${source}`;
    const known = recent.get(key);
    if (known) {
      recent.delete(key);
      recent.set(key, known);
      return known;
    }
    const operation = prepare(source, operationName);
    if (source.length > SOURCE_LENGTH_MAX) return operation;
    recent.set(key, operation);
    const [oldest] = recent.size > OPERATIONS_MAX ? recent.keys() : [];
    if (oldest !== undefined) recent.delete(oldest);
    return operation;
  };
}
