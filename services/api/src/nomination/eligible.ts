/** The grades that earn something, best first. */
export const MERITS = ['EXCELLENT', 'GOOD', 'COMPLETED'] as const;
export type Merit = (typeof MERITS)[number];

/** What a rule asks; see AwardRule. */
export interface Rule {
  readonly id: number;
  readonly clusterId: number | null;
  readonly departmentId: number | null;
  readonly organizationKind: string | null;
  readonly rankMax: number | null;
  readonly grade: Merit | null;
  readonly noPenalty: boolean;
  readonly allTargetsMet: boolean;
  readonly proposalsMax: number | null;
}

/** An organization's place in one ranking of the campaign. */
export interface Place {
  readonly organizationId: number;
  readonly organizationKind: string;
  readonly clusterId: number;
  readonly departmentId: number | null;
  readonly rank: number;
}

/** What an organization has come to over all of its targets of the campaign. */
export interface TargetRecord {
  readonly organizationId: number;
  readonly organizationKind: string;
  readonly targets: number;
  readonly met: number;
  readonly penalized: number;
}

/** The grade of a body in the campaign's year. */
export interface Grading {
  readonly organizationId: number;
  readonly organizationKind: string;
  readonly grade: Merit;
  /** Who was graded: an organization may have several bodies. */
  readonly name: string;
}

/** What is known of the organizations of a campaign. */
export interface Year<P extends Place> {
  readonly places: readonly P[];
  readonly records: ReadonlyMap<number, TargetRecord>;
  readonly gradings: readonly Grading[];
}

export interface Eligible<P extends Place> {
  readonly organizationId: number;
  /** The best place by which the rule holds; null where the rule asks for no rank. */
  readonly place: P | null;
  readonly record: TargetRecord | null;
  /** The best grade by which the rule holds; null where the rule asks for none. */
  readonly grading: Grading | null;
  /** True where the rule would propose more than it may: who of these is proposed is for people to say. */
  readonly exceedsLimit: boolean;
}

/**
 * Who meets all conditions of a rule, best first: by rank, without one by grade. A limit cuts nobody by chance: those who share the place at which
 * it is reached are all marked as exceeding it, unless all of them still fit.
 */
export function eligible<P extends Place>(rule: Rule, { places, records, gradings }: Year<P>): readonly Eligible<P>[] {
  const graded = bestGradings(rule.grade, gradings);
  const best = bestPlaces(rule, places);
  const fitting = [...candidateIds(rule, best, graded, records)]
    .map((organizationId) => ({
      organizationId,
      place: best.get(organizationId) ?? null,
      record: records.get(organizationId) ?? null,
      grading: graded.get(organizationId) ?? null,
    }))
    .filter((one) => rule.grade === null || one.grading !== null)
    .filter((one) => rule.organizationKind === null || kindOf(one) === rule.organizationKind)
    .filter(({ record }) => !rule.noPenalty || record === null || record.penalized === 0)
    .filter(({ record }) => !rule.allTargetsMet || (record !== null && record.targets > 0 && record.met === record.targets))
    .sort((a, b) => orderOf(a) - orderOf(b) || a.organizationId - b.organizationId);
  return fitting.map((one) => ({ ...one, exceedsLimit: rule.proposalsMax !== null && upTo(fitting, orderOf(one)) > rule.proposalsMax }));
}

type Candidate<P extends Place> = Omit<Eligible<P>, 'exceedsLimit'>;

/** A rank that is asked for says who comes into question; without one a grade does; without either whoever has targets. */
function candidateIds(
  rule: Rule,
  best: ReadonlyMap<number, Place>,
  graded: ReadonlyMap<number, Grading>,
  records: ReadonlyMap<number, TargetRecord>,
): Iterable<number> {
  if (rule.rankMax !== null) return best.keys();
  return rule.grade === null ? records.keys() : graded.keys();
}

function bestPlaces<P extends Place>(rule: Rule, places: readonly P[]): ReadonlyMap<number, P> {
  const best = new Map<number, P>();
  for (const place of places) {
    if (rule.rankMax === null || place.rank > rule.rankMax || place.departmentId !== rule.departmentId) continue;
    if (rule.clusterId !== null && place.clusterId !== rule.clusterId) continue;
    const known = best.get(place.organizationId);
    if (!known || place.rank < known.rank) best.set(place.organizationId, place);
  }
  return best;
}

function bestGradings(least: Merit | null, gradings: readonly Grading[]): ReadonlyMap<number, Grading> {
  const best = new Map<number, Grading>();
  if (least === null) return best;
  for (const grading of gradings) {
    if (gradeOrder(grading) > MERITS.indexOf(least)) continue;
    const known = best.get(grading.organizationId);
    if (!known || gradeOrder(grading) < gradeOrder(known)) best.set(grading.organizationId, grading);
  }
  return best;
}

function gradeOrder({ grade }: Grading): number {
  return MERITS.indexOf(grade);
}

function kindOf({ place, grading, record }: Candidate<Place>): string | undefined {
  return (place ?? grading ?? record)?.organizationKind;
}

function orderOf({ place, grading }: Candidate<Place>): number {
  return place?.rank ?? (grading ? gradeOrder(grading) : 0);
}

/** How many would be proposed if everyone at this place or a better one were. */
function upTo(all: readonly Candidate<Place>[], order: number): number {
  return all.filter((one) => orderOf(one) <= order).length;
}
