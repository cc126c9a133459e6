import type { Facts, MessageKey } from './messages/messages';

/** The closed set of codes that callers meet in `extensions.code`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'INTERNAL_SERVER_ERROR';

/** A fault at one place of the input; `path` is dotted, list positions included: `input.0.value`. */
export interface FieldFault {
  readonly path: string;
  readonly key: MessageKey;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A refusal in the domain's words. It carries facts; the sentence is made for the caller's language where it leaves the service. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  constructor(
    readonly code: ErrorCode,
    readonly key: MessageKey,
    readonly facts: Readonly<Record<string, string | number>>,
    readonly fields: readonly FieldFault[] = [],
  ) {
    super(`${code}: ${key} ${JSON.stringify(facts)}${fields.map((fault) => ` ${fault.path}: ${fault.key}`).join('')}`);
  }
}

/** Makes a refusal; the compiler checks that the facts are those its sentence needs. */
export function refusal<K extends MessageKey>(code: ErrorCode, key: K, facts: Facts<K>, fields: readonly FieldFault[] = []): DomainError {
  return new DomainError(code, key, facts, fields);
}

/** Makes a fault at one place of the input. */
export function fault<K extends MessageKey>(path: string, key: K, facts: Facts<K>): FieldFault {
  return { path, key, facts };
}

/** BAD_USER_INPUT with one or more faults, each at its place. */
export function badInput(...fields: readonly FieldFault[]): DomainError {
  return refusal('BAD_USER_INPUT', 'badInput', { count: fields.length }, fields);
}

/** Does a part of what was asked for; a refusal of it names the place of the input that it is about. */
export async function atPlace<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const [first] = error.fields;
    throw new DomainError(error.code, error.key, error.facts, [{ path, key: first?.key ?? error.key, facts: first?.facts ?? error.facts }]);
  }
}

/** NOT_FOUND for a record of `type` (its GraphQL name) that is named by id or code. */
export function notFound(type: string, id: string | number): DomainError {
  return refusal('NOT_FOUND', 'notFound', { type, id });
}
