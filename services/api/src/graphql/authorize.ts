import type { AuthCheckerFn } from 'type-graphql';
import type { RequestContext, Role } from '../context';
import { refusal } from '../errors';

/** Who may read and who may write records of a concept. */
export interface Policy {
  readonly read: readonly Role[];
  readonly write: readonly Role[];
}

/** Checks the roles that an operation declares with @Authorized: the one place where operations are refused. */
export const authorize: AuthCheckerFn<RequestContext, Role> = ({ context, info }, roles) => {
  const { who } = context;
  if (!who) throw refusal('UNAUTHENTICATED', 'unauthenticated', {});
  if (roles.length > 0 && !roles.includes(who.role)) throw refusal('FORBIDDEN', 'forbidden', { operation: info.fieldName, role: who.role });
  return true;
};
