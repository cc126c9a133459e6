import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

// What can be known about the container files without an engine that runs them.
const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const dockerfile = read('docker/Dockerfile');
const compose = read('docker/compose.yaml');
const ignored = read('docker/Dockerfile.dockerignore').trim().split('\n');
const knownSettings = new Set(matches(read('services/api/src/config.ts'), /'([A-Z][A-Z_]+)'/g));

describe('the image', () => {
  const sources = matches(dockerfile, /^COPY (?!--from)(.+) \S+$/gm).flatMap((list) => list.split(' '));

  test('copies only what is in the repository', () => {
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
  });

  test('takes only what an earlier stage has from the repository or its build', () => {
    const taken = matches(dockerfile, /^COPY --from=\S+ \/app\/(\S+) \S+$/gm);
    const made = new Set(['node_modules', 'services/api/dist', 'admin/dist']);
    expect(taken.length).toBeGreaterThan(3);
    expect(taken.filter((path) => !made.has(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  test('has every workspace, or its installation would differ from the lock file', () => {
    const { workspaces }: { workspaces: string[] } = JSON.parse(read('package.json'));
    const manifests = workspaces.map((workspace) => `${workspace.replace('services/*', 'services/api')}/package.json`);
    expect(sources).toEqual(expect.arrayContaining(manifests));
  });

  test('is made without what belongs to one machine', () => {
    expect(ignored).toEqual(expect.arrayContaining(['**/node_modules', '**/dist', '**/.env', '.git', 'data']));
    expect(sources.filter((source) => ignored.includes(source))).toEqual([]);
  });

  test('runs on a Node that package.json allows, and not as root', () => {
    const { engines }: { engines: { node: string } } = JSON.parse(read('package.json'));
    const needed = Number.parseFloat(engines.node.replace('>=', ''));
    const bases = matches(dockerfile, /^FROM node:([\d.]+)-/gm).map(Number);
    expect(bases.length).toBeGreaterThan(1);
    expect(Math.min(...bases)).toBeGreaterThanOrEqual(needed);
    expect(matches(dockerfile, /^USER (.+)$/gm)).toEqual(['node']);
  });

  test('sets only what the service reads', () => {
    const names = matches(dockerfile, /^ENV (.+)$/gm).flatMap((line) => matches(line, /(\w+)=/g));
    expect(names.filter((name) => name !== 'NODE_ENV' && !knownSettings.has(name))).toEqual([]);
  });
});

describe('the compose file', () => {
  const service = /^ {2}service:\n([\s\S]*?)\n\n/m.exec(compose)?.[1] ?? '';
  const settings = matches(service, /^ {6}([A-Z_]+):/gm);

  test('gives the service settings that it reads', () => {
    expect(settings).toContain('DATABASE_URL');
    expect(settings.filter((name) => !knownSettings.has(name))).toEqual([]);
  });

  test('asks for every secret and has none', () => {
    const secrets = compose.split('\n').filter((line) => /PASSWORD\b.*:/.test(line) && !line.includes('MYSQL_RANDOM_ROOT_PASSWORD'));
    expect(secrets.length).toBeGreaterThan(2);
    for (const line of secrets) expect(line).toMatch(/\$\{(DATABASE|ADMIN)_PASSWORD|\$\$MYSQL_PASSWORD/);
    expect(compose).not.toMatch(/PASSWORD:-/);
  });

  test('uses the databases that the tests run on', () => {
    expect(matches(compose, /image: (\S+)/g)).toEqual(['mysql:8.4', expect.stringMatching(/^redis:/)]);
  });
});
