import type { EventEmitter } from 'node:events';
import { createClient } from 'redis';
import type { Log } from '../log';

/** Tells every instance to look at the feed now. It carries nothing: a lost wake-up costs time, never a change. */
export interface Wake {
  wake(): void;
  onWake(listener: () => void): void;
  close(): Promise<void>;
}

const CHANNEL = 'thi-dua:feed';

/** Wakes this instance at once, and through Redis the others; without Redis they look by themselves. */
export async function openWake(redisUrl: string | null, log: Log): Promise<Wake> {
  const listeners = new Set<() => void>();
  const wakeHere = (): void => {
    for (const listener of listeners) listener();
  };
  const redis = redisUrl === null ? null : await connectRedis(redisUrl, wakeHere, log);
  return {
    wake: () => {
      wakeHere();
      redis?.publish();
    },
    onWake: (listener) => {
      listeners.add(listener);
    },
    close: async () => redis?.close(),
  };
}

async function connectRedis(url: string, wakeHere: () => void, log: Log): Promise<{ publish(): void; close(): void }> {
  const publisher = createClient({ url, disableOfflineQueue: true });
  const subscriber = createClient({ url });
  for (const client of [publisher, subscriber]) warnOnce(client, log);
  // Not awaited: a service whose Redis is away starts all the same.
  publisher.connect().catch(() => undefined);
  subscriber
    .connect()
    .then(() => subscriber.subscribe(CHANNEL, wakeHere))
    .catch((error: unknown) => log.warn({ err: error }, 'cannot listen to wake-ups through Redis'));
  return {
    publish: () => {
      if (!publisher.isReady) return;
      publisher.publish(CHANNEL, '').catch((error: unknown) => log.warn({ err: error }, 'a wake-up through Redis was lost'));
    },
    close: () => {
      publisher.destroy();
      subscriber.destroy();
    },
  };
}

/** A client tries again and again, and fails each time: one line says it until Redis has answered. */
function warnOnce(client: EventEmitter, log: Log): void {
  let answers = true;
  client.on('ready', () => {
    answers = true;
  });
  client.on('error', (error: Error) => {
    if (answers) log.warn({ err: error }, 'Redis does not answer; instances find changes by looking until it does');
    answers = false;
  });
}
