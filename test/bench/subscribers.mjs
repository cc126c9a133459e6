import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import WebSocket from 'ws';
import { RECORD } from './cases.mjs';
import { OVERALL, PERIOD, reportedTenths, targetId } from './data.mjs';
import { ask, post } from './load.mjs';

const ROUNDS = 9;
const ORGANIZATION = 9;
const INDICATOR = 9;
const DOCUMENT = `subscription { rankingChanged(where: { rankingId: { eq: ${OVERALL} }, organizationId: { eq: ${ORGANIZATION} } }) {
  cursor occurredAt rank previousRank score organization { code name }
} }`;

/** Milliseconds from reporting a result until the last of many subscribers has the change that it made; both sides hold their sockets all the time. */
export async function measureSubscribers(service, floor, { subscribers }) {
  const authorization = `Bearer ${service.token}`;
  const ours = {
    port: service.port,
    request: (variables) => post('/graphql', { authorization }, { query: RECORD, variables }),
    sockets: await openAll(subscribers, () => subscribe(service.port, authorization)),
  };
  const theirs = {
    port: floor.port,
    request: (variables) => post('/', {}, { name: 'recordResults', variables }),
    sockets: await openAll(subscribers, () => listen(floor.port)),
  };
  const times = { ours: [], floor: [] };
  const seen = [];
  for (let turn = 0; turn < 2 * ROUNDS; turn += 1) {
    const side = turn % 2 === 0 ? 'ours' : 'floor';
    const { ms, message } = await serve(side === 'ours' ? ours : theirs, turn);
    times[side].push(ms);
    seen.push(message);
  }
  if (!isDeepStrictEqual(shape(seen[0]), shape(seen[1]))) throw new Error(`subscribers: the messages differ\n${seen[0]}\n${seen[1]}`);
  for (const socket of [...ours.sockets, ...theirs.sockets]) socket.terminate();
  const [here, there] = [median(times.ours), median(times.floor)];
  return { title: `${subscribers} subscribers, last one served`, unit: 'ms', ours: here, floor: there, ratio: there / here };
}

/** Up by a twentieth of a point, and down again: enough for a change, too little to pass anybody. */
async function serve(side, turn) {
  const tenths = reportedTenths(ORGANIZATION, INDICATOR) - (turn % 4 < 2 ? 0.5 : 0) - (turn % 2) * 0.1;
  const input = [{ targetId: String(targetId(ORGANIZATION, INDICATOR)), period: PERIOD, value: (tenths / 10).toFixed(2) }];
  const served = Promise.all(side.sockets.map((socket) => once(socket, 'message')));
  const began = performance.now();
  await ask(side, { input });
  const [[message]] = await served;
  return { ms: performance.now() - began, message: message.toString() };
}

function shape(message) {
  const { payload } = JSON.parse(message);
  return Object.keys(payload.data.rankingChanged);
}

async function openAll(count, openOne) {
  const sockets = [];
  while (sockets.length < count) sockets.push(...(await Promise.all(Array.from({ length: Math.min(50, count - sockets.length) }, openOne))));
  return sockets;
}

async function listen(port) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/`, { perMessageDeflate: false });
  await once(socket, 'open');
  return socket;
}

async function subscribe(port, authorization) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { perMessageDeflate: false });
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
  await once(socket, 'message');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: DOCUMENT } }));
  return socket;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
