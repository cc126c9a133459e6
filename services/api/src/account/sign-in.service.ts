import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RequestContext, Viewer } from '../context';
import type { Database } from '../database/database';
import type { Row } from '../database/rows';
import { integer, integerOrNull, text } from '../database/rows';
import { refusal } from '../errors';
import { instant } from '../instant';
import { organizationsBelow } from '../organization/tree.query';
import { viewerOfToken } from './known-tokens';
import { hashPassword, hashToken, isPassword, newToken } from './secret';
import { Role } from './user.entity';

const SESSION_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;
const USED_EVERY_MS = 60_000;
/** Made once: making one costs as much as a whole request. */
const OFFICIAL_DATE = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Five wrong passwords for an account from one address, then a pause; and fifty from one address, whatever the accounts. */
const byAccount = new RateLimiterMemory({ points: 5, duration: 15 * 60 });
const byAddress = new RateLimiterMemory({ points: 50, duration: 15 * 60 });

export interface SignedIn {
  readonly viewer: Viewer;
  readonly expiresAt: string;
}

/** Checks a password and begins a session. Whether the account or the password was wrong is not told, neither by words nor by time. */
export async function signIn(ctx: RequestContext, email: string, password: string): Promise<SignedIn> {
  if (!ctx.cookie) throw refusal('BAD_USER_INPUT', 'signInByCookieOnly', {});
  const address = email.trim().toLowerCase().slice(0, 200);
  const attempt = `${address} ${ctx.address}`;
  await countAttempt(attempt, ctx.address);
  const [user] = await ctx.database.primary.rows('SELECT `id`, `passwordHash`, `active` FROM `user` WHERE `email` = ?', [address]);
  const matches = await isPassword(user ? text(user, 'passwordHash') : await decoyHash(), password);
  if (!user || !matches || !user['active']) throw refusal('UNAUTHENTICATED', 'wrongCredentials', {});
  await Promise.all([byAccount.delete(attempt), byAddress.reward(ctx.address)]);
  return beginSession(ctx, integer(user, 'id'));
}

/** Ends the caller's session, if there is one, and takes the cookie away. */
export async function signOut(ctx: RequestContext): Promise<void> {
  const { who, cookie } = ctx;
  if (who?.kind === 'session') await ctx.database.transaction((tx) => tx.run('DELETE FROM `session` WHERE `id` = ?', [who.credentialId]));
  cookie?.clear();
}

/** Who a cookie or an Authorization header stands for: null without either; UNAUTHENTICATED where the token is not (or no longer) good. */
export async function authenticate(
  database: Database,
  credentials: { readonly authorization?: string | undefined; readonly sessionToken?: string | undefined },
): Promise<Viewer | null> {
  if (credentials.authorization !== undefined) {
    const token = /^Bearer\s+(\S+)$/i.exec(credentials.authorization)?.[1];
    const viewer = token === undefined ? null : await tokenHolder(database, hashToken(token));
    if (!viewer) throw refusal('UNAUTHENTICATED', 'unauthenticated', {});
    return viewer;
  }
  // An old cookie is no fault: the browser sends it, and one signs in anew.
  return credentials.sessionToken === undefined ? null : sessionViewer(database, 's.`tokenHash` = ?', hashToken(credentials.sessionToken));
}

/** Whether a credential whose socket or stream is open is still good, with the same rights. */
export async function isStillGood(database: Database, viewer: Viewer): Promise<boolean> {
  const now =
    viewer.kind === 'session'
      ? await sessionViewer(database, 's.`id` = ?', viewer.credentialId)
      : await tokenViewer(database, 't.`id` = ?', viewer.credentialId);
  return now !== null && sameRights(now, viewer);
}

function sameRights(a: Viewer, b: Viewer): boolean {
  const own = ({ role, organizationId, departmentId, organizationIds }: Viewer): string =>
    JSON.stringify([role, organizationId, departmentId, organizationIds]);
  return own(a) === own(b);
}

async function beginSession(ctx: RequestContext, userId: number): Promise<SignedIn> {
  const token = newToken();
  const expires = new Date(Date.now() + SESSION_DAYS * DAY_MS);
  const [now, expiresAt] = [instant(new Date()), instant(expires)];
  await ctx.database.transaction(async (tx) => {
    await tx.run('DELETE FROM `session` WHERE `expiresAt` < ?', [now]);
    await tx.run('INSERT INTO `session` (`tokenHash`, `userId`, `createdAt`, `expiresAt`) VALUES (?, ?, ?, ?)', [
      hashToken(token),
      userId,
      now,
      expiresAt,
    ]);
  });
  const viewer = await sessionViewer(ctx.database, 's.`tokenHash` = ?', hashToken(token));
  if (!viewer) throw refusal('UNAUTHENTICATED', 'wrongCredentials', {});
  ctx.cookie?.set(token, expires);
  return { viewer, expiresAt };
}

async function sessionViewer(database: Database, condition: string, parameter: string | number): Promise<Viewer | null> {
  const [row] = await database.primary.rows(
    `SELECT s.\`id\`, u.\`id\` AS \`userId\`, u.\`role\`, u.\`organizationId\`, u.\`departmentId\` FROM \`session\` s JOIN \`user\` u ON u.\`id\` = s.\`userId\`
       WHERE ${condition} AND s.\`expiresAt\` > ? AND u.\`active\` = 1`,
    [parameter, instant(new Date())],
  );
  return row ? { kind: 'session', credentialId: integer(row, 'id'), userId: integer(row, 'userId'), ...(await rights(database, row)) } : null;
}

function tokenHolder(database: Database, tokenHash: string): Promise<Viewer | null> {
  return viewerOfToken(database, tokenHash, () => tokenViewer(database, 't.`tokenHash` = ?', tokenHash));
}

async function tokenViewer(database: Database, condition: string, parameter: string | number): Promise<Viewer | null> {
  const today = localDate(new Date());
  const [row] = await database.primary.rows(
    `SELECT t.\`id\`, t.\`createdById\`, t.\`role\`, t.\`organizationId\`, t.\`departmentId\`, t.\`lastUsedAt\`
       FROM \`api_token\` t JOIN \`user\` u ON u.\`id\` = t.\`createdById\`
       WHERE ${condition} AND t.\`revokedAt\` IS NULL AND (t.\`expiresOn\` IS NULL OR t.\`expiresOn\` >= ?) AND u.\`active\` = 1`,
    [parameter, today],
  );
  if (!row) return null;
  await noteUse(database, row);
  return { kind: 'token', credentialId: integer(row, 'id'), userId: integer(row, 'createdById'), ...(await rights(database, row)) };
}

/** When a token was last used, to the minute: not a write for every request. */
async function noteUse(database: Database, row: Row): Promise<void> {
  const last = row['lastUsedAt'];
  const now = instant(new Date());
  if (typeof last === 'string' && last > instant(new Date(Date.now() - USED_EVERY_MS))) return;
  await database.transaction((tx) => tx.run('UPDATE `api_token` SET `lastUsedAt` = ? WHERE `id` = ?', [now, integer(row, 'id')]));
}

type Rights = Pick<Viewer, 'role' | 'organizationId' | 'departmentId' | 'organizationIds'>;

async function rights(database: Database, row: Row): Promise<Rights> {
  const role = Object.values(Role).find((name) => name === row['role']);
  if (!role) throw new Error(`expected a role, found "${String(row['role'])}"`);
  const [organizationId, departmentId] = [integerOrNull(row, 'organizationId'), integerOrNull(row, 'departmentId')];
  const reports = role === 'ORGANIZATION_OFFICER' && organizationId !== null;
  return { role, organizationId, departmentId, organizationIds: reports ? await organizationsBelow(database.primary, organizationId) : [] };
}

/** Today where the officials are. */
export function localDate(time: Date): string {
  return OFFICIAL_DATE.format(time);
}

async function countAttempt(attempt: string, address: string): Promise<void> {
  try {
    await Promise.all([byAccount.consume(attempt), byAddress.consume(address)]);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw refusal('RATE_LIMITED', 'rateLimited', { seconds: Math.ceil(error.msBeforeNext / 1000) });
    throw error;
  }
}

let decoy: Promise<string> | null = null;

/** Something to compare with where there is no account, so that it takes as long. */
function decoyHash(): Promise<string> {
  decoy ??= hashPassword(newToken());
  return decoy;
}
