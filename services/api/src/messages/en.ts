type None = Readonly<Record<never, never>>;
type Id = { readonly type: string; readonly id: string | number };

/** English sentences. Each takes the facts it needs; `vi.ts` has the same keys. */
export const en = {
  badInput: (f: { count: number }) => (f.count === 1 ? 'One value is not right; see "fields".' : `${f.count} values are not right; see "fields".`),
  notFound: (f: Id) => `There is no ${f.type} "${f.id}".`,
  internal: (_: None) => 'Something went wrong on the server. Try again; if it stays, give the request id to your administrator.',
  unavailable: (_: None) => 'The database does not answer just now. Try again in a moment.',
  unauthenticated: (_: None) => 'Sign in first: with signIn, or with an API token in the Authorization header.',
  wrongCredentials: (_: None) => 'E-mail address or password is not right.',
  forbidden: (f: { operation: string; role: string }) => `The role ${f.role} may not do "${f.operation}".`,
  staleVersion: (f: Id & { version: number; current: number }) =>
    `${f.type} "${f.id}" has changed since you read it (you have version ${f.version}, it is ${f.current}). Read it again and repeat your change.`,
  duplicate: (f: { type: string; fields: string }) => `There is already a ${f.type} with the same ${f.fields}.`,
  hasDependents: (f: Id & { dependents: string }) => `${f.type} "${f.id}" cannot be deleted: ${f.dependents} depend on it. Delete or move those first.`,
  tooDeep: (f: { depth: number; limit: number }) => `The query is ${f.depth} levels deep; at most ${f.limit} are allowed. Split it.`,
  tooCostly: (f: { cost: number; limit: number }) => `The query may read ${f.cost} records; at most ${f.limit} are allowed. Ask for smaller pages ("first").`,
  tooManyTokens: (f: { limit: number }) => `The query is too long; at most ${f.limit} tokens are allowed. Split it.`,
  rateLimited: (f: { seconds: number }) => `Too many attempts. Try again in ${f.seconds} seconds.`,
  malformedCursor: (f: { cursor: string }) => `"${f.cursor}" is not a cursor of this list. Use one that the list itself answered, with the same orderBy.`,
  pageSize: (f: { max: number }) => `A page has between 0 and ${f.max} records.`,
  negativeOffset: (_: None) => 'The offset must not be negative.',
  required: (_: None) => 'A value is needed here.',
  unknownReference: (f: Id) => `There is no ${f.type} "${f.id}".`,
  tooLong: (f: { max: number }) => `At most ${f.max} characters.`,
  tooShort: (f: { min: number }) => `At least ${f.min} characters.`,
  tooSmall: (f: { min: number | string }) => `At least ${f.min}.`,
  tooLarge: (f: { max: number | string }) => `At most ${f.max}.`,
  malformedCode: (_: None) => 'Capital letters without accents, digits, "_", "-" and "." only, beginning with a letter or digit: PHUC_DONG.',
  malformedEmail: (_: None) => 'This is not an e-mail address.',
  malformed: (f: { rule: string }) => `The value does not fit the rule "${f.rule}".`,
  dateOrder: (f: { start: string; end: string }) => `The end (${f.end}) lies before the start (${f.start}).`,
};
