import type { GraphQLResolveInfo } from 'graphql';
import type { ClassType } from 'type-graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { createBatch } from '../graphql/batch';
import type { Resource } from '../graphql/resource';
import { readContext } from '../record/load';
import type { Model } from '../record/model';
import { modelOf } from '../record/model';
import { PAGE_SIZE, pageOf } from '../record/page';
import { recalledIds } from '../record/row-rule';
import { loadHistory } from './history.service';
import { HistoryEntry } from './history.type';

interface Key {
  readonly id: number;
  readonly model: Model;
  readonly first: number;
}

const histories = createBatch(async (ctx: RequestContext, keys: readonly Key[]) => {
  const [key] = keys;
  if (!key) return new Map<Key, HistoryEntry[]>();
  const ids = [...new Set(keys.map(({ id }) => id))];
  const shown = await recalledIds(ctx, key.model, ids);
  const byId = shown.length === 0 ? new Map<number, HistoryEntry[]>() : await loadHistory(readContext(ctx), key.model, shown, key.first);
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
        @Ctx() ctx: RequestContext,
        @Info() info: GraphQLResolveInfo,
      ): Promise<HistoryEntry[]> {
        const key = { id: integer(record, 'id'), model, first: pageOf({ first }).first };
        return (await histories(ctx, info.fieldNodes[0] ?? info, key)) ?? [];
      }
    }
    return HistoryResolver;
  });
}
