import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { refusal } from '../errors';
import type { Log } from '../log';
import { readJson } from './body';
import type { Caller } from './caller';
import { attachment } from './content-disposition';
import { API_HEADERS, HttpRefusal, respondJson } from './refuse';

/** A file that is written while it is sent, or why there is none, as the operation behind it says. */
export type OpenedExport =
  | { readonly name: string; readonly type: string; readonly content: AsyncIterable<Buffer> }
  | { readonly errors: readonly unknown[] };

export interface ExportPlaceOptions<C> {
  readonly log: Log;
  readonly signIn: (caller: Caller, response: ServerResponse) => Promise<C>;
  /** Answers the file that a request's body asks for; rejects when it asks for what there is not. */
  readonly open: (body: unknown, context: C) => Promise<OpenedExport>;
}

/** POST /exports with a JSON body answers a list as a file. PROTOCOL.md says what goes over the wire. */
export function createExportPlace<C>({ log, signIn, open }: ExportPlaceOptions<C>) {
  return async (request: IncomingMessage, response: ServerResponse, caller: Caller): Promise<void> => {
    if (request.method !== 'POST')
      throw new HttpRefusal(405, refusal('BAD_USER_INPUT', 'invalidRequest', { detail: 'Allow: POST' }), { allow: 'POST' });
    // A form on another site's page cannot send this type without the browser asking first.
    if (!/^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '')) {
      throw new HttpRefusal(415, refusal('BAD_USER_INPUT', 'invalidRequest', { detail: 'Content-Type: application/json' }));
    }
    const context = await signIn(caller, response);
    const opened = await open(await readJson(request), context);
    if ('errors' in opened) {
      respondJson(response, 400, { errors: opened.errors }, { 'x-request-id': caller.requestId });
      return;
    }
    response.writeHead(200, { ...API_HEADERS, 'content-type': opened.type, 'content-disposition': attachment(opened.name) });
    try {
      await pipeline(Readable.from(opened.content, { objectMode: false }), response);
    } catch (error) {
      // The status has gone out. A reader who went away is no fault; otherwise the broken connection tells that rows are missing.
      if (!request.destroyed) log.warn({ err: error, requestId: caller.requestId }, 'an export broke off');
      response.destroy();
    }
  };
}
