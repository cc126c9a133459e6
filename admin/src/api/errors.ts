import { HttpError } from 'react-admin';
import { ApolloError } from './client';

/**
 * What react-admin understands of a failure: a HttpError whose status follows the contract's code, with `body.errors` by
 * form field for faults of input. Messages are the service's sentences, or keys of the panel's own texts.
 */
export const toHttpError = (error: unknown): unknown => {
  if (isAborted(error)) return error;
  if (error instanceof HttpError && error.body instanceof HttpError) return error.body;
  const apollo = apolloErrorIn(error);
  const [first] = apollo?.graphQLErrors ?? [];
  if (first) return fromGraphQLError(first.message, first.extensions ?? {});
  const status = error instanceof HttpError ? error.status : apollo?.networkError?.statusCode;
  if (status !== undefined && status >= 400) return new HttpError(unreachable(status), status);
  if (error instanceof HttpError || apollo?.networkError) return new HttpError('app.error.network', 0);
  return error;
};

/** Whether someone else saved the record since it was read; a double of another record is a fault at its fields instead. */
export const isConflict = (error: unknown): boolean => error instanceof HttpError && error.status === 409 && !isFieldFault(error);

/** Whether the fault stands at a field, where the form shows it. */
export const isFieldFault = (error: unknown): boolean => error instanceof HttpError && Boolean(error.body?.errors);

/** The sentences of such a fault by field; none where the failure is of another kind. */
export const faultsOf = (error: unknown): Readonly<Record<string, string>> => {
  if (!(error instanceof HttpError) || !error.body?.errors) return {};
  return Object.fromEntries(Object.entries(error.body.errors).flatMap(([field, message]) => (typeof message === 'string' ? [[field, message]] : [])));
};

const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_COMPLEX: 413,
  BAD_USER_INPUT: 422,
  GRAPHQL_VALIDATION_FAILED: 400,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
};

/** The same of an answer's body, as addresses beside GraphQL refuse. */
export const fromGraphQLErrors = (body: unknown, status: number): HttpError => {
  const errors = typeof body === 'object' && body !== null && 'errors' in body && Array.isArray(body.errors) ? body.errors : [];
  const [first] = errors;
  return first?.message ? fromGraphQLError(String(first.message), first.extensions ?? {}) : new HttpError(unreachable(status), status);
};

const fromGraphQLError = (message: string, extensions: Readonly<Record<string, unknown>>): HttpError => {
  const code = String(extensions['code']);
  const status = STATUS_OF_CODE[code] ?? 500;
  const faults = faultsByField(extensions['fields']);
  if (Object.keys(faults).length === 0) return new HttpError(message, status, { code });
  return new HttpError(message, status, { code, errors: { ...faults, root: { serverError: [...new Set(Object.values(faults))].join(' ') } } });
};

const faultsByField = (fields: unknown): Record<string, string> => {
  if (!Array.isArray(fields)) return {};
  const faults: Record<string, string> = {};
  for (const fault of fields) {
    if (isFault(fault)) faults[fault.path.replace(/^input\./, '')] = fault.message;
  }
  return faults;
};

const isFault = (value: unknown): value is { path: string; message: string } =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'message' in value &&
  typeof value.message === 'string';

/** ra-data-graphql hands a GraphQL error on as the body of a HttpError of status 200. */
const apolloErrorIn = (error: unknown): ApolloError | undefined => {
  if (error instanceof ApolloError) return error;
  return error instanceof HttpError && error.body instanceof ApolloError ? error.body : undefined;
};

const isAborted = (error: unknown): boolean => error instanceof Error && (error.name === 'AbortError' || /abort/i.test(error.message));

const unreachable = (status: number): string => (status === 401 ? 'ra.notification.logged_out' : 'app.error.unavailable');
