import type { Client as SocketClient } from 'graphql-ws';
import { createClient } from 'graphql-ws';

/** How the line to a feed stands: `live` once the service has taken the subscription. */
export type LineState = 'connecting' | 'live' | 'lost';

type Line = {
  /** Subscribes from where it last was; ends or fails when the line is lost. */
  readonly subscribe: (socket: SocketClient) => Promise<void>;
  readonly onState: (state: LineState) => void;
};

/** Keeps a subscription going until the answered function is called: after a lost connection it subscribes again. */
export const keepLine = ({ subscribe, onState }: Line): (() => void) => {
  const socket = createClient({ url: socketUrl(), lazy: true, retryAttempts: 0, keepAlive: 15_000, on: { connected: () => onState('live') } });
  let failures = 0;
  let begunAt = 0;
  let timer: number | undefined;
  let isStopped = false;

  const begin = (): void => {
    onState(failures === 0 ? 'connecting' : 'lost');
    begunAt = Date.now();
    subscribe(socket).then(again, again);
  };
  const again = (): void => {
    if (isStopped) return;
    failures = Date.now() - begunAt > LASTED_MS ? 1 : failures + 1;
    onState('lost');
    timer = window.setTimeout(begin, retryDelayMs(failures));
  };

  begin();
  return () => {
    isStopped = true;
    window.clearTimeout(timer);
    void socket.dispose();
  };
};

/** A line that held this long counts as good again. */
const LASTED_MS = 30_000;

/** Half a second at first, doubling up to 15 seconds, spread so that many panels do not come back at one moment. */
export const retryDelayMs = (failures: number, spread: number = Math.random()): number =>
  Math.min(15_000, 500 * 2 ** (failures - 1)) * (0.75 + spread / 2);

type Operation = { readonly query: string; readonly variables: Record<string, unknown> };

/** Hands on what a subscription brings; ends when it is over, fails when it is refused or the connection is lost. */
export const follow = <Event>(socket: SocketClient, operation: Operation, onEvent: (event: Event) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.subscribe<Event>(operation, {
      next: ({ data }) => {
        if (data) onEvent(data);
      },
      error: reject,
      complete: resolve,
    });
  });

const socketUrl = (): string => `${window.location.origin.replace(/^http/, 'ws')}/graphql`;
