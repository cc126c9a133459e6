import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './program.mjs';

// Debian's stable releases have MariaDB only. MySQL's server is taken from the unstable suite of the mirror that this machine already uses,
// unpacked beside the system with the libraries it wants, and kept for the next time: nothing is installed.
const PACKAGE = 'mysql-server-core';
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** The command line of a MySQL server, `--no-defaults` first, that runs from its own folder. */
export async function mysqlCommand() {
  const unpacked = await unpackedFolder();
  const usr = join(unpacked, 'usr');
  const library = await onlyFolder(join(usr, 'lib'), /^.+-linux-gnu$/);
  const loader = await onlyFolder(library, /^ld-linux.*\.so\.\d$/);
  return [loader, '--library-path', library, join(usr, 'sbin/mysqld'), '--no-defaults', `--basedir=${usr}`, `--lc-messages-dir=${usr}/share/mysql`];
}

async function unpackedFolder() {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'thi-dua');
  const folder = join(cache, 'mysql');
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const work = join(cache, `mysql-${process.pid}`);
  try {
    await unpack(work);
    await rename(join(work, 'root'), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

async function unpack(work) {
  for (const path of ['apt/lists/partial', 'apt/cache/archives/partial', 'debs', 'root']) await mkdir(join(work, path), { recursive: true });
  const sources = join(work, 'apt/sources.list');
  await writeFile(sources, `deb [signed-by=${KEYRING}] ${await debianMirror()} sid main\n`);
  const options = [
    '-qq',
    `Dir::Etc::sourcelist=${sources}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${work}/apt/lists`,
    `Dir::Cache=${work}/apt/cache`,
  ];
  const apt = options.flatMap((option) => (option.startsWith('-') ? [option] : ['-o', option])).concat('-o', 'APT::Sandbox::User=root');
  await runProgram('apt-get', [...apt, 'update']);
  const recursive = ['--recurse', '--no-recommends', '--no-suggests', '--no-conflicts', '--no-breaks', '--no-replaces', '--no-enhances'];
  const depends = await runProgram('apt-cache', [...apt, 'depends', ...recursive, PACKAGE]);
  const names = depends.split('\n').filter((line) => /^\w/.test(line) && !/^(perl|libperl|libgdbm)/.test(line));
  await runProgram('apt-get', [...apt, 'download', ...new Set(names)], { cwd: join(work, 'debs') });
  for (const deb of await readdir(join(work, 'debs'))) await runProgram('dpkg', ['-x', join(work, 'debs', deb), join(work, 'root')]);
}

async function debianMirror() {
  const folder = '/etc/apt/sources.list.d';
  const files = ['/etc/apt/sources.list', ...(await readdir(folder)).map((name) => join(folder, name))];
  for (const file of files) {
    if (!existsSync(file) || !(await stat(file)).isFile()) continue;
    const mirror = /https?:\/\/\S+\/debian\/?(?=\s|$)/.exec((await readFile(file, 'utf8')).replaceAll(/^#.*$/gm, ''));
    if (mirror) return mirror[0];
  }
  throw new Error('this machine has no Debian mirror to take it from');
}

async function onlyFolder(parent, pattern) {
  const name = (await readdir(parent)).find((entry) => pattern.test(entry));
  if (name === undefined) throw new Error(`expected something like ${pattern} in ${parent}`);
  return join(parent, name);
}
