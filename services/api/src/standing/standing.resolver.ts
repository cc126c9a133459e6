import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { Criterion } from '../campaign/criterion.entity';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { createBatch } from '../graphql/batch';
import { selectionOf } from '../graphql/selection';
import { Ranking } from '../ranking/ranking.entity';
import { Standing } from '../ranking/standing.entity';
import { readContext } from '../record/load';
import { modelOf } from '../record/model';
import { explainStandings } from './explanation.service';
import { StandingExplanation } from './explanation.type';

const explanations = createBatch(async (ctx: RequestContext, keys: readonly { readonly id: number; readonly info: GraphQLResolveInfo }[]) => {
  const info = keys[0]?.info;
  if (!info) return new Map();
  const selection = {
    criterion: selectionOf(info, modelOf(Criterion), ['criteria', 'criterion']),
    ranking: selectionOf(info, modelOf(Ranking), ['departments', 'ranking']),
  };
  const byId = await explainStandings(
    readContext(ctx),
    keys.map(({ id }) => id),
    selection,
  );
  return new Map(keys.map((key) => [key, byId.get(key.id)]));
});

@Resolver(() => Standing)
export class StandingResolver {
  @FieldResolver(() => Int, { description: 'How many organizations have a rank: "3 of 14".' })
  outOf(@Root() standing: { readonly ranking: Row }): number {
    return integer(standing.ranking, 'rankedCount');
  }

  @FieldResolver(() => StandingExplanation)
  async explanation(@Root() standing: Row, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<StandingExplanation> {
    const group = info.fieldNodes[0] ?? info;
    const explanation = await explanations(ctx, group, { id: integer(standing, 'id'), info });
    if (!explanation) throw new Error(`expected standing ${integer(standing, 'id')} to be readable when it is explained`);
    return explanation;
  }
}
