import type { HelpContent } from '../content';

export const scoringEn: Readonly<Record<string, HelpContent>> = {
  scorecards: {
    title: 'Scorecards',
    purpose:
      'Items, maximum scores, bonuses, deductions and the windows of each step, by which the units of a cluster score themselves and are appraised.',
    steps: [
      'Create it for a campaign and a cluster; add items and windows on their tabs.',
      'When the sum of scores fits, **Freeze and give out**: each unit has a sheet, and items no longer change.',
      'Follow the sheets on their tab; extend a step where needed.',
      '**Publish the outcome** when every sheet is concluded. A unit without a sheet has to be waived, with a reason.',
    ],
    words: ['scorecard', 'appraisal', 'explanation'],
    questions: [
      {
        question: 'Does a sheet that was not sent count as 0?',
        answer: 'No. It is missing, not 0, and holds up the publication until it is there or waived.',
      },
    ],
    neighbours: ['scoreSheets', 'rankings', 'reports'],
  },
  scoreSheets: {
    title: 'Score sheets',
    purpose: 'The sheet of each unit as it is on paper: maximum, own score, appraisal, explanation, conclusion.',
    steps: [
      'The unit fills in its own scores, attaches evidence, saves, then **Submit the sheet**.',
      'The department fills in its scores for the items in its charge; a cut takes a note. Then **Finish the appraisal**.',
      'The unit explains what was cut, or **Accept, to the council**.',
      'The council concludes. Print the sheet in [Reports](/reports).',
    ],
    words: ['scorecard', 'appraisal', 'explanation'],
    questions: [
      {
        question: 'A sheet was returned. What now?',
        answer: 'Read the reason at its top, correct it, and submit it again before the day given there.',
      },
      { question: 'Why can I not fill it in?', answer: 'The step is not open yet or over, or the item is in the charge of another department.' },
    ],
    neighbours: ['scorecards', 'rankings'],
  },
};
