import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './root.mjs';

const SIGN_OF_LIFE_MS = 5_000;

/** Runs a command in the repository to its end. Keeps what it prints, and hands it out when the command fails; a dot says that it still works. */
export async function run(command, args, env = {}) {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  let dots = '';
  const timer = setInterval(() => {
    dots += '.';
    process.stdout.write('.');
  }, SIGN_OF_LIFE_MS);
  const [code, signal] = await once(child, 'close').finally(() => clearInterval(timer));
  if (dots !== '') process.stdout.write('\n');
  if (code === 0) return;
  process.stderr.write(Buffer.concat(output));
  throw new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}`);
}

/** Seconds since `start` (from `performance.now()`), for people: "0.4", "37". */
export function secondsSince(start) {
  const seconds = (performance.now() - start) / 1000;
  return seconds < 10 ? seconds.toFixed(1) : seconds.toFixed(0);
}
