/** So often a mail is tried before it is given up: for about a day, with a first pause of a minute. */
export const ATTEMPTS_MAX = 9;

const GROWTH = 3;
const PAUSE_MAX_MS = 8 * 60 * 60 * 1000;

/** The pause after a failed attempt (the first is 1): it grows threefold, to eight hours at most. Null: given up. */
export function pauseAfter(attempt: number, firstMs: number): number | null {
  if (attempt >= ATTEMPTS_MAX) return null;
  return Math.min(firstMs * GROWTH ** (attempt - 1), PAUSE_MAX_MS);
}
