import type { Judgement, Reported, Typed } from './judge';
import { judge } from './judge';

export const COLUMNS = ['value', 'note'] as const;
export type Column = (typeof COLUMNS)[number];

/** A row as far as the store works with it. */
export type StoredRow = Reported & { readonly targetId: string; readonly isLocked: boolean };

export type Counts = { readonly changed: number; readonly wrong: number };

export type Change = { readonly targetId: string; readonly value: string; readonly note: string | null };

/**
 * What was typed on a sheet. It stands outside of the components, so that a keystroke draws the row that it is on and nothing else, however many
 * there are.
 */
export type SheetStore = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly typedOn: (targetId: string) => Typed;
  /** What the service said of a row when it was sent; until something else is typed there. */
  readonly refusalOf: (targetId: string) => string | undefined;
  readonly counts: () => Counts;
  readonly type: (targetId: string, column: Column, text: string) => void;
  /** Puts a block in from this cell on, to the right and downwards, over rows that may be changed. Answers how many of its lines found no row. */
  readonly fill: (targetId: string, column: Column, cells: readonly (readonly string[])[]) => number;
  /** Gives back what was there before. */
  readonly restore: (targetId: string, column: Column) => void;
  readonly discard: () => void;
  /** What is to be sent, in the order of the rows. */
  readonly changes: () => readonly Change[];
  readonly refuse: (refusals: ReadonlyMap<string, string>) => void;
  /** The first row that cannot be saved. */
  readonly firstWrong: () => string | undefined;
  /** Takes the rows as they are now; what was typed and says the same by now is forgotten. */
  readonly take: (rows: readonly StoredRow[]) => void;
};

const NOTHING: Typed = {};
const NO_CHANGES: Counts = { changed: 0, wrong: 0 };

export const makeSheetStore = (first: readonly StoredRow[], locale: string): SheetStore => {
  let rows = first;
  let rowOf = new Map(rows.map((row) => [row.targetId, row]));
  const typed = new Map<string, Typed>();
  let refusals: ReadonlyMap<string, string> = new Map();
  let counts = NO_CHANGES;
  const listeners = new Set<() => void>();

  const judged = (targetId: string): Judgement => {
    const row = rowOf.get(targetId);
    return row ? judge(row, typed.get(targetId) ?? NOTHING, locale) : { kind: 'same' };
  };
  const isWrong = (targetId: string): boolean => refusals.has(targetId) || judged(targetId).kind === 'wrong';
  const tell = (): void => {
    const kinds = [...typed.keys()].map((targetId) => (isWrong(targetId) ? 'wrong' : judged(targetId).kind));
    counts = { changed: kinds.filter((kind) => kind !== 'same').length, wrong: kinds.filter((kind) => kind === 'wrong').length };
    for (const listener of listeners) listener();
  };
  const put = (targetId: string, column: Column, text: string): void => {
    typed.set(targetId, { ...typed.get(targetId), [column]: text });
    if (refusals.has(targetId)) refusals = new Map([...refusals].filter(([other]) => other !== targetId));
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    typedOn: (targetId) => typed.get(targetId) ?? NOTHING,
    refusalOf: (targetId) => refusals.get(targetId),
    counts: () => counts,
    type: (targetId, column, text) => {
      put(targetId, column, text);
      tell();
    },
    fill: (targetId, column, cells) => {
      const start = rows.findIndex((row) => row.targetId === targetId);
      const places = rows.slice(start).filter(({ isLocked }) => !isLocked);
      const columns = COLUMNS.slice(COLUMNS.indexOf(column));
      for (const [at, place] of places.slice(0, cells.length).entries()) {
        for (const [index, name] of columns.entries()) {
          const text = cells[at]?.[index];
          if (text !== undefined) put(place.targetId, name, text);
        }
      }
      tell();
      return Math.max(0, cells.length - places.length);
    },
    restore: (targetId, column) => {
      const { [column]: _given, ...rest } = typed.get(targetId) ?? NOTHING;
      if (Object.keys(rest).length === 0) typed.delete(targetId);
      else typed.set(targetId, rest);
      refusals = new Map([...refusals].filter(([other]) => other !== targetId));
      tell();
    },
    discard: () => {
      typed.clear();
      refusals = new Map();
      tell();
    },
    changes: () =>
      rows.flatMap(({ targetId }) => {
        const judgement = typed.has(targetId) ? judged(targetId) : undefined;
        return judgement?.kind === 'changed' ? [{ targetId, value: judgement.value, note: judgement.note }] : [];
      }),
    refuse: (found) => {
      refusals = found;
      tell();
    },
    firstWrong: () => rows.find(({ targetId }) => typed.has(targetId) && isWrong(targetId))?.targetId,
    take: (fresh) => {
      if (fresh === rows) return;
      rows = fresh;
      rowOf = new Map(rows.map((row) => [row.targetId, row]));
      for (const targetId of [...typed.keys()]) if (judged(targetId).kind === 'same') typed.delete(targetId);
      tell();
    },
  };
};
