import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { records } from '../access/policy';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { bigintOrNull, integer, integerOrNull } from '../database/rows';
import type { Decimal } from '../decimal';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { DecimalScalar } from '../graphql/scalars/decimal.scalar';
import { selectionOf } from '../graphql/selection';
import { Organization } from '../organization/organization.entity';
import { loadRecords, readContext } from '../record/load';
import { modelOf } from '../record/model';
import { simulate } from './simulation.service';

@InputType({ description: 'A result as it might be.' })
export class SimulatedResultInput {
  @Field(() => ID) targetId!: string;
  @Field(() => DateScalar, { description: 'Any date in the month.' }) period!: string;
  @Field(() => DecimalScalar) value!: Decimal;
}

@ObjectType({ description: 'A standing as it would be.' })
class SimulatedStanding {
  @Field(() => Organization) organization!: Row;
  @Field(() => DecimalScalar, { nullable: true }) score!: Decimal | null;
  @Field(() => Int, { nullable: true }) rank!: number | null;
  @Field(() => Int, { nullable: true, description: 'Its rank as it is.' }) previousRank!: number | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Its score as it is.' }) previousScore!: Decimal | null;
}

@Resolver()
export class SimulationResolver {
  @Authorized(...records.read)
  @Query(() => [SimulatedStanding], { description: 'The standings that these results would give, best first. Nothing is written.' })
  async simulateRanking(
    @Arg('rankingId', () => ID) rankingId: string,
    @Arg('results', () => [SimulatedResultInput]) results: SimulatedResultInput[],
    @Arg('first', () => Int, { nullable: true, defaultValue: 100 }) first: number | null,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SimulatedStanding[]> {
    const lines = await simulate(ctx, rankingId, results, first ?? 100);
    const model = modelOf(Organization);
    const ids = lines.map((line) => integer(line, 'organizationId'));
    const organizations = await loadRecords(
      readContext(ctx),
      model,
      { id: { in: ids.map(String) } },
      selectionOf(info, model, ['organization']),
      ids.length,
    );
    const byId = new Map(organizations.map((row) => [integer(row, 'id'), row]));
    return lines.flatMap((line) => {
      const organization = byId.get(integer(line, 'organizationId'));
      return organization
        ? [
            {
              organization,
              score: bigintOrNull(line, 'score'),
              rank: integerOrNull(line, 'rank'),
              previousRank: integerOrNull(line, 'wasRank'),
              previousScore: bigintOrNull(line, 'wasScore'),
            },
          ]
        : [];
    });
  }
}
