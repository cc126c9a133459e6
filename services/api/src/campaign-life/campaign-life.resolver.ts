import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { records } from '../access/policy';
import { Campaign, CampaignState } from '../campaign/campaign.entity';
import { campaigns } from '../campaign/campaign.resource';
import type { RequestContext, WriteContext } from '../context';
import type { Row } from '../database/rows';
import { bigintOrNull, textOrNull } from '../database/rows';
import { decimal } from '../decimal';
import { answer, createRecord } from '../graphql/resource';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { say } from '../messages/messages';
import { modelOf } from '../record/model';
import { recordId } from '../record/values';
import { CopyCampaignInput } from './copy.input';
import type { CopyCounts } from './copy.service';
import { copyParts, countCopy, lockSource } from './copy.service';
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

@ObjectType({ description: 'What goes over from an earlier campaign into a new one.' })
class CampaignCopy implements CopyCounts {
  @Field(() => Int) criteria!: number;
  @Field(() => Int) targets!: number;
  @Field(() => Int, { description: 'Targets of organizations that are no longer members of a ranked cluster, or no more.' }) leftOut!: number;
  @Field(() => Int) phases!: number;
  @Field(() => Int) rankings!: number;
}

@ObjectType({ description: 'A new campaign, and what it has taken over.' })
class CopiedCampaign {
  @Field(() => Campaign) campaign!: Row;
  @Field(() => CampaignCopy) copied!: CopyCounts;
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

  @Authorized(...records.read)
  @Query(() => CampaignCopy, { description: 'What a new campaign with these dates would take over from an earlier one.' })
  campaignCopy(
    @Arg('fromId', () => ID) fromId: string,
    @Arg('startsOn', () => DateScalar) startsOn: string,
    @Arg('endsOn', () => DateScalar) endsOn: string,
    @Ctx() ctx: RequestContext,
  ): Promise<CopyCounts> {
    return countCopy(ctx, recordId(fromId), { startsOn, endsOn });
  }

  @Authorized(...records.write)
  @Mutation(() => CopiedCampaign, {
    description:
      'Makes a planned campaign from an earlier one, in one step: its criteria, targets and phases, and its rankings if they are asked for.',
  })
  copyCampaign(
    @Arg('input', () => CopyCampaignInput) input: CopyCampaignInput,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CopiedCampaign> {
    return ctx.transaction(async (write) => {
      const { campaign, copied } = await copy(write, input);
      return { campaign: await answer(write, modelOf(Campaign), campaign, info, ['campaign']), copied };
    });
  }
}

async function copy(
  ctx: WriteContext,
  { fromId, with: parts, targetPercent, baselines, ...values }: CopyCampaignInput,
): Promise<{ campaign: Row; copied: CopyCounts }> {
  const plan = {
    parts: parts ?? (['CRITERIA', 'TARGETS', 'PHASES'] as const),
    targetPercent: targetPercent ?? decimal(100),
    baselines: baselines ?? true,
  };
  const source = await lockSource(ctx, fromId, plan);
  const campaign = await createRecord(ctx, campaigns, {
    ...values,
    onTrackPercent: bigintOrNull(source, 'onTrackPercent'),
    behindPercent: bigintOrNull(source, 'behindPercent'),
    organizationId: textOrNull(source, 'organizationId'),
  });
  return { campaign, copied: await copyParts(ctx, source, campaign, plan) };
}
