import AdministrationIcon from '@mui/icons-material/AdminPanelSettingsOutlined';
import ScoringIcon from '@mui/icons-material/ChecklistOutlined';
import CommendationIcon from '@mui/icons-material/EmojiEventsOutlined';
import CampaignIcon from '@mui/icons-material/FlagOutlined';
import RankingIcon from '@mui/icons-material/LeaderboardOutlined';
import ReportIcon from '@mui/icons-material/SummarizeOutlined';
import WorkIcon from '@mui/icons-material/TaskAltOutlined';
import ExplorerIcon from '@mui/icons-material/TerminalOutlined';
import SettingsIcon from '@mui/icons-material/TuneOutlined';
import type { ComponentType } from 'react';

/** A page of the menu: a resource's list, with the resources whose pages belong to it; or an address outside the panel. */
export type MenuEntry = {
  readonly resource: string;
  readonly parts?: readonly string[];
  readonly outside?: { readonly href: string; readonly label: string; readonly icon: ComponentType };
};

/** Some pages under a heading (`app.menu.<name>`). A group of one page is shown as that page. */
export type MenuGroup = { readonly name: string; readonly icon: ComponentType; readonly entries: readonly MenuEntry[] };

/** The menu, in the order of the work. What someone may not list (`api/access.ts`) is not shown to them; name and icon are the resource's own. */
export const menu: readonly MenuGroup[] = [
  { name: 'ranking', icon: RankingIcon, entries: [{ resource: 'rankings', parts: ['standings'] }, { resource: 'charts' }, { resource: 'what-if' }] },
  {
    name: 'campaign',
    icon: CampaignIcon,
    entries: [
      { resource: 'campaigns', parts: ['phases'] },
      { resource: 'targets' },
      { resource: 'results' },
      { resource: 'results-grid' },
      { resource: 'verification' },
      { resource: 'missingResults' },
      { resource: 'monitoring' },
    ],
  },
  {
    name: 'scoring',
    icon: ScoringIcon,
    entries: [
      { resource: 'scoreSheets', parts: ['publishedSheets'] },
      { resource: 'scorecards', parts: ['scorecardItems', 'scoringWindows', 'scorecardPublications'] },
    ],
  },
  {
    name: 'work',
    icon: WorkIcon,
    entries: [
      { resource: 'tasks', parts: ['taskComments'] },
      { resource: 'reminders' },
      { resource: 'plans', parts: ['planDocuments', 'planIndicators'] },
      { resource: 'projects' },
      { resource: 'documents', parts: ['documentFiles'] },
    ],
  },
  {
    name: 'commendation',
    icon: CommendationIcon,
    entries: [
      { resource: 'evaluations' },
      { resource: 'awards', parts: ['awardRecipients', 'awardFiles'] },
      { resource: 'award-proposals' },
      { resource: 'award-statistics' },
    ],
  },
  { name: 'report', icon: ReportIcon, entries: [{ resource: 'reports', parts: ['reportHeaders'] }] },
  {
    name: 'settings',
    icon: SettingsIcon,
    entries: [
      { resource: 'organizations' },
      { resource: 'departments' },
      { resource: 'clusters', parts: ['clusterMembers', 'clusterLeaders'] },
      { resource: 'indicators' },
      { resource: 'criteria' },
      { resource: 'awardForms' },
      { resource: 'awardRules' },
      { resource: 'evaluationCeilings' },
    ],
  },
  {
    name: 'administration',
    icon: AdministrationIcon,
    entries: [
      { resource: 'first-steps' },
      { resource: 'importJobs' },
      { resource: 'users' },
      { resource: 'apiTokens' },
      { resource: 'change-log' },
      { resource: 'reminderMails' },
      { resource: 'explorer', outside: { href: '/graphql', label: 'app.menu.explorer', icon: ExplorerIcon } },
    ],
  },
];

/** The group that is open until someone opens another one. */
export const FIRST_GROUP = 'campaign';

/** The menu of someone who may list these resources. */
export const menuFor = (mayList: (resource: string) => boolean): readonly MenuGroup[] =>
  menu.map((group) => ({ ...group, entries: group.entries.filter(({ resource }) => mayList(resource)) })).filter(({ entries }) => entries.length > 0);

/** Whether the page at this path is the entry's own or one that belongs to it. */
export const isWithin = ({ resource, parts = [] }: MenuEntry, pathname: string): boolean => {
  const name = pathname.split('/')[1] ?? '';
  return name === resource || parts.includes(name);
};

/** The group that the page at this path belongs to. */
export const groupOf = (groups: readonly MenuGroup[], pathname: string): MenuGroup | undefined =>
  groups.find(({ entries }) => entries.some((entry) => isWithin(entry, pathname)));
