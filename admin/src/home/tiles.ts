import type { CountedList } from '../api/home';
import type { Person } from '../api/offers';
import { filteredList } from './filtered-list';

/** A number, and the list that has as many: `to` is its address, filtered in the same way. */
export type TilePart = {
  readonly list: CountedList;
  readonly to: string;
  /** Key of its text, where a tile has several. */
  readonly label?: string;
};

/** Its texts are `app.home.tile.<name>` and, for what it is about, `app.home.tileHelp.<name>`. */
export type Tile = { readonly name: string; readonly isUrgent: boolean; readonly parts: readonly TilePart[] };

type Facts = { readonly person: Person; readonly userId: string; readonly startOfToday: string };

/** What waits for someone with this role. */
export const tilesFor = ({ person, userId, startOfToday }: Facts): readonly Tile[] => {
  const { role, departmentId } = person;
  const reminders = tile('reminders', false, {
    list: { resource: 'reminders', filter: { readAt_isNull: true, recipientId: userId } },
    to: filteredList('reminders', { readAt_isNull: true }),
  });
  const overdue = tile('overdue', true, listed('tasks', { overdue: true }));
  const accept = tile('accept', false, listed('tasks', { state: 'SUBMITTED' }));
  switch (role) {
    case 'ADMINISTRATOR':
      return [
        tile('verify', true, { list: { resource: 'results', filter: { state: 'SUBMITTED' } }, to: filteredList('verification', {}) }),
        overdue,
        accept,
        byState('awards', 'awards', 'awardState', ['PROPOSED', 'DOSSIER', 'VOTED']),
        movedToday(startOfToday),
        reminders,
      ];
    case 'DEPARTMENT_OFFICER': {
      const own = { target: { criterion: { departmentId } } };
      return [
        tile('verify', true, { list: { resource: 'results', filter: { state: 'SUBMITTED', ...own } }, to: filteredList('verification', own) }),
        byState('appraise', 'scoreSheets', 'sheetState', ['SUBMITTED', 'APPRAISING', 'SECOND_APPRAISAL'], {
          scorecard: { items_some: { departmentId } },
        }),
        tile('enter', false, listed('rankings', { departmentId, method: 'ENTERED', state: 'PROVISIONAL' })),
        accept,
        overdue,
        reminders,
      ];
    }
    case 'ORGANIZATION_OFFICER':
      return [
        tile('returned', true, listed('results', { state: 'REJECTED' })),
        byState('tasks', 'tasks', 'taskState', ['ASSIGNED', 'IN_PROGRESS', 'RETURNED']),
        overdue,
        byState('sheets', 'scoreSheets', 'sheetState', ['NOT_STARTED', 'SELF_SCORING', 'RETURNED', 'APPRAISED', 'EXPLAINING']),
        reminders,
      ];
    default:
      return [
        movedToday(startOfToday),
        tile('provisional', false, listed('rankings', { state: 'PROVISIONAL' })),
        tile('published', false, listed('rankings', { state: 'PUBLISHED' })),
      ];
  }
};

/** Of which campaigns the running one is looked for: of those that concern someone. */
export const campaignsOf = ({ role, departmentId }: Person): CountedList['filter'] => {
  // An organization's officer sees the own targets alone: what has some of them is a campaign of theirs.
  if (role === 'ORGANIZATION_OFFICER') return { criteria_some: { targets_some: {} } };
  return role === 'DEPARTMENT_OFFICER' ? { criteria_some: { departmentId } } : {};
};

const tile = (name: string, isUrgent: boolean, ...parts: readonly TilePart[]): Tile => ({ name, isUrgent, parts });

const listed = (resource: string, filter: CountedList['filter']): TilePart => ({ list: { resource, filter }, to: filteredList(resource, filter) });

const byState = (name: string, resource: string, states: string, chosen: readonly string[], more: CountedList['filter'] = {}): Tile =>
  tile(name, false, ...chosen.map((state) => ({ ...listed(resource, { state, ...more }), label: `enums.${states}.${state}` })));

const movedToday = (since: string): Tile => tile('moved', false, listed('rankings', { changes_some: { occurredAt_gte: since } }));
