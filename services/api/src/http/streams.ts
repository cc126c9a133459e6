import type { Viewer } from '../context';
import type { Log } from '../log';

/** One open socket or event stream. */
export interface OpenStream {
  readonly kind: 'websocket' | 'sse';
  readonly viewer: Viewer;
  /** The service stops: the other side reconnects, perhaps to another instance. */
  goAway(): void;
  /** The credential was revoked or has expired. */
  signOut(): void;
}

/** Every connection that outlives its request. */
export interface Streams {
  add(stream: OpenStream): () => void;
  count(kind: OpenStream['kind']): number;
  /** Ends all of them, and those that come later at once. */
  goAway(): void;
  stop(): void;
}

/** Whether a credential that was good when its stream began still is. */
export type Revalidate = (viewer: Viewer) => Promise<boolean>;

/** Keeps the open streams, and asks every `periodMs` whether their credentials are still good, once for each credential. */
export function createStreams(revalidate: Revalidate, periodMs: number, log: Log): Streams {
  const open = new Set<OpenStream>();
  let leaving = false;
  let asking = false;
  const timer = setInterval(() => void askOnce(), periodMs);
  timer.unref();

  async function askOnce(): Promise<void> {
    if (asking) return;
    asking = true;
    for (const streams of byCredential().values()) {
      const [first] = streams;
      if (first && !(await stillGood(first.viewer))) for (const stream of streams) stream.signOut();
    }
    asking = false;
  }

  function byCredential(): Map<string, OpenStream[]> {
    const groups = new Map<string, OpenStream[]>();
    for (const stream of open) {
      const key = `${stream.viewer.kind} ${stream.viewer.credentialId}`;
      const group = groups.get(key);
      if (group) group.push(stream);
      else groups.set(key, [stream]);
    }
    return groups;
  }

  async function stillGood(viewer: Viewer): Promise<boolean> {
    try {
      return await revalidate(viewer);
    } catch (error) {
      // A database that is away for a moment must not send everybody away.
      log.warn({ err: error }, 'a credential could not be checked');
      return true;
    }
  }

  return {
    add: (stream) => {
      open.add(stream);
      if (leaving) stream.goAway();
      return () => open.delete(stream);
    },
    count: (kind) => {
      let count = 0;
      for (const stream of open) if (stream.kind === kind) count += 1;
      return count;
    },
    goAway: () => {
      leaving = true;
      for (const stream of open) stream.goAway();
    },
    stop: () => clearInterval(timer),
  };
}
