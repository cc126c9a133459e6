import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** For pages: nothing from elsewhere, no frame around them. Styles are inline because MUI writes them at run time; workers are GraphiQL's editor. */
export const PAGE_HEADERS = {
  'content-security-policy': [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
} as const;

const PREFIX = '/admin';

/** The panel under /admin/: its files as built, and index.html for every address that the panel itself knows. */
export function createAdminFiles(directory: string): RequestHandler {
  if (!existsSync(directory)) return (_request, response) => notBuilt(response);
  const serve = sirv(directory, {
    etag: true,
    single: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => setPageHeaders(response, path),
  });
  return (request, response) => {
    request.url = request.url?.slice(PREFIX.length) || '/';
    serve(request, response, () => notFound(response));
  };
}

/** Files under assets/ have their content's hash in their name; all others may change with the next build. */
function setPageHeaders(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
}

export function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }).end('Not found\n');
}

function notBuilt(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('The panel is not built: run npm run build\n');
}
