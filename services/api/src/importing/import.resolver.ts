import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { imports } from '../access/policy';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { textOrNull } from '../database/rows';
import type { Resource } from '../graphql/resource';
import { selectionOf } from '../graphql/selection';
import { loadRecord, readContext } from '../record/load';
import { modelOf } from '../record/model';
import { sheets } from '../spreadsheet/kinds';
import type { SheetColumn } from '../spreadsheet/sheet';
import { ImportKind } from '../spreadsheet/sheet';
import { columnsOf } from './apply.service';
import { DecimalMark, ImportJob } from './import-job.entity';
import { applyImport, cancelImport, kindsOf, previewImport } from './job.service';
import type { PreviewCell, PreviewRow, SaidFault } from './preview.service';
import { failureOfJob, faultsOfJob, previewRows, progressOf, sheetOfJob } from './preview.service';

/** Jobs are made by previewImport and stay: who brought what, when. */
export const importJobs: Resource = {
  entity: ImportJob,
  one: 'importJob',
  many: 'importJobs',
  policy: imports,
  order: [{ property: 'id', direction: 'DESC' }],
};

@ObjectType({ description: 'A fault of a file, in the language of the request.' })
class ImportFaultLine {
  @Field(() => Int, { nullable: true, description: 'As spreadsheet programs count; null: of the file as a whole.' }) row!: number | null;
  @Field(() => String, { nullable: true, description: "The column's key." }) column!: string | null;
  @Field(() => String, { nullable: true }) heading!: string | null;
  @Field(() => String) message!: string;
}

@ObjectType({ description: 'A value that a file says, as people write it.' })
class ImportCell {
  @Field(() => String, { description: "The column's key." }) column!: string;
  @Field(() => String, { nullable: true, description: 'What is there now.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'What the file says.' }) after!: string | null;
  @Field(() => Boolean) changed!: boolean;
}

@ObjectType({ description: 'A row that would be written.' })
class ImportRow {
  @Field(() => Int) row!: number;
  @Field(() => String, { description: 'CREATE, UPDATE; UNCHANGED where the records have come to say the same since.' }) action!: string;
  @Field(() => [ImportCell]) cells!: readonly PreviewCell[];
}

@ObjectType({ description: 'A column that a kind of file may have.' })
class ImportColumn {
  @Field(() => String) key!: string;
  @Field(() => String, { description: 'In the language of the request; the other one is understood as well.' }) heading!: string;
  @Field(() => String, { description: 'code, text, decimal, day, month or choice.' }) type!: string;
  @Field(() => Boolean) required!: boolean;
  @Field(() => String) help!: string;
  @Field(() => String) example!: string;
  @Field(() => [String], { description: 'For choice: what may be chosen.' }) choices!: string[];
}

@ObjectType({ description: 'A kind of file that can be imported.' })
class ImportSheet {
  @Field(() => ImportKind) kind!: ImportKind;
  @Field(() => String) name!: string;
  @Field(() => [ImportColumn]) columns!: ImportColumn[];
  @Field(() => [String], { description: 'The columns that name a record.' }) naturalKey!: string[];
}

function columnShown({ locale }: RequestContext, { key, heading, type, required, help, example, choices = {} }: SheetColumn): ImportColumn {
  const own = Object.values(choices).map((said) => said[locale]);
  return { key, heading: heading[locale], type, required, help: help[locale], example: example[locale], choices: own };
}

@Resolver(() => ImportJob)
export class ImportResolver {
  @Authorized(...imports.read)
  @Query(() => [ImportSheet], {
    description: 'The kinds of files that the caller may import, and their columns. Templates are at /imports/templates/KIND.xlsx and .csv.',
  })
  importSheets(@Ctx() ctx: RequestContext): ImportSheet[] {
    return kindsOf(ctx.who?.role).map((kind) => {
      const { name, columns, naturalKey } = sheets[kind];
      return { kind, name: name[ctx.locale], columns: columns.map((column) => columnShown(ctx, column)), naturalKey: [...naturalKey] };
    });
  }

  @Authorized(...imports.write)
  @Mutation(() => ImportJob, {
    description: 'Begins to read a file that was uploaded to /files and to compare it with what is there. Ask importJob until it is READY or FAULTY.',
  })
  async previewImport(
    @Arg('kind', () => ImportKind) kind: ImportKind,
    @Arg('fileId', () => ID) fileId: string,
    @Arg('decimalMark', () => DecimalMark, { nullable: true }) decimalMark: DecimalMark | null,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return shown(ctx, await previewImport(ctx, kind, fileId, decimalMark ?? null), info);
  }

  @Authorized(...imports.write)
  @Mutation(() => ImportJob, { description: 'Begins to write what a READY import has read: every row or none. Ask importJob until it is APPLIED.' })
  async applyImport(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Row | null> {
    return shown(ctx, await applyImport(ctx, id), info);
  }

  @Authorized(...imports.write)
  @Mutation(() => ImportJob, { description: 'Gives an import up. What is being applied is taken back; what was applied stays.' })
  async cancelImport(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Row | null> {
    return shown(ctx, await cancelImport(ctx, id), info);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it FAILED.' })
  message(@Root() job: Row, @Ctx() ctx: RequestContext): string | null {
    return failureOfJob(job, ctx.locale);
  }

  @FieldResolver(() => Int, { description: 'How far the work of its present state is.' })
  progressPercent(@Root() job: Row, @Ctx() ctx: RequestContext): number {
    return progressOf(ctx, job);
  }

  @FieldResolver(() => [ImportColumn], { description: 'The columns that the file has.' })
  columns(@Root() job: Row, @Ctx() ctx: RequestContext): ImportColumn[] {
    if (textOrNull(job, 'columnsJson') === null) return [];
    const keys = columnsOf(job);
    return sheetOfJob(job)
      .columns.filter(({ key }) => keys.includes(key))
      .map((column) => columnShown(ctx, column));
  }

  @FieldResolver(() => [ImportFaultLine], { description: 'By row, at most 200 at once.' })
  faults(
    @Root() job: Row,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0 }) offset: number,
    @Ctx() ctx: RequestContext,
  ): Promise<SaidFault[]> {
    return faultsOfJob(ctx, job, first, offset);
  }

  @FieldResolver(() => [ImportRow], {
    description: 'The rows that would be made or changed, at most 200 at once, as things are now; empty once it has ended.',
  })
  preview(
    @Root() job: Row,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0 }) offset: number,
    @Ctx() ctx: RequestContext,
  ): Promise<PreviewRow[]> {
    return previewRows(ctx, job, first, offset);
  }
}

function shown(ctx: RequestContext, job: Row, info: GraphQLResolveInfo): Promise<Row | null> {
  const model = modelOf(ImportJob);
  return loadRecord({ ...readContext(ctx), reader: ctx.database.primary }, model, { id: { eq: String(job['id']) } }, selectionOf(info, model));
}
