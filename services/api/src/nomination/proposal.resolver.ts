import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { records, WHOLE_YEAR_READERS } from '../access/policy';
import { Award } from '../award/award.entity';
import { dayInVietnam } from '../clock';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { selectionOf } from '../graphql/selection';
import { Organization } from '../organization/organization.entity';
import { Ranking } from '../ranking/ranking.entity';
import { loadRecords, readContext } from '../record/load';
import type { Model } from '../record/model';
import { modelOf } from '../record/model';
import { AwardRule } from './award-rule.entity';
import type { Proposal } from './proposal.service';
import { proposalsOf, propose } from './proposal.service';

@InputType({ description: 'One of the answers of awardProposals.' })
class AwardProposalChoice {
  @Field(() => ID) ruleId!: string;
  @Field(() => ID) organizationId!: string;
}

@ObjectType({ description: 'An organization that a rule proposes for a form.' })
class AwardProposal {
  @Field(() => AwardRule) rule!: Row;
  @Field(() => Organization) organization!: Row;
  @Field(() => Ranking, { nullable: true, description: 'Where it has the rank that the rule asks for.' }) ranking!: Row | null;
  @Field(() => Int, { nullable: true }) rank!: number | null;
  @Field(() => Int, { nullable: true }) outOf!: number | null;
  @Field(() => String, { description: 'Why it is eligible, in words.' }) reason!: string;
  @Field(() => Boolean, { description: 'The rule would propose more than it may: choose among them.' }) exceedsLimit!: boolean;
  @Field(() => Award, { nullable: true, description: 'What it was proposed for already.' }) award!: Row | null;
}

const PROPOSALS_MAX = 1000;

@Resolver()
export class ProposalResolver {
  @Authorized(...WHOLE_YEAR_READERS)
  @Query(() => [AwardProposal], {
    description:
      'Who is eligible by the rules, the highest form first, at most 1,000. Published rankings count; with includeProvisional the latest revision of each.',
  })
  async awardProposals(
    @Arg('campaignId', () => ID) campaignId: string,
    @Arg('includeProvisional', () => Boolean, { defaultValue: false }) includeProvisional: boolean,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AwardProposal[]> {
    const proposals = (await proposalsOf(ctx.reader, campaignId, includeProvisional, ctx.locale)).slice(0, PROPOSALS_MAX);
    return shown(ctx, proposals, info);
  }

  @Authorized(...records.write)
  @Mutation(() => [Award], {
    description: 'Makes awards out of proposals, all or none. One that was made before is answered and not made again.',
  })
  proposeAwards(
    @Arg('campaignId', () => ID) campaignId: string,
    @Arg('choices', () => [AwardProposalChoice]) choices: AwardProposalChoice[],
    @Arg('includeProvisional', () => Boolean, { defaultValue: false }) includeProvisional: boolean,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row[]> {
    return ctx.transaction(async (write) => {
      const ids = await propose(write, campaignId, choices, includeProvisional, dayInVietnam(ctx.clock()));
      await write.settle();
      const model = modelOf(Award);
      return loadRecords(readContext(write), model, { id: { in: ids.map(String) } }, selectionOf(info, model), ids.length);
    });
  }
}

async function shown(ctx: RequestContext, proposals: readonly Proposal[], info: GraphQLResolveInfo): Promise<AwardProposal[]> {
  const read = async (model: Model, property: string, ids: readonly number[]): Promise<Map<number, Row>> => {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const rows = await loadRecords(readContext(ctx), model, { id: { in: wanted.map(String) } }, selectionOf(info, model, [property]), wanted.length);
    return new Map(rows.map((row) => [integer(row, 'id'), row]));
  };
  const [rules, organizations, rankings, awards] = await Promise.all([
    read(
      modelOf(AwardRule),
      'rule',
      proposals.map(({ rule }) => rule.id),
    ),
    read(
      modelOf(Organization),
      'organization',
      proposals.map(({ organizationId }) => organizationId),
    ),
    read(
      modelOf(Ranking),
      'ranking',
      proposals.flatMap(({ place }) => (place ? [place.rankingId] : [])),
    ),
    read(
      modelOf(Award),
      'award',
      proposals.flatMap(({ award }) => (award ? [integer(award, 'id')] : [])),
    ),
  ]);
  return proposals.flatMap(({ rule: { id }, organizationId, place, award, reason, exceedsLimit }) => {
    const [rule, organization] = [rules.get(id), organizations.get(organizationId)];
    if (!rule || !organization) return [];
    return [
      {
        rule,
        organization,
        ranking: place ? (rankings.get(place.rankingId) ?? null) : null,
        rank: place?.rank ?? null,
        outOf: place?.outOf ?? null,
        reason,
        exceedsLimit,
        award: award ? (awards.get(integer(award, 'id')) ?? null) : null,
      },
    ];
  });
}
