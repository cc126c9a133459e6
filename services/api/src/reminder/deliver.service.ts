import type { RequestContext } from '../context';
import type { ReminderConfig } from '../mail-config';
import { readItems, readRecipient } from './mail-items.query';
import { mailText } from './mail-text';
import type { SendMail } from './mailer';
import type { Claimed, Outcome } from './outbox.service';
import { beginEnd, claimMail, findDue, settleMail } from './outbox.service';

export interface Delivery {
  readonly send: SendMail;
  readonly settings: Pick<ReminderConfig, 'leaseMs' | 'retryMs'>;
  readonly publicUrl: string | null;
  readonly signal: AbortSignal;
  /** Told how each attempt ended. */
  readonly observe: (outcome: Outcome['kind']) => void;
}

const MAILS_AT_ONCE = 20;

/** Sends what is due, one mail after the other, until nothing is or the service stops. A server that does not answer is left in peace until the next round. */
export async function deliverDue(ctx: RequestContext, delivery: Delivery): Promise<void> {
  for (;;) {
    const due = await findDue(ctx, MAILS_AT_ONCE);
    if (due.length === 0) return;
    for (const id of due) {
      if (delivery.signal.aborted) return;
      const claimed = await claimMail(ctx, id, delivery.settings.leaseMs);
      if (!claimed) continue;
      const outcome = await attempt(ctx, claimed, delivery);
      await settleMail(ctx, claimed, outcome, delivery.settings.retryMs);
      delivery.observe(outcome.kind);
      if (outcome.kind === 'failed' && !outcome.final) return;
    }
  }
}

async function attempt(ctx: RequestContext, claimed: Claimed, { send, settings, publicUrl, signal }: Delivery): Promise<Outcome> {
  const [recipient, items] = await Promise.all([
    readRecipient(ctx.database.primary, claimed.recipientId),
    readItems(ctx.database.primary, claimed.id),
  ]);
  if (!recipient || items.length === 0) return { kind: 'skipped' };
  const to = { name: recipient.name, address: recipient.email };
  const mail = { ...mailText(recipient, claimed.day, items, publicUrl), to, messageId: claimed.messageId };
  return send(mail, () => beginEnd(ctx, claimed, settings.leaseMs), signal);
}
