import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { createDatabase } from './database.mjs';
import { startService } from './service.mjs';

// How the time of one recordResults grows with the size of the ranking: node bench/scaling.mjs --database sqlite,mysql --sizes 100,1000
const { values: options } = parseArgs({
  options: { database: { type: 'string', default: 'sqlite,mysql' }, sizes: { type: 'string', default: '100,1000,10000,100000' } },
});
const AT = '2020-07-01 00:00:00.000';
const RECORD = { version: 1, createdAt: AT, updatedAt: AT };
const ROWS_PER_STATEMENT = 500;
/** A target of so many units for as many points: one unit is one point. */
const POINTS = 100_000;
/** The places below the middle all have this score. */
const TIED = 1;
const PERIOD = '2020-06-01';

/** Each moves one organization to and fro; `values` are what it reports in turn, from the place that it has at first. */
const CASES = [
  { title: '5 places', times: 21, place: (size) => Math.floor(size / 4), values: (own) => [own + 5.5, own] },
  { title: '2 places beside a tie of half the table', times: 21, place: (size) => Math.floor(size / 2) - 1, values: (own) => [own + 2.5, own] },
  { title: 'across the whole table', times: 4, place: (size) => size - 1, values: () => [POINTS, 0] },
];

const rows = [['organizations', ...CASES.map(({ title }) => title)]];
for (const kind of options.database.split(',')) {
  for (const size of options.sizes.split(',').map(Number)) rows.push([`${size} on ${kind}`, ...(await measure(kind, size))]);
}
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
process.stdout.write(
  `Milliseconds for one recordResults (median; standings moved)\n${rows.map((row) => row.map((cell, column) => cell.padStart(widths[column])).join('  ')).join('\n')}\n`,
);

async function measure(kind, size) {
  const database = await createDatabase(kind);
  try {
    const service = await startService(database.url);
    try {
      await database.transaction((run) => fill(run, size));
      const cells = [];
      for (const each of CASES) cells.push(await time(service, size, each));
      return cells;
    } finally {
      await service.stop();
    }
  } finally {
    await database.remove();
  }
}

async function time(service, size, { times, place, values }) {
  const index = place(size);
  const turns = values(scoreAt(index, size));
  const taken = [];
  let moved = 0;
  for (let turn = 0; turn < times + 1; turn += 1) {
    const before = await feedPosition(service);
    const began = performance.now();
    await record(service, index + 1, turns[turn % turns.length]);
    // The first one warms up.
    if (turn > 0) taken.push(performance.now() - began);
    moved = Math.max(moved, (await feedPosition(service)) - before);
  }
  taken.sort((a, b) => a - b);
  return `${taken[Math.floor(taken.length / 2)].toFixed(1)} (${moved})`;
}

async function record(service, targetId, value) {
  const query = 'mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id } } }';
  const variables = { input: [{ targetId: String(targetId), period: PERIOD, value: String(value) }] };
  const { errors } = JSON.parse(await ask(service, 'POST', '/graphql', JSON.stringify({ query, variables })));
  if (errors) throw new Error(JSON.stringify(errors));
}

async function feedPosition(service) {
  return Number(/^thi_dua_feed_position (\d+)$/m.exec(await ask(service, 'GET', '/metrics'))[1]);
}

/** On a connection of its own: filling the database takes longer than the service keeps one. */
async function ask({ port, token }, method, path, body) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }).end(body);
  const [response] = await once(sent, 'response');
  return text(response);
}

/** Scores from the top by place: one point apart in the upper half, all the same in the lower; the last has less still. */
function scoreAt(index, size) {
  if (index === size - 1) return 0;
  return index < Math.floor(size / 2) ? TIED + Math.floor(size / 2) - index : TIED;
}

async function fill(run, size) {
  const ids = Array.from({ length: size }, (_, index) => index + 1);
  const score = (id) => scoreAt(id - 1, size);
  const half = Math.floor(size / 2);
  const rank = (id) => (id === size ? size : Math.min(id, half + 1));
  await insert(
    run,
    'organization',
    ids.map((id) => ({ id, ...RECORD, ...named('Phường', id), code: `P${id}`, kind: 'WARD' })),
  );
  await insert(run, 'department', [{ id: 1, ...RECORD, ...named('Phòng', 1), code: 'B1', organizationId: 1 }]);
  await insert(run, 'cluster', [{ id: 1, ...RECORD, ...named('Cụm', 1), code: 'C1', organizationId: 1 }]);
  const indicator = { unit: 'điểm', direction: 'HIGHER_IS_BETTER', aggregation: 'LAST', assigningLevel: 'CITY' };
  await insert(run, 'indicator', [{ id: 1, ...RECORD, ...named('Chỉ tiêu', 1), code: 'I1', ...indicator }]);
  await insert(run, 'campaign', [
    { id: 1, ...RECORD, ...named('Năm', 1), code: '2020', year: 2020, startsOn: '2020-01-01', endsOn: '2020-12-31', state: 'OPEN' },
  ]);
  const rule = { maxScore: POINTS * 10_000, rule: 'PROPORTIONAL', capPercent: 100_0000, bonusMax: 0, ordinal: 1 };
  await insert(run, 'criterion', [{ id: 1, ...RECORD, campaignId: 1, indicatorId: 1, departmentId: 1, ...rule }]);
  const achieved = (id) => ({ actual: score(id) * 10_000, achievement: score(id) * 10, outcome: 'MISSED', score: score(id) * 10_000 });
  await insert(
    run,
    'target',
    ids.map((id) => ({ id, ...RECORD, criterionId: 1, organizationId: id, value: POINTS * 10_000, ...achieved(id), penalty: 0 })),
  );
  const reported = { period: PERIOD, state: 'SUBMITTED', reportedAt: AT };
  await insert(
    run,
    'result',
    ids.map((id) => ({ id, ...RECORD, targetId: id, organizationId: id, indicatorId: 1, value: score(id) * 10_000, ...reported })),
  );
  const state = { size, rankedCount: size, state: 'PROVISIONAL', revision: 1, tieBreakersJson: '[]' };
  await insert(run, 'ranking', [
    {
      id: 1,
      ...RECORD,
      campaignId: 1,
      clusterId: 1,
      departmentId: 1,
      departmentKey: 1,
      method: 'CRITERIA',
      tieRule: 'STANDARD',
      weight: 1_0000,
      ...state,
    },
  ]);
  await insert(
    run,
    'standing',
    ids.map((id) => ({ id, ...RECORD, rankingId: 1, organizationId: id, score: score(id) * 10_000, rank: rank(id), tieBreak: '' })),
  );
}

async function insert(run, table, records) {
  for (let start = 0; start < records.length; start += ROWS_PER_STATEMENT) {
    const batch = records.slice(start, start + ROWS_PER_STATEMENT);
    const columns = Object.keys(batch[0]);
    const places = `(${columns.map(() => '?').join(',')})`;
    const sql = `INSERT INTO \`${table}\` (${columns.map((column) => `\`${column}\``).join(',')}) VALUES ${batch.map(() => places).join(',')}`;
    await run(
      sql,
      batch.flatMap((row) => Object.values(row)),
    );
  }
}

function named(word, id) {
  const name = `${word} ${String(id).padStart(6, '0')}`;
  return { name, searchKey: name.toLowerCase(), sortKey: name.toLowerCase() };
}
