import type { RequestContext } from '../context';
import type { Log } from '../log';
import type { ReminderConfig } from '../mail-config';
import type { Delivery } from './deliver.service';
import { deliverDue } from './deliver.service';
import { fillMails } from './outbox.service';
import { lastRun, planDay, planTasks } from './plan.service';
import { onTasksChanged } from './reminder.consequence';
import { reminderDay } from './stage';

/** What reminding needs beside the database. `mail` null: there is no mail server, and people are reminded in the panel alone. */
export interface Reminding {
  readonly config: ReminderConfig;
  readonly mail: (Omit<Delivery, 'settings' | 'signal'> & { readonly domain: string }) | null;
}

/** All of a day's reminders are looked through again after so long: for what another instance was to do and did not. */
const WHOLE_EVERY_MS = 60 * 60 * 1000;
/** How long a mail under way may take to finish when the service stops. */
const GRACE_MS = 3000;

/**
 * Reminds people, in two rounds beside one another so that a slow mail server does not hold up what the panel shows: one writes down the reminders
 * that have come due, one sends mails. Between them there is nothing but a look into two indexes. Answers how to stop.
 */
export function startReminders(ctx: RequestContext, log: Log, { config, mail }: Reminding): () => Promise<void> {
  const changed = new Set<number>();
  const stopping = new AbortController();
  const settings = { schedule: { beforeDays: config.beforeDays, overdueWeeks: config.overdueWeeks }, byMail: mail !== null };
  let planned: { readonly day: string; readonly at: number } | null = null;

  async function plan(): Promise<void> {
    const now = ctx.clock();
    const day = reminderDay(now, config.hour);
    const isWhole = planned?.day !== day || now.getTime() - planned.at >= WHOLE_EVERY_MS;
    const ids = [...changed];
    if (isWhole) {
      if (!(await wasJustPlanned(day, now))) await planDay(ctx, day, settings);
      planned = { day, at: now.getTime() };
    }
    if (ids.length > 0) await planTasks(ctx, ids, day, settings);
    for (const id of ids) changed.delete(id);
    if (mail) await fillMails(ctx, day, mail.domain);
  }

  /** By another instance, that is. */
  async function wasJustPlanned(day: string, now: Date): Promise<boolean> {
    const run = await lastRun(ctx);
    return run.day === day && run.at !== null && now.getTime() - Date.parse(`${run.at.replace(' ', 'T')}Z`) < WHOLE_EVERY_MS;
  }

  onTasksChanged((ids) => {
    for (const id of ids) changed.add(id);
  });
  const rounds = [every(config.pollMs, plan, log, 'reminders were not planned; trying again')];
  if (mail) {
    const delivery = { ...mail, settings: config, signal: stopping.signal };
    rounds.push(every(config.pollMs, () => deliverDue(ctx, delivery), log, 'reminder mails were not looked through; trying again'));
  }
  return async () => {
    onTasksChanged(() => undefined);
    const ends = Promise.all(rounds.map((stop) => stop()));
    const grace = setTimeout(() => stopping.abort(), GRACE_MS);
    await ends;
    clearTimeout(grace);
  };
}

/** Does something again and again, with a pause after each time. Answers how to stop: what is under way is finished. */
function every(pauseMs: number, work: () => Promise<void>, log: Log, complaint: string): () => Promise<void> {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  const round = (): void => {
    running = work()
      // Whatever it was, nothing is lost: what was not done is found again in the next round.
      .catch((error: unknown) => log.warn({ err: error }, complaint))
      .then(() => {
        if (!stopped) timer = setTimeout(round, pauseMs);
      });
  };
  round();
  return () => {
    stopped = true;
    if (timer) clearTimeout(timer);
    return running;
  };
}
