import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { Decimal } from '../../decimal';
import { DECIMAL_PLACES, formatDecimal, parseDecimal } from '../../decimal';

/** A JSON number of more digits has been rounded by whoever read it. */
const NUMBER_DIGITS_MAX = 15;

/**
 * Exact decimal numbers. Over the wire a string in canonical form ("962.25"), so that no client rounds it by reading JSON;
 * taken in as a string or a number. Inside the service, and in columns, the whole number of ten-thousandths.
 */
export const DecimalScalar = new GraphQLScalarType<Decimal, string>({
  name: 'Decimal',
  description: `An exact decimal with at most 14 digits before and ${DECIMAL_PLACES} after the point, as a string: "962.25". Numbers are accepted as input.`,
  serialize: (value) => {
    if (typeof value === 'bigint' || typeof value === 'string' || typeof value === 'number') return formatDecimal(value);
    throw new GraphQLError(`expected a decimal, found ${String(value)}`);
  },
  parseValue: (value) => {
    if (typeof value === 'number' && String(value).replace(/\D/g, '').length > NUMBER_DIGITS_MAX)
      throw new GraphQLError(`${value} has more digits than a JSON number keeps; send it as a string.`);
    if (typeof value === 'string' || typeof value === 'number') return parsed(String(value));
    throw new GraphQLError(`Decimal takes a string or a number such as "962.25", not ${JSON.stringify(value)}.`);
  },
  parseLiteral: (node) => {
    if (node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING) return parsed(node.value);
    throw new GraphQLError('Decimal takes a string or a number such as "962.25".');
  },
});

function parsed(text: string): Decimal {
  const value = parseDecimal(text);
  if (value !== undefined) return value;
  throw new GraphQLError(`"${text}" is not a decimal with at most 14 digits before and ${DECIMAL_PLACES} after the point, such as "962.25".`);
}
