import { once } from 'node:events';
import { connect } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/**
 * Sends requests over some connections for some seconds, the next one on each as soon as its answer is there, and answers how many a second
 * were answered. It reads no more of an answer than its status and its length: what it spends itself is missing on the two processors.
 */
export async function load(side, variablesOf, { connections, seconds }) {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(side.port)));
  const until = performance.now() + seconds * 1000;
  let answered = 0;
  const began = performance.now();
  await Promise.all(
    sockets.map(async (socket) => {
      while (performance.now() < until) {
        await socket.exchange(side.request(variablesOf()));
        answered += 1;
      }
    }),
  );
  const elapsed = (performance.now() - began) / 1000;
  for (const socket of sockets) socket.close();
  return answered / elapsed;
}

/** One request; answers the body. */
export async function ask(side, variables) {
  const socket = await open(side.port);
  const body = await socket.exchange(side.request(variables));
  socket.close();
  return JSON.parse(body.toString());
}

/** A request as bytes. */
export function post(path, headers, body) {
  const text = JSON.stringify(body);
  const lines = Object.entries({ host: '127.0.0.1', 'content-type': 'application/json', ...headers, 'content-length': Buffer.byteLength(text) });
  return `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${text}`;
}

async function open(port) {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  await once(socket, 'connect');
  let chunks = [];
  let missing = -1;
  let waiting;
  socket.on('error', (error) => waiting?.reject(error));
  socket.on('close', () => waiting?.reject(new Error('the connection was closed')));
  socket.on('data', (chunk) => {
    chunks.push(chunk);
    if (missing < 0) {
      const head = readHead(chunks.length === 1 ? chunk : Buffer.concat(chunks));
      if (!head) return;
      if (head.status !== 200) return waiting.reject(new Error(`status ${head.status}: ${Buffer.concat(chunks).toString()}`));
      chunks = [head.rest];
      missing = head.length - head.rest.length;
    } else missing -= chunk.length;
    if (missing > 0) return;
    const body = chunks;
    chunks = [];
    missing = -1;
    waiting.resolve(body);
  });
  return {
    exchange: async (request) => {
      const answered = new Promise((resolve, reject) => {
        waiting = { resolve, reject };
      });
      socket.write(request);
      return Buffer.concat(await answered);
    },
    close: () => socket.destroy(),
  };
}

function readHead(bytes) {
  const end = bytes.indexOf(END_OF_HEAD);
  if (end < 0) return null;
  const head = bytes.latin1Slice(0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`expected an answer with its length, found ${head}`);
  return { status: Number(head.slice(9, 12)), length: Number(length), rest: bytes.subarray(end + 4) };
}
