import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { DEPARTMENT_WORKERS, records } from '../access/policy';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { answer } from '../graphql/resource';
import { Ranking } from '../ranking/ranking.entity';
import { modelOf } from '../record/model';
import { enterScores } from './enter-scores.service';
import { ScoreInput } from './publication.input';
import { publish, revise } from './publish.service';

@Resolver(() => Ranking)
export class PublicationResolver {
  @Authorized(...DEPARTMENT_WORKERS)
  @Mutation(() => Ranking, { description: 'Puts typed scores or ranks into a ranking whose method is ENTERED.' })
  enterScores(
    @Arg('rankingId', () => ID) rankingId: string,
    @Arg('scores', () => [ScoreInput]) scores: ScoreInput[],
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, modelOf(Ranking), await enterScores(write, rankingId, scores), info));
  }

  @Authorized(...records.write)
  @Mutation(() => Ranking, { description: 'Makes a ranking official: from now on it stays as it is.' })
  publishRanking(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, modelOf(Ranking), await publish(write, id), info));
  }

  @Authorized(...records.write)
  @Mutation(() => Ranking, {
    description: 'Begins a new revision of a published ranking, from what is known now. Answers the new revision; the published one stays readable.',
  })
  reviseRanking(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, modelOf(Ranking), await revise(write, id, reason), info));
  }
}
