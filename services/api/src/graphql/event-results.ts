import type { WireResult } from './execute';
import type { WireError } from './format-error';

/** The stream of events broke: whoever listens resumes after the last cursor that came. */
export class BrokenStream extends Error {
  override readonly name = 'BrokenStream';
  constructor(readonly errors: readonly WireError[]) {
    super(errors.map((error) => error.message).join('\n'));
  }
}

/**
 * Turns a source of events into results, one at a time and only when asked for. Ending it does not wait for the source:
 * an async generator that sleeps would end at its next event only. A source that fails throws a BrokenStream.
 */
export function eventResults(
  source: AsyncIterable<unknown>,
  project: (event: unknown) => Promise<WireResult> | WireResult,
  formatted: (error: unknown) => readonly WireError[],
): AsyncIterableIterator<WireResult> {
  const events = source[Symbol.asyncIterator]();
  const end: IteratorReturnResult<undefined> = { done: true, value: undefined };
  let stop: (result: IteratorResult<WireResult>) => void = () => undefined;
  let open = true;

  async function produce(): Promise<IteratorResult<WireResult>> {
    try {
      const { done, value } = await events.next();
      return done || !open ? end : { done: false, value: await project(value) };
    } catch (error) {
      if (!open) return end;
      throw new BrokenStream(formatted(error));
    }
  }

  return {
    next: () =>
      new Promise((resolve, reject) => {
        stop = resolve;
        if (open) produce().then(resolve, reject);
        else resolve(end);
      }),
    return: async () => {
      if (open) {
        open = false;
        stop(end);
        // Whether the source ends well no longer concerns the listener, but a fault in it is worth a line.
        events.return?.().then(undefined, formatted);
      }
      return end;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
