import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { refusal } from '../errors';
import type { Log } from '../log';
import type { Caller } from './caller';
import { attachment } from './content-disposition';
import { API_HEADERS, HttpRefusal, respondJson } from './refuse';

/** A stored file as its readers get it. */
export interface StoredFacts {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}

/** Where uploads go and downloads come from. Every method rejects when the caller may not. */
export interface Files<C> {
  readonly megabytesMax: number;
  /** Asked before anything of the content is read. */
  requireUploader(context: C): void;
  store(context: C, facts: { readonly name: string; readonly type: string }, body: AsyncIterable<Buffer>): Promise<StoredFacts>;
  open(context: C, id: string): Promise<StoredFacts & { content(): AsyncIterable<Buffer> }>;
}

export interface FilePlaceOptions<C> {
  readonly files: Files<C>;
  readonly log: Log;
  readonly signIn: (caller: Caller, response: ServerResponse) => Promise<C>;
}

type Handler = (request: IncomingMessage, response: ServerResponse, caller: Caller) => Promise<void>;

const METHODS = { all: 'POST', one: 'GET, HEAD' } as const;

/** POST /files?name=… keeps the body as a file; GET /files/ID answers one. PROTOCOL.md says what goes over the wire. */
export function createFilePlace<C>({ files, log, signIn }: FilePlaceOptions<C>): Handler {
  return async (request, response, caller) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://service');
    const id = pathname.slice('/files'.length).replace(/^\//, '');
    const methods = id === '' ? METHODS.all : METHODS.one;
    if (!methods.split(', ').includes(request.method ?? '')) throw methodNotAllowed(methods);
    if (id !== '') return download(request, response, await signIn(caller, response), id);
    try {
      await upload(request, response, caller, searchParams);
    } finally {
      // What is left of a refused content flows on and is dropped: a client that is cut off while it writes would never read the answer.
      request.resume();
    }
  };

  async function upload(request: IncomingMessage, response: ServerResponse, caller: Caller, search: URLSearchParams): Promise<void> {
    const type = refuseOtherSites(request);
    const context = await signIn(caller, response);
    files.requireUploader(context);
    const stored = await files.store(context, { name: nameOf(request, search), type }, contentOf(request, files.megabytesMax));
    const { id, name, size, sha256 } = stored;
    respondJson(response, 201, { id: String(id), name, type: stored.type, size, sha256, url: `/files/${id}` }, { location: `/files/${id}` });
  }

  async function download(request: IncomingMessage, response: ServerResponse, context: C, id: string): Promise<void> {
    const file = await files.open(context, id);
    const etag = `"${file.sha256}"`;
    const headers = { ...DOWNLOAD_HEADERS, etag };
    if (matches(request.headers['if-none-match'], etag)) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      'content-type': shownType(file.type),
      'content-length': file.size,
      'content-disposition': attachment(file.name),
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    try {
      await pipeline(Readable.from(file.content(), { objectMode: false, highWaterMark: 64 * 1024 }), response);
    } catch (error) {
      // The status has gone out. A reader who went away is no fault; otherwise the broken connection tells that bytes are missing.
      if (!response.destroyed || !request.destroyed) log.warn({ err: error, file: id }, 'a download broke off');
      response.destroy();
    }
  }
}

/** Whoever opens a file gets it as a file: nothing in it runs as a page of this service. What its reader may see may change, so it is asked for each time. */
const DOWNLOAD_HEADERS = {
  'cache-control': 'private, no-cache',
  'x-content-type-options': API_HEADERS['x-content-type-options'],
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  vary: 'authorization, cookie',
} as const;

const PAGES = /^(?:text\/html|application\/xhtml\+xml|image\/svg\+xml|(?:text|application)\/(?:xml|javascript))$/;

function shownType(type: string): string {
  return PAGES.test(type) ? 'application/octet-stream' : type;
}

const MEDIA_TYPE = /^([a-z0-9!#$&^_.+-]{1,63}\/[a-z0-9!#$&^_.+-]{1,63})\s*(?:;|$)/;
/** What a form on any page may send without the browser asking first. */
const SIMPLE = new Set(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']);

/** The type of the content. A request that another site's page could have sent with its visitor's cookie must carry a header that such a page cannot set. */
function refuseOtherSites({ headers }: IncomingMessage): string {
  const type = MEDIA_TYPE.exec((headers['content-type'] ?? '').trim().toLowerCase())?.[1];
  const asked = Boolean(headers['apollo-require-preflight']) || headers.authorization !== undefined;
  if ((type === undefined || SIMPLE.has(type)) && !asked) throw new HttpRefusal(400, refusal('BAD_USER_INPUT', 'preflightNeeded', {}));
  if (type === undefined || type === 'multipart/form-data') throw new HttpRefusal(415, refusal('BAD_USER_INPUT', 'fileType', {}));
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new HttpRefusal(415, refusal('BAD_USER_INPUT', 'fileEncoding', {}));
  return type;
}

function nameOf(request: IncomingMessage, search: URLSearchParams): string {
  const header = request.headers['x-file-name'];
  return search.get('name') ?? (typeof header === 'string' ? decoded(header) : '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new HttpRefusal(400, refusal('BAD_USER_INPUT', 'invalidRequest', { detail: 'X-File-Name: percent-encoded UTF-8' }));
  }
}

/** The request's bytes, at most so many. Ends with a refusal when the sender breaks off. */
async function* contentOf(request: IncomingMessage, megabytesMax: number): AsyncGenerator<Buffer, void, undefined> {
  const bytesMax = megabytesMax * 1024 * 1024;
  const tooLarge = (): HttpRefusal => new HttpRefusal(413, refusal('BAD_USER_INPUT', 'fileTooLarge', { megabytes: megabytesMax }));
  if (Number(request.headers['content-length']) > bytesMax) throw tooLarge();
  let length = 0;
  try {
    // Leaving the loop must not close the connection, over which the refusal is still to go.
    for await (const piece of request.iterator({ destroyOnReturn: false })) {
      length += piece.length;
      if (length > bytesMax) throw tooLarge();
      yield piece;
    }
  } catch (error) {
    if (!request.destroyed) throw error;
    throw new HttpRefusal(400, refusal('BAD_USER_INPUT', 'invalidRequest', { detail: error instanceof Error ? error.message : String(error) }));
  }
}

function matches(header: string | undefined, etag: string): boolean {
  return header !== undefined && (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
}

function methodNotAllowed(allow: string): HttpRefusal {
  return new HttpRefusal(405, refusal('BAD_USER_INPUT', 'invalidRequest', { detail: `Allow: ${allow}` }), { allow });
}
