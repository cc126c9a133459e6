import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { Organization } from '../organization/organization.entity';
import { readFields, relatedOrNull } from '../record/fields';
import type { ReadContext } from '../record/load';
import type { Body } from '../summary/year-data';

/** A report is read by people: what has more rows than this of one kind is not a report any more. */
export const ROWS_MAX = 5000;
/** Deeper than this no state is divided; a circle ends here. */
const LEVELS_MAX = 30;

/** An organization with the ids of those above it and below it. */
export interface Family {
  readonly organization: Body & { readonly code: string; readonly parent: Body | null };
  /** Itself first, then upwards. */
  readonly line: readonly number[];
  readonly below: readonly number[];
}

/** The organization that the condition names, as the viewer may see it. Three statements. */
export async function readFamily(ctx: ReadContext, where: Readonly<Record<string, unknown>>): Promise<Family | null> {
  const [row] = await readFields(ctx, Organization, where, ['code', 'name', 'kind', 'parent.name', 'parent.kind'], 1);
  if (!row) return null;
  const parent = relatedOrNull(row, 'parent');
  const organization = { ...bodyOf(row), code: text(row, 'code'), parent: parent && bodyOf(parent) };
  const [line, below] = await Promise.all([
    ctx.reader.rows(
      `WITH RECURSIVE line (id, parentId, n) AS (SELECT \`id\`, \`parentId\`, 0 FROM \`organization\` WHERE \`id\` = ? UNION ALL
         SELECT o.\`id\`, o.\`parentId\`, line.n + 1 FROM \`organization\` o JOIN line ON o.\`id\` = line.parentId WHERE line.n < ${LEVELS_MAX})
       SELECT id FROM line ORDER BY n`,
      [organization.id],
    ),
    ctx.reader.rows(
      `WITH RECURSIVE tree (id, n) AS (SELECT \`id\`, 0 FROM \`organization\` WHERE \`id\` = ? UNION ALL
         SELECT o.\`id\`, tree.n + 1 FROM \`organization\` o JOIN tree ON o.\`parentId\` = tree.id WHERE tree.n < ${LEVELS_MAX})
       SELECT id FROM tree WHERE n > 0 ORDER BY n, id LIMIT ${ROWS_MAX + 1}`,
      [organization.id],
    ),
  ]);
  return { organization, line: line.map((row) => integer(row, 'id')), below: below.map((row) => integer(row, 'id')) };
}

export function bodyOf(row: Row): Body {
  return { id: integer(row, 'id'), name: text(row, 'name'), kind: text(row, 'kind') };
}
