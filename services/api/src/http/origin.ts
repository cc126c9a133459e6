import type { IncomingMessage, ServerResponse } from 'node:http';

/** Whether a page of this origin may act with its visitor's cookie: the service's own pages, and those that the configuration names. Programs send no origin. */
export function isTrustedOrigin(request: IncomingMessage, allowedOrigins: readonly string[]): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined || allowedOrigins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Lets pages of the named origins read answers. Answers true when the request was a preflight, which is then done with. */
export function allowOrigins(request: IncomingMessage, response: ServerResponse, allowedOrigins: readonly string[]): boolean {
  const { origin } = request.headers;
  if (allowedOrigins.length > 0) response.setHeader('vary', 'origin');
  if (origin !== undefined && allowedOrigins.includes(origin)) {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('access-control-expose-headers', 'x-request-id');
  }
  if (request.method !== 'OPTIONS') return false;
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST');
  response.setHeader(
    'access-control-allow-headers',
    'authorization, content-type, accept-language, apollo-require-preflight, last-event-id, x-file-name, x-request-id',
  );
  response.setHeader('access-control-max-age', '600');
  response.writeHead(204).end();
  return true;
}
