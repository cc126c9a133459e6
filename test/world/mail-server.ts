import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { ParsedMail } from 'mailparser';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as the server got it, to its end. */
export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
}

/** What the server does in place of taking mails. May be changed at any time. */
export interface Behaviour {
  /** Waits before it answers each step. */
  readonly delayMs?: () => number;
  /** Refuses these recipients with this code. */
  readonly refuse?: (address: string) => number | null;
  /** Takes mails to their end and never says so. */
  readonly silentAtEnd?: boolean;
  /** Says no to every mail for now. */
  readonly busy?: boolean;
}

/** A real SMTP server on the loopback address. */
export interface MailServer {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  behave(behaviour: Behaviour): void;
  /** Nobody listens on its port until it is opened again. */
  close(): Promise<void>;
  open(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let behaviour: Behaviour = {};
  let port = 0;
  let server: SMTPServer | null = null;
  const later = (act: () => void): void => void setTimeout(act, behaviour.delayMs?.() ?? 0);
  const open = async (): Promise<void> => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onConnect: (_session, callback) => later(() => callback(null)),
      onRcptTo: ({ address }, _session, callback) => {
        const code = behaviour.refuse?.(address) ?? null;
        later(() => callback(code === null ? null : Object.assign(new Error('no such mailbox'), { responseCode: code })));
      },
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', async () => {
          if (behaviour.busy) return callback(Object.assign(new Error('try again later'), { responseCode: 451 }));
          const to = session.envelope.rcptTo.map(({ address }) => address).join();
          received.push(await read(to, Buffer.concat(chunks)));
          if (!behaviour.silentAtEnd) later(() => callback(null));
          return undefined;
        });
      },
    });
    server.on('error', () => undefined);
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    port = (server.server.address() as AddressInfo).port;
  };
  await open();
  return {
    get url() {
      return `smtp://127.0.0.1:${port}`;
    },
    received,
    behave: (next) => {
      behaviour = next;
    },
    close: async () => {
      const closing = server;
      server = null;
      if (closing) await new Promise<void>((resolve) => closing.close(resolve));
    },
    open,
  };
}

async function read(to: string, content: Buffer): Promise<ReceivedMail> {
  const mail: ParsedMail = await simpleParser(content);
  return { to, subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html || '', messageId: mail.messageId ?? '' };
}
