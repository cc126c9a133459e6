import type { HelpContent } from '../content';

export const rankingEn: Readonly<Record<string, HelpContent>> = {
  home: {
    title: 'Home',
    purpose: 'What waits for you, and how the year stands. Each number leads to exactly the list that it counts.',
    steps: [
      'Look at the tiles first: what is orange is to be done now. A tile opens its list.',
      'The panel of the campaign says how much time is gone, whose reports are missing, and what comes next.',
      "An organization's officer sees its ranks, and the indicators that would lift it most.",
    ],
    words: ['campaign', 'standing'],
    questions: [
      {
        question: 'Why is a page not in my menu?',
        answer: 'The menu has the pages that your role may use. If one is missing, ask an administrator.',
      },
      {
        question: 'How do I find an organization, an indicator or an action quickly?',
        answer: 'Press **Ctrl K**, type with or without accents, then Enter. The list of shortcuts: press **?**.',
      },
    ],
    neighbours: ['rankings', 'results', 'tasks'],
  },
  rankings: {
    title: 'Rankings',
    purpose:
      'The organizations of a cluster against each other in a campaign: overall, or by a department. A provisional ranking moves as results come in.',
    steps: [
      'Open a ranking to see its standings. A green dot means that the page follows it live.',
      '**Explain** on a line says where its points come from and how many are missing to the next rank.',
      '**What if** shows the ranking that other results would give; nothing is saved.',
      'A ranking that is typed in: **Enter scores**, fill in scores or ranks, save.',
      'An administrator makes it official with **Publish**. A change after that is **Revise** with a reason; the former revision can still be read.',
    ],
    words: ['standing', 'provisional', 'published', 'cluster'],
    questions: [
      {
        question: 'What if two have equal points?',
        answer: 'As the ranking says: usually both have the rank and the next one is left out (1, 2, 2, 4).',
      },
      { question: 'Why has an organization no rank?', answer: 'It has no score yet, or it is left out with a reason, which stands on its line.' },
    ],
    neighbours: ['charts', 'scorecards', 'reports'],
  },
  'what-if': {
    title: 'What if',
    purpose: 'The ranking that other results of an organization would give. Nothing is saved.',
    steps: [
      'Choose the ranking, the organization and the month.',
      'Move a slider, use the arrow keys, or type beside it. Where most points are missing comes first.',
      'The table says who would move. **As it is now** begins anew.',
    ],
    words: ['standing', 'provisional'],
    questions: [
      { question: 'Why do I see no ranks?', answer: 'Officers see the provisional ranks of others once they are published; the own score is shown.' },
    ],
    neighbours: ['rankings', 'targets'],
  },
  charts: {
    title: 'Charts',
    purpose: 'The year in pictures: ranks over the years and by department, progress of targets, and grades.',
    steps: [
      'Choose campaign and cluster at the top. The address holds the choice: whoever gets it sees the same.',
      'In the picture of ranks, **Highlighted** follows one organization.',
      '**Show the numbers** for a table; **Download PNG** for a report.',
    ],
    words: ['standing', 'achievement', 'grade'],
    questions: [],
    neighbours: ['rankings', 'monitoring', 'evaluations'],
  },
};
