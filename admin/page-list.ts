import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResourceProps } from 'react-admin';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';

const KINDS = ['list', 'create', 'show', 'edit'] as const;

/** Writes `pages.json` beside the panel: which pages there are of each resource, so that what looks at all of them forgets none. */
export const pageList = (): Plugin => ({
  name: 'page-list',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    const { module } = await runnerImport<{ pages: readonly ResourceProps[] }>('/src/pages.ts', { root: import.meta.dirname, configFile: false });
    const list = module.pages.map((page) => ({ resource: page.name, pages: KINDS.filter((kind) => page[kind]) }));
    writeFileSync(join(dir, 'pages.json'), JSON.stringify(list));
  },
});
