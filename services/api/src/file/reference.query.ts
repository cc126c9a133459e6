import type { RequestContext } from '../context';
import type { Reader } from '../database/rows';
import { loadRecords, readContext } from '../record/load';
import type { Model } from '../record/model';
import { allModels } from '../record/model';
import { columnsOnly } from '../record/selection';
import { StoredFile } from './stored-file.entity';

/** A column of a concept that holds a file: every foreign key to StoredFile is one, so a concept declares its files by having them. */
export interface FileReference {
  readonly model: Model;
  readonly column: string;
}

/** Every column that holds a file. */
export function fileReferences(): readonly FileReference[] {
  return allModels().flatMap((model) =>
    [...model.toOne.values()].filter((relation) => relation.target() === StoredFile).map(({ column }) => ({ model, column })),
  );
}

/** Whether some record refers to the file. */
export async function isAttached(reader: Reader, fileId: number): Promise<boolean> {
  const references = fileReferences();
  if (references.length === 0) return false;
  const parts = references.map(({ model, column }) => `SELECT 1 AS \`found\` FROM \`${model.table}\` WHERE \`${column}\` = ?`);
  const [row] = await reader.rows(
    `SELECT EXISTS (${parts.join(' UNION ALL ')}) AS \`attached\``,
    parts.map(() => fileId),
  );
  return Number(row?.['attached']) === 1;
}

/** Whether the viewer sees a record that the file is attached to. `except` are records that do not count. */
export async function isSeenThroughRecord(
  ctx: RequestContext,
  fileId: number,
  except: (concept: string) => readonly number[] = () => [],
): Promise<boolean> {
  for (const { model, column } of fileReferences()) {
    const others = except(model.name);
    const where = { [column]: { eq: String(fileId) }, ...(others.length > 0 ? { id: { notIn: others.map(String) } } : {}) };
    if ((await loadRecords(readContext(ctx), model, where, columnsOnly(['id']), 1)).length > 0) return true;
  }
  return false;
}
