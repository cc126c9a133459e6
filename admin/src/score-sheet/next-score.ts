import type { KeyboardEvent } from 'react';

/** Marks the fields of scores, in the order of the sheet. */
export const SCORE_FIELD = 'data-score';

/** Enter, or an arrow, leads to the score of the item below or above, as on a sheet that is filled in with a pencil. */
export const goToScore = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>(`input[${SCORE_FIELD}]`)];
  const next = event.target instanceof HTMLInputElement ? fields[fields.indexOf(event.target) + step] : undefined;
  event.preventDefault();
  next?.focus();
  next?.select();
};
