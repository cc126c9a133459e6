import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { records } from '../access/policy';
import { Campaign, CampaignState } from '../campaign/campaign.entity';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { answer } from '../graphql/resource';
import { say } from '../messages/messages';
import { modelOf } from '../record/model';
import type { FindingKind } from './finding';
import { moveCampaign, possibleMoves } from './move-campaign.service';

const FindingKinds: Readonly<Record<FindingKind, FindingKind>> = {
  NO_CRITERIA: 'NO_CRITERIA',
  NO_TARGETS: 'NO_TARGETS',
  TARGETS_WITHOUT_VALUE: 'TARGETS_WITHOUT_VALUE',
  HAS_RESULTS: 'HAS_RESULTS',
  NOT_OVER: 'NOT_OVER',
  UNVERIFIED_RESULTS: 'UNVERIFIED_RESULTS',
  TARGETS_WITHOUT_RESULT: 'TARGETS_WITHOUT_RESULT',
  UNPUBLISHED_RANKINGS: 'UNPUBLISHED_RANKINGS',
  NO_RANKINGS: 'NO_RANKINGS',
  UNSCORED_TARGETS: 'UNSCORED_TARGETS',
};
registerEnumType(FindingKinds, { name: 'CampaignFindingKind', description: 'What is still to be done before a campaign moves.' });

@ObjectType({ description: 'Something that speaks against a move.' })
class CampaignFinding {
  @Field(() => FindingKinds) kind!: FindingKind;
  @Field(() => Int) count!: number;
  @Field(() => String, { description: "In words, in the caller's language." }) message!: string;
  @Field(() => Boolean, { description: 'It cannot be overruled.' }) isBlocking!: boolean;
}

@ObjectType({ description: 'A move that a campaign may make.' })
class CampaignMove {
  @Field(() => CampaignState) to!: CampaignState;
  @Field(() => Boolean, { description: 'Going back and opening again need a reason; so does any move against findings.' }) needsReason!: boolean;
  @Field(() => [CampaignFinding]) findings!: readonly CampaignFinding[];
}

@Resolver()
export class CampaignLifeResolver {
  @Authorized(...records.read)
  @Query(() => [CampaignMove], { description: 'Where a campaign may go from its state, and what is still to be done before.' })
  async campaignMoves(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext): Promise<CampaignMove[]> {
    const moves = await possibleMoves(ctx, id);
    return moves.map((move) => ({
      ...move,
      findings: move.findings.map(({ kind, key, facts, count, isBlocking }) => ({ kind, count, isBlocking, message: say(ctx.locale, key, facts) })),
    }));
  }

  @Authorized(...records.write)
  @Mutation(() => Campaign, {
    description:
      'Moves a campaign to another state. Refused with what is still to be done (in "fields"); with force and a reason it goes on all the same. Going back needs a reason.',
  })
  moveCampaign(
    @Arg('id', () => ID) id: string,
    @Arg('to', () => CampaignState) to: CampaignState,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Arg('force', () => Boolean, { nullable: true, defaultValue: false }) force: boolean | null,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const request = { id, to, version, reason: reason ?? null, force: force ?? false };
    return ctx.transaction(async (write) => answer(write, modelOf(Campaign), await moveCampaign(write, request), info));
  }
}
