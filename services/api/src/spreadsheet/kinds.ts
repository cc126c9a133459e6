import { indicatorsSheet } from './indicators.sheet';
import { organizationsSheet } from './organizations.sheet';
import { resultsSheet } from './results.sheet';
import { scoresSheet } from './scores.sheet';
import type { ImportKind, Sheet } from './sheet';
import { targetsSheet } from './targets.sheet';

/** Every kind of file that can be imported. */
export const sheets: Readonly<Record<ImportKind, Sheet>> = {
  ORGANIZATIONS: organizationsSheet,
  INDICATORS: indicatorsSheet,
  TARGETS: targetsSheet,
  RESULTS: resultsSheet,
  SCORES: scoresSheet,
};
