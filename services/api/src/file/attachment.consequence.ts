import type { Consequence, RecordChange, WriteContext } from '../context';
import { personOf } from '../context';
import { places } from '../database/places';
import { integer, integerOrNull } from '../database/rows';
import { badInput, fault } from '../errors';
import { fileReferences, isSeenThroughRecord } from './reference.query';

interface Attachment {
  readonly fileId: number;
  readonly column: string;
}

/**
 * A file that a record newly refers to stays. It must be the writer's own, or one that the writer sees already: whoever names a foreign
 * file in a record of their own would otherwise get to read it.
 */
export const attachments: Consequence = {
  name: 'attachments',
  draw: async (ctx, changes) => {
    const attached = attachmentsIn(changes);
    if (attached.length === 0) return;
    const ids = [...new Set(attached.map(({ fileId }) => fileId))];
    const files = await ctx.tx.rows(`SELECT \`id\`, \`uploadedById\` FROM \`stored_file\` WHERE \`id\` IN (${places(ids)})`, ids);
    const person = ctx.who && personOf(ctx.who);
    const own = new Set(files.filter((file) => person !== null && integerOrNull(file, 'uploadedById') === person).map((file) => integer(file, 'id')));
    for (const { fileId, column } of attached) {
      if (!own.has(fileId) && !(await maySee(ctx, fileId))) {
        throw badInput(fault(`input.${column}`, 'unknownReference', { type: 'StoredFile', id: String(fileId) }));
      }
    }
    await ctx.tx.run(`UPDATE \`stored_file\` SET \`unattachedSince\` = NULL WHERE \`id\` IN (${places(ids)})`, ids);
  },
};

function attachmentsIn(changes: readonly RecordChange[]): Attachment[] {
  if (changes.length === 0) return [];
  const columns = new Map<string, string[]>();
  for (const { model, column } of fileReferences()) columns.set(model.name, [...(columns.get(model.name) ?? []), column]);
  return changes.flatMap(({ concept, before, after }) =>
    (after ? (columns.get(concept) ?? []) : []).flatMap((column) => {
      const fileId = after ? integerOrNull(after, column) : null;
      return fileId === null || (before && integerOrNull(before, column) === fileId) ? [] : [{ fileId, column }];
    }),
  );
}

/** What this transaction has written itself is no leave to see a file. */
async function maySee(ctx: WriteContext, fileId: number): Promise<boolean> {
  if (!ctx.who || ctx.who.role === 'ADMINISTRATOR') return true;
  return isSeenThroughRecord(ctx, fileId, (name) => ctx.changes.filter(({ concept }) => concept === name).map(({ id }) => id));
}
