import type { HelpContent } from '../content';

export const workEn: Readonly<Record<string, HelpContent>> = {
  tasks: {
    title: 'Tasks',
    purpose: 'Work assigned to departments and organizations, with a last day, progress and sub-tasks.',
    steps: [
      'Create it, assign it to a department or an organization (or both), with a last day and who answers for it.',
      'Whoever does it presses **Start**, **Report progress**, then **Submit**.',
      'Whoever gave it presses **Accept as done**, or **Return** with a reason.',
      'Talk about it on the tab of comments; every move is on its tab.',
    ],
    words: [],
    questions: [
      {
        question: 'Who is reminded, and when?',
        answer: 'Who answers for it (or the officers of the place): before the last day, on it, and after it; each time once.',
      },
    ],
    neighbours: ['reminders', 'plans'],
  },
  reminders: {
    title: 'Reminders',
    purpose: 'What you were reminded of: tasks that are due soon, today, or overdue.',
    steps: ['A line opens the task.', '**Mark all as read** when you have seen them.', '**Remind me by e-mail as well** to get mails.'],
    words: [],
    questions: [
      {
        question: 'Why does no mail come?',
        answer: 'No mail server is set up, or sending failed; an administrator sees it in [Reminder mails](/reminderMails).',
      },
    ],
    neighbours: ['tasks'],
  },
  plans: {
    title: 'Plans',
    purpose: 'Numbered plans and programmes with their indicators, tasks, projects, and the documents that they rest on.',
    steps: ['Create it with number and title.', 'On its page add indicators, tasks, projects and documents, each on its tab.'],
    words: ['indicator'],
    questions: [],
    neighbours: ['tasks', 'projects', 'documents'],
  },
  projects: {
    title: 'Projects',
    purpose: 'Investment projects: investor, budget, disbursement and state.',
    steps: [
      'Create it with the level of the investor and the organization on whose ground it is.',
      'Its form offers the states that it may come to next.',
    ],
    words: [],
    questions: [{ question: 'In what is money counted?', answer: 'In million đồng; no more can be paid out than the budget.' }],
    neighbours: ['plans'],
  },
  documents: {
    title: 'Documents',
    purpose: 'Decisions, resolutions and directives that plans, grades and awards rest on.',
    steps: ['Create it with number, day and issuer.', 'Attach files on their tab; they are kept in the system.'],
    words: [],
    questions: [],
    neighbours: ['plans', 'awards'],
  },
};
