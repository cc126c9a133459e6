import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailConfig } from '../mail-config';
import type { MailText } from './mail-text';
import type { Outcome } from './outbox.service';

/** A mail as it is handed to the server. */
export interface OutgoingMail extends MailText {
  readonly to: { readonly name: string; readonly address: string };
  readonly messageId: string;
}

/** Hands one mail over. `beginEnd` is asked when the server has all of it but its end; if it says no, the end is not sent and the server drops the mail. */
export type SendMail = (mail: OutgoingMail, beginEnd: () => Promise<boolean>, signal: AbortSignal) => Promise<Outcome>;

const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;

/**
 * A connection of its own for each mail, spoken through to the end of the content. A server may keep a mail only once it has seen its end, so up to
 * there a mail can be sent again without being doubled; from there to the server's answer nobody knows.
 */
export function createMailer(config: MailConfig): SendMail {
  return async (mail, beginEnd, signal) => {
    const ending = { begun: false, refused: false };
    async function* pieces(): AsyncGenerator<Buffer> {
      yield await compose(config, mail);
      ending.begun = await beginEnd();
      ending.refused = !ending.begun;
      if (ending.refused) throw new Error('another instance has taken this mail over');
    }
    const connection = new SMTPConnection({
      host: config.host,
      port: config.port,
      secure: config.secure,
      requireTLS: config.requireTls,
      tls: { rejectUnauthorized: config.verifyCertificate },
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
    });
    try {
      await talk(connection, config, mail.to.address, Readable.from(pieces()), signal);
      return { kind: 'sent' };
    } catch (error) {
      if (ending.refused || (signal.aborted && !ending.begun)) return { kind: 'released' };
      return outcomeOf(error, ending.begun);
    } finally {
      connection.close();
    }
  };
}

function compose({ from }: MailConfig, { to, messageId, subject, text, html }: OutgoingMail): Promise<Buffer> {
  const headers = { 'Auto-Submitted': 'auto-generated' };
  // Copies: the library writes into the addresses that it is given.
  return new MailComposer({ from: { ...from }, to: { ...to }, messageId, subject, text, html, headers }).compile().build();
}

function talk(connection: SMTPConnection, { user, password, from }: MailConfig, to: string, content: Readable, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      content.destroy();
      connection.close();
      reject(new Error('the service is stopping'));
    };
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    const done = (error?: Error | null): void => {
      signal.removeEventListener('abort', abort);
      if (error) reject(error);
      else resolve();
    };
    const send = (error?: Error | null): void => {
      if (error) done(error);
      else connection.send({ from: from.address, to: [to] }, content, (failure) => done(failure));
    };
    connection.once('error', done);
    // A server that hangs up says nothing more.
    connection.once('end', () => done(new Error('the mail server closed the connection')));
    connection.connect((error) => {
      if (error || user === null) return send(error);
      connection.login({ user, pass: password ?? '' }, send);
    });
  });
}

/** What the server said, or did not say, about a mail. */
function outcomeOf(error: unknown, endBegun: boolean): Outcome {
  const words = error instanceof Error ? error.message : String(error);
  const answer = error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (endBegun && answer === null) return { kind: 'uncertain', error: words };
  // The recipient or the mail itself is refused for good; a server that refuses to talk at all may be mended.
  const final = answer !== null && answer >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
  return { kind: 'failed', error: words, final };
}
