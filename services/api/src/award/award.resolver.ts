import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { records } from '../access/policy';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { bigintOrNull, integer } from '../database/rows';
import { answer } from '../graphql/resource';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { selectionOf } from '../graphql/selection';
import { loadRecords, readContext } from '../record/load';
import { modelOf } from '../record/model';
import { Award, AwardState } from './award.entity';
import { decide, end, propose, submitDossier, vote } from './award.service';
import { AwardForm } from './award-form.entity';
import { loadCatalogue } from './catalogue.service';
import { movesFrom, stepOf } from './lifecycle';
import { AwardDecisionInput, AwardDossierInput, AwardVoteInput } from './move.input';

const award = (): ReturnType<typeof modelOf> => modelOf(Award);

@Resolver(() => Award)
export class AwardResolver {
  @FieldResolver(() => [AwardState], { description: 'The steps that may come next.' })
  nextStates(@Root() { state, form }: { readonly state: string; readonly form: Row }): readonly AwardState[] {
    return movesFrom(stepOf(state), bigintOrNull(form, 'voteThreshold'));
  }

  @Authorized(...records.write)
  @Mutation(() => Award, { description: 'The dossier is complete.' })
  submitAwardDossier(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => AwardDossierInput) input: AwardDossierInput,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, award(), await submitDossier(write, id, version, input), info));
  }

  @Authorized(...records.write)
  @Mutation(() => Award, { description: "Keeps the council's vote. Below the threshold of its form the award is REJECTED, and says why." })
  voteAward(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => AwardVoteInput) input: AwardVoteInput,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, award(), await vote(write, id, version, input), info));
  }

  @Authorized(...records.write)
  @Mutation(() => [Award], { description: 'One decision for any number of awards, at most 500: all of them or none.' })
  decideAwards(
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('input', () => AwardDecisionInput) input: AwardDecisionInput,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row[]> {
    return ctx.transaction(async (write) => {
      const numbers = await decide(write, ids, input);
      await write.settle();
      const where = { id: { in: numbers.map(String) } };
      return loadRecords(readContext(write), award(), where, selectionOf(info, award()), numbers.length);
    });
  }

  @Authorized(...records.write)
  @Mutation(() => Award, { description: 'Rejects an award that is not decided, revokes one that is. Needs a reason.' })
  endAward(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('endedOn', () => DateScalar) endedOn: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, award(), await end(write, id, version, endedOn, reason), info));
  }

  @Authorized(...records.write)
  @Mutation(() => Award, { description: 'Takes an award back to its proposal: from an incomplete dossier, or from a rejection.' })
  reproposeAward(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, award(), await propose(write, id, version), info));
  }

  @Authorized(...records.write)
  @Mutation(() => [AwardForm], {
    description:
      "Adds the titles and forms of the Law on Emulation and Commendation (06/2022/QH15) and the Party's badges that are not there yet, by their codes. Answers the added ones.",
  })
  loadAwardCatalogue(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Row[]> {
    return ctx.transaction(async (write) => {
      const added = await loadCatalogue(write);
      await write.settle();
      if (added.length === 0) return [];
      const model = modelOf(AwardForm);
      const where = { id: { in: added.map((row) => String(integer(row, 'id'))) } };
      return loadRecords(readContext(write), model, where, selectionOf(info, model), added.length);
    });
  }
}
