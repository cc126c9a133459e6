import type { KeyboardEvent } from 'react';
import type { Column } from './sheet-store';

export type Place = { readonly targetId: string; readonly column: Column };

/** What a cell says of itself, for `placeOf`. */
export const markOf = (targetId: string, column: Column) => ({ 'data-target': targetId, 'data-column': column });

/** The cell of the sheet that an event comes from. */
export const placeOf = (element: EventTarget): Place | null => {
  if (!(element instanceof HTMLInputElement)) return null;
  const { target, column } = element.dataset;
  return target !== undefined && (column === 'value' || column === 'note') ? { targetId: target, column } : null;
};

export const focusCell = (sheet: HTMLElement | null, targetId: string | undefined, column: Column): void =>
  sheet?.querySelector<HTMLInputElement>(`input[data-target="${targetId}"][data-column="${column}"]`)?.focus();

const STEPS: Readonly<Record<string, 1 | -1>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Enter and ↓ go to the cell below, ↑ and Shift+Enter to the one above; Esc gives back what was there. */
export const moveByKey = (event: KeyboardEvent<HTMLTableSectionElement>, restore: (targetId: string, column: Column) => void): void => {
  const { target: cell, key, nativeEvent } = event;
  if (!(cell instanceof HTMLInputElement) || nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const place = placeOf(cell);
  const step = STEPS[key];
  if (!place) return;
  if (key === 'Escape') {
    event.preventDefault();
    restore(place.targetId, place.column);
  } else if (step !== undefined) {
    event.preventDefault();
    const cells = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`input[data-column="${place.column}"]`)];
    const next = cells[cells.indexOf(cell) + (key === 'Enter' && event.shiftKey ? -1 : step)];
    next?.focus();
    next?.select();
  }
};
