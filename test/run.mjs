import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endWithNpm } from '../services/api/bin/end-with-npm.mjs';
import { install } from '../services/api/bin/install.mjs';
import { requireNode, root } from '../services/api/bin/root.mjs';
import { build } from '../services/api/bin/turbo.mjs';
import { findProgram } from './world/program.mjs';
import { requirePrograms } from './world/programs.mjs';
import { starters } from './world/servers.mjs';

// `npm test`: everything that the whole suite needs, then the suite, then one line with the count.
const DATABASES = ['sqlite', 'mariadb', 'mysql'];
const SUITES = [
  { name: 'service', folder: 'services/api' },
  { name: 'admin', folder: 'admin' },
  ...DATABASES.map((database) => ({ name: 'api', folder: 'test', project: `api-${database}`, database })),
  ...['conformance', 'faults', 'browser'].map((name) => ({ name, folder: 'test', project: name })),
];
const SERVERS = {
  mariadb: { program: 'mariadbd', variable: 'TEST_MARIADB_URL' },
  mysql: { variable: 'TEST_MYSQL_URL' },
  redis: { program: 'redis-server', variable: 'TEST_REDIS_URL' },
};

requireNode();
endWithNpm();
const { suites, databases, jestArguments } = readArguments();
const counts = { passed: 0, failed: 0, skipped: 0 };
const temporary = await mkdtemp(join(tmpdir(), 'thi-dua-servers-'));
const stops = [];
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interruption.abort());

try {
  await install();
  const [env] = await Promise.all([startServers(), build()]);
  for (const folder of new Set(suites.map((suite) => suite.folder))) {
    interruption.signal.throwIfAborted();
    await runJest(folder, env);
  }
} catch (error) {
  reportFailure(error);
}
await Promise.all(stops.map((stop) => stop()));
await rm(temporary, { recursive: true, force: true });
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);

/** npm test -- --only api,browser --database sqlite -- arguments for jest */
function readArguments() {
  const options = { only: { type: 'string' }, database: { type: 'string' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const names = chosen('--only', values.only, [...new Set(SUITES.map((suite) => suite.name))]);
  const databases = chosen('--database', values.database, DATABASES);
  const suites = SUITES.filter((suite) => names.includes(suite.name) && (suite.database === undefined || databases.includes(suite.database)));
  return { suites, databases, jestArguments: positionals };
}

function chosen(option, text, known) {
  const names = text?.split(',') ?? known;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`${option} knows ${known.join(', ')}; not ${unknown.join(', ')}.\n`);
    process.exit(1);
  }
  return names;
}

/** Starts the servers that nobody named in the environment, at the same time; answers their URLs as the tests read them. */
async function startServers() {
  const needed = Object.entries(SERVERS).filter(
    ([kind, { variable }]) => process.env[variable] === undefined && (kind === 'redis' || databases.includes(kind)),
  );
  const browser = suites.some((suite) => suite.name === 'browser') ? ['chromium'] : [];
  await requirePrograms([...needed.flatMap(([, { program }]) => program ?? []), ...browser]);
  const env = { TEST_CHROMIUM: findProgram('chromium') };
  const outcomes = await Promise.allSettled(
    needed.map(async ([kind, { variable }]) => {
      const { url, stop } = await starters[kind](join(temporary, kind)).catch((cause) => {
        throw new Error(`No ${kind} for the tests: ${cause.message}. Set ${variable} to a server of yours to use that one.`);
      });
      stops.push(stop);
      env[variable] = url;
    }),
  );
  for (const { status, reason } of outcomes) if (status === 'rejected') reportFailure(reason);
  return env;
}

/** A fault outside the tests counts as one failure; what does not depend on it still runs. */
function reportFailure(error) {
  counts.failed += 1;
  process.stderr.write(`${error.message}\n`);
}

/** Runs a package's tests and adds up what came out; a run that leaves no report is a failure of its own. */
async function runJest(folder, env) {
  const report = join(temporary, `${folder.replaceAll('/', '-')}.json`);
  const projects = suites.flatMap((suite) => (suite.folder === folder && suite.project ? [suite.project] : []));
  const args = ['--ci', '--json', `--outputFile=${report}`, ...(projects.length > 0 ? ['--selectProjects', ...projects] : []), ...jestArguments];
  const child = spawn(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: join(root, folder),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  // jest, its workers and the services that they started are one process group: an interruption ends them together.
  const end = () => process.kill(-child.pid, 'SIGTERM');
  interruption.signal.addEventListener('abort', end);
  const [code] = await once(child, 'close');
  interruption.signal.removeEventListener('abort', end);
  if (interruption.signal.aborted) throw new Error('The tests were interrupted.');
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) throw new Error(`The tests of ${folder} ended without a report (code ${code}).`);
  const result = JSON.parse(text);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  counts.passed += result.numPassedTests;
  counts.failed += failed === 0 && code !== 0 ? 1 : failed;
  counts.skipped += result.numPendingTests + result.numTodoTests;
}
