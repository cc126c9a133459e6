import { dayInVietnam } from '../clock';
import type { RequestContext } from '../context';
import { forUpdate } from '../database/dialect';
import { insertRows } from '../database/insert-rows';
import { places } from '../database/places';
import type { Parameter, Row } from '../database/rows';
import { integer, integerOrNull, text } from '../database/rows';
import type { Transaction } from '../database/transaction';
import { instant } from '../instant';
import { WORKING_STATES } from '../task/lifecycle';
import { recipientsOf } from './recipients';
import type { Schedule, Stage } from './stage';
import { dueDaysOn, stageOn } from './stage';

export interface PlanSettings {
  readonly schedule: Schedule;
  /** Whether the reminders are to go out by mail as well. */
  readonly byMail: boolean;
}

const TASKS_AT_ONCE = 500;
const WORKING = WORKING_STATES.map((state) => `'${state}'`).join(', ');

/** Writes down every reminder that has come due on a day and is not there yet. Two instances may do so at the same time: they take turns. */
export async function planDay(ctx: RequestContext, day: string, settings: PlanSettings): Promise<number> {
  let planned = 0;
  for (const dueOn of dueDaysOn(day, settings.schedule)) {
    for (let after: number | null = 0; after !== null; ) {
      const from: number = after;
      const batch = await ctx.database.transaction((tx) => planBatch(ctx, tx, day, settings, '`dueOn` = ? AND `id` > ?', [dueOn, from]));
      planned += batch.planned;
      after = batch.last;
    }
  }
  await ctx.database.transaction((tx) => tx.run('UPDATE `reminder_run` SET `day` = ?, `at` = ? WHERE `id` = 1', [day, instant(ctx.clock())]));
  return planned;
}

/** The same for some tasks alone: those that have just changed. */
export async function planTasks(ctx: RequestContext, ids: readonly number[], day: string, settings: PlanSettings): Promise<number> {
  let planned = 0;
  for (let from = 0; from < ids.length; from += TASKS_AT_ONCE) {
    const some = ids.slice(from, from + TASKS_AT_ONCE);
    const batch = await ctx.database.transaction((tx) => planBatch(ctx, tx, day, settings, `\`id\` IN (${places(some)})`, some));
    planned += batch.planned;
  }
  return planned;
}

/** When and for which day all reminders were planned last, by whichever instance. */
export async function lastRun(ctx: RequestContext): Promise<{ readonly day: string | null; readonly at: string | null }> {
  const [run] = await ctx.database.primary.rows('SELECT `day`, `at` FROM `reminder_run` WHERE `id` = 1');
  return { day: run?.['day'] ? text(run, 'day') : null, at: run?.['at'] ? text(run, 'at') : null };
}

/** Whoever plans reminders, or puts them into mails, does so alone. */
export async function takeTurn(tx: Transaction): Promise<void> {
  await tx.rows(`SELECT \`id\` FROM \`reminder_run\` WHERE \`id\` = 1${forUpdate(tx.dialect)}`);
}

interface Batch {
  readonly planned: number;
  /** Where the next one goes on; null: there is none. */
  readonly last: number | null;
}

async function planBatch(
  ctx: RequestContext,
  tx: Transaction,
  day: string,
  settings: PlanSettings,
  condition: string,
  parameters: readonly Parameter[],
): Promise<Batch> {
  await takeTurn(tx);
  const tasks = await tx.rows(
    `SELECT \`id\`, \`dueOn\`, \`createdAt\`, \`responsibleId\`, \`departmentId\`, \`organizationId\` FROM \`task\`
       WHERE \`state\` IN (${WORKING}) AND ${condition} ORDER BY \`id\` LIMIT ${TASKS_AT_ONCE}`,
    parameters,
  );
  const staged = tasks.flatMap((task) => {
    const stage = stageOn(text(task, 'dueOn'), day, settings.schedule);
    // Nobody is reminded of what had come due before the task was even given.
    return stage && stage.day >= givenOn(task) ? [{ task, stage }] : [];
  });
  const missing = await notYetThere(tx, await addressed(tx, staged));
  const now = instant(ctx.clock());
  await insertRows(
    tx,
    'reminder',
    ['version', 'createdAt', 'updatedAt', 'taskId', 'recipientId', 'kind', 'day', 'dueOn', 'awaitsMail'],
    missing.map(({ task, stage, recipientId }) => {
      return [1, now, now, integer(task, 'id'), recipientId, stage.kind, stage.day, text(task, 'dueOn'), settings.byMail ? 1 : 0];
    }),
  );
  const last = tasks.length === TASKS_AT_ONCE ? tasks.at(-1) : undefined;
  return { planned: missing.length, last: last ? integer(last, 'id') : null };
}

function givenOn(task: Row): string {
  return dayInVietnam(new Date(`${text(task, 'createdAt').replace(' ', 'T')}Z`));
}

interface Wanted {
  readonly task: Row;
  readonly stage: Stage;
  readonly recipientId: number;
}

async function addressed(tx: Transaction, staged: readonly { readonly task: Row; readonly stage: Stage }[]): Promise<Wanted[]> {
  if (staged.length === 0) return [];
  const named = (column: string): readonly number[] => {
    const ids = [...new Set(staged.flatMap(({ task }) => integerOrNull(task, column) ?? []))];
    return ids.length === 0 ? NOBODY : ids;
  };
  const [responsible, departments] = [named('responsibleId'), named('departmentId')];
  const lines = await linesOf(tx, named('organizationId'));
  const above = [...new Set([...NOBODY, ...[...lines.values()].flat()])];
  const rows = await tx.rows(
    `SELECT \`id\`, \`role\`, \`departmentId\`, \`organizationId\` FROM \`user\` WHERE \`active\` = 1 AND (\`role\` = 'ADMINISTRATOR'
       OR \`id\` IN (${places(responsible)})
       OR (\`role\` = 'DEPARTMENT_OFFICER' AND \`departmentId\` IN (${places(departments)}))
       OR (\`role\` = 'ORGANIZATION_OFFICER' AND \`organizationId\` IN (${places(above)}))) ORDER BY \`id\``,
    [...responsible, ...departments, ...above],
  );
  const people = rows.map((row) => ({
    id: integer(row, 'id'),
    role: text(row, 'role'),
    departmentId: integerOrNull(row, 'departmentId'),
    organizationId: integerOrNull(row, 'organizationId'),
  }));
  return staged.flatMap(({ task, stage }) => {
    const assigned = {
      responsibleId: integerOrNull(task, 'responsibleId'),
      departmentId: integerOrNull(task, 'departmentId'),
      organizationLine: lines.get(integerOrNull(task, 'organizationId') ?? 0) ?? [],
    };
    return recipientsOf(assigned, stage.kind, people).map((recipientId) => ({ task, stage, recipientId }));
  });
}

/** No record has the id 0. */
const NOBODY: readonly number[] = [0];

/** Each of these organizations with those above it, from below. */
async function linesOf(tx: Transaction, ids: readonly number[]): Promise<Map<number, number[]>> {
  const rows = await tx.rows(
    `WITH RECURSIVE line (start, id, level) AS (SELECT \`id\`, \`id\`, 0 FROM \`organization\` WHERE \`id\` IN (${places(ids)}) UNION
       SELECT line.start, o.\`parentId\`, line.level + 1 FROM \`organization\` o JOIN line ON o.\`id\` = line.id WHERE o.\`parentId\` IS NOT NULL)
     SELECT start, id FROM line ORDER BY start, level`,
    ids,
  );
  const lines = new Map<number, number[]>();
  for (const row of rows) lines.set(integer(row, 'start'), [...(lines.get(integer(row, 'start')) ?? []), integer(row, 'id')]);
  return lines;
}

async function notYetThere(tx: Transaction, wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
  if (wanted.length === 0) return [];
  const ids = [...new Set(wanted.map(({ task }) => integer(task, 'id')))];
  const rows = await tx.rows(`SELECT \`taskId\`, \`kind\`, \`recipientId\`, \`day\` FROM \`reminder\` WHERE \`taskId\` IN (${places(ids)})`, ids);
  const there = new Set(rows.map((row) => `${row['taskId']} ${row['kind']} ${row['recipientId']} ${row['day']}`));
  return wanted.filter(({ task, stage, recipientId }) => !there.has(`${task['id']} ${stage.kind} ${recipientId} ${stage.day}`));
}
