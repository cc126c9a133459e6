type None = Readonly<Record<never, never>>;

/** What is said of what is still to be done. */
export const findingEn = {
  findingNoCriteria: (_: None) => 'The campaign has no criteria.',
  findingNoTargets: (_: None) => 'No targets are assigned.',
  findingTargetsWithoutValue: (f: { count: number }) => `Targets without an assigned value: ${f.count}.`,
  findingNotOver: (f: { end: string }) => `The campaign runs until ${f.end}.`,
  findingUnverified: (f: { count: number }) => `Results waiting for verification: ${f.count}.`,
  findingTargetsWithoutResult: (f: { count: number }) => `Targets without any result: ${f.count}.`,
  findingUnscored: (f: { count: number }) => `Targets of manual criteria without a score: ${f.count}.`,
  findingNoRankings: (_: None) => 'The campaign has no ranking.',
  findingUnpublished: (f: { count: number }) => `Rankings not published: ${f.count}.`,
  findingHasResults: (f: { count: number }) => `Results recorded already: ${f.count}; a campaign with results is not planned again.`,
};
