import type { WriteContext } from '../context';
import { LostRace } from '../database/database-error';
import { forUpdate } from '../database/dialect';
import type { Row } from '../database/rows';
import { text } from '../database/rows';
import { DomainError } from '../errors';
import { modelOf } from '../record/model';
import type { Values } from '../record/write';
import { insertRecord } from '../record/write';
import { AwardForm } from './award-form.entity';
import { CATALOGUE } from './catalogue';

/** Adds the forms of the catalogue whose codes are not there yet; what an administrator has made of the others stays. */
export async function loadCatalogue(ctx: WriteContext): Promise<Row[]> {
  const known = new Set((await ctx.tx.rows(`SELECT \`code\` FROM \`award_form\`${forUpdate(ctx.tx.dialect)}`)).map((row) => text(row, 'code')));
  const added: Row[] = [];
  for (const form of CATALOGUE) if (!known.has(form.code)) added.push(await insertOnce(ctx, form));
  return added;
}

/** Somebody else may be loading the catalogue at the same time: whoever comes second looks again. */
async function insertOnce(ctx: WriteContext, form: Values): Promise<Row> {
  try {
    return await insertRecord(ctx, modelOf(AwardForm), form);
  } catch (error) {
    if (error instanceof DomainError && error.key === 'duplicate')
      throw new LostRace('the catalogue was loaded twice at the same time', { cause: error });
    throw error;
  }
}
