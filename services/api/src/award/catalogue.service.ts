import type { WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Row } from '../database/rows';
import { text } from '../database/rows';
import { modelOf } from '../record/model';
import { insertRecord } from '../record/write';
import { AwardForm } from './award-form.entity';
import { CATALOGUE } from './catalogue';

/** Adds the forms of the catalogue whose codes are not there yet; what an administrator has made of the others stays. */
export async function loadCatalogue(ctx: WriteContext): Promise<Row[]> {
  const known = new Set((await ctx.tx.rows(`SELECT \`code\` FROM \`award_form\`${forUpdate(ctx.tx.dialect)}`)).map((row) => text(row, 'code')));
  const added: Row[] = [];
  for (const form of CATALOGUE) if (!known.has(form.code)) added.push(await insertRecord(ctx, modelOf(AwardForm), form));
  return added;
}
