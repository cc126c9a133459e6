import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../world/service';

/** A server that a test may stop, freeze and start again; its data and its port stay the same. */
export interface OwnServer {
  readonly port: number;
  /** Does nothing where it runs already. */
  start(): Promise<void>;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
  /** Ends it for good and removes its data. */
  remove(): Promise<void>;
}

const PATH = `${process.env['PATH']}:/usr/sbin:/usr/local/sbin:/sbin`;
const AS_ROOT = process.getuid?.() === 0 ? ['--user=root'] : [];
const START_TIMEOUT_MS = 30_000;

export async function ownMariadb(): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-mariadb-'));
  const data = join(folder, 'data');
  const install = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...AS_ROOT];
  await promisify(execFile)('mariadb-install-db', install, { env: { PATH } });
  const port = await freePort();
  const args = ['--no-defaults', `--datadir=${data}`, `--socket=${folder}/s`, `--port=${port}`, '--bind-address=127.0.0.1', ...AS_ROOT];
  return server('mariadbd', args, port, folder);
}

export async function ownRedis(): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-redis-'));
  const port = await freePort();
  return server('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'], port, folder);
}

function server(command: string, args: readonly string[], port: number, folder: string): OwnServer {
  let child: ChildProcess | null = null;
  const runs = (): boolean => child !== null && child.exitCode === null && child.signalCode === null;
  const kill = async (): Promise<void> => {
    if (!child || !runs()) return;
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
  };
  return {
    port,
    start: async () => {
      if (runs()) return;
      child = spawn(command, [...args], { stdio: 'ignore', env: { PATH } });
      const deadline = Date.now() + START_TIMEOUT_MS;
      while (!(await answers(port))) {
        if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${command} did not start, exit code ${child.exitCode}`);
        await sleep(20);
      }
    },
    kill,
    remove: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const answered = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  });
  socket.destroy();
  return answered;
}

/** Waits until a condition holds, looking again and again; throws with its words when it does not in time. */
export async function until(words: string, holds: () => Promise<boolean> | boolean, timeoutMs = 20_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs / 1000} s in vain until ${words}`);
    await sleep(20);
  }
}
