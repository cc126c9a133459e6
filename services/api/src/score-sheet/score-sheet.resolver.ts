import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { ADMINISTRATORS, DEPARTMENT_WORKERS, ORGANIZATION_WORKERS } from '../access/policy';
import type { RequestContext, Role } from '../context';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { createBatch } from '../graphql/batch';
import { answer } from '../graphql/resource';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { modelOf } from '../record/model';
import { Scorecard, ScoringStep, ScoringWindow } from '../scorecard/scorecard.entity';
import type { Step } from '../scorecard/window';
import { extendWindow, freezeScorecard } from './freeze.service';
import { missingIn, rightsOver } from './overview.service';
import { MissingPart, SheetRights } from './overview.type';
import { loadPapers, loadPublishedPapers } from './paper.service';
import { SheetPaper } from './paper.type';
import { publishScorecard, waiveSheet } from './publish-scorecard.service';
import { ScoreSheet, SheetAction } from './score-sheet.entity';
import { SheetLineInput } from './score-sheet.input';
import { PublishedSheet, ScorecardPublication } from './scorecard-publication.entity';
import { saveSheetLines } from './sheet-lines.service';
import { advanceSheet } from './sheet-step.service';
import type { SheetAction as Action } from './step';

const OFFICERS: readonly Role[] = [...new Set([...DEPARTMENT_WORKERS, ...ORGANIZATION_WORKERS])];

const papers = byRow((ctx, rows) => loadPapers(ctx.reader, idsOf(rows)));
const publishedPapers = byRow((ctx, rows) => loadPublishedPapers(ctx.reader, idsOf(rows)));
const missingParts = byRow(missingIn);
const rights = byRow(rightsOver);

@Resolver(() => ScoreSheet)
export class ScoreSheetResolver {
  @FieldResolver(() => SheetPaper, { description: 'The whole sheet at once, as it is printed.' })
  paper(@Root() sheet: Row, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<SheetPaper> {
    return papers(ctx, info, sheet);
  }

  @FieldResolver(() => [MissingPart], { description: 'What it waits for, and from whom; empty for a final and for a waived one.' })
  missing(@Root() sheet: Row, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<MissingPart[]> {
    return missingParts(ctx, info, sheet);
  }

  @FieldResolver(() => SheetRights)
  rights(@Root() sheet: Row, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<SheetRights> {
    return rights(ctx, info, sheet);
  }

  @Authorized(...OFFICERS)
  @Mutation(() => ScoreSheet, {
    description: 'Writes the values of one step into lines of a sheet, all or nothing. Sent again it answers the same and changes nothing.',
  })
  saveSheetLines(
    @Arg('sheetId', () => ID) sheetId: string,
    @Arg('step', () => ScoringStep) step: Step,
    @Arg('lines', () => [SheetLineInput]) lines: SheetLineInput[],
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, modelOf(ScoreSheet), await saveSheetLines(write, sheetId, step, lines), info));
  }

  @Authorized(...OFFICERS)
  @Mutation(() => ScoreSheet, { description: 'Takes a sheet on its way.' })
  advanceScoreSheet(
    @Arg('id', () => ID) id: string,
    @Arg('action', () => SheetAction) action: Action,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, { nullable: true, description: 'Needed to return a sheet, and to open a final one again.' }) reason: string | null,
    @Arg('until', () => DateScalar, { nullable: true, description: 'For a returned sheet: the last day on which it may be sent again.' })
    until: string | null,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const details = { reason: reason ?? null, until: until ?? null };
    return ctx.transaction(async (write) => answer(write, modelOf(ScoreSheet), await advanceSheet(write, id, action, details, version), info));
  }

  @Authorized(...ADMINISTRATORS)
  @Mutation(() => ScoreSheet, {
    description:
      'Lets the scorecard be published without this sheet; the unit is then listed without a rank. Without a reason the waiver is taken back.',
  })
  waiveScoreSheet(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, modelOf(ScoreSheet), await waiveSheet(write, id, reason ?? null, version), info));
  }
}

@Resolver(() => PublishedSheet)
export class PublishedSheetResolver {
  @FieldResolver(() => SheetPaper, { description: 'The whole sheet as it was published.' })
  paper(@Root() sheet: Row, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<SheetPaper> {
    return publishedPapers(ctx, info, sheet);
  }
}

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @Authorized(...ADMINISTRATORS)
  @Mutation(() => Scorecard, {
    description: 'Freezes a scorecard and gives it out: its items stay as they are, every unit of the cluster has a sheet, its ranking is there.',
  })
  freezeScorecard(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, modelOf(Scorecard), await freezeScorecard(write, id, version), info));
  }

  @Authorized(...ADMINISTRATORS)
  @Mutation(() => ScoringWindow, { description: 'Gives a step more days, with a reason.' })
  extendScoringWindow(
    @Arg('id', () => ID) id: string,
    @Arg('endsOn', () => DateScalar) endsOn: string,
    @Arg('reason', () => String) reason: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, modelOf(ScoringWindow), await extendWindow(write, id, endsOn, reason, version), info));
  }

  @Authorized(...ADMINISTRATORS)
  @Mutation(() => ScorecardPublication, {
    description:
      'Makes the outcome official, and keeps every sheet as it is now. To correct it, revise its ranking, open sheets again, and publish anew.',
  })
  publishScorecard(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, modelOf(ScorecardPublication), await publishScorecard(write, id, version), info));
  }
}

/** A field of many records, loaded for all of them at once. */
function byRow<V>(load: (ctx: RequestContext, rows: readonly Row[]) => Promise<ReadonlyMap<number, V>>) {
  const batch = createBatch(async (ctx: RequestContext, rows: readonly Row[]) => {
    const byId = await load(ctx, rows);
    return new Map(rows.map((row) => [row, byId.get(integer(row, 'id'))]));
  });
  return async (ctx: RequestContext, info: GraphQLResolveInfo, row: Row): Promise<V> => {
    const value = await batch(ctx, info.fieldNodes[0] ?? info, row);
    if (value === undefined) throw new Error(`expected ${info.parentType.name} ${integer(row, 'id')} to be readable`);
    return value;
  };
}

function idsOf(rows: readonly Row[]): number[] {
  return rows.map((row) => integer(row, 'id'));
}
