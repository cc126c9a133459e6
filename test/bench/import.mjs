import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import { fill, INDICATORS, ORGANIZATIONS, reportedTenths, targetId } from './data.mjs';
import { createDatabase } from './database.mjs';
import { startService } from './service.mjs';

// 100,000 results from a file, each scored and every ranking right at the end, against the same rows inserted by hand, in the same run; and
// all of it undone: node bench/import.mjs --database sqlite,mariadb,mysql --rows 100000
const { values: options } = parseArgs({
  options: {
    database: { type: 'string', default: 'sqlite,mysql' },
    rounds: { type: 'string', default: '1' },
    rows: { type: 'string', default: '100000' },
  },
});
const ROWS_PER_STATEMENT = 500;
const MONTHS = { floor: ['2020-09', '2020-10'], ours: ['2020-07', '2020-08'] };
const AT = '2020-11-01 00:00:00.000';

for (const kind of options.database.split(',')) {
  for (let round = 0; round < Number(options.rounds); round += 1) print(await measure(kind));
}

async function measure(kind) {
  const database = await createDatabase(kind);
  try {
    const service = await startService(database.url);
    try {
      await database.transaction(fill);
      const rows = [...results(MONTHS.floor)].slice(0, Number(options.rows));
      const bare = await timed(() => insertByHand(database.url, 'result', rows));
      const withHistory = bare + (await timed(() => insertByHand(database.url, 'audit_entry', rows.map(audited))));
      const file = csv(MONTHS.ours);
      // SQLite has kept this process from noticing which connections the service has closed meanwhile.
      await sleep(500);
      const began = performance.now();
      const id = await preview(service, file);
      const job = await ended(service, id, ['READY']);
      const read = performance.now() - began;
      await graphql(service, 'mutation ($id: ID!) { applyImport(id: $id) { id } }', { id });
      await ended(service, id, ['APPLIED']);
      const total = performance.now() - began;
      const second = await timed(async () => {
        const { rowsUnchanged } = await ended(service, await preview(service, file), ['READY']);
        if (rowsUnchanged !== rows.length) throw new Error(`expected ${rows.length} rows to change nothing, found ${rowsUnchanged}`);
      });
      await requireScores(service);
      const undone = await timed(() => undo(service, id));
      await ended(service, id, ['UNDONE']);
      await requireScores(service);
      return {
        version: await database.version(),
        rows: job.rowsCreated,
        bare,
        withHistory,
        read,
        total,
        second,
        undone,
        megabytes: await peakMegabytes(service),
      };
    } finally {
      await service.stop();
    }
  } finally {
    await database.remove();
  }
}

function print({ version, rows, bare, withHistory, read, total, second, undone, megabytes }) {
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  process.stdout.write(
    `${version}: ${rows} results\n  by hand: ${seconds(bare)}, with their history ${seconds(withHistory)}\n  import: ${seconds(total)} (read and compared ${seconds(read)}, written ${seconds(total - read)}); the same file again ${seconds(second)}; undone ${seconds(undone)}; ${megabytes} MB\n  ratio: ${(total / bare).toFixed(2)} of the bare rows, ${(total / withHistory).toFixed(2)} of the rows with their history\n`,
  );
}

function* results(months) {
  for (const month of months) {
    for (let organization = 1; organization <= ORGANIZATIONS; organization += 1) {
      for (let indicator = 1; indicator <= INDICATORS; indicator += 1) {
        yield {
          targetId: targetId(organization, indicator),
          organizationId: organization,
          indicatorId: indicator,
          period: `${month}-01`,
          value: reportedTenths(organization, indicator) * 10,
          state: 'SUBMITTED',
          note: null,
          reportedAt: AT,
          reportedById: 1,
          version: 1,
          createdAt: AT,
          updatedAt: AT,
        };
      }
    }
  }
}

/** What the history says of a new result. */
function audited(row, index) {
  return {
    concept: 'Result',
    recordId: index + 1,
    action: 'CREATED',
    before: null,
    after: JSON.stringify(row),
    userId: 1,
    requestId: 'bench',
    at: AT,
  };
}

function csv(months) {
  const code = (letter, id) => `${letter}${String(id).padStart(4, '0')}`;
  const lines = ['Mã phong trào;Mã chỉ tiêu;Mã đơn vị;Tháng;Giá trị'];
  for (const { organizationId, indicatorId, period, value } of [...results(months)].slice(0, Number(options.rows))) {
    const month = period.slice(0, 7).split('-').reverse().join('/');
    lines.push(`2020;${code('I', indicatorId)};${code('P', organizationId)};${month};${String(value / 10_000).replace('.', ',')}`);
  }
  return lines.join('\r\n');
}

async function insertByHand(url, table, rows) {
  const columns = Object.keys(rows[0]);
  const head = `INSERT INTO \`${table}\` (${columns.map((column) => `\`${column}\``).join(',')}) VALUES `;
  const places = `(${columns.map(() => '?').join(',')})`;
  const batches = Array.from({ length: Math.ceil(rows.length / ROWS_PER_STATEMENT) }, (_, index) =>
    rows.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
  );
  const statement = (batch) => [head + batch.map(() => places).join(','), batch.flatMap((row) => Object.values(row))];
  if (url.startsWith('sqlite:')) {
    const connection = new Libsql(url.slice('sqlite:'.length), { timeout: 5000 });
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN');
    for (const batch of batches) {
      const [sql, values] = statement(batch);
      connection.prepare(sql).run(values);
    }
    connection.exec('COMMIT');
    connection.close();
    return;
  }
  const connection = await createConnection(url);
  await connection.beginTransaction();
  for (const batch of batches) await connection.query(...statement(batch));
  await connection.commit();
  await connection.end();
}

async function preview({ port, token }, file) {
  const response = await fetch(`http://127.0.0.1:${port}/files?name=ket-qua.csv`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
    body: file,
  });
  const { id: fileId } = await response.json();
  const { previewImport } = await graphql({ port, token }, 'mutation ($fileId: ID!) { previewImport(kind: RESULTS, fileId: $fileId) { id } }', {
    fileId,
  });
  return previewImport.id;
}

async function ended(service, id, states) {
  const question = 'query ($id: ID!) { importJob(id: $id) { state message rowsCreated rowsUnchanged faults { row message } } }';
  for (;;) {
    // SQLite works in the service's own thread: a connection that was idle for long may be closed just as it is used again.
    const { importJob } = await again(() => graphql(service, question, { id }));
    if (states.includes(importJob.state)) return importJob;
    if (importJob.state !== 'READING' && importJob.state !== 'APPLYING') throw new Error(`the import ended otherwise: ${JSON.stringify(importJob)}`);
    await sleep(100);
  }
}

async function again(ask) {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    await sleep(200);
    return ask();
  }
}

async function undo(service, id) {
  const { importJob } = await graphql(service, 'query ($id: ID!) { importJob(id: $id) { history(first: 1) { id } } }', { id });
  await graphql(service, 'mutation ($id: ID!) { undoRequest(historyId: $id) { id } }', { id: importJob.history[0].id });
}

/** Every target has the sum of its months, and the standings are in the order of their scores. */
async function requireScores(service) {
  const { rankings } = await graphql(
    service,
    '{ rankings(first: 100) { nodes { standings(first: 1000, orderBy: [{ rank: ASC }]) { nodes { rank score } } } } }',
    {},
  );
  for (const { standings } of rankings.nodes) {
    const scores = standings.nodes.map(({ score }) => Number(score));
    standings.nodes.forEach(({ rank, score }) => {
      const expected = 1 + scores.filter((other) => other > Number(score)).length;
      if (rank !== expected) throw new Error(`expected rank ${expected} for ${score}, found ${rank}`);
    });
  }
}

async function graphql({ port, token }, query, variables) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The most memory that the service has had. */
async function peakMegabytes({ pid }) {
  if (process.platform !== 'linux') return '?';
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(peak) / 1024);
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
