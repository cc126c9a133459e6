import type { RequestContext } from '../context';
import { notFound, refusal } from '../errors';
import type { Paper } from '../paper/paper';
import { readContext } from '../record/load';
import { requireOffice } from '../record/row-rule';
import { recordId } from '../record/values';
import { writeSummary } from '../summary/summary';
import type { Family } from './family.query';
import { readFamily } from './family.query';
import { readYear } from './year.query';

/** Which organization is asked about: by its id, or by the code that stands in addresses. */
export type Named = { readonly id: string } | { readonly code: string };

/** The year's report of an organization, written from what the caller may see. */
export async function yearPaper(ctx: RequestContext, named: Named, year: number): Promise<Paper> {
  const family = await familyOf(ctx, named);
  return writeSummary(await readYear(readContext(ctx), family, year));
}

/** The organization whose papers are asked for; FORBIDDEN to officers of an organization that it does not belong to. */
export async function familyOf(ctx: RequestContext, named: Named): Promise<Family> {
  if (!ctx.who) throw refusal('UNAUTHENTICATED', 'unauthenticated', {});
  requireOffice(ctx.who);
  const where = 'id' in named ? { id: { eq: recordId(named.id) } } : { code: { eq: named.code } };
  const family = await readFamily(readContext(ctx), where);
  if (!family) throw notFound('Organization', 'id' in named ? named.id : named.code);
  const { role, organizationIds } = ctx.who;
  if (role === 'ORGANIZATION_OFFICER' && !organizationIds.includes(family.organization.id))
    throw refusal('FORBIDDEN', 'outsideOrganization', { type: 'Organization', id: family.organization.id });
  return family;
}
