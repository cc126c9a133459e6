import type { DocumentNode } from 'graphql';
import { GraphQLError, parse } from 'graphql';
import { refusal } from '../../errors';
import { checkNesting } from './nesting';

export const TOKENS_MAX = 10_000;

/** Parses a document, and stops reading as soon as it is longer than allowed. Throws TOO_COMPLEX, or the syntax error with its place. */
export function parseWithin(source: string, maxTokens: number = TOKENS_MAX): DocumentNode {
  checkNesting(source);
  try {
    return parse(source, { maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('Parsing aborted'))
      throw refusal('TOO_COMPLEX', 'tooManyTokens', { limit: maxTokens });
    throw error;
  }
}
