import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Compiles on every change and starts the service again when the compiled files have changed.
const cwd = fileURLToPath(new URL('..', import.meta.url));
const tsc = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url));
// The compiler's launcher does not hand signals on to the compiler, so both are ended as one process group.
const compiler = spawn(tsc, ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], { cwd, stdio: 'inherit', detached: true });
const service = spawn(process.execPath, ['--enable-source-maps', '--watch', 'dist/main.js'], {
  cwd,
  env: { DEMO_DATA: '1', DATA_DIR: fileURLToPath(new URL('../../../data', import.meta.url)), ...process.env },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    process.kill(-compiler.pid, 'SIGTERM');
    service.kill(signal);
  });
}
