import type { ClassType } from 'type-graphql';
import { Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { EVERYONE } from '../access/policy';
import type { RequestContext, Role, WriteContext } from '../context';
import { atPlace, badInput, fault, refusal } from '../errors';
import type { Resource } from '../graphql/resource';
import { lockOwn } from '../graphql/resource';
import { modelOf } from '../record/model';
import { deleteRecord } from '../record/remove';

/** How a record of a concept is deleted, and by whom. */
export interface Remover {
  readonly roles: readonly Role[];
  readonly remove: (ctx: WriteContext, id: string) => Promise<void>;
}

const RECORDS_MAX = 500;

/** As `deleteX` does it. Null for concepts whose records are not deleted one by one. */
export function removerOf(resource: Resource): Remover | null {
  if (!resource.input || resource.permanent) return null;
  return {
    roles: resource.policy.remove ?? resource.policy.write,
    remove: async (ctx, id) => {
      const model = modelOf(resource.entity);
      const before = await lockOwn(ctx, model, id);
      await resource.guard?.(ctx, before, null);
      await deleteRecord(ctx, model, before);
    },
  };
}

/** `deleteRecords`, over the concepts by their names. */
export function deleteRecordsResolver(removers: ReadonlyMap<string, Remover>): ClassType {
  @Resolver()
  class DeleteRecordsResolver {
    @Authorized(...EVERYONE)
    @Mutation(() => Int, {
      description:
        'Deletes many records of one concept ("Task"), at most 500, each by the rules of its own deletion: all of them or none. A refusal names the first that cannot be deleted (`ids.2`). Answers how many there were.',
    })
    deleteRecords(@Arg('concept', () => String) concept: string, @Arg('ids', () => [ID]) ids: string[], @Ctx() ctx: RequestContext): Promise<number> {
      return ctx.transaction((write) => deleteAll(write, removers, concept, ids));
    }
  }
  return DeleteRecordsResolver;
}

async function deleteAll(ctx: WriteContext, removers: ReadonlyMap<string, Remover>, concept: string, ids: readonly string[]): Promise<number> {
  const remover = removers.get(concept);
  if (!remover) throw badInput(fault('concept', 'notDeletable', { concept }));
  if (!ctx.who || !remover.roles.includes(ctx.who.role))
    throw refusal('FORBIDDEN', 'forbidden', { operation: `delete${concept}`, role: ctx.who?.role ?? '' });
  if (ids.length === 0) throw badInput(fault('ids', 'noItems', {}));
  if (ids.length > RECORDS_MAX) throw badInput(fault('ids', 'tooManyItems', { max: RECORDS_MAX }));
  const different = [...new Set(ids)];
  for (const id of different) await atPlace(`ids.${ids.indexOf(id)}`, () => remover.remove(ctx, id));
  return different.length;
}
