import type { IncomingMessage } from 'node:http';
import type { DomainError } from '../errors';
import { refusal } from '../errors';
import type { OperationRequest } from '../graphql/execute';
import { readJson } from './body';
import { HttpRefusal } from './refuse';

/** The operation in a POST's JSON body, or in a GET's address. Throws an HttpRefusal for anything else. */
export async function readOperation(request: IncomingMessage): Promise<OperationRequest> {
  if (request.method === 'GET') return fromSearch(new URL(request.url ?? '', 'http://localhost').searchParams);
  if (request.method !== 'POST') throw new HttpRefusal(405, invalid('use POST or GET'), { allow: 'GET, POST' });
  if (!isJson(request)) throw new HttpRefusal(415, refusal('BAD_USER_INPUT', 'contentType', {}));
  return operationOf(await readJson(request));
}

export function isJson(request: IncomingMessage): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(request.headers['content-type'] ?? '');
}

function fromSearch(search: URLSearchParams): OperationRequest {
  const variables = search.get('variables');
  return operationOf({
    query: search.get('query'),
    operationName: search.get('operationName'),
    variables: variables === null ? null : parsed(variables),
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HttpRefusal(400, refusal('BAD_USER_INPUT', 'bodyNotJson', { detail: error instanceof Error ? error.message : '' }));
  }
}

function operationOf(value: unknown): OperationRequest {
  if (!isRecord(value)) throw new HttpRefusal(400, invalid('the body must be an object with a "query"'));
  const { query, operationName = null, variables = null } = value;
  if (typeof query !== 'string' || query === '') throw new HttpRefusal(400, invalid('"query" must be a text'));
  if (operationName !== null && typeof operationName !== 'string') throw new HttpRefusal(400, invalid('"operationName" must be a text'));
  if (variables !== null && !isRecord(variables)) throw new HttpRefusal(400, invalid('"variables" must be an object'));
  return { query, operationName, variables };
}

function invalid(detail: string): DomainError {
  return refusal('BAD_USER_INPUT', 'invalidRequest', { detail });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
