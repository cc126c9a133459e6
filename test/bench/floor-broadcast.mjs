import { WebSocketServer } from 'ws';
import { OVERALL } from './data.mjs';
import { decimal } from './decimal.mjs';

/** Tells every open socket what has changed in the overall ranking: reads it from the database, writes it once, sends it to all. */
export function createBroadcast(server, { rows, text }) {
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  return async ({ after, to }) => {
    if (sockets.clients.size === 0) return;
    const changes = await rows(
      `SELECT c.id, c.occurredAt, c.\`rank\`, c.previousRank, ${text('c.score')} AS score, o.code, o.name FROM ranking_change c JOIN organization o ON o.id = c.organizationId
         WHERE c.id > ? AND c.id <= ? AND c.rankingId = ? ORDER BY c.id`,
      [after, to, OVERALL],
    );
    for (const row of changes) {
      const rankingChanged = {
        cursor: Buffer.from(`change:${row.id}`).toString('base64url'),
        occurredAt: `${row.occurredAt.replace(' ', 'T')}Z`,
        rank: row.rank,
        previousRank: row.previousRank,
        score: decimal(row.score),
        organization: { code: row.code, name: row.name },
      };
      const message = JSON.stringify({ id: '1', type: 'next', payload: { data: { rankingChanged } } });
      for (const socket of sockets.clients) socket.send(message);
    }
  };
}
