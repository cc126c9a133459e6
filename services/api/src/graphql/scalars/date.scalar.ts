import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../../calendar';

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
  // There was no year 0, and databases disagree on it.
  if (typeof value === 'string' && isDay(value) && !value.startsWith('0000')) return value;
  throw new GraphQLError(`${JSON.stringify(value) ?? 'This'} is not a calendar date such as "2020-12-31".`);
}
