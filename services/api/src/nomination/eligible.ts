/** What a rule asks; see AwardRule. */
export interface Rule {
  readonly id: number;
  readonly clusterId: number | null;
  readonly departmentId: number | null;
  readonly organizationKind: string | null;
  readonly rankMax: number | null;
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

export interface Eligible<P extends Place> {
  readonly organizationId: number;
  /** The best place by which the rule holds; null where the rule asks for no rank. */
  readonly place: P | null;
  readonly record: TargetRecord | null;
  /** True where the rule would propose more than it may: who of these is proposed is for people to say. */
  readonly exceedsLimit: boolean;
}

/**
 * Who meets all conditions of a rule, best first. A limit cuts nobody by chance: those who share the place at which it is reached are all marked
 * as exceeding it, unless all of them still fit.
 */
export function eligible<P extends Place>(rule: Rule, places: readonly P[], records: ReadonlyMap<number, TargetRecord>): readonly Eligible<P>[] {
  const candidates: readonly Candidate<P>[] = rule.rankMax === null ? byRecord<P>(records) : bestPlaces(rule, rule.rankMax, places, records);
  const fitting = candidates
    .filter((one) => rule.organizationKind === null || (one.place?.organizationKind ?? one.record?.organizationKind) === rule.organizationKind)
    .filter(({ record }) => !rule.noPenalty || record === null || record.penalized === 0)
    .filter(({ record }) => !rule.allTargetsMet || (record !== null && record.targets > 0 && record.met === record.targets))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.organizationId - b.organizationId);
  return fitting.map((one) => ({ ...one, exceedsLimit: rule.proposalsMax !== null && upTo(fitting, rankOf(one)) > rule.proposalsMax }));
}

type Candidate<P extends Place> = Omit<Eligible<P>, 'exceedsLimit'>;

function byRecord<P extends Place>(records: ReadonlyMap<number, TargetRecord>): Candidate<P>[] {
  return [...records.values()].map((record) => ({ organizationId: record.organizationId, place: null, record }));
}

function bestPlaces<P extends Place>(rule: Rule, rankMax: number, places: readonly P[], records: ReadonlyMap<number, TargetRecord>): Candidate<P>[] {
  const best = new Map<number, P>();
  for (const place of places) {
    if (place.rank > rankMax || place.departmentId !== rule.departmentId) continue;
    if (rule.clusterId !== null && place.clusterId !== rule.clusterId) continue;
    const known = best.get(place.organizationId);
    if (!known || place.rank < known.rank) best.set(place.organizationId, place);
  }
  return [...best.values()].map((place) => ({ organizationId: place.organizationId, place, record: records.get(place.organizationId) ?? null }));
}

function rankOf({ place }: { readonly place: Place | null }): number {
  return place?.rank ?? 0;
}

/** How many would be proposed if everyone with this rank or a better one were. */
function upTo(all: readonly Candidate<Place>[], rank: number): number {
  return all.filter((one) => rankOf(one) <= rank).length;
}
