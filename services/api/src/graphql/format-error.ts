import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { failureOf } from '../database/database-error';
import type { ErrorCode, FieldFault } from '../errors';
import { DomainError, fault, refusal } from '../errors';
import type { Log } from '../log';
import type { Locale } from '../messages/messages';
import { say } from '../messages/messages';
import { InvalidDocument } from './operation';

/** Whose answer an error goes into. */
export interface Reader {
  readonly locale: Locale;
  readonly requestId: string;
}

/** An error as it leaves the service: the caller's language, the contract's code, nothing of the inside. */
export class WireError extends GraphQLError {
  constructor(readonly wire: GraphQLFormattedError & { readonly extensions: { readonly code: ErrorCode } }) {
    super(wire.message, { path: wire.path, extensions: wire.extensions });
  }

  get code(): ErrorCode {
    return this.wire.extensions.code;
  }

  override toJSON(): GraphQLFormattedError {
    return this.wire;
  }
}

/** Errors of a request that was not run: its document, its operation, its caller. */
export function refuseRequest(error: unknown, reader: Reader, log: Log): readonly WireError[] {
  if (error instanceof InvalidDocument) return error.errors.map((inner) => invalidDocument(inner, reader));
  // graphql-js throws syntax errors as they are; everything else that reaches this place has a cause of its own.
  if (error instanceof GraphQLError && !error.originalError) return [invalidDocument(error, reader)];
  return formatErrors([error], reader, log);
}

/** Errors of an operation that ran. What is not meant for callers is masked, and logged once although it may stand at many places. */
export function formatErrors(errors: readonly unknown[], reader: Reader, log: Log): readonly WireError[] {
  const logged = new Set<unknown>();
  return errors.map((error) => {
    if (error instanceof WireError) return error;
    const cause = causeOf(error);
    const place = placeOf(error);
    if (cause instanceof WireError) return new WireError({ ...cause.wire, ...place });
    const refused = asDomainError(cause);
    if (refused) return sentence(refused, reader, place);
    const failure = failureOf(cause).kind;
    if (failure === 'tooComplex') return sentence(refusal('TOO_COMPLEX', 'tooComplexForDatabase', {}), reader, place);
    const unavailable = failure === 'unavailable';
    if (!logged.has(cause)) {
      logged.add(cause);
      const facts = { requestId: reader.requestId, path: place.path?.join('.'), err: cause };
      if (unavailable) log.warn(facts, 'the database does not answer');
      else log.error(facts, 'an operation failed');
    }
    const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId: reader.requestId } as const;
    return new WireError({ message: say(reader.locale, unavailable ? 'unavailable' : 'internal', {}), ...place, extensions });
  });
}

type Place = Pick<GraphQLFormattedError, 'locations' | 'path'>;

function sentence(error: DomainError, reader: Reader, place: Place): WireError {
  const fields = error.fields.map(({ path, key, facts }) => ({ path, message: say(reader.locale, key, facts) }));
  const extensions = { code: error.code, ...(fields.length > 0 ? { fields } : {}) };
  return new WireError({ message: say(reader.locale, error.key, error.facts), ...place, extensions });
}

function invalidDocument(error: GraphQLError, reader: Reader): WireError {
  return new WireError({
    message: say(reader.locale, 'invalidQuery', { detail: error.message }),
    ...placeOf(error),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** graphql-js, graphql-jit and TypeORM each wrap what was thrown. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

function placeOf(error: unknown): Place {
  if (!(error instanceof GraphQLError)) return {};
  return { ...(error.locations ? { locations: error.locations } : {}), ...(error.path ? { path: error.path } : {}) };
}

function asDomainError(cause: unknown): DomainError | null {
  if (cause instanceof DomainError) return cause;
  if (!(cause instanceof GraphQLError)) return null;
  const { validationErrors } = cause.extensions ?? {};
  if (Array.isArray(validationErrors)) return badValues(validationErrors.flatMap((failed) => constraintFaults(failed, '')));
  // A variable that may be null at a place that may not: found only while the operation runs.
  const argument = /^Argument "(\w+)" of (?:non-null|required) type/.exec(cause.message)?.[1];
  return argument === undefined ? null : badValues([fault(argument, 'required', {})]);
}

function badValues(fields: readonly FieldFault[]): DomainError {
  return new DomainError('BAD_USER_INPUT', 'badInput', { count: fields.length }, fields);
}

/** class-validator's faults, as TypeGraphQL's ArgumentValidationError carries them. */
function constraintFaults(failed: unknown, parent: string): readonly FieldFault[] {
  if (typeof failed !== 'object' || failed === null) return [];
  const path = 'property' in failed ? `${parent}${String(failed.property)}` : parent;
  const rules = 'constraints' in failed ? Object.keys(Object(failed.constraints)) : [];
  const children: readonly unknown[] = 'children' in failed && Array.isArray(failed.children) ? failed.children : [];
  return [...rules.map((rule) => fault(path, 'malformed', { rule })), ...children.flatMap((child) => constraintFaults(child, `${path}.`))];
}
