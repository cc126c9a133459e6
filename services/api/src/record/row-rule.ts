import { createHash } from 'node:crypto';
import type { RequestContext, Viewer } from '../context';
import { integer } from '../database/rows';
import { notFound, refusal } from '../errors';
import type { Model } from './model';
import { allModels, modelOf } from './model';
import { scopeOf } from './scope';
import type { Where } from './where';
import { compileRule, statementOf } from './where';

const known = new WeakMap<Viewer, Map<Model, Where | null>>();

/**
 * The rows of a concept that someone sees; null: all of them. The service itself (null) sees everything.
 *
 * A record that cannot be without another (a required reference) is seen by whoever sees both: a report belongs to its target, a comment to its
 * task. So no record that is seen ever refers to one that must be there and may not be shown; optional references to hidden records are null.
 */
export function visibleTo(who: Viewer | null, model: Model): Where | null {
  if (who === null) return null;
  const rules = known.get(who) ?? new Map<Model, Where | null>();
  known.set(who, rules);
  return effective(who, model, rules, new Set());
}

function effective(who: Viewer, model: Model, rules: Map<Model, Where | null>, within: ReadonlySet<Model>): Where | null {
  const found = rules.get(model);
  if (found !== undefined) return found;
  const parts: Where[] = [];
  const own = model.sees(who);
  if (own !== null) parts.push(own);
  const deeper = new Set([...within, model]);
  for (const { property, nullable, guarded, target } of model.toOne.values()) {
    const other = modelOf(target());
    // A circle of required references holds no record; looking no further keeps it from being followed for ever.
    const inherited = nullable || guarded || deeper.has(other) ? null : effective(who, other, rules, deeper);
    if (inherited !== null) parts.push({ [property]: inherited });
  }
  const [first, ...others] = parts;
  const rule = first === undefined ? null : others.length === 0 ? first : { and: parts };
  rules.set(model, rule);
  return rule;
}

/** Refuses officers to whom no organization or department is assigned: they can do nothing yet, whichever way they come. */
export function requireOffice({ role, organizationId, departmentId }: Viewer): void {
  if (role === 'ORGANIZATION_OFFICER' && organizationId === null) throw refusal('FORBIDDEN', 'officerWithoutOrganization', {});
  if (role === 'DEPARTMENT_OFFICER' && departmentId === null) throw refusal('FORBIDDEN', 'officerWithoutDepartment', {});
}

/**
 * A text that two viewers have in common when they may do the same and see the same rows. `asked` is everything that an operation names (its
 * document and variables); null: it may name anything. Rows that each person sees others of (one's own reminders) tell viewers apart only
 * where the operation leads to them, so that what goes to many is made once for all of them.
 */
export function rightsOf(who: Viewer | null, asked: string | null): string {
  if (who === null) return '';
  const anybody = { ...who, userId: 0, credentialId: 0 };
  const rules = allModels().map((model) => {
    const own = JSON.stringify(visibleTo(who, model));
    const common = JSON.stringify(visibleTo(anybody, model));
    return own === common || asked === null || waysTo(model).some((name) => asked.includes(name)) ? own : common;
  });
  const digest = rules.every((rule) => rule === 'null') ? '' : createHash('sha256').update(rules.join('\n')).digest('base64url');
  return `${who.role} ${who.organizationId} ${who.departmentId} ${digest}`;
}

/** The names of the relations that lead to a concept's rows. */
function waysTo({ entity }: Model): string[] {
  return allModels().flatMap(({ toOne, toMany }) => [
    ...[...toOne.values()].filter(({ target }) => target() === entity).map(({ property }) => property),
    ...[...toMany.values()].filter(({ target }) => target === entity).map(({ property }) => property),
  ]);
}

/** Refuses to write rows that the caller may not change: FORBIDDEN, or NOT_FOUND where they may not even see them. Costs a statement only where there are rules. */
export async function requireChange(ctx: RequestContext, model: Model, ids: readonly number[]): Promise<void> {
  const { who } = ctx;
  if (who === null || ids.length === 0) return;
  const changes = model.changes(who);
  const visible = visibleTo(who, model);
  if (changes === null && visible === null) return;
  const seen = await idsMeeting(ctx, model, ids, visible);
  const hidden = ids.find((id) => !seen.has(id));
  if (hidden !== undefined) throw notFound(model.name, hidden);
  const own = changes === null ? seen : await idsMeeting(ctx, model, ids, changes);
  const foreign = ids.find((id) => !own.has(id));
  if (foreign !== undefined) throw outside(who, model, foreign);
}

/** Refuses rows as they have become: nobody makes a row, or moves one, to where they may not write. */
export async function requireOutcome(ctx: RequestContext, model: Model, id: number): Promise<void> {
  const { who } = ctx;
  if (who === null) return;
  for (const rule of [model.changes(who), visibleTo(who, model)]) {
    if (rule !== null && !(await idsMeeting(ctx, model, [id], rule)).has(id)) throw outside(who, model, id);
  }
}

/** Those of the rows that the caller sees whose history they see too. */
export async function recalledIds(ctx: RequestContext, model: Model, ids: readonly number[]): Promise<readonly number[]> {
  const rule = ctx.who === null ? null : model.recalls(ctx.who);
  if (rule === null) return ids;
  const met = await idsMeeting(ctx, model, ids, rule);
  return ids.filter((id) => met.has(id));
}

const IDS_MAX = 5000;

/** Which of these rows meet a rule. */
export async function idsMeeting(
  ctx: Pick<RequestContext, 'reader'>,
  model: Model,
  ids: readonly number[],
  rule: Where | null,
): Promise<Set<number>> {
  const found = new Set<number>();
  for (let from = 0; from < ids.length; from += IDS_MAX) {
    const scope = scopeOf(
      model,
      statementOf(ctx.reader.dialect, () => null, null),
      true,
    );
    const condition = compileRule(scope, { and: [{ id: { in: ids.slice(from, from + IDS_MAX).map(String) } }, rule ?? {}] });
    const rows = await ctx.reader.rows(`SELECT ${scope.column('id')} FROM ${scope.from()} WHERE ${condition}`, scope.values());
    for (const row of rows) found.add(integer(row, 'id'));
  }
  return found;
}

function outside({ role }: Viewer, model: Model, id: number): Error {
  const facts = { type: model.name, id };
  if (role === 'ORGANIZATION_OFFICER') return refusal('FORBIDDEN', 'outsideOrganization', facts);
  if (role === 'DEPARTMENT_OFFICER') return refusal('FORBIDDEN', 'outsideDepartment', facts);
  return refusal('FORBIDDEN', 'outsideRights', { ...facts, role });
}
