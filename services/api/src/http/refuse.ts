import type { ServerResponse } from 'node:http';
import type { DomainError } from '../errors';
import type { WireError } from '../graphql/format-error';
import { refuseRequest } from '../graphql/format-error';
import type { Log } from '../log';
import type { Caller } from './caller';

/** A request that does not come as far as an operation, with the status that HTTP has for it. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  constructor(
    readonly status: number,
    readonly refusal: DomainError,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(refusal.message);
  }
}

export const API_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** Answers a request that failed before its operation, in the contract's shape. */
export function respondRefused(response: ServerResponse, error: unknown, caller: Caller, log: Log): void {
  const cause = error instanceof HttpRefusal ? error.refusal : error;
  const errors = refuseRequest(cause, caller, log);
  const status = error instanceof HttpRefusal ? error.status : statusOf(errors);
  const headers = error instanceof HttpRefusal ? error.headers : {};
  respondJson(response, status, { errors }, { 'x-request-id': caller.requestId, ...headers });
}

export function respondJson(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const text = JSON.stringify(body);
  response
    .writeHead(status, { ...API_HEADERS, 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text), ...headers })
    .end(text);
}

function statusOf(errors: readonly WireError[]): number {
  const code = errors[0]?.code;
  if (code === 'UNAUTHENTICATED') return 401;
  if (code === 'FORBIDDEN') return 403;
  if (code === 'NOT_FOUND') return 404;
  if (code === 'RATE_LIMITED') return 429;
  return code === 'INTERNAL_SERVER_ERROR' ? 500 : 400;
}
