import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';
import { run, secondsSince } from './run.mjs';
import { say } from './say.mjs';

const STAMP = join(root, 'node_modules/.installed-from');

/** Installs the packages that package-lock.json names, unless that was done since it last changed. */
export async function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (readStamp() === wanted) return;
  say('Đang cài các gói cần thiết (lần đầu có thể mất vài phút)…', 'Installing the packages (the first time may take some minutes)…');
  const start = performance.now();
  // Not `npm ci`: it refuses a lock file that does not list every platform's binaries. This one installs what is locked, and changes neither file.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) await run(process.execPath, [npm, ...args]);
  else await run('npm', args);
  writeFileSync(STAMP, wanted);
  say(`Đã cài xong sau ${secondsSince(start)} giây.`, `Installed in ${secondsSince(start)} s.`);
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await install();
