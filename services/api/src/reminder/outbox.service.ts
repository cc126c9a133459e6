import { randomUUID } from 'node:crypto';
import type { RequestContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Parameter, Row } from '../database/rows';
import { integer, text } from '../database/rows';
import type { Transaction } from '../database/transaction';
import { instant } from '../instant';
import { pauseAfter } from './backoff';
import { takeTurn } from './plan.service';

/** A mail that this instance alone may try to send, for as long as its claim lasts. */
export interface Claimed {
  readonly id: number;
  readonly claim: string;
  readonly attempts: number;
  readonly recipientId: number;
  readonly messageId: string;
  readonly day: string;
}

/** How an attempt ended. */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'skipped' }
  /** The server does not have it: worth another try, or (`final`) not. */
  | { readonly kind: 'failed'; readonly error: string; readonly final: boolean }
  /** It was not for the mail or the server: it is tried again, and the attempt does not count. */
  | { readonly kind: 'released' }
  /** Nobody can say whether the server took it. */
  | { readonly kind: 'uncertain'; readonly error: string };

const PEOPLE_AT_ONCE = 100;
const ERROR_MAX = 1000;

/** Puts the reminders that are to go out by mail into mails, one for each person. `domain` ends the mails' Message-ID. */
export async function fillMails(ctx: RequestContext, day: string, domain: string): Promise<void> {
  for (;;) {
    const waiting = await ctx.database.primary.rows('SELECT `id` FROM `reminder` WHERE `awaitsMail` = 1 LIMIT 1');
    if (waiting.length === 0) return;
    await ctx.database.transaction((tx) => fillSome(ctx, tx, day, domain));
  }
}

/** Mails whose time has come, and those whose sender has not been heard of: at most `limit`, the longest waiting first. */
export async function findDue(ctx: RequestContext, limit: number): Promise<number[]> {
  const rows = await ctx.database.primary.rows(
    `SELECT \`id\` FROM \`reminder_mail\` WHERE \`state\` IN ('WAITING', 'CLAIMED', 'SENDING') AND \`nextAttemptAt\` <= ?
       ORDER BY \`nextAttemptAt\`, \`id\` LIMIT ${limit}`,
    [instant(ctx.clock())],
  );
  return rows.map((row) => integer(row, 'id'));
}

/**
 * Takes a mail for this instance. One that was claimed by an instance that is gone had not left it, and is taken over; one whose end was on the way
 * may have arrived: it becomes UNCERTAIN and is left to an administrator, for nobody is to be reminded twice.
 */
export function claimMail(ctx: RequestContext, id: number, leaseMs: number): Promise<Claimed | null> {
  return ctx.database.transaction(async (tx) => {
    const [mail] = await tx.rows(`SELECT * FROM \`reminder_mail\` WHERE \`id\` = ?${forUpdate(tx.dialect)}`, [id]);
    const now = ctx.clock();
    if (!mail || text(mail, 'nextAttemptAt') > instant(now)) return null;
    // The claim stays: should its sender live after all, it may still say how it went.
    if (mail['state'] === 'SENDING') await change(tx, ctx, mail, "`state` = 'UNCERTAIN', `lastError` = ?", [BROKEN_OFF]);
    if (mail['state'] !== 'WAITING' && mail['state'] !== 'CLAIMED') return null;
    const claim = randomUUID();
    const attempts = integer(mail, 'attempts') + 1;
    const until = instant(new Date(now.getTime() + leaseMs));
    await change(tx, ctx, mail, "`state` = 'CLAIMED', `claim` = ?, `attempts` = ?, `nextAttemptAt` = ?", [claim, attempts, until]);
    return { id, claim, attempts, recipientId: integer(mail, 'recipientId'), messageId: text(mail, 'messageId'), day: text(mail, 'day') };
  });
}

/** To be called when all of a mail but its end is at the server: from now on it may arrive. False: the claim is lost, and the end must not be sent. */
export async function beginEnd(ctx: RequestContext, { id, claim }: Claimed, leaseMs: number): Promise<boolean> {
  const until = instant(new Date(ctx.clock().getTime() + leaseMs));
  const { affected } = await ctx.database.transaction((tx) =>
    tx.run("UPDATE `reminder_mail` SET `state` = 'SENDING', `nextAttemptAt` = ? WHERE `id` = ? AND `claim` = ? AND `state` = 'CLAIMED'", [
      until,
      id,
      claim,
    ]),
  );
  return affected === 1;
}

/** Writes down how an attempt ended, unless the claim was lost: then another instance has the say. */
export function settleMail(ctx: RequestContext, { id, claim, attempts }: Claimed, outcome: Outcome, firstPauseMs: number): Promise<void> {
  return ctx.database.transaction(async (tx) => {
    const [mail] = await tx.rows(`SELECT * FROM \`reminder_mail\` WHERE \`id\` = ? AND \`claim\` = ?${forUpdate(tx.dialect)}`, [id, claim]);
    if (!mail) return;
    const now = ctx.clock();
    switch (outcome.kind) {
      case 'sent':
        return change(tx, ctx, mail, "`state` = 'SENT', `sentAt` = ?, `lastError` = NULL", [instant(now)]);
      case 'skipped':
        return change(tx, ctx, mail, "`state` = 'SKIPPED', `lastError` = NULL", []);
      case 'released':
        return change(tx, ctx, mail, "`state` = 'WAITING', `attempts` = ?, `nextAttemptAt` = ?", [attempts - 1, instant(now)]);
      case 'uncertain':
        return change(tx, ctx, mail, "`state` = 'UNCERTAIN', `lastError` = ?", [shortened(outcome.error)]);
      case 'failed': {
        const pause = outcome.final ? null : pauseAfter(attempts, firstPauseMs);
        if (pause === null) return change(tx, ctx, mail, "`state` = 'FAILED', `lastError` = ?", [shortened(outcome.error)]);
        const next = instant(new Date(now.getTime() + pause));
        return change(tx, ctx, mail, "`state` = 'WAITING', `lastError` = ?, `nextAttemptAt` = ?", [shortened(outcome.error), next]);
      }
    }
  });
}

/** How many mails are still to be sent: for the metrics. */
export async function countWaiting(ctx: RequestContext): Promise<number> {
  const [row] = await ctx.database.primary.rows("SELECT COUNT(*) AS n FROM `reminder_mail` WHERE `state` IN ('WAITING', 'CLAIMED', 'SENDING')");
  return row ? integer(row, 'n') : 0;
}

const BROKEN_OFF = 'The sending instance ended after the end of the mail, before the answer of the mail server was noted.';

async function fillSome(ctx: RequestContext, tx: Transaction, day: string, domain: string): Promise<void> {
  await takeTurn(tx);
  const people = await tx.rows(
    `SELECT r.\`recipientId\`, MIN(p.\`byMail\`) AS \`byMail\` FROM \`reminder\` r LEFT JOIN \`reminder_preference\` p ON p.\`userId\` = r.\`recipientId\`
       WHERE r.\`awaitsMail\` = 1 GROUP BY r.\`recipientId\` ORDER BY r.\`recipientId\` LIMIT ${PEOPLE_AT_ONCE}`,
  );
  const now = instant(ctx.clock());
  for (const person of people) {
    const recipientId = integer(person, 'recipientId');
    const wants = person['byMail'] === null || Number(person['byMail']) === 1;
    const mailId = wants ? await newMail(tx, recipientId, day, now, domain) : null;
    await tx.run('UPDATE `reminder` SET `mailId` = ?, `awaitsMail` = 0 WHERE `recipientId` = ? AND `awaitsMail` = 1', [mailId, recipientId]);
  }
}

async function newMail(tx: Transaction, recipientId: number, day: string, now: string, domain: string): Promise<number> {
  const { insertId } = await tx.run(
    `INSERT INTO \`reminder_mail\` (\`version\`, \`createdAt\`, \`updatedAt\`, \`recipientId\`, \`day\`, \`state\`, \`attempts\`, \`nextAttemptAt\`, \`messageId\`)
       VALUES (1, ?, ?, ?, ?, 'WAITING', 0, ?, ?)`,
    [now, now, recipientId, day, now, `<reminder.${randomUUID()}@${domain}>`],
  );
  return insertId;
}

function shortened(error: string): string {
  return [...error].slice(0, ERROR_MAX).join('');
}

async function change(tx: Transaction, ctx: RequestContext, mail: Row, columns: string, values: readonly Parameter[]): Promise<void> {
  await tx.run(`UPDATE \`reminder_mail\` SET ${columns}, \`version\` = \`version\` + 1, \`updatedAt\` = ? WHERE \`id\` = ?`, [
    ...values,
    instant(ctx.clock()),
    integer(mail, 'id'),
  ]);
}
