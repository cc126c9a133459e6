import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '../errors';
import { refuseRequest } from '../graphql/format-error';
import type { Log } from '../log';
import type { Caller } from './caller';
import { attachment, inline } from './content-disposition';

/** A document that is made for one caller. */
export interface DocumentFile {
  /** With its ending. */
  readonly name: string;
  readonly contentType: string;
  /** Shown in the browser, or kept as a file. */
  readonly isShown: boolean;
  /** Changes when the content does. */
  readonly etag: string;
  /** Makes it, until the signal tells that the caller has gone; not called for a caller who has it already. */
  readonly make: (signal: AbortSignal) => Promise<Buffer>;
}

/** Finds the document at an address below the prefix; rejects with NOT_FOUND, FORBIDDEN and the like. */
export type FindDocument<C> = (ctx: C, path: string, query: URLSearchParams, origin: string) => Promise<DocumentFile>;

export interface DocumentsOptions<C> {
  readonly log: Log;
  readonly signIn: (caller: Caller, response: ServerResponse) => Promise<C>;
  readonly find: FindDocument<C>;
}

/** Pages are shown within the panel as well; they have no scripts. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
  // What one may see another may not; and the data behind it changes.
  'cache-control': 'private, no-cache',
  vary: 'cookie, authorization',
} as const;

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TOO_COMPLEX: 413,
  RATE_LIMITED: 503,
};

/** Documents by GET; refusals are pages in words, because people follow these addresses. */
export function createDocuments<C>({ log, signIn, find }: DocumentsOptions<C>) {
  return async (request: IncomingMessage, response: ServerResponse, caller: Caller, prefix: string): Promise<void> => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { ...HEADERS, allow: 'GET, HEAD' }).end();
        return;
      }
      const url = new URL(request.url ?? '/', 'http://service');
      const path = decoded(url.pathname.slice(prefix.length));
      const document = await find(await signIn(caller, response), path, url.searchParams, originOf(request, caller));
      const etag = `"${document.etag}"`;
      if (request.headers['if-none-match']?.split(/\s*,\s*/).some((known) => known.replace(/^W\//, '') === etag)) {
        response.writeHead(304, { ...HEADERS, etag }).end();
        return;
      }
      const bytes = await document.make(gone.signal);
      response.writeHead(200, {
        ...HEADERS,
        etag,
        'content-type': document.contentType,
        'content-length': bytes.length,
        'content-disposition': document.isShown ? inline(document.name) : attachment(document.name),
      });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    } catch (error) {
      if (gone.signal.aborted) return;
      respondPage(response, error, caller, log);
    }
  };
}

/** By which the caller has reached the service. */
function originOf({ headers }: IncomingMessage, { secure }: Caller): string {
  return `${secure ? 'https' : 'http'}://${headers.host ?? ''}`;
}

/** A name that cannot be decoded names nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

function respondPage(response: ServerResponse, error: unknown, caller: Caller, log: Log): void {
  const [refused] = refuseRequest(error, caller, log);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const status = (refused && STATUS[refused.code]) ?? 500;
  const fields = refused?.wire.extensions['fields'];
  const faults = Array.isArray(fields) ? fields.map(({ path, message }) => `${path}: ${message}`) : [];
  const text = [faults.length > 0 ? '' : refused?.message, ...faults].join(' ').trim();
  const page = `<!doctype html><html lang="${caller.locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.5rem;color:#1f2933;background:#fff}a{color:#a61b1b}</style>
<h1>${status}</h1><p>${escaped(text)}</p><p><a href="/admin/" target="_top">${caller.locale === 'vi' ? 'Về trang quản trị' : 'To the panel'}</a></p></html>
`;
  response
    .writeHead(status, {
      ...HEADERS,
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(page),
      'x-request-id': caller.requestId,
      ...(status === 503 ? { 'retry-after': '5' } : {}),
    })
    .end(page);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
