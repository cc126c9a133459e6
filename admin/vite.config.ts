import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compress } from './compress';
import { pageList } from './page-list';

const SERVICE = 'http://127.0.0.1:4000';

/** Two pages, built one after the other (`--mode explorer` is the second), so that the panel carries nothing of the explorer's libraries. */
export default defineConfig(({ mode }) => {
  const isExplorer = mode === 'explorer';
  return {
    base: '/admin/',
    plugins: [react(), compress(), ...(isExplorer ? [] : [pageList()])],
    resolve: { alias: { '@apollo/client': fileURLToPath(new URL('src/api/client.ts', import.meta.url)) } },
    build: {
      target: 'es2023',
      emptyOutDir: !isExplorer,
      copyPublicDir: !isExplorer,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: isExplorer ? 'explorer.html' : 'index.html',
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
    server: { proxy: { '/graphql': { target: SERVICE, ws: true }, '/files': SERVICE } },
  };
});
