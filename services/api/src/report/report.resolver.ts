import { Arg, Authorized, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { records } from '../access/policy';
import type { RequestContext } from '../context';
import { sectionsOf } from './paper-answer';
import { yearPaper } from './report.service';
import { YearReport } from './report.type';

@Resolver()
export class ReportResolver {
  @Authorized(...records.read)
  @Query(() => YearReport, {
    description: 'What an organization did in a year, written from the data; each figure names the rows that it came from.',
  })
  async yearReport(
    @Arg('organizationId', () => ID) organizationId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() ctx: RequestContext,
  ): Promise<YearReport> {
    const paper = await yearPaper(ctx, { id: organizationId }, year);
    return { title: paper.title, number: paper.letterhead?.number ?? '', sections: sectionsOf(paper) };
  }
}
