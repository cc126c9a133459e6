import type { RequestContext, WriteContext } from '../context';
import { integer, text } from '../database/rows';
import { departments } from '../department/department.resource';
import { organizations } from '../organization/organization.resource';
import { plans } from '../plan/plan.resource';
import { planDay } from '../reminder/plan.service';
import { tasks } from '../task/task.resource';
import { moveTask, reportProgress } from '../task/task.service';
import type { DemoBook } from './demo-book';
import { MADE_UP } from './note';
import type { DemoTask } from './table/task';
import { PLAN_TASKS, STANDS_ON } from './table/task';
import { PHUC_DONG } from './table/ward';

const GIVEN_AT = '2020-12-22 02:00:00.000';

/** The tasks of the three plans, as they may have stood at the end of April 2021: done, done late, late, under way, handed in, returned, not begun. */
export async function writeTasks(book: DemoBook): Promise<void> {
  for (const { plan, prefix, note, tasks: rows } of PLAN_TASKS) {
    for (const [index, row] of rows.entries()) await writeTask(book, { plan, prefix, note, number: index + 1 }, row);
  }
  await writeParts(book);
  await book.ctx.tx.run('UPDATE `task` SET `createdAt` = ?', [GIVEN_AT]);
}

/** Those reminders that stood on the last day of the demonstration: in the panel, for nobody is to get mails of 2021. */
export async function remindOfTasks(ctx: RequestContext): Promise<void> {
  await planDay(ctx, STANDS_ON, { schedule: { beforeDays: [3, 1], overdueWeeks: 4 }, byMail: false });
}

interface Place {
  readonly plan: string;
  readonly prefix: string;
  readonly note: string;
  readonly number: number;
}

async function writeTask(book: DemoBook, { plan, prefix, note, number }: Place, [name, body, department, due]: DemoTask): Promise<void> {
  const code = `${prefix}.${String(number).padStart(2, '0')}`;
  const dueOn = `2021-${due}`;
  const task = await book.create(tasks, code, {
    code,
    name,
    number,
    dueOn,
    note,
    planId: book.id(plans, plan),
    departmentId: book.id(departments, department),
    organizationId: book.id(organizations, body === '' ? PHUC_DONG : `${PHUC_DONG}_${body}`),
  });
  await live(book.ctx, text(task, 'id'), integer(task, 'version'), dueOn, number);
}

/** What became of a task by the day on which the demonstration stands still; which of them, by its number. */
async function live(ctx: WriteContext, id: string, version: number, dueOn: string, number: number): Promise<void> {
  const isDue = dueOn < STANDS_ON;
  const isNear = !isDue && dueOn <= '2021-06-30';
  if (!isDue && !isNear) return;
  const work = number % 7;
  if (isNear && work > 4) return;
  const progress = isDue ? 40 + ((number * 13) % 50) : 10 + ((number * 17) % 60);
  const report = { ...ctx, clock: () => new Date('2021-02-01T02:00:00Z') };
  let current = integer(await reportProgress(report, id, progress, null, version), 'version');
  if (isNear || work === 0) return;
  const done = { ...ctx, clock: () => new Date(`${work === 1 ? laterThan(dueOn) : dueOn}T03:00:00Z`) };
  current = integer(await moveTask(done, id, 'SUBMITTED', null, current), 'version');
  if (work === 2) return;
  if (work === 3) {
    await moveTask(done, id, 'RETURNED', `Báo cáo chưa có số liệu của các tổ dân phố. ${MADE_UP}`, current);
    return;
  }
  await moveTask(done, id, 'DONE', null, current);
}

/** Some days after the last one. */
function laterThan(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 6 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** One task is divided: the whole is as far as its parts. */
async function writeParts(book: DemoBook): Promise<void> {
  const parentId = book.id(tasks, '20-KH-DU.05');
  const values = { parentId, departmentId: book.id(departments, 'QUAN_LY_DO_THI'), organizationId: book.id(organizations, PHUC_DONG), note: MADE_UP };
  const parts = ['Nạo vét rãnh thoát nước các ngõ', 'Lắp song chắn rác tại hố ga', 'Trực thoát nước khi mưa lớn'];
  for (const [index, name] of parts.entries()) {
    const code = `20-KH-DU.05.${index + 1}`;
    await book.create(tasks, code, { ...values, code, name, dueOn: '2021-05-31' });
  }
}
