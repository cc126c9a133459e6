import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { notFound, PAGE_HEADERS } from './admin-files';

/** Whether a browser opens /graphql as a page, which shows GraphiQL; programs ask for JSON. */
export function wantsExplorer(request: IncomingMessage): boolean {
  return request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
}

/** GraphiQL, bundled with the panel: it needs nothing from the internet. */
export async function respondExplorer(response: ServerResponse, adminDir: string): Promise<void> {
  const page = await readFile(join(adminDir, 'explorer.html')).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (page === null) notFound(response);
  else response.writeHead(200, { ...PAGE_HEADERS, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }).end(page);
}
