import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { records } from '../access/policy';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { answer } from '../graphql/resource';
import { Ranking } from '../ranking/ranking.entity';
import { modelOf } from '../record/model';
import { rebuildRanking } from './rebuild.service';

@ObjectType({ description: 'A ranking that was worked out from the results again.' })
class RebuiltRanking {
  @Field(() => Ranking) ranking!: Row;
  @Field(() => Int, { description: 'How many standings were not as the results make them; 0 where all was right.' }) corrected!: number;
}

@Resolver()
export class RebuildResolver {
  @Authorized(...records.write)
  @Mutation(() => RebuiltRanking, {
    description: 'Works out a provisional ranking from the results again, scores included. What was wrong goes to the feed, with the cause REBUILT.',
  })
  rebuildRanking(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<RebuiltRanking> {
    return ctx.transaction(async (write) => {
      const { ranking, corrected } = await rebuildRanking(write, id);
      return { ranking: await answer(write, modelOf(Ranking), ranking, info, ['ranking']), corrected };
    });
  }
}
