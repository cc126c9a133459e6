import type { Client as SocketClient } from 'graphql-ws';
import type { LineState } from './line';
import { follow, keepLine } from './line';
import type { RankingChange } from './records';

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
  let cursor: string | undefined;
  return keepLine({
    onState,
    subscribe: async (socket) => {
      cursor ??= await lastCursor(socket, rankingId);
      const variables = { after: cursor ?? null, where: { rankingId: { eq: rankingId } } };
      await follow<{ rankingChanged: RankingChange }>(socket, { query: FOLLOW_RANKING, variables }, ({ rankingChanged }) => {
        cursor = rankingChanged.cursor;
        onChange(rankingChanged);
      });
    },
  });
};

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
