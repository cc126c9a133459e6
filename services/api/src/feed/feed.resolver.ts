import type { GraphQLResolveInfo } from 'graphql';
import { Kind, visit } from 'graphql';
import type { ClassType } from 'type-graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { EVERYONE, ofOwnOrganizations } from '../access/policy';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { refusal } from '../errors';
import { connectionType } from '../graphql/connection.type';
import { pageSelectionOf, selectionOf } from '../graphql/selection';
import { whereType } from '../graphql/where.type';
import { RankingChange } from '../ranking/ranking-change.entity';
import type { Page, ReadContext } from '../record/load';
import { loadPage, readContext } from '../record/load';
import type { EntityDescription } from '../record/model';
import { modelOf } from '../record/model';
import { rightsOf } from '../record/row-rule';
import type { Where } from '../record/where';
import { decodePosition, encodePosition } from './cursor';
import type { ChangeEvent, Feed } from './feed.service';

const PAGE = 100;

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

/** The resolvers of the feed. Call after linkModels. */
export function feedResolvers(feed: Feed): readonly ClassType[] {
  @ArgsType()
  class FeedArguments {
    @Field(() => String, { nullable: true, description: 'A cursor of a change: everything after it comes first.' }) after?: string | null;
    @Field(() => whereType(RankingChange), { nullable: true }) where?: Where | null;
  }

  @Resolver(() => RankingChange)
  class FeedResolver {
    @FieldResolver(() => String, { description: 'Its place in the feed; hand it back as "after".' })
    cursor(@Root() change: Row): string {
      return encodePosition(text(change, 'id'));
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
      return changesPage(feed, ctx, positionOf(after), first ?? PAGE, where ?? {}, info);
    }

    @Authorized(...EVERYONE)
    @Subscription(() => RankingChange, {
      description:
        'Every change of a standing. With "after", everything since that cursor comes first, in order, then live, without a gap or a double.',
      subscribe: ({ args, context, info }) => subscribe(feed, args, context, info),
    })
    rankingChanged(@Root() event: ChangeEvent, @Args(() => FeedArguments) _args: FeedArguments): Row {
      return event.rankingChanged;
    }
  }
  return [FeedResolver];
}

function subscribe(
  feed: Feed,
  args: { readonly after?: string | null; readonly where?: Where | null },
  ctx: RequestContext,
  info: GraphQLResolveInfo,
): Promise<AsyncIterable<ChangeEvent>> {
  return feed.changes({
    group: groupOf(ctx, info),
    read: primaryContext(ctx),
    where: args.where ?? {},
    selection: selectionOf(info, modelOf(RankingChange)),
    after: positionOf(args.after),
  });
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
  const edges = page.nodes.map((node) => ({ node, cursor: encodePosition(integer(node, 'id')) }));
  return {
    ...page,
    edges,
    pageInfo: { ...page.pageInfo, hasPreviousPage: after !== null, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

function positionOf(cursor: string | null | undefined): number | null {
  if (typeof cursor !== 'string') return null;
  const position = decodePosition(cursor);
  if (position === null) throw refusal('BAD_USER_INPUT', 'malformedCursor', { cursor: cursor.slice(0, 80) });
  return position;
}

/** The feed is read where it is written: a replica may not have the change that one was just woken for. */
function primaryContext(ctx: RequestContext): ReadContext {
  return { ...readContext(ctx), reader: ctx.database.primary };
}

interface KnownOperation {
  readonly number: number;
  /** The variable that gives `after` and nothing else. */
  readonly cursorVariable: string | null;
}

const operations = new WeakMap<object, KnownOperation>();
let operationCount = 0;

/** Who sends the same document with the same variables (the cursor aside) and may see the same, is served together. */
function groupOf(ctx: RequestContext, info: GraphQLResolveInfo): string {
  const known = operations.get(info.operation) ?? { number: ++operationCount, cursorVariable: cursorVariableOf(info) };
  operations.set(info.operation, known);
  const variables = Object.entries(info.variableValues).filter(([name]) => name !== known.cursorVariable);
  const written = JSON.stringify(variables, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  const source = info.operation.loc?.source.body;
  return `${known.number} ${rightsOf(ctx.who, source === undefined ? null : source + written)} ${written}`;
}

function cursorVariableOf({ operation, fieldNodes }: GraphQLResolveInfo): string | null {
  const value = fieldNodes[0]?.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (value?.kind !== Kind.VARIABLE) return null;
  let uses = 0;
  visit(operation.selectionSet, {
    Variable: ({ name }) => {
      if (name.value === value.name.value) uses += 1;
    },
  });
  return uses === 1 ? value.name.value : null;
}
