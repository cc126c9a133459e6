import type { Log } from '../log';
import type { Wake } from './wake';

/** The position of the last committed change, as far as this instance knows, and a way to wait for more. */
export interface Head {
  /** Asks the database. */
  look(): Promise<number>;
  /** The position as soon as it is beyond this one. Ends with the same position when it is cancelled. */
  beyond(position: number): { readonly position: Promise<number>; cancel(): void };
  close(): void;
}

/** Looks when it is woken, and every `pollMs` while someone waits. `position` asks the database. */
export function watchHead(position: () => Promise<number>, wake: Wake, log: Log, pollMs: number): Head {
  const waiters = new Set<{ readonly from: number; readonly resolve: (position: number) => void }>();
  let known = 0;
  let looking: Promise<number> | null = null;
  let again = false;
  let timer: NodeJS.Timeout | null = null;
  let answers = true;

  async function read(): Promise<number> {
    known = Math.max(known, await position());
    answers = true;
    for (const waiter of [...waiters]) {
      if (known <= waiter.from) continue;
      waiters.delete(waiter);
      waiter.resolve(known);
    }
    if (waiters.size === 0) rest();
    return known;
  }

  /** One question at a time; who is woken meanwhile asks once more afterwards, for the answer under way may be older. */
  function lookSoon(): void {
    if (waiters.size === 0) return;
    if (looking !== null) {
      again = true;
      return;
    }
    looking = read()
      .catch((error: unknown) => {
        if (answers) log.warn({ err: error }, 'cannot read the head of the feed; trying again until the database answers');
        answers = false;
        return known;
      })
      .finally(() => {
        looking = null;
        if (again) {
          again = false;
          lookSoon();
        }
      });
  }

  function rest(): void {
    if (timer) clearInterval(timer);
    timer = null;
  }

  wake.onWake(lookSoon);
  return {
    look: read,
    beyond: (from) => {
      if (known > from) return { position: Promise.resolve(known), cancel: () => undefined };
      let waiter: { readonly from: number; readonly resolve: (position: number) => void } | null = null;
      const position = new Promise<number>((resolve) => {
        waiter = { from, resolve };
        waiters.add(waiter);
      });
      timer ??= setInterval(lookSoon, pollMs);
      return {
        position,
        cancel: () => {
          if (waiter && waiters.delete(waiter)) waiter.resolve(from);
        },
      };
    },
    close: rest,
  };
}
