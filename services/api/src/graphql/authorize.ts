import type { AuthCheckerFn } from 'type-graphql';
import type { RequestContext, Role, Viewer } from '../context';
import { fault, refusal } from '../errors';
import type { RowRule } from '../record/model';
import { requireOffice } from '../record/row-rule';

/** Who may read and who may write records of a concept, and which of them. */
export interface Policy {
  readonly read: readonly Role[];
  readonly write: readonly Role[];
  /** The roles that may create, and that may delete, where these are others than may write. */
  readonly create?: readonly Role[];
  readonly remove?: readonly Role[];
  /**
   * Which rows someone sees; null: all. Without it whoever may read sees all, and others none, not even through other records. Holds wherever rows are read: lists, single records, relations, conditions, orders and groups through
   * relations, aggregates, history, subscriptions. Records that require a hidden one are hidden with it (record/row-rule.ts).
   */
  readonly sees?: RowRule;
  /** Of which of the rows that they see someone sees the history too; null: all. For records that become public with a secret past. */
  readonly recalls?: RowRule;
  /** Which rows someone may create, update and delete; null: all. Checked on the row before and on the row after the write. */
  readonly changes?: RowRule;
  /** Which columns of its input someone may give; null: all. */
  readonly columns?: (who: Viewer) => readonly string[] | null;
}

/** Checks the roles that an operation declares with @Authorized: the one place where operations are refused. */
export const authorize: AuthCheckerFn<RequestContext, Role> = ({ context, info }, roles) => {
  const { who } = context;
  if (!who) throw refusal('UNAUTHENTICATED', 'unauthenticated', {});
  if (roles.length > 0 && !roles.includes(who.role)) throw refusal('FORBIDDEN', 'forbidden', { operation: info.fieldName, role: who.role });
  requireOffice(who);
  return true;
};

/** Refuses columns that the caller may not write; the others of the same record may be theirs. */
export function requireColumns({ who }: RequestContext, policy: Policy, values: Readonly<Record<string, unknown>>): void {
  const allowed = who && policy.columns ? policy.columns(who) : null;
  if (!who || allowed === null) return;
  const foreign = Object.keys(values).filter((column) => values[column] !== undefined && !allowed.includes(column));
  if (foreign.length === 0) return;
  const facts = { role: who.role, columns: foreign.join(', '), allowed: allowed.join(', ') };
  throw refusal(
    'FORBIDDEN',
    'columnsForbidden',
    facts,
    foreign.map((column) => fault(`input.${column}`, 'columnForbidden', { role: who.role })),
  );
}
