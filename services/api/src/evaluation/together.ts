import type { Decimal } from '../decimal';
import { decimal } from '../decimal';
import type { OrganizationKind } from '../organization/organization.entity';
import type { Distribution, Grade } from './distribution';
import { sumOf, wholeOf } from './distribution';

const ONE = decimal(1);

/** One body and its grade. */
export interface GradedBody {
  readonly grade: Grade;
  /** Of what kind the organization is. */
  readonly kind: OrganizationKind;
  /** Who grades it: bodies with the same are graded by one. */
  readonly gradedBy: string;
  readonly overruleReason: string | null;
}

/** What a distribution of numbers states of the bodies that one body grades. */
export interface StatedGroup {
  readonly gradedBy: string;
  readonly distribution: Distribution;
  readonly overruleReason: string | null;
}

/** Bodies of one kind that one body grades. */
export interface Together<B> {
  readonly gradedBy: string;
  readonly kind: OrganizationKind;
  readonly bodies: readonly B[];
  /** All of them by grade, with what is stated of those that are not recorded one by one. */
  readonly distribution: Distribution;
  /** How many that is. */
  readonly counted: number;
  /** Why the ceiling may be exceeded, where one of the evaluations says so; it holds for all of them. */
  readonly overruleReason: string | null;
}

/**
 * Puts together the bodies for which one ceiling holds: those of one kind that the same body grades. Where it states a distribution as well, the
 * bodies recorded one by one are taken to be among those that it counts, so of each grade the largest number holds and nobody is counted twice.
 * What a body states that grades several kinds cannot be told apart by kind, and stands for itself alone.
 */
export function together<B extends GradedBody>(bodies: readonly B[], stated: readonly StatedGroup[]): Together<B>[] {
  const byGrader = grouped(bodies, ({ gradedBy }) => gradedBy);
  return [...byGrader].flatMap(([gradedBy, own]) => {
    const byKind = [...grouped(own, ({ kind }) => kind)];
    const groups = byKind.length === 1 ? stated.filter((group) => group.gradedBy === gradedBy) : [];
    return byKind.map(([kind, alike]) => {
      const distribution = largest([distributionOf(alike), ...groups.map((group) => group.distribution)]);
      const [overruleReason = null] = [...alike, ...groups].flatMap((each) => each.overruleReason ?? []);
      return { gradedBy, kind, bodies: alike, distribution, counted: Number(wholeOf(distribution) / ONE), overruleReason };
    });
  });
}

function distributionOf(bodies: readonly GradedBody[]): Distribution {
  const count = (grade: Grade): Decimal => decimal(bodies.filter((body) => body.grade === grade).length);
  return { measure: 'COUNT', total: decimal(bodies.length), parts: byGrade(count) };
}

function largest(distributions: readonly Distribution[]): Distribution {
  const parts = byGrade((grade) => max(distributions.map((each) => each.parts[grade] ?? 0n)));
  return { measure: 'COUNT', total: max([sumOf(parts), ...distributions.map(wholeOf)]), parts };
}

function byGrade(of: (grade: Grade) => Decimal): Readonly<Record<Grade, Decimal>> {
  return { EXCELLENT: of('EXCELLENT'), GOOD: of('GOOD'), COMPLETED: of('COMPLETED'), NOT_COMPLETED: of('NOT_COMPLETED') };
}

function max(numbers: readonly Decimal[]): Decimal {
  let greatest = 0n;
  for (const number of numbers) if (number > greatest) greatest = number;
  return greatest;
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const own = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), own);
    own.push(item);
  }
  return groups;
}
