import type { HelpBook } from '../content';
import { campaignVi } from './campaign';
import { commendationVi } from './commendation';
import { rankingVi } from './ranking';
import { scoringVi } from './scoring';
import { settingsVi } from './settings';
import { wordsVi } from './words';
import { workVi } from './work';

export const bookVi: HelpBook = {
  words: wordsVi,
  topics: { ...rankingVi, ...campaignVi, ...scoringVi, ...workVi, ...commendationVi, ...settingsVi },
};
