import type { firstStepsVi } from '../vi/first-steps';

const step = (title: string, why: string, button: string) => ({ title, why, do: button });

export const firstStepsEn: typeof firstStepsVi = {
  title: 'First steps',
  lead: 'From an empty database to a first ranking. What is done is ticked off by itself.',
  count: '%{done} of %{total} steps done',
  left: 'Setting up: %{done} of %{total} steps done. Next: %{next}.',
  continue: 'Go on',
  putAway: 'Put away',
  done: 'Done',
  todo: 'To do',
  import: 'From a template file',
  organizations: step(
    'Organizations',
    'District, wards, Party cells, residential groups… that are assigned indicators and ranked. Those above come first.',
    'Add an organization',
  ),
  departments: step('Departments', 'Specialist bodies in charge of criteria: they verify results and rank in their field.', 'Add a department'),
  cluster: step('A cluster', 'The organizations that are compared with one another: “the 14 wards of the district”.', 'Add a cluster'),
  members: step('Its members', 'Put each organization into the cluster; rankings list those that are in it.', 'Add a member'),
  campaign: step('A campaign', 'The emulation campaign of a year, with its first and last day. A new one is “planned”.', 'Set up a campaign'),
  phases: step('Phases', 'The parts of the year, each with its theme and days.', 'Add a phase'),
  indicators: step('Indicators', 'What is measured: name, unit, whether more or less is better, how months add up.', 'Add an indicator'),
  criteria: step(
    'Criteria',
    'An indicator in the campaign: the department in charge, the maximum score and how points are given.',
    'Add a criterion',
  ),
  targets: step('Targets', 'The number that each organization is to reach for each criterion.', 'Assign a target'),
  ranking: step(
    'A ranking',
    'Choose campaign, cluster and department (none: overall). Ranks follow from the scores of criteria.',
    'Set up a ranking',
  ),
  officers: step(
    'Accounts for officers',
    'Officers of organizations report, officers of departments verify. One account each, for their organization or department.',
    'Add an account',
  ),
  open: step('Open it', 'Open the campaign and press “Open it”: from then on results can be reported.', 'Open the campaign'),
  results: step('First results', 'Organizations report month by month; scores and ranks follow at once.', 'Report results'),
  ranked: step('A first rank', 'Open the ranking: whoever has a score has a rank. Publish it when results are complete.', 'See the ranking'),
  demonstration:
    'Only looking around? Load the demonstration year of Phúc Đồng ward (2020–2021), with organizations, indicators, results and rankings.',
  loadDemonstration: 'Load the demonstration year',
  demonstrationTitle: 'Load the demonstration year into this database?',
  demonstrationContent:
    'It takes about half a minute. It is for trying things out and is not taken out again: for real work, run the service on a new database.',
  demonstrationLoaded: 'The demonstration year is loaded',
};
