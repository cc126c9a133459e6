import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { allOf, DEPARTMENT_WORKERS, ORGANIZATION_WORKERS, ofOwnDepartment, ofOwnOrganizations, records, through } from '../access/policy';
import type { RequestContext, WriteContext } from '../context';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import type { Resource } from '../graphql/resource';
import { answer } from '../graphql/resource';
import { selectionOf } from '../graphql/selection';
import { RankingChange } from '../ranking/ranking-change.entity';
import { loadRecord, loadRecords, readContext } from '../record/load';
import { modelOf } from '../record/model';
import type { FeedRange } from '../standing/change-log';
import { loggedRange } from '../standing/change-log';
import { Result } from './result.entity';
import { RecordResultInput, ResultCreateInput, ResultUpdateInput, VerificationDecision } from './result.input';
import type { Recorded } from './result.service';
import { correctResult, recordResults, removeResult, verifyResults } from './result.service';

const CHANGES_MAX = 10_000;

export const results: Resource = {
  entity: Result,
  one: 'result',
  many: 'results',
  policy: {
    ...records,
    sees: ofOwnOrganizations(),
    changes: allOf(ofOwnOrganizations(), through('target', through('criterion', ofOwnDepartment()))),
  },
  order: [
    { property: 'period', direction: 'DESC' },
    { property: 'id', direction: 'DESC' },
  ],
};

@ObjectType({ description: 'What was recorded, and the standings that moved because of it.' })
export class RecordedResults {
  @Field(() => [Result], { description: 'In the order of the input.' }) results!: Row[];
  @Field(() => [RankingChange], { description: 'In the order of the feed, at most 10,000.' }) changes!: Row[];
}

@Resolver(() => Result)
export class ResultResolver {
  @Authorized(...ORGANIZATION_WORKERS)
  @Mutation(() => RecordedResults, {
    description: 'All or nothing. A second report for the same target and month replaces the first, which stays in the history.',
  })
  recordResults(
    @Arg('input', () => [RecordResultInput]) input: RecordResultInput[],
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordedResults> {
    return ctx.transaction(async (write) => answerRecorded(write, await recordResults(write, input), info));
  }

  @Authorized(...DEPARTMENT_WORKERS)
  @Mutation(() => RecordedResults, { description: 'Accepts or rejects results. Rejected ones do not count and need a note.' })
  verifyResults(
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('decision', () => VerificationDecision) decision: keyof typeof VerificationDecision,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordedResults> {
    return ctx.transaction(async (write) => {
      const resultIds = await verifyResults(write, ids, decision, note ?? null);
      await write.settle();
      return answerRecorded(write, { resultIds, ranges: rangesIn(write), repeated: new Map() }, info);
    });
  }

  @Authorized(...ORGANIZATION_WORKERS)
  @Mutation(() => Result, { description: 'Records one result, as recordResults does.' })
  createResult(
    @Arg('input', () => ResultCreateInput) input: ResultCreateInput,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => {
      const { resultIds } = await recordResults(write, [input]);
      return answer(write, modelOf(Result), { id: resultIds[0] ?? 0 }, info);
    });
  }

  @Authorized(...ORGANIZATION_WORKERS)
  @Mutation(() => Result, { description: 'Corrects one result, as a later report for the same month does.' })
  updateResult(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => ResultUpdateInput) input: ResultUpdateInput,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, modelOf(Result), await correctResult(write, id, input, version), info));
  }

  @Authorized(...ORGANIZATION_WORKERS)
  @Mutation(() => Result, { description: 'Takes one result back. Answers it as it was.' })
  deleteResult(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Row | null> {
    return ctx.transaction(async (write) => {
      const model = modelOf(Result);
      const shown = await loadRecord(readContext(write), model, { id: { eq: id } }, selectionOf(info, model));
      await removeResult(write, id);
      return shown;
    });
  }
}

function rangesIn(ctx: WriteContext): FeedRange[] {
  const range = loggedRange(ctx);
  return range ? [range] : [];
}

async function answerRecorded(ctx: WriteContext, { resultIds, ranges, repeated }: Recorded, info: GraphQLResolveInfo): Promise<RecordedResults> {
  const model = modelOf(Result);
  const rows = await loadRecords(
    readContext(ctx),
    model,
    { id: { in: resultIds.map(String) } },
    selectionOf(info, model, ['results']),
    resultIds.length,
  );
  const byId = new Map(rows.map((row) => [integer(row, 'id'), asFirstAnswered(row, repeated.get(integer(row, 'id')))]));
  return { results: resultIds.map((id) => byId.get(id)).filter((row) => row !== undefined), changes: await changesIn(ctx, ranges, info) };
}

/** What its report said, although it may have been replaced or verified since. */
function asFirstAnswered(row: Row, report: Row | undefined): Row {
  if (!report) return row;
  return {
    ...row,
    value: text(report, 'value'),
    note: report['note'],
    state: 'SUBMITTED',
    reportedAt: report['reportedAt'],
    verifiedAt: null,
    verificationNote: null,
  };
}

async function changesIn(ctx: WriteContext, ranges: readonly FeedRange[], info: GraphQLResolveInfo): Promise<Row[]> {
  const model = modelOf(RankingChange);
  const changes: Row[] = [];
  for (const { after, to } of ranges) {
    const where = { id: { gt: String(after), lte: String(to) } };
    changes.push(...(await loadRecords(readContext(ctx), model, where, selectionOf(info, model, ['changes']), CHANGES_MAX - changes.length)));
    if (changes.length === CHANGES_MAX) break;
  }
  return changes;
}
