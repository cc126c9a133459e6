import type { RequestContext } from '../context';
import { DomainError } from '../errors';
import { modelOf } from '../record/model';
import { insertRecord } from '../record/write';
import { hashPassword, newPassword } from './secret';
import { User } from './user.entity';

export interface FirstAdministrator {
  readonly email: string;
  /** Only where it was made up here: shown once. */
  readonly password: string | null;
}

/** Makes the first administrator in a database without users: from the environment, else with a password made up here. Null where there are users. */
export async function ensureAdministrator(ctx: RequestContext, email: string | null, password: string | null): Promise<FirstAdministrator | null> {
  const [user] = await ctx.database.primary.rows('SELECT `id` FROM `user` LIMIT 1');
  if (user) return null;
  const made = password ?? newPassword();
  const address = (email ?? 'admin@thidua.local').toLowerCase();
  const passwordHash = await hashPassword(made);
  const values = { email: address, name: 'Quản trị viên', role: 'ADMINISTRATOR', active: true, passwordHash };
  try {
    await ctx.transaction((write) => insertRecord(write, modelOf(User), values));
  } catch (error) {
    // Of two instances that start on one new database only one makes the administrator.
    if (error instanceof DomainError && error.code === 'CONFLICT') return null;
    throw error;
  }
  return { email: address, password: password === null ? made : null };
}
