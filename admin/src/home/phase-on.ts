type Phase = { readonly ordinal: number; readonly startsOn: string; readonly endsOn: string };

/** The phase that runs on a day; of several the one that began last. */
export const phaseOn = <T extends Phase>(phases: readonly T[], day: string): T | undefined =>
  phases.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn).toSorted((a, b) => b.startsOn.localeCompare(a.startsOn))[0];
