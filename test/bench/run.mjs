import { isDeepStrictEqual, parseArgs } from 'node:util';
import { cases } from './cases.mjs';
import { fill } from './data.mjs';
import { createDatabase } from './database.mjs';
import { ask, load, post } from './load.mjs';
import { startFloor, startService } from './service.mjs';
import { measureSubscribers } from './subscribers.mjs';
import { printTable } from './table.mjs';

// npm run bench: the service against a server written by hand for the same answers (the floor), on the same database, in turns.
// npm run bench -- --quick --database sqlite --only nested,point
const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, database: { type: 'string' }, only: { type: 'string' } } });
const only = options.only?.split(',');
const PLAN = options.quick
  ? { rounds: 3, seconds: 1, warmUpSeconds: 1, subscribers: 200 }
  : { rounds: 7, seconds: 2, warmUpSeconds: 3, subscribers: 1000 };
const READ_CONNECTIONS = 16;
const WRITE_CONNECTIONS = 4;

const database = await (options.database === undefined ? createDatabase('mysql').catch(withoutServer) : createDatabase(options.database));
const running = [];
try {
  const service = await startService(database.url);
  running.push(service);
  await database.transaction(fill);
  const floor = await startFloor(database.url);
  running.push(floor);
  const lines = [];
  for (const each of cases.filter(({ name }) => !only || only.includes(name))) lines.push(await measure(each, service, floor));
  if (!only || only.includes('subscribers')) lines.push(await measureSubscribers(service, floor, PLAN));
  printTable(`${await database.version()}, Node ${process.versions.node}`, lines);
} finally {
  await Promise.all(running.map(({ stop }) => stop()));
  await database.remove();
}

async function measure({ name, title, document, variables, writes = false, comparable = (answer) => answer }, service, floor) {
  const authorization = `Bearer ${service.token}`;
  const ours = { port: service.port, request: (given) => post('/graphql', { authorization }, { query: document, variables: given }) };
  const theirs = { port: floor.port, request: (given) => post('/', {}, { name, variables: given }) };
  let turn = await compare(name, ours, theirs, variables, comparable, writes);
  const next = () => variables(turn++);
  const connections = writes ? WRITE_CONNECTIONS : READ_CONNECTIONS;
  for (const side of [ours, theirs]) await load(side, next, { connections, seconds: PLAN.warmUpSeconds });
  const rates = { ours: [], floor: [] };
  for (let round = 0; round < PLAN.rounds; round += 1) {
    rates.ours.push(await load(ours, next, { connections, seconds: PLAN.seconds }));
    rates.floor.push(await load(theirs, next, { connections, seconds: PLAN.seconds }));
  }
  return { title, unit: 'requests/s', ours: median(rates.ours), floor: median(rates.floor), ratio: median(rates.ours) / median(rates.floor) };
}

/** Both sides must answer the same before it matters who answers sooner. A write is done by one side, undone, and done by the other. */
async function compare(name, ours, theirs, variables, comparable, writes) {
  const [here, there] = writes ? [0, 500] : [0, 0];
  const first = await ask(ours, variables(here));
  if (writes) await ask(ours, variables(there));
  const second = await ask(theirs, variables(here));
  if (writes) await ask(theirs, variables(there));
  if (!isDeepStrictEqual(comparable(first), comparable(second))) {
    throw new Error(`${name}: the answers differ\n${JSON.stringify(first).slice(0, 2000)}\n${JSON.stringify(second).slice(0, 2000)}`);
  }
  return 0;
}

function withoutServer(error) {
  process.stderr.write(`No MySQL to measure on (${error.message}); measuring on SQLite. TEST_MYSQL_URL names a server of your own.\n`);
  return createDatabase('sqlite');
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
