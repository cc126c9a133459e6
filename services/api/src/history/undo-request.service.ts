import { setImmediate as othersTurn } from 'node:timers/promises';
import type { RequestContext, WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import { places } from '../database/places';
import { integer, textOrNull } from '../database/rows';
import type { DomainError } from '../errors';
import { refusal } from '../errors';
import type { Model } from '../record/model';
import { allModels, modelNamed } from '../record/model';
import type { Undoer } from '../record/undo';
import { snapshot } from './entry';
import { lockChanges } from './former.query';
import type { Deed, Request, WrittenRecord } from './request.query';
import { countRequests, isWrittenSince, recordsOf, requestKey } from './request.query';
import type { Undoers } from './undo.service';
import { examined, markUndone, refusalIn, undoerFor } from './undo.service';

/** More are not undone at once: for as long as it takes, others wait. */
const RECORDS_MAX = 200_000;
/** Up to so many records it is tried in earnest whether a request can be undone; of more it is told only what can be told without. */
const TRIED_MAX = 1000;
/** MariaDB reads lists of a thousand values and more in another, slower way. */
const RECORDS_AT_ONCE = 900;

/** What was deleted comes back first, so that what else was changed finds it; what was created goes last, when nothing else refers to it. */
const IN_ORDER: readonly Deed[] = ['DELETED', 'UPDATED', 'CREATED'];

/**
 * Undoes all that a request has written, in the transaction of `ctx`: each record by the rules by which its change alone would be undone, all of
 * them or none. Some hundreds at a time, so that neither the statements nor the memory grow with each record.
 */
export async function undoRequest(ctx: WriteContext, undoers: Undoers, request: Request): Promise<void> {
  // What this one writes could not be told from what it undoes.
  if (request.requestId === ctx.requestId) throw refusal('CONFLICT', 'undoOwnRequest', {});
  await undoWritten(ctx, undoers, request);
}

async function undoWritten(ctx: WriteContext, undoers: Undoers, request: Request): Promise<void> {
  await lockRequest(ctx, request);
  const written = await recordsOf(ctx.tx, request);
  refuseUnfit(request, written.length);
  const own = await withoutParts(ctx, written);
  const models = inDependence(new Set(own.map(({ concept }) => modelNamed(concept))));
  if (own.every(({ concept }) => undoerFor(undoers, concept).accompanies))
    throw refusal('CONFLICT', 'undoNotOffered', { type: own[0]?.concept ?? '' });
  const works = models.map((model) => workOn(ctx, model, undoerFor(undoers, model.name), own));
  for (const deed of IN_ORDER) for (const work of deed === 'CREATED' ? works : works.toReversed()) await work.undo(deed);
  for (const work of works) await work.finish();
}

/** The undoing of what a request did to the records of one concept, some hundreds at a time. */
function workOn(ctx: WriteContext, model: Model, undoer: Undoer, written: readonly WrittenRecord[]) {
  const own = written.filter(({ concept }) => concept === model.name);
  const entryIds = new Map(own.map(({ recordId, last }) => [recordId, last]));
  const undoing = undoer.begin(ctx);
  const settled = async (write: () => Promise<void>): Promise<void> => {
    const first = ctx.changes.length;
    await write();
    markUndone(ctx, first, model.name, entryIds);
    await ctx.settle();
    ctx.forget();
    // SQLite answers at once, so that otherwise nobody else's request would be looked at before the end.
    await othersTurn();
  };
  return {
    undo: async (deed: Deed): Promise<void> => {
      const records = own.filter((record) => record.deed === deed);
      for (let start = 0; start < records.length; start += RECORDS_AT_ONCE) {
        const changes = await lockChanges(ctx, model, undoer, records.slice(start, start + RECORDS_AT_ONCE));
        await settled(await undoing.plan(changes.filter(({ before, after }) => before !== null || after !== null)));
      }
    },
    finish: () => settled(async () => undoing.finish?.()),
  };
}

/** Of two who undo the same request at once the second waits here, and then finds its records changed. */
async function lockRequest(ctx: WriteContext, { requestId }: Request): Promise<void> {
  await ctx.tx.rows(`SELECT \`id\` FROM \`audit_entry\` WHERE \`requestId\` = ? ORDER BY \`id\` LIMIT 1${forUpdate(ctx.tx.dialect)}`, [requestId]);
}

function refuseUnfit({ userId }: Request, count: number): void {
  if (userId === null) throw refusal('CONFLICT', 'undoNotAPerson', {});
  if (count > RECORDS_MAX) throw refusal('CONFLICT', 'undoTooMany', { count, max: RECORDS_MAX });
}

/** The records of a request without those that came or went with another of them, as parts of it: so they go, or come back, again. */
async function withoutParts(ctx: WriteContext, written: readonly WrittenRecord[]): Promise<WrittenRecord[]> {
  const wholes = new Set(written.map(({ concept, deed, recordId }) => wholeKey(concept, deed, recordId)));
  const parts = new Set<WrittenRecord>();
  for (const model of new Set(written.map(({ concept }) => modelNamed(concept)))) {
    const owners = [...model.toOne.values()].filter(({ owned }) => owned);
    const records = written.filter(({ concept, deed }) => concept === model.name && deed !== 'UPDATED');
    if (owners.length === 0) continue;
    for (let start = 0; start < records.length; start += RECORDS_AT_ONCE) {
      const block = records.slice(start, start + RECORDS_AT_ONCE);
      const rows = await ctx.tx.rows(
        `SELECT \`id\`, \`before\`, \`after\` FROM \`audit_entry\` WHERE \`id\` IN (${places(block)})`,
        block.map(({ last }) => last),
      );
      const states = new Map(rows.map((row) => [integer(row, 'id'), snapshot(textOrNull(row, 'after') ?? textOrNull(row, 'before'))]));
      for (const record of block) {
        const state = states.get(record.last);
        if (owners.some(({ column, target }) => wholes.has(wholeKey(target().name, record.deed, Number(state?.[column]))))) parts.add(record);
      }
    }
  }
  return written.filter((record) => !parts.has(record)).sort((a, b) => (a.deed === 'CREATED' ? b.recordId - a.recordId : a.recordId - b.recordId));
}

function wholeKey(concept: string, deed: Deed, id: number): string {
  return `${concept} ${deed} ${id}`;
}

/** Concepts in such an order that those come first that refer to others. */
function inDependence(models: ReadonlySet<Model>): Model[] {
  const ordered = new Set<Model>();
  const seen = new Set<Model>();
  const visit = (model: Model): void => {
    if (seen.has(model)) return;
    seen.add(model);
    for (const other of models) if ([...other.toOne.values()].some(({ target }) => target() === model.entity)) visit(other);
    ordered.add(model);
  };
  for (const model of allModels()) if (models.has(model)) visit(model);
  return [...ordered];
}

/** Why a request cannot be undone, null where it can: by the same code that undoes it; of a large one, as far as that is told without trying. */
export async function refusalOfRequest(ctx: RequestContext, undoers: Undoers, request: Request): Promise<DomainError | null> {
  const counts = (await countRequests(ctx.database.primary, [request])).get(requestKey(request)) ?? [];
  const records = counts.reduce((sum, each) => sum + each.records, 0);
  if (records <= TRIED_MAX) return refusalIn(() => examined(ctx, (write) => undoWritten(write, undoers, request)));
  return refusalIn(async () => {
    refuseUnfit(request, records);
    if (await isWrittenSince(ctx.database.primary, request)) throw refusal('CONFLICT', 'undoChangedSince', {});
  });
}
