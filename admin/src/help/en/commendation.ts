import type { HelpContent } from '../content';

export const commendationEn: Readonly<Record<string, HelpContent>> = {
  evaluations: {
    title: 'Evaluations',
    purpose: 'The grade of a body, and the number or share of each grade in a group of people.',
    steps: [
      'Create one for a body with its grade, or for a group with numbers or shares.',
      'The parts may not exceed the whole; the rest is not stated.',
      'Above the ceiling you are warned; it can be overruled with a reason.',
    ],
    words: ['grade', 'ceiling'],
    questions: [],
    neighbours: ['evaluationCeilings', 'awards', 'charts'],
  },
  awards: {
    title: 'Awards',
    purpose: 'Each award goes from proposal over dossier and vote to its decision; for collectives, individuals and households.',
    steps: [
      'Propose from [Proposals](/award-proposals), or create one.',
      'Name the recipients, attach the files, then **Complete dossier**.',
      '**Enter vote** of the council where the form needs one.',
      '**Enter decision** with number and day; select several lines of one decision.',
    ],
    words: ['dossier'],
    questions: [{ question: 'How do I enter awards of former years?', answer: 'Create them with the step “Decided”.' }],
    neighbours: ['award-proposals', 'award-statistics', 'awardForms'],
  },
  'award-proposals': {
    title: 'Award proposals',
    purpose: 'The organizations that are eligible by the rules that were set, from rankings and grades.',
    steps: ['Choose the campaign; **Count unpublished rankings too** to look ahead.', 'Select organizations and press **Propose**.'],
    words: ['standing', 'grade'],
    questions: [{ question: 'Why is the list empty?', answer: 'There are no [rules](/awardRules) yet, or the ranking is not published.' }],
    neighbours: ['awardRules', 'awards'],
  },
  'award-statistics': {
    title: 'Award statistics',
    purpose: 'How many collectives, individuals and households have a decision, by level and form.',
    steps: ['Choose a year, or all.', 'Print the sheet of statistics in [Reports](/reports).'],
    words: [],
    questions: [],
    neighbours: ['awards', 'reports'],
  },
  reports: {
    title: 'Reports and sheets',
    purpose: "The year's report, written from the data, and the sheets that are usually printed.",
    steps: [
      'Choose the paper, organization, campaign or year; it shows below.',
      'A figure leads to the records that it is made of.',
      'Number, day, recipients and signature are in the heading of the report.',
      'Take it as Word or PDF, or print it.',
    ],
    words: ['standing', 'achievement'],
    questions: [
      {
        question: 'A figure is wrong. Where is it corrected?',
        answer: 'Follow it to its record and correct it there; the report is always written from what there is.',
      },
    ],
    neighbours: ['rankings', 'evaluations', 'awards'],
  },
};
