import { awardForms, awards } from '../award/award.resource';
import { submitDossier, vote } from '../award/award.service';
import { loadCatalogue } from '../award/catalogue.service';
import { campaigns } from '../campaign/campaign.resource';
import { integer, text } from '../database/rows';
import { awardRules } from '../nomination/award-rule.resource';
import { organizations } from '../organization/organization.resource';
import type { DemoBook } from './demo-book';
import { MADE_UP } from './note';
import { AWARD_RULES, AWARDS_2020, COMMENDED, PROPOSALS_2020 } from './table/award';

const COUNCIL = 'Hội đồng Thi đua – Khen thưởng quận Long Biên';

/** The Law's catalogue, what Phúc Đồng received for 2020, a few proposals of its neighbours on their way, and rules for new ones. */
export async function writeAwards(book: DemoBook): Promise<void> {
  await loadCatalogue(book.ctx);
  const known = await book.ctx.tx.rows('SELECT `id`, `code` FROM `award_form`');
  const forms = new Map(known.map((row) => [text(row, 'code'), text(row, 'id')]));
  forms.set(COMMENDED.code, text(await book.create(awardForms, COMMENDED.code, COMMENDED), 'id'));
  const formId = (code: string): string => {
    const id = forms.get(code);
    if (id === undefined) throw new Error(`expected ${code} in the catalogue`);
    return id;
  };
  const year = { year: 2020, campaignId: book.id(campaigns, '2020') };
  for (const { form, organization, ...award } of AWARDS_2020) {
    const name = `2020 ${organization} ${form} ${award.recipientKind}`;
    await book.create(awards, name, {
      ...award,
      ...year,
      formId: formId(form),
      organizationId: book.id(organizations, organization),
      state: 'DECIDED',
    });
  }
  for (const { ward, form, until } of PROPOSALS_2020) {
    const organizationId = book.id(organizations, ward);
    const proposal = { ...year, formId: formId(form), organizationId, recipientKind: 'COLLECTIVE', proposedOn: '2020-12-20', note: MADE_UP };
    await moveTo(book, integer(await book.create(awards, `2020 ${ward} ${form}`, proposal), 'id'), until);
  }
  for (const { form, ...rule } of AWARD_RULES) await book.create(awardRules, rule.code, { ...rule, formId: formId(form) });
}

async function moveTo({ ctx }: DemoBook, id: number, until: (typeof PROPOSALS_2020)[number]['until']): Promise<void> {
  if (until === 'PROPOSED') return;
  await submitDossier(ctx, String(id), 1, { dossierOn: '2020-12-24' });
  if (until === 'VOTED') await vote(ctx, String(id), 2, { votedOn: '2020-12-28', votesFor: 13, votesAgainst: 0, votesTotal: 15, council: COUNCIL });
}
