import type { GraphQLResolveInfo } from 'graphql';
import type { ClassType } from 'type-graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { EVERYONE, ofOwnOrganizations } from '../access/policy';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { connectionType } from '../graphql/connection.type';
import { pageSelectionOf, selectionOf } from '../graphql/selection';
import { whereType } from '../graphql/where.type';
import { RankingChange } from '../ranking/ranking-change.entity';
import type { Page, ReadContext } from '../record/load';
import { loadPage, loadRecords, readContext } from '../record/load';
import type { EntityDescription } from '../record/model';
import { modelOf } from '../record/model';
import { rightsOf } from '../record/row-rule';
import type { Where } from '../record/where';
import { encodePosition } from './cursor';
import type { Feed, Stretch } from './feed.service';
import { positionOf } from './feed.service';
import { operationKey } from './group';
import { createShared } from './shared';

const PAGE = 100;
const STRETCH_MAX = 500;

/** An event of the subscription. All who ask for the same get the same object, so that what is made of it is made once. */
interface ChangeEvent {
  readonly rankingChanged: Row;
}

/** The feed's records are written by what happens to standings alone. An organization sees its own moves, and those of others that are official. */
export const rankingChanges: EntityDescription = {
  entity: RankingChange,
  order: [{ property: 'id', direction: 'ASC' }],
  permanent: true,
  policy: {
    read: EVERYONE,
    sees: (who) => {
      const own = ofOwnOrganizations()(who);
      return own === null ? null : { or: [own, { official: { eq: true } }] };
    },
  },
};

/** The resolvers of the feed of moves in rankings. Call after linkModels. */
export function feedResolvers(feed: Feed): readonly ClassType[] {
  const stretches = createShared<Stretch<ChangeEvent>>();

  @ArgsType()
  class FeedArguments {
    @Field(() => String, { nullable: true, description: 'A cursor of a change: everything after it comes first.' }) after?: string | null;
    @Field(() => whereType(RankingChange), { nullable: true }) where?: Where | null;
  }

  @Resolver(() => RankingChange)
  class FeedResolver {
    @FieldResolver(() => String, { description: 'Its place in the feed; hand it back as "after".' })
    cursor(@Root() change: Row): string {
      return encodePosition('change', text(change, 'id'));
    }

    @Authorized(...EVERYONE)
    @Query(() => connectionType(RankingChange), {
      description: 'For those who poll: what came after a cursor, oldest first. Keep the last cursor that you saw.',
    })
    rankingChanges(
      @Args(() => FeedArguments) { after, where }: FeedArguments,
      @Arg('first', () => Int, { nullable: true, defaultValue: PAGE }) first: number | null,
      @Ctx() ctx: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Page> {
      return changesPage(feed, ctx, positionOf('change', after), first ?? PAGE, where ?? {}, info);
    }

    @Authorized(...EVERYONE)
    @Subscription(() => RankingChange, {
      description:
        'Every change of a standing. With "after", everything since that cursor comes first, in order, then live, without a gap or a double.',
      subscribe: ({ args, context, info }) => subscribe(feed, stretches, args, context, info),
    })
    rankingChanged(@Root() event: ChangeEvent, @Args(() => FeedArguments) _args: FeedArguments): Row {
      return event.rankingChanged;
    }
  }
  return [FeedResolver];
}

function subscribe(
  feed: Feed,
  shared: ReturnType<typeof createShared<Stretch<ChangeEvent>>>,
  args: { readonly after?: string | null; readonly where?: Where | null },
  ctx: RequestContext,
  info: GraphQLResolveInfo,
): Promise<AsyncIterable<ChangeEvent>> {
  const { key, asked } = operationKey(info);
  const group = `${key} ${rightsOf(ctx.who, asked)}`;
  const selection = selectionOf(info, modelOf(RankingChange));
  const read = async (from: number, to: number): Promise<Stretch<ChangeEvent>> => {
    const where = { and: [{ id: { gt: String(from), lte: String(to) } }, args.where ?? {}] };
    const rows = await loadRecords(primaryContext(ctx), modelOf(RankingChange), where, selection, STRETCH_MAX);
    const last = rows.at(-1);
    return { events: rows.map((row) => ({ rankingChanged: row })), to: last && rows.length === STRETCH_MAX ? integer(last, 'id') : to };
  };
  return feed.follow({ after: positionOf('change', args.after), read: (from, to) => shared(`${group} ${from} ${to}`, () => read(from, to)) });
}

async function changesPage(
  feed: Feed,
  ctx: RequestContext,
  after: number | null,
  first: number,
  where: Where,
  info: GraphQLResolveInfo,
): Promise<Page> {
  const model = modelOf(RankingChange);
  if (after !== null) await feed.requireReached(after);
  const beyond = after === null ? {} : { id: { gt: String(after) } };
  const page = await loadPage(
    primaryContext(ctx),
    model,
    { where: { and: [beyond, where] }, orderBy: [{ id: 'ASC' }], first },
    pageSelectionOf(info, model),
  );
  const edges = page.nodes.map((node) => ({ node, cursor: encodePosition('change', integer(node, 'id')) }));
  return {
    ...page,
    edges,
    pageInfo: { ...page.pageInfo, hasPreviousPage: after !== null, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

/** The feed is read where it is written: a replica may not have the change that one was just woken for. */
function primaryContext(ctx: RequestContext): ReadContext {
  return { ...readContext(ctx), reader: ctx.database.primary };
}
