import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mysqlCommand } from './mysql.mjs';
import { findProgram, runProgram } from './program.mjs';

const START_TIMEOUT_MS = 180_000;
// Transactions stay whole; only a power cut within the last second could lose one.
const FAST = ['--innodb-flush-log-at-trx-commit=2', '--innodb-buffer-pool-size=256M', '--max-connections=400'];
// A server that runs as root must be told that this is meant.
const AS_ROOT = process.getuid?.() === 0 ? ['--user=root'] : [];

/** Each starts a server of its own below `folder` and answers its URL and the way to stop it. */
export const starters = {
  async mariadb(folder) {
    const data = join(folder, 'data');
    await mkdir(folder);
    await runProgram(required('mariadb-install-db'), [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...AS_ROOT,
    ]);
    const port = await freePort();
    const args = ['--no-defaults', `--datadir=${data}`, `--socket=${folder}/s`, `--port=${port}`, '--bind-address=127.0.0.1', ...FAST, ...AS_ROOT];
    return { url: `mysql://root@127.0.0.1:${port}`, stop: await serve(required('mariadbd'), args, port, folder) };
  },
  async mysql(folder) {
    const [command, ...base] = await mysqlCommand();
    const own = [...base, `--datadir=${folder}/data`, '--secure-file-priv=NULL', ...AS_ROOT];
    await mkdir(folder);
    await runProgram(command, [...own, '--initialize-insecure']);
    const port = await freePort();
    const args = [...own, `--socket=${folder}/s`, `--port=${port}`, '--bind-address=127.0.0.1', '--mysqlx=OFF', '--disable-log-bin', ...FAST];
    return { url: `mysql://root@127.0.0.1:${port}`, stop: await serve(command, args, port, folder) };
  },
  async redis(folder) {
    await mkdir(folder);
    const port = await freePort();
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
    return { url: `redis://127.0.0.1:${port}`, stop: await serve(required('redis-server'), args, port, folder) };
  },
};

async function serve(command, args, port, folder) {
  const log = join(folder, 'log');
  const output = openSync(log, 'a');
  // A process group of its own: Ctrl-C reaches this program alone, which stops the server after its users.
  const child = spawn(command, args, { stdio: ['ignore', output, output], detached: true });
  const ended = once(child, 'close');
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${command} did not start:\n${await readFile(log, 'utf8')}`);
    }
    await sleep(50);
  }
  return async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(timer);
  };
}

async function answers(port) {
  const socket = connect(port, '127.0.0.1');
  const answered = await new Promise((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  });
  socket.destroy();
  return answered;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function required(name) {
  const path = findProgram(name);
  if (path === undefined) throw new Error(`there is no ${name} on this machine`);
  return path;
}
