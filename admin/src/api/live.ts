import type { Client as SocketClient } from 'graphql-ws';
import { createClient } from 'graphql-ws';
import type { RankingChange } from './records';

/** How the line to the feed stands: `live` once the service has taken the subscription. */
export type LineState = 'connecting' | 'live' | 'lost';

export type RankingWatch = {
  readonly rankingId: string;
  readonly onChange: (change: RankingChange) => void;
  readonly onState: (state: LineState) => void;
};

/**
 * Follows one ranking's changes until the answered function is called, from the last change there is now. After a lost connection it
 * subscribes again with the cursor of the last change seen, so that what happened in between arrives first, once and in order.
 */
export const watchRanking = ({ rankingId, onChange, onState }: RankingWatch): (() => void) => {
  const socket = createClient({ url: socketUrl(), lazy: true, retryAttempts: 0, keepAlive: 15_000, on: { connected: () => onState('live') } });
  let cursor: string | undefined;
  let failures = 0;
  let begunAt = 0;
  let timer: number | undefined;
  let isStopped = false;

  const subscribe = (): void => {
    onState(failures === 0 ? 'connecting' : 'lost');
    begunAt = Date.now();
    begin().then(again, again);
  };
  const begin = async (): Promise<void> => {
    cursor ??= await lastCursor(socket, rankingId);
    await follow(socket, { after: cursor ?? null, where: { rankingId: { eq: rankingId } } }, (change) => {
      cursor = change.cursor;
      onChange(change);
    });
  };
  const again = (): void => {
    if (isStopped) return;
    failures = Date.now() - begunAt > LASTED_MS ? 1 : failures + 1;
    onState('lost');
    timer = window.setTimeout(subscribe, retryDelayMs(failures));
  };

  subscribe();
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

export const FOLLOW_RANKING = `subscription rankingChanged($after: String, $where: RankingChangeWhere) {
  rankingChanged(after: $after, where: $where) {
    cursor occurredAt cause previousRank rank previousScore score official organization { id code name }
  }
}`;

export const LAST_CHANGE = `query lastChange($id: ID!) {
  ranking(id: $id) { changes(first: 1, orderBy: [{ id: DESC }]) { nodes { cursor } } }
}`;

type LastChange = { ranking: { changes: { nodes: readonly { cursor: string }[] } } | null };

/** Asked over the socket itself: nothing that happens after the answer is missed. */
const lastCursor = async (socket: SocketClient, rankingId: string): Promise<string | undefined> => {
  for await (const { data } of socket.iterate<LastChange>({ query: LAST_CHANGE, variables: { id: rankingId } })) {
    return data?.ranking?.changes.nodes[0]?.cursor;
  }
  return undefined;
};

type Variables = { after: string | null; where: object };

const follow = (socket: SocketClient, variables: Variables, onChange: (change: RankingChange) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.subscribe<{ rankingChanged: RankingChange }>(
      { query: FOLLOW_RANKING, variables },
      {
        next: ({ data }) => {
          if (data) onChange(data.rankingChanged);
        },
        error: reject,
        complete: resolve,
      },
    );
  });

const socketUrl = (): string => `${window.location.origin.replace(/^http/, 'ws')}/graphql`;
