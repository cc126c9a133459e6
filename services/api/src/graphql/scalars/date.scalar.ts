import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar date without a time or a zone, "2020-12-31": as officials write it, in Asia/Ho_Chi_Minh. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date, "2020-12-31".',
  serialize: (value) => {
    if (typeof value === 'string') return value.slice(0, 10);
    throw new GraphQLError(`expected a date, found ${String(value)}`);
  },
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
});

function checked(value: unknown): string {
  if (typeof value === 'string' && SHAPE.test(value) && isCalendarDate(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value) ?? 'This'} is not a calendar date such as "2020-12-31".`);
}

/** There was no year 0, and databases disagree on it. */
function isCalendarDate(text: string): boolean {
  if (text.startsWith('0000')) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
