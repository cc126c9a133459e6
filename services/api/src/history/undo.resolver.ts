import type { ClassType } from 'type-graphql';
import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { ADMINISTRATORS } from '../access/policy';
import type { RequestContext } from '../context';
import type { DomainError } from '../errors';
import { badInput, fault, refusal } from '../errors';
import { createBatch } from '../graphql/batch';
import { say } from '../messages/messages';
import { modelNamed } from '../record/model';
import type { Entry } from './entry';
import { loadHistory } from './history.service';
import { HistoryEntry } from './history.type';
import type { Undoers } from './undo.service';
import { refusalsOf, undoChange } from './undo.service';

/** Each is looked at in earnest, with locks. */
const EXAMINED_MAX = 100;

/** `undoChange`, and what each entry says of it. */
export function undoResolver(undoers: Undoers): ClassType {
  const examined = createBatch(async (ctx: RequestContext, ids: readonly number[]): Promise<ReadonlyMap<number, DomainError | null>> => {
    const different = [...new Set(ids)];
    if (different.length > EXAMINED_MAX) throw badInput(fault('first', 'tooManyItems', { max: EXAMINED_MAX }));
    return refusalsOf(ctx, undoers, different);
  });
  const refusalFor = async (ctx: RequestContext, { id }: Entry): Promise<DomainError | null> => {
    if (ctx.who?.role !== 'ADMINISTRATOR') return refusal('FORBIDDEN', 'forbidden', { operation: 'undoChange', role: ctx.who?.role ?? '' });
    return (await examined(ctx, undoers, id)) ?? null;
  };

  @Resolver(() => HistoryEntry)
  class UndoResolver {
    @FieldResolver(() => Boolean, { description: 'Whether the caller may undo it as things stand: by the same rules by which undoChange would.' })
    async undoable(@Root() entry: Entry, @Ctx() ctx: RequestContext): Promise<boolean> {
      return (await refusalFor(ctx, entry)) === null;
    }

    @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be undone, in words.' })
    async undoRefusal(@Root() entry: Entry, @Ctx() ctx: RequestContext): Promise<string | null> {
      const found = await refusalFor(ctx, entry);
      return found && [found, ...found.fields].map(({ key, facts }) => say(ctx.locale, key, facts)).join(' ');
    }

    @Authorized(...ADMINISTRATORS)
    @Mutation(() => HistoryEntry, {
      description:
        'Undoes the last change of a record, where nothing has come to depend on it. Answers the change that this makes, which can be undone in turn.',
    })
    undoChange(@Arg('historyId', () => ID) historyId: string, @Ctx() ctx: RequestContext): Promise<Entry> {
      return ctx.transaction(async (write) => {
        const { concept, id } = await undoChange(write, undoers, historyId);
        await write.settle();
        const entry = (await loadHistory(write.tx, modelNamed(concept), [id], 1, null)).get(id)?.[0];
        if (!entry) throw new Error(`expected the undoing of entry ${historyId} in the history of ${concept} ${id}`);
        return entry;
      });
    }
  }
  return UndoResolver;
}
