/** A mail server to hand mails to, and in whose name. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** True: TLS from the first byte (smtps). Otherwise STARTTLS, where the server offers it. */
  readonly secure: boolean;
  /** Refuses a server that does not offer STARTTLS. */
  readonly requireTls: boolean;
  /** False: takes any certificate, as servers inside an office network have them. */
  readonly verifyCertificate: boolean;
  readonly user: string | null;
  readonly password: string | null;
  readonly from: MailAddress;
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** When and how often people are reminded of tasks. */
export interface ReminderConfig {
  readonly beforeDays: readonly number[];
  readonly overdueWeeks: number;
  /** The hour in Vietnam at which the reminders of a day begin. */
  readonly hour: number;
  /** How often an instance looks whether there is something to do, in milliseconds. */
  readonly pollMs: number;
  /** After so many milliseconds without a word, the sender of a mail counts as gone. */
  readonly leaseMs: number;
  /** The pause after a first failed attempt, in milliseconds; it grows threefold. */
  readonly retryMs: number;
}

export type MailServer = Omit<MailConfig, 'from'>;

/** smtp://user:password@host:port, with ?requireTLS=1 and ?verify=0; smtps:// for TLS from the start. */
export function parseSmtpUrl(value: string): MailServer | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  const secure = url.protocol === 'smtps:';
  if ((!secure && url.protocol !== 'smtp:') || url.hostname === '') return undefined;
  const decoded = (part: string): string | null => (part === '' ? null : decodeURIComponent(part));
  return {
    host: url.hostname,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: url.searchParams.get('requireTLS') === '1',
    verifyCertificate: url.searchParams.get('verify') !== '0',
    user: decoded(url.username),
    password: decoded(url.password),
  };
}

/** "thi-dua@example.vn" or "Thi đua <thi-dua@example.vn>". */
export function parseMailAddress(value: string): MailAddress | undefined {
  const match = /^(?:"?([^"<>\r\n]*?)"?\s*<([^@\s<>]+@[^@\s<>]+)>|([^@\s<>]+@[^@\s<>]+))$/.exec(value);
  const address = match?.[2] ?? match?.[3];
  return address === undefined ? undefined : { name: match?.[1] ?? '', address };
}

/** Days before the last day: "3,1". Empty is not possible: "0" would be the last day itself, which always reminds. */
export function parseDaysBefore(value: string): readonly number[] | undefined {
  const days = value.split(',').map((part) => (/^\s*\d{1,2}\s*$/.test(part) ? Number(part) : Number.NaN));
  return days.every((day) => day >= 1 && day <= 60) && days.length <= 5 ? [...new Set(days)].sort((left, right) => right - left) : undefined;
}
