import type { ClassType } from 'type-graphql';
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { ADMINISTRATORS } from '../access/policy';
import type { RequestContext } from '../context';
import type { DomainError } from '../errors';
import { badInput, fault, notFound, refusal } from '../errors';
import { createBatch } from '../graphql/batch';
import type { Locale } from '../messages/messages';
import { say } from '../messages/messages';
import { modelNamed } from '../record/model';
import { recordId } from '../record/values';
import type { Entry } from './entry';
import { loadEntry, loadHistory, loadLatestOf } from './history.service';
import { HistoryEntry } from './history.type';
import type { ConceptCount, Request } from './request.query';
import { countRequests, requestKey, requestOf } from './request.query';
import type { Undoers } from './undo.service';
import { refusalsOf, undoChange } from './undo.service';
import { refusalOfRequest, undoRequest } from './undo-request.service';

/** Each is looked at in earnest, with locks. */
const EXAMINED_MAX = 100;
const REQUESTS_EXAMINED_MAX = 5;

@ObjectType({ description: 'How many records of a concept one request has written.' })
class HistoryRequestPart {
  @Field(() => String, { description: 'The type of the records: "Result".' }) concept!: string;
  @Field(() => Int) records!: number;
}

@ObjectType({ description: 'All that one request has written: a report of many results, an applied import, a copied campaign.' })
class HistoryRequest {
  @Field(() => Int, { description: 'How many records that is.' }) records!: number;
  @Field(() => [HistoryRequestPart], { description: 'The same by concept, most first.' }) parts!: readonly ConceptCount[];
  readonly request!: Request;
}

/** `undoChange`, `undoRequest`, and what each entry says of both. */
export function undoResolver(undoers: Undoers): readonly ClassType[] {
  const examined = createBatch(async (ctx: RequestContext, ids: readonly number[]): Promise<ReadonlyMap<number, DomainError | null>> => {
    const different = [...new Set(ids)];
    if (different.length > EXAMINED_MAX) throw badInput(fault('first', 'tooManyItems', { max: EXAMINED_MAX }));
    return refusalsOf(ctx, undoers, different);
  });
  const refusalFor = async (ctx: RequestContext, { id }: Entry): Promise<DomainError | null> =>
    forbidden(ctx, 'undoChange') ?? (await examined(ctx, undoers, id)) ?? null;
  const counted = createBatch(async (ctx: RequestContext, keys: readonly Request[]) => {
    const counts = await countRequests(ctx.reader, keys);
    return new Map(keys.map((key) => [key, counts.get(requestKey(key)) ?? []]));
  });
  const requestsExamined = createBatch(async (ctx: RequestContext, requests: readonly Request[]) => {
    const different = new Map(requests.map((request) => [requestKey(request), request]));
    if (different.size > REQUESTS_EXAMINED_MAX) throw badInput(fault('first', 'tooManyItems', { max: REQUESTS_EXAMINED_MAX }));
    const refusals = new Map<string, DomainError | null>();
    for (const [key, request] of different) refusals.set(key, await refusalOfRequest(ctx, undoers, request));
    return new Map(requests.map((request) => [request, refusals.get(requestKey(request)) ?? null]));
  });
  const refusalForRequest = async (ctx: RequestContext, { request }: HistoryRequest): Promise<DomainError | null> =>
    (await requestsExamined(ctx, undoers, request)) ?? null;

  @Resolver(() => HistoryEntry)
  class UndoResolver {
    @FieldResolver(() => Boolean, { description: 'Whether the caller may undo it as things stand: by the same rules by which undoChange would.' })
    async undoable(@Root() entry: Entry, @Ctx() ctx: RequestContext): Promise<boolean> {
      return (await refusalFor(ctx, entry)) === null;
    }

    @FieldResolver(() => String, { nullable: true, description: 'Why it cannot be undone, in words.' })
    async undoRefusal(@Root() entry: Entry, @Ctx() ctx: RequestContext): Promise<string | null> {
      return inWords(ctx.locale, await refusalFor(ctx, entry));
    }

    @FieldResolver(() => HistoryRequest, { nullable: true, description: 'All that was written with it; for administrators.' })
    async request(@Root() entry: Entry, @Ctx() ctx: RequestContext): Promise<HistoryRequest | null> {
      if (forbidden(ctx, 'undoRequest')) return null;
      const request = requestOf(entry);
      const all = (await counted(ctx, undoers, request)) ?? [];
      const parts = all.filter(({ concept }) => !undoers.get(concept)?.accompanies);
      return { request, parts, records: parts.reduce((sum, { records }) => sum + records, 0) };
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

    @Authorized(...ADMINISTRATORS)
    @Mutation(() => HistoryEntry, {
      description:
        'Undoes all that was written by the request to which a change belongs, each record by the rules of undoChange, all of them or none. Answers one of the changes that this makes: by it all can be undone in turn.',
    })
    undoRequest(@Arg('historyId', () => ID) historyId: string, @Ctx() ctx: RequestContext): Promise<Entry> {
      return ctx.transaction(async (write) => {
        const entry = await loadEntry(write.tx, recordId(historyId));
        if (!entry) throw notFound('HistoryEntry', historyId);
        await undoRequest(write, undoers, requestOf(entry));
        const own = await loadLatestOf(write.tx, write.requestId);
        if (!own) throw new Error(`expected the undoing of the request of entry ${historyId} in the history`);
        return own;
      });
    }
  }

  @Resolver(() => HistoryRequest)
  class RequestResolver {
    @FieldResolver(() => Boolean, {
      description: 'Whether undoRequest would undo all of it as things stand; of more than 1,000 records, as far as can be told without trying.',
    })
    async undoable(@Root() request: HistoryRequest, @Ctx() ctx: RequestContext): Promise<boolean> {
      return (await refusalForRequest(ctx, request)) === null;
    }

    @FieldResolver(() => String, { nullable: true, description: 'Why not, in words.' })
    async undoRefusal(@Root() request: HistoryRequest, @Ctx() ctx: RequestContext): Promise<string | null> {
      return inWords(ctx.locale, await refusalForRequest(ctx, request));
    }
  }
  return [UndoResolver, RequestResolver];
}

function forbidden({ who }: RequestContext, operation: string): DomainError | null {
  return who?.role === 'ADMINISTRATOR' ? null : refusal('FORBIDDEN', 'forbidden', { operation, role: who?.role ?? '' });
}

function inWords(locale: Locale, found: DomainError | null): string | null {
  return found && [found, ...found.fields].map(({ key, facts }) => say(locale, key, facts)).join(' ');
}
