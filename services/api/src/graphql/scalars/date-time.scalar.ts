import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { instant } from '../../instant';

/** A point in time. Over the wire ISO 8601 in UTC; in columns "2020-12-31 16:59:59.000", UTC as well. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A point in time, ISO 8601 in UTC: "2020-12-31T16:59:59.000Z". Any offset is accepted as input.',
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    if (typeof value === 'string') return value.includes('T') ? value : `${value.replace(' ', 'T')}Z`;
    throw new GraphQLError(`expected a point in time, found ${String(value)}`);
  },
  parseValue: toColumn,
  parseLiteral: (node) => toColumn(node.kind === Kind.STRING ? node.value : undefined),
});

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** What columns of four-digit years hold, whatever the offset of the input. */
const EARLIEST = Date.parse('0001-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

function toColumn(value: unknown): string {
  const time = typeof value === 'string' && SHAPE.test(value) ? Date.parse(value) : Number.NaN;
  if (time >= EARLIEST && time <= LATEST) return instant(new Date(time));
  throw new GraphQLError(`${JSON.stringify(value) ?? 'This'} is not a point in time such as "2020-12-31T16:59:59Z".`);
}
