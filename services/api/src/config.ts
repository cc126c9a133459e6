import { resolve } from 'node:path';
import type { MailAddress, MailConfig, MailServer, ReminderConfig } from './mail-config';
import { parseDaysBefore, parseMailAddress, parseSmtpUrl } from './mail-config';

/** Where the data is: an embedded file, or a server with optional replicas to read from. */
export type DatabaseConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'mysql'; readonly url: string; readonly readUrls: readonly string[] };

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** All that the environment decides. Read once, at the start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  /** Wake-ups between instances; without it each instance looks by itself. */
  readonly redisUrl: string | null;
  readonly adminEmail: string | null;
  readonly adminPassword: string | null;
  /** How often an instance looks for changes that others have made, in milliseconds. */
  readonly feedPollMs: number;
  /** Loads the demonstration year into an empty database. */
  readonly demoData: boolean;
  readonly logLevel: LogLevel;
  /** How large an uploaded file may be, in megabytes. */
  readonly fileMegabytesMax: number;
  /** Origins other than the service's own whose pages may call it with the visitor's cookie. */
  readonly allowedOrigins: readonly string[];
  /** Takes the caller's address and protocol from X-Forwarded-For and X-Forwarded-Proto, as the one proxy in front wrote them. */
  readonly trustProxy: boolean;
  /** auto: the session's cookie is Secure when its request came by https. */
  readonly cookieSecure: 'auto' | 'always' | 'never';
  /** Where mails are handed over; without it people are reminded in the panel alone. */
  readonly mail: MailConfig | null;
  readonly reminders: ReminderConfig;
  /** Where people reach the service, for links in mails; without a slash at its end. */
  readonly publicUrl: string | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment has wrong values: one line for each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** Reads the configuration. Empty variables count as absent. Throws a ConfigError that names every fault. */
export function readConfig(env: Environment): Config {
  const faults: string[] = [];
  const text = (name: string): string | null => env[name]?.trim() || null;
  const read = <T>(name: string, absent: T, parse: (value: string) => T | undefined, expected: string): T => {
    const value = text(name);
    if (value === null) return absent;
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    faults.push(`${name}: expected ${expected}, found ${isSecret(name) ? 'something else' : `"${value}"`}`);
    return absent;
  };
  const flag = (name: string): boolean => read(name, false, (value) => (value === '1' ? true : value === '0' ? false : undefined), '0 or 1');

  const dataDir = resolve(text('DATA_DIR') ?? 'data');
  const database = read<DatabaseConfig>(
    'DATABASE_URL',
    { kind: 'sqlite', file: resolve(dataDir, 'thi-dua.db') },
    parseDatabase,
    'mysql://user:password@host:port/name or sqlite:path/to/file.db',
  );
  const readUrls = read<readonly string[]>('DATABASE_READ_URLS', [], list(mysqlUrl), 'a comma-separated list of mysql:// addresses');
  if (readUrls.length > 0 && database.kind === 'sqlite') faults.push('DATABASE_READ_URLS: replicas need a MySQL DATABASE_URL');
  const smtp = read<MailServer | null>('SMTP_URL', null, parseSmtpUrl, 'smtp://user:password@host:port or smtps://…');
  const from = read<MailAddress | null>('MAIL_FROM', null, parseMailAddress, 'an address such as "Thi đua <thi-dua@example.vn>"');
  if (smtp && !from && text('MAIL_FROM') === null) faults.push('MAIL_FROM: SMTP_URL needs the address that mails come from');

  const config: Config = {
    port: read('PORT', 4000, parsePort, 'a port number from 0 to 65535'),
    host: text('HOST') ?? '127.0.0.1',
    dataDir,
    database: database.kind === 'mysql' ? { ...database, readUrls } : database,
    redisUrl: read<string | null>('REDIS_URL', null, urlOf('redis:', 'rediss:'), 'redis://host:port'),
    feedPollMs: read('FEED_POLL_MS', 200, parsePause, 'milliseconds from 20 to 60000'),
    adminEmail: read<string | null>('ADMIN_EMAIL', null, (value) => (/^[^@\s]+@[^@\s]+$/.test(value) ? value : undefined), 'an e-mail address'),
    adminPassword: read<string | null>('ADMIN_PASSWORD', null, (value) => (value.length >= 10 ? value : undefined), 'at least 10 characters'),
    demoData: flag('DEMO_DATA'),
    logLevel: read<LogLevel>('LOG_LEVEL', 'info', (value) => LOG_LEVELS.find((level) => level === value), `one of ${LOG_LEVELS.join(', ')}`),
    fileMegabytesMax: read('FILE_MEGABYTES_MAX', 20, parseMegabytes, 'megabytes from 1 to 1000'),
    allowedOrigins: read<readonly string[]>(
      'ALLOWED_ORIGINS',
      [],
      list(parseOrigin),
      'a comma-separated list of origins such as https://panel.example.vn',
    ),
    trustProxy: flag('TRUST_PROXY'),
    cookieSecure: read<Config['cookieSecure']>(
      'COOKIE_SECURE',
      'auto',
      (value) => (value === 'auto' ? 'auto' : value === '1' ? 'always' : value === '0' ? 'never' : undefined),
      'auto, 0 or 1',
    ),
    mail: smtp && from ? { ...smtp, from } : null,
    reminders: {
      beforeDays: read<readonly number[]>('REMINDER_BEFORE_DAYS', [3, 1], parseDaysBefore, 'at most five numbers of days from 1 to 60, such as 3,1'),
      overdueWeeks: read('REMINDER_OVERDUE_WEEKS', 4, wholeFrom(0, 52), 'a number of weeks from 0 to 52'),
      hour: read('REMINDER_HOUR', 7, wholeFrom(0, 23), 'an hour from 0 to 23'),
      pollMs: read('REMINDER_POLL_MS', 30_000, wholeFrom(20, 600_000), 'milliseconds from 20 to 600000'),
      leaseMs: read('REMINDER_LEASE_MS', 60_000, wholeFrom(500, 600_000), 'milliseconds from 500 to 600000'),
      retryMs: read('REMINDER_RETRY_MS', 60_000, wholeFrom(20, 3_600_000), 'milliseconds from 20 to 3600000'),
    },
    publicUrl: read<string | null>('PUBLIC_URL', null, parsePublicUrl, 'an address such as https://thi-dua.example.vn'),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return deepFreeze(config);
}

function isSecret(name: string): boolean {
  return /PASSWORD|URL/.test(name);
}

function parseDatabase(value: string): DatabaseConfig | undefined {
  const file = /^(?:sqlite|file):(?:\/\/)?(.+)$/.exec(value)?.[1];
  if (file !== undefined) return { kind: 'sqlite', file: resolve(file) };
  const url = mysqlUrl(value);
  return url === undefined ? undefined : { kind: 'mysql', url, readUrls: [] };
}

function mysqlUrl(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value.replace(/^mariadb:/, 'mysql:'));
  return url.protocol === 'mysql:' && url.hostname !== '' && url.pathname.length > 1 ? url.href : undefined;
}

function urlOf(...protocols: readonly string[]): (value: string) => string | undefined {
  return (value) => (URL.canParse(value) && protocols.includes(new URL(value).protocol) ? value : undefined);
}

function parsePort(value: string): number | undefined {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  return port <= 65_535 ? port : undefined;
}

function parseOrigin(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { origin, protocol } = new URL(value);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

function parsePublicUrl(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { protocol, origin, pathname, search, hash } = new URL(value);
  const plain = (protocol === 'https:' || protocol === 'http:') && search === '' && hash === '';
  return plain ? `${origin}${pathname.replace(/\/+$/, '')}` : undefined;
}

function wholeFrom(min: number, max: number): (value: string) => number | undefined {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    return number >= min && number <= max ? number : undefined;
  };
}

function parsePause(value: string): number | undefined {
  const pause = /^\d{2,5}$/.test(value) ? Number(value) : Number.NaN;
  return pause >= 20 && pause <= 60_000 ? pause : undefined;
}

function parseMegabytes(value: string): number | undefined {
  const megabytes = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
  return megabytes >= 1 && megabytes <= 1000 ? megabytes : undefined;
}

function list(parse: (item: string) => string | undefined): (value: string) => readonly string[] | undefined {
  return (value) => {
    const items = value.split(',').map((item) => parse(item.trim()));
    return items.every((item) => item !== undefined) ? items : undefined;
  };
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}
