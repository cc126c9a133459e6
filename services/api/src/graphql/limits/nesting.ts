import { Lexer, Source, TokenKind } from 'graphql';
import { refusal } from '../../errors';

/** Brackets in brackets. Well above what the other limits let through, fragments in place and values included; far below what a stack holds. */
export const NESTING_MAX = 200;

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses a document whose brackets are nested deeper than `limit`, before the parser, which calls itself for every level, reads it.
 * Throws TOO_COMPLEX; or the syntax error of a token that is none.
 */
export function checkNesting(source: string, limit: number = NESTING_MAX): void {
  // Few documents have so many brackets at all; the others are read once more only to count.
  if ((source.match(/[{[(]/g)?.length ?? 0) <= limit) return;
  const lexer = new Lexer(new Source(source));
  let depth = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (OPENING.has(token.kind)) depth += 1;
    else if (CLOSING.has(token.kind)) depth -= 1;
    if (depth > limit) throw refusal('TOO_COMPLEX', 'nestedTooDeeply', { limit });
  }
}
