import type { HelpBook } from '../content';
import { campaignEn } from './campaign';
import { commendationEn } from './commendation';
import { rankingEn } from './ranking';
import { scoringEn } from './scoring';
import { settingsEn } from './settings';
import { wordsEn } from './words';
import { workEn } from './work';

export const bookEn: HelpBook = {
  words: wordsEn,
  topics: { ...rankingEn, ...campaignEn, ...scoringEn, ...workEn, ...commendationEn, ...settingsEn },
};
