import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MAIN = join(__dirname, '../../services/api/dist/main.js');
const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 15_000;

/** One process of the built service. */
export interface ServiceProcess {
  readonly port: number;
  /** The exit code once it has ended, the signal that ended it, or null while it runs. */
  ended(): number | NodeJS.Signals | null;
  /** SIGTERM, then waits for the end; a process that does not end in time is killed and reported. */
  stop(): Promise<void>;
  /** SIGKILL: what a power cut does. */
  kill(): Promise<void>;
  /** Everything that it has printed so far. */
  logs(): string;
}

/** Starts the built service with exactly these settings and waits until `/readyz` answers 200. */
export async function startProcess(env: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const service = await launch(env);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await isReady(service.port))) {
    if (service.ended() !== null) throw new Error(`The service ended while it started (${service.ended()}):\n${service.logs()}`);
    if (Date.now() > deadline) {
      await service.kill();
      throw new Error(`The service was not ready after ${START_TIMEOUT_MS / 1000} s:\n${service.logs()}`);
    }
    await sleep(20);
  }
  return service;
}

/** Starts the built service and does not wait for it: for what it says and does before it is ready. */
export async function launch(env: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const port = Number(env['PORT'] ?? (await freePort()));
  const child = spawn(process.execPath, ['--enable-source-maps', MAIN], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', LOG_LEVEL: 'info', ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const logs = () => Buffer.concat(chunks).toString();
  const ended = () => child.exitCode ?? child.signalCode;
  return { port, ended, logs, stop: () => stop(child, logs), kill: () => end(child, 'SIGKILL') };
}

async function stop(child: ChildProcess, logs: () => string): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await end(child, 'SIGTERM');
  clearTimeout(timer);
  if (child.signalCode === 'SIGKILL') throw new Error(`The service did not stop within ${STOP_TIMEOUT_MS / 1000} s of SIGTERM:\n${logs()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
  await answer?.body?.cancel();
  return answer?.status === 200;
}

/** A port of the loopback address that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error(`expected an address with a port, found ${address}`);
  return address.port;
}
