import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const MAIN = join(HERE, '../../services/api/dist/main.js');
export const EMAIL = 'quan-tri@thi-dua.test';
export const PASSWORD = 'mat-khau-do-toc-do-2020';
const START_TIMEOUT_MS = 60_000;

/** Starts the built service, as it is delivered, on a database. */
export async function startService(databaseUrl) {
  const port = await freePort();
  const env = { DATABASE_URL: databaseUrl, PORT: String(port), ADMIN_EMAIL: EMAIL, ADMIN_PASSWORD: PASSWORD, LOG_LEVEL: 'warn' };
  const service = await startProgram([...nodeArguments(), MAIN], env, `http://127.0.0.1:${port}/readyz`);
  return { ...service, port, token: await createToken(port) };
}

/** Starts the floor on a database that the service has migrated. */
export async function startFloor(databaseUrl) {
  const port = await freePort();
  const service = await startProgram([join(HERE, 'floor.mjs')], { DATABASE_URL: databaseUrl, PORT: String(port) }, `http://127.0.0.1:${port}/`);
  return { ...service, port };
}

/** BENCH_NODE_ARGS="--cpu-prof --cpu-prof-dir=/tmp/profile" tells where the service spends its time. */
function nodeArguments() {
  return (process.env['BENCH_NODE_ARGS'] ?? '').split(' ').filter(Boolean);
}

async function startProgram(args, env, readyUrl) {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.resume();
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(readyUrl))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${args.at(-1)} did not start`);
    await sleep(50);
  }
  return {
    pid: child.pid,
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(url) {
  const response = await fetch(url).catch(() => null);
  await response?.body?.cancel();
  return response?.status === 200;
}

async function createToken(port) {
  const { headers } = await graphql(
    port,
    {},
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { expiresAt } }',
    {
      email: EMAIL,
      password: PASSWORD,
    },
  );
  const cookie = headers.getSetCookie()[0].split(';')[0];
  const { data } = await graphql(port, { cookie }, 'mutation ($input: ApiTokenCreateInput!) { createApiToken(input: $input) { token } }', {
    input: { name: 'bench', role: 'ADMINISTRATOR', expiresOn: '2099-12-31' },
  });
  return data.createApiToken.token;
}

async function graphql(port, headers, query, variables) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`the service refused: ${JSON.stringify(errors)}`);
  return { data, headers: response.headers };
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
