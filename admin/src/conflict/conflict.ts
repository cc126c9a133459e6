import { isSame } from '../api/input';
import type { Resource } from '../api/resources';

type Values = Readonly<Record<string, unknown>>;
export type Side = 'mine' | 'theirs';

/** A field that is not the same in the two versions of a record. */
export type Difference = {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Who has changed it since the form was opened. */
  readonly changedBy: 'me' | 'them' | 'both';
};

type Versions = {
  /** As the form was opened. */
  readonly previous: Values;
  /** As the form is. */
  readonly mine: Values;
  /** As it was saved meanwhile. */
  readonly theirs: Values;
};

/** Where the form and what someone else saved meanwhile differ, in the order of the form. */
export const differencesOf = ({ writable, fixed = [] }: Resource, { previous, mine, theirs }: Versions): readonly Difference[] =>
  writable
    .filter((field) => field in mine && !fixed.includes(field) && !isSame(mine[field] ?? null, theirs[field] ?? null))
    .map((field) => {
      const byMe = !isSame(mine[field] ?? null, previous[field] ?? null);
      const byThem = !isSame(theirs[field] ?? null, previous[field] ?? null);
      return { field, mine: mine[field] ?? null, theirs: theirs[field] ?? null, changedBy: byMe && byThem ? 'both' : byMe ? 'me' : 'them' };
    });

export type Choices = Readonly<Record<string, Side>>;

/** To begin with, everyone keeps what only they have changed; where both have, what was typed here. */
export const firstChoices = (differences: readonly Difference[]): Choices =>
  Object.fromEntries(differences.map(({ field, changedBy }) => [field, changedBy === 'them' ? 'theirs' : 'mine']));

/** The record as chosen, on top of what was saved meanwhile. */
export const merged = (theirs: Values, differences: readonly Difference[], choices: Choices): Values => ({
  ...theirs,
  ...Object.fromEntries(differences.filter(({ field }) => choices[field] === 'mine').map(({ field, mine }) => [field, mine])),
});
