import type { GraphQLResolveInfo } from 'graphql';
import type { ClassType } from 'type-graphql';
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import { ADMINISTRATORS } from '../access/policy';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { createBatch } from '../graphql/batch';
import type { Resource } from '../graphql/resource';
import { DateScalar } from '../graphql/scalars/date.scalar';
import type { Model } from '../record/model';
import { modelOf } from '../record/model';
import { PAGE_SIZE, pageOf } from '../record/page';
import { recalledIds } from '../record/row-rule';
import { recordId } from '../record/values';
import type { EntryPage } from './change-log.service';
import { loadChangeLog } from './change-log.service';
import type { Entry } from './entry';
import { loadHistory } from './history.service';
import { HistoryAction, HistoryEntry, HistoryPage } from './history.type';

interface Key {
  readonly id: number;
  readonly model: Model;
  readonly first: number;
  readonly after: number | null;
}

const histories = createBatch(async (ctx: RequestContext, keys: readonly Key[]) => {
  const [key] = keys;
  if (!key) return new Map<Key, Entry[]>();
  const ids = [...new Set(keys.map(({ id }) => id))];
  const shown = await recalledIds(ctx, key.model, ids);
  const byId = shown.length === 0 ? new Map<number, Entry[]>() : await loadHistory(ctx.reader, key.model, shown, key.first, key.after);
  return new Map(keys.map((each) => [each, byId.get(each.id) ?? []]));
});

/** `history` on every concept that has CRUD. Call after linkModels. */
export function historyResolvers(resources: readonly Resource[]): readonly ClassType[] {
  return resources.map(({ entity }) => {
    const model = modelOf(entity);
    @Resolver(() => entity)
    class HistoryResolver {
      @FieldResolver(() => [HistoryEntry], { description: 'Who changed what, and when; newest first.' })
      async history(
        @Root() record: Row,
        @Arg('first', () => Int, { defaultValue: PAGE_SIZE }) first: number,
        @Arg('after', () => ID, { nullable: true, description: 'The id of an entry: those before it.' }) after: string | null,
        @Ctx() ctx: RequestContext,
        @Info() info: GraphQLResolveInfo,
      ): Promise<Entry[]> {
        const key = { id: integer(record, 'id'), model, first: pageOf({ first }).first, after: after ? recordId(after) : null };
        return (await histories(ctx, info.fieldNodes[0] ?? info, key)) ?? [];
      }
    }
    return HistoryResolver;
  });
}

@InputType({ description: 'Which changes are looked for; all conditions must hold. Days are those of Vietnam.' })
class ChangeLogWhere {
  @Field(() => ID, { nullable: true, description: 'The account of whoever made the change.' }) by?: string | null;
  @Field(() => String, { nullable: true, description: 'The type of the records: "Organization".' }) concept?: string | null;
  @Field(() => ID, { nullable: true, description: 'One record of that type, also one that was deleted.' }) id?: string | null;
  @Field(() => HistoryAction, { nullable: true, description: 'Looked for among the newest 50,000 changes that meet the rest.' }) action?:
    | keyof typeof HistoryAction
    | null;
  @Field(() => DateScalar, { nullable: true }) from?: string | null;
  @Field(() => DateScalar, { nullable: true }) to?: string | null;
}

@Resolver()
export class ChangeLogResolver {
  @Authorized(...ADMINISTRATORS)
  @Query(() => HistoryPage, { description: 'Nhật ký thay đổi: the changes of all records, those included that were deleted. Newest first.' })
  changeLog(
    @Arg('where', () => ChangeLogWhere, { nullable: true }) where: ChangeLogWhere | null,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<EntryPage> {
    return loadChangeLog(ctx.reader, where ?? {}, first, after ?? null);
  }
}
