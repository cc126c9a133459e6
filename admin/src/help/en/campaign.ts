import type { HelpContent } from '../content';

export const campaignEn: Readonly<Record<string, HelpContent>> = {
  campaigns: {
    title: 'Campaigns',
    purpose: 'A campaign goes through four states: planned, open, scoring, closed. The state says who may do what.',
    steps: [
      'First year: create it, then add phases, criteria and targets. Later years: open the last one and press **Next year**, which copies them in one step.',
      'Press **Open it** when monthly results may come in.',
      'At the end **Begin scoring**, verify what is left, publish the rankings, then **Close it**.',
      'Before each move you are told what is still to be done.',
    ],
    words: ['campaign', 'phase', 'baseline'],
    questions: [
      { question: 'It is closed, and something is wrong.', answer: '**Open it for scoring again**, with a reason. Every move is in the history.' },
    ],
    neighbours: ['criteria', 'targets', 'rankings'],
  },
  targets: {
    title: 'Targets',
    purpose: 'What each organization is to reach for each criterion, with what it has reached, the achievement and the score so far.',
    steps: [
      'For many organizations take the template of [Imports](/importJobs/create), fill it in and upload it.',
      'One by one: create a target with criterion, organization and value.',
      'A line opens its months; **Report a result** adds one.',
      'The department in charge takes points off here, with a reason.',
    ],
    words: ['target', 'criterion', 'achievement'],
    questions: [
      {
        question: 'What does “Not met” mean?',
        answer: 'So far less is reached than assigned. During the year that is normal; [Monitoring](/monitoring) says whether it is late.',
      },
    ],
    neighbours: ['results', 'monitoring', 'importJobs'],
  },
  results: {
    title: 'Results',
    purpose: 'The figures of each month for each target. Each one is scored and ranked at once.',
    steps: [
      'Report a month: create a result with target, month and value.',
      'Many at once: the [results grid](/results-grid); type, or paste a column from Excel.',
      'The department presses **Verify**, or **Reject** with a reason; select several lines to do it at once.',
      'Reporting the same month again replaces the value; the old one stays in the history.',
    ],
    words: ['result', 'appraisal'],
    questions: [{ question: 'Does a rejected result count?', answer: 'No. Report the month again with the right figure.' }],
    neighbours: ['verification', 'missingResults', 'targets'],
  },
  'results-grid': {
    title: 'Results grid',
    purpose: 'The results of a month for many targets, typed as in a spreadsheet and saved as a whole.',
    steps: [
      'Choose campaign and month, and if you like organization, department or indicator.',
      'Type and press Enter for the next line; ↑ ↓ to move; Esc gives the old value back.',
      'Paste a column from Excel with Ctrl V in its first cell.',
      'A wrong cell says why. Save: all lines are written, or none.',
    ],
    words: ['result', 'target'],
    questions: [{ question: 'Why can a cell not be changed?', answer: 'The result is verified, or the campaign takes no new months in its state.' }],
    neighbours: ['results', 'missingResults'],
  },
  verification: {
    title: 'To verify',
    purpose: 'Results that wait for the department, oldest first.',
    steps: [
      'Open a line to compare it with the target and the months before.',
      'Press **Verify**, or **Reject** with a reason so that it is reported again.',
      'Select several lines to verify them at once: all are written, or none.',
    ],
    words: ['appraisal', 'result'],
    questions: [],
    neighbours: ['results', 'missingResults'],
  },
  missingResults: {
    title: 'Missing reports',
    purpose: 'Reports that are due and not there, and from whom.',
    steps: [
      'Filter by organization or department to see whom to ask.',
      'A line reports that month at once.',
      'Export the list, or print the sheet of what is missing in [Reports](/reports).',
    ],
    words: ['result'],
    questions: [
      {
        question: 'When is a report missing?',
        answer: 'When its period is over by the frequency of the criterion (month, quarter, year), or it was rejected and not reported again.',
      },
    ],
    neighbours: ['results', 'monitoring'],
  },
  monitoring: {
    title: 'Monitoring',
    purpose: 'Results against the time gone: on track, behind or at risk. The rule stands on the page.',
    steps: [
      'Choose a campaign; filter by department, organization, or look from a day in the past.',
      'The bar is what is reached; the mark on it is what is expected by now.',
      'The tabs by organization and by department say where to look first.',
    ],
    words: ['target', 'achievement'],
    questions: [{ question: 'Can the bounds be changed?', answer: 'Yes: two percentages on the form of the campaign.' }],
    neighbours: ['missingResults', 'charts', 'targets'],
  },
};
