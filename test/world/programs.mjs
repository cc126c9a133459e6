import { findProgram, runProgram } from './program.mjs';

// What the suite uses beside Node, with Debian's package of each.
const PACKAGES = { mariadbd: 'mariadb-server', 'redis-server': 'redis-server', chromium: 'chromium' };

/** Sees to it that these programs are there: installs Debian's packages as root, else says what to install. */
export async function requirePrograms(names) {
  const missing = names.filter((name) => findProgram(name) === undefined).map((name) => PACKAGES[name]);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || findProgram('apt-get') === undefined) {
    throw new Error(
      `The tests need ${missing.join(', ')}. Install them (on Debian and Ubuntu: sudo apt-get install ${missing.join(' ')}) and run this again.`,
    );
  }
  process.stdout.write(`Installing ${missing.join(', ')}…\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['-qq', 'update'], { env });
  await runProgram('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', ...missing], { env });
}
