import type { DocumentNode } from 'graphql';
import { GraphQLError, parse } from 'graphql';
import { refusal } from '../../errors';

export const TOKENS_MAX = 10_000;

/** Parses a document, and stops reading as soon as it is longer than allowed. Throws TOO_COMPLEX, or the syntax error with its place. */
export function parseWithin(source: string, maxTokens: number = TOKENS_MAX): DocumentNode {
  try {
    return parse(source, { maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('Parsing aborted'))
      throw refusal('TOO_COMPLEX', 'tooManyTokens', { limit: maxTokens });
    // Nested so deeply that the parser, which calls itself for every level, ran out of stack.
    if (error instanceof RangeError) throw refusal('TOO_COMPLEX', 'tooManyTokens', { limit: maxTokens });
    throw error;
  }
}
