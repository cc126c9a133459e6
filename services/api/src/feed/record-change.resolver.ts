import type { GraphQLResolveInfo } from 'graphql';
import type { ClassType } from 'type-graphql';
import { Arg, Args, Authorized, Ctx, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { EVERYONE } from '../access/policy';
import type { RequestContext, Role } from '../context';
import { refusal } from '../errors';
import { pageOf } from '../record/page';
import { rightsOf } from '../record/row-rule';
import type { Feed, Stretch } from './feed.service';
import { positionOf } from './feed.service';
import { operationKey } from './group';
import type { EntryFilter, RecordNews } from './record-change.query';
import type { GatheredNews, NewsPage, NewsReader } from './record-change.service';
import { createRecordChanges } from './record-change.service';
import { RecordChange, RecordChangeArguments, RecordChangePage, RecordsChanged } from './record-change.type';
import { createShared } from './shared';

const PAGE = 100;
/** What happens within a quarter of a second comes to a screen as one. */
const PACE_MS = 250;

interface SingleEvent {
  readonly recordChanged: RecordNews;
}

interface GatheredEvent {
  readonly recordsChanged: GatheredNews;
}

/** The resolvers of the feed of changes. `readers` says which roles read which concept. */
export function recordChangeResolver(feed: Feed, readers: ReadonlyMap<string, readonly Role[]>): ClassType {
  const changes = createRecordChanges(readers);
  const singles = createShared<Stretch<SingleEvent>>();
  const gathered = createShared<Stretch<GatheredEvent>>();

  /** Who sends the same document with the same variables and may see the same gets the same events, so that what is made of them is made once. */
  function opened({ args, context, info }: Opening): {
    readonly by: NewsReader;
    readonly filter: EntryFilter;
    readonly after: number | null;
    readonly group: string;
  } {
    const by = readerOf(context);
    const filter = args.where ?? {};
    changes.requireConcepts(by.who, filter);
    return { by, filter, after: positionOf('record', args.after), group: `${operationKey(info).key} ${rightsOf(by.who, null)}` };
  }

  @Resolver()
  class RecordChangeResolver {
    @Authorized(...EVERYONE)
    @Query(() => RecordChangePage, {
      description: 'For those who poll: the changes of records after a cursor, oldest first; without one, all that are kept.',
    })
    async recordChanges(
      @Args(() => RecordChangeArguments) { after, where }: RecordChangeArguments,
      @Arg('first', () => Int, { defaultValue: PAGE }) first: number,
      @Ctx() ctx: RequestContext,
    ): Promise<NewsPage> {
      const by = readerOf(ctx);
      changes.requireConcepts(by.who, where ?? {});
      const from = positionOf('record', after);
      if (from !== null) await feed.requireReached(from);
      return changes.page(by, where ?? {}, from ?? 0, await feed.position(), pageOf({ first }).first);
    }

    @Authorized(...EVERYONE)
    @Subscription(() => RecordChange, {
      description:
        'Every change of a record that the caller may see the history of, each once. With "after", everything since that cursor comes first, in the order of commits, then live, without a gap.',
      subscribe: (opening: Opening) => {
        const { by, filter, after, group } = opened(opening);
        const read = async (from: number, to: number): Promise<Stretch<SingleEvent>> => {
          const stretch = await changes.stretch(by, filter, from, to);
          return { ...stretch, events: stretch.events.map((recordChanged) => ({ recordChanged })) };
        };
        return feed.follow({ after, read: (from, to) => singles(`${group} ${from} ${to}`, () => read(from, to)) });
      },
    })
    recordChanged(@Root() event: SingleEvent, @Args(() => RecordChangeArguments) _args: RecordChangeArguments): RecordNews {
      return event.recordChanged;
    }

    @Authorized(...EVERYONE)
    @Subscription(() => RecordsChanged, {
      description:
        'The same for screens: what has changed since the last event, gathered, a few times a second at most. The first event comes at once and says from where on.',
      subscribe: (opening: Opening) => {
        const { by, filter, after, group } = opened(opening);
        const read = async (from: number, to: number): Promise<Stretch<GatheredEvent>> => {
          const stretch = await changes.gathered(by, filter, from, to);
          return { ...stretch, events: stretch.events.map((recordsChanged) => ({ recordsChanged })) };
        };
        return feed.follow({ after, paceMs: PACE_MS, read: (from, to) => gathered(`${group} ${from} ${to}`, () => read(from, to)) });
      },
    })
    recordsChanged(@Root() event: GatheredEvent, @Args(() => RecordChangeArguments) _args: RecordChangeArguments): GatheredNews {
      return event.recordsChanged;
    }
  }
  return RecordChangeResolver;
}

interface Opening {
  readonly args: RecordChangeArguments;
  readonly context: RequestContext;
  readonly info: GraphQLResolveInfo;
}

/** The feed is read where it is written: a replica may not have the change that one was just woken for. */
function readerOf({ who, database }: RequestContext): NewsReader {
  if (who === null) throw refusal('UNAUTHENTICATED', 'unauthenticated', {});
  return { who, reader: database.primary };
}
