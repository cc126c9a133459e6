import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
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

// A test waits for its service half of the time, so two at once are well worth it on two cores, where jest would run one.
const WORKERS = Math.max(2, availableParallelism() - 1);

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
  // One after the other: on a slow machine a server that starts beside the build may not answer in time.
  await build();
  const { env, missing } = await startServers();
  const possible = suites.filter(({ database }) => !missing.has(database));
  for (const folder of new Set(possible.map((suite) => suite.folder))) {
    interruption.signal.throwIfAborted();
    await runJest(
      folder,
      possible.flatMap((suite) => (suite.folder === folder && suite.project ? [suite.project] : [])),
      env,
    );
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

/**
 * Starts the servers that nobody named in the environment; answers their URLs as the tests read them. One that does not start is one failure,
 * said at once: what needs it is not run, to fail test by test.
 */
async function startServers() {
  const needed = Object.entries(SERVERS).filter(
    ([kind, { variable }]) => process.env[variable] === undefined && (kind === 'redis' || databases.includes(kind)),
  );
  const browser = suites.some((suite) => suite.name === 'browser') ? ['chromium'] : [];
  await requirePrograms([...needed.flatMap(([, { program }]) => program ?? []), ...browser]);
  const env = { TEST_CHROMIUM: findProgram('chromium') };
  const missing = new Set();
  for (const [kind, { variable }] of needed) {
    try {
      const { url, stop } = await startServer(kind);
      stops.push(stop);
      env[variable] = url;
    } catch (cause) {
      missing.add(kind);
      reportFailure(new Error(`No ${kind} for the tests: ${cause.message}. Set ${variable} to a server of yours to use that one.`));
    }
  }
  return { env, missing };
}

/** A first start fails for reasons that pass (a package just being unpacked, a port taken meanwhile): the second failure counts. */
async function startServer(kind) {
  try {
    return await starters[kind](join(temporary, kind));
  } catch (error) {
    process.stderr.write(`${kind} did not start, trying once more: ${error.message}\n`);
    return starters[kind](join(temporary, `${kind}-2`));
  }
}

/** A fault outside the tests counts as one failure; what does not depend on it still runs. */
function reportFailure(error) {
  counts.failed += 1;
  process.stderr.write(`${error.message}\n`);
}

/** Runs a package's tests and adds up what came out; a run that leaves no report is a failure of its own. */
async function runJest(folder, projects, env) {
  const report = join(temporary, `${folder.replaceAll('/', '-')}.json`);
  const chosenProjects = projects.length > 0 ? ['--selectProjects', ...projects] : [];
  const args = ['--ci', '--json', `--outputFile=${report}`, `--maxWorkers=${WORKERS}`, ...chosenProjects, ...jestArguments];
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
