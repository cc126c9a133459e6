// The floor: what the same answers cost a server that was written by hand for them and for nothing else. It knows who may ask, what may be
// asked and how it must look, so it checks nothing, plans nothing and keeps no history of requests.
import { createServer } from 'node:http';
import { createBroadcast } from './floor-broadcast.mjs';
import { openDatabase } from './floor-database.mjs';
import { floorReads } from './floor-reads.mjs';
import { recordResult } from './floor-writes.mjs';

const database = await openDatabase(process.env.DATABASE_URL);
const reads = floorReads(database);
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = chunks.length === 0 ? '{}' : JSON.stringify(await answer(JSON.parse(Buffer.concat(chunks).toString())));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
});
const broadcast = createBroadcast(server, database);

async function answer({ name, variables }) {
  if (name !== 'recordResults') return reads[name](variables);
  const { data, changes } = await recordResult(database, variables.input[0]);
  if (changes) void broadcast(changes);
  return { data };
}

server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
