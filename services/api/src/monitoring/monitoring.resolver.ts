import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import { records } from '../access/policy';
import type { RequestContext } from '../context';
import { fieldTree } from '../graphql/field-tree';
import { pageOf } from '../record/page';
import { missingAnswer, monitoringAnswer } from './answer';
import { monitor } from './monitoring.service';
import { MissingArguments, MissingResults, MonitoringArguments, MonitoringType } from './monitoring.type';

@Resolver()
export class MonitoringResolver {
  @Authorized(...records.read)
  @Query(() => MonitoringType, {
    description:
      "How a campaign's targets stand against the time gone, the most urgent first. Targets without an assigned value are not looked at. The rule: docs/campaign-year.md.",
  })
  async monitoring(
    @Args(() => MonitoringArguments) args: MonitoringArguments,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MonitoringType> {
    return monitoringAnswer(ctx, await monitor(ctx, args.question()), { ...pageOf(args), ...args.shown() }, info, fieldTree(info));
  }

  @Authorized(...records.read)
  @Query(() => MissingResults, { description: 'Which reports are due and not there, and from whom. A rejected report is missing.' })
  async missingResults(
    @Args(() => MissingArguments) args: MissingArguments,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MissingResults> {
    return missingAnswer(ctx, await monitor(ctx, args.question()), { ...pageOf(args), ...args.within() }, info);
  }
}
