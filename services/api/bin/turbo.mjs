import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithNpm } from './end-with-npm.mjs';
import { root } from './root.mjs';
import { run, secondsSince } from './run.mjs';
import { say } from './say.mjs';

const TURBO = join(root, 'node_modules/turbo/bin/turbo');
const SILENT = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

/** Builds what has changed since the last build. */
export async function build() {
  say('Đang dựng chương trình…', 'Building…');
  const start = performance.now();
  await run(process.execPath, [TURBO, 'run', 'build', '--output-logs=errors-only'], SILENT);
  say(`Đã dựng xong sau ${secondsSince(start)} giây.`, `Built in ${secondsSince(start)} s.`);
}

// As a command, `node turbo.mjs build lint`: turbo with its telemetry off, on every kind of shell.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endWithNpm();
  const child = spawn(process.execPath, [TURBO, 'run', ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, ...SILENT },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => process.exit(code ?? 1));
}
