import type { GraphQLResolveInfo } from 'graphql';
import type { ClassType } from 'type-graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext, WriteContext } from '../context';
import type { EntityClass } from '../database/data-source';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import type { FieldFault } from '../errors';
import { badInput, fault } from '../errors';
import type { AggregateArguments } from '../record/aggregate';
import { loadAggregate } from '../record/aggregate';
import type { Page } from '../record/load';
import { loadPage, loadRecord, loadRecords, readContext } from '../record/load';
import type { Model, OrderTerm } from '../record/model';
import { modelOf } from '../record/model';
import type { ListArguments } from '../record/page';
import { deleteRecord } from '../record/remove';
import { requireChange, requireOutcome } from '../record/row-rule';
import { recordId } from '../record/values';
import type { Where } from '../record/where';
import type { Values } from '../record/write';
import { insertRecord, lockRecord, referenceFaults, requireVersion, writeOver } from '../record/write';
import { aggregateTypesOf } from './aggregate.type';
import type { Policy } from './authorize';
import { requireColumns } from './authorize';
import { connectionType, listArgumentsType } from './connection.type';
import { fieldTree } from './field-tree';
import { faultsOf, updateTypeOf } from './input';
import { pageSelectionOf, selectionOf } from './selection';

/** All that CRUD needs to know of a concept. */
export interface Resource {
  readonly entity: EntityClass;
  /** The names of its queries: `department`, `departments`. */
  readonly one: string;
  readonly many: string;
  readonly policy: Policy;
  /** The order of its lists where none is asked for. */
  readonly order: readonly OrderTerm[];
  /** True for records that are never deleted. */
  readonly permanent?: boolean;
  /** Its input; absent where records are not written one by one. */
  readonly input?: ClassType;
  /** What columns hold when a create leaves them out (or null, for those that cannot be null). */
  readonly defaults?: Values;
  /** Columns that stay as they were created. */
  readonly fixed?: readonly string[];
  /** Turns input that is not a column's own value into columns. */
  readonly toColumns?: (input: Values) => Values | Promise<Values>;
  /** For columns that toColumns makes: the input that each stands for, so that a change to it can be undone by the same rules. */
  readonly keptAs?: Readonly<Record<string, { readonly input: string; readonly read: (value: unknown) => unknown }>>;
  /** Columns that callers do not give, as a new record begins. */
  readonly onCreate?: (input: Values, ctx: WriteContext) => Values;
  /** Rules over several values of the record as it would become. */
  readonly check?: (values: Values, ctx: WriteContext, before: Row | null) => FieldFault[] | Promise<FieldFault[]>;
  /** Changes what may be written at all, or refuses: states that lock a record. Runs before anything is written. */
  readonly guard?: (ctx: WriteContext, before: Row | null, input: Values | null) => void | Promise<void>;
}

/** The resolvers of a concept: `x`, `xs`, the to-many relations of others to it, and `createX`, `updateX`, `deleteX`. Call after linkModels. */
export function resolversOf(resource: Resource): readonly ClassType[] {
  const model = modelOf(resource.entity);
  return [
    ...readResolvers(resource, model),
    ...relationResolvers(resource),
    ...(resource.input ? [writeResolver(resource, model, resource.input)] : []),
  ];
}

function readResolvers({ entity, one, many, policy }: Resource, model: Model): ClassType[] {
  const aggregate = aggregateTypesOf(entity);
  @Resolver(() => entity)
  class ListResolver {
    @Authorized(...policy.read)
    @Query(() => connectionType(entity), { name: many })
    list(@Args(() => listArgumentsType(entity)) args: ListArguments, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page> {
      return loadPage(readContext(ctx), model, args, pageSelectionOf(info, model));
    }

    @Authorized(...policy.read)
    @Query(() => [aggregate.result], {
      name: `${many}Aggregate`,
      description: 'Counts, sums, averages, minima and maxima, by any column, relation or calendar period.',
    })
    aggregate(@Args(() => aggregate.args) args: AggregateArguments, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Row[]> {
      return loadAggregate(readContext(ctx), model, args, fieldTree(info));
    }
  }
  @Resolver(() => entity)
  class CodeResolver {
    @Authorized(...policy.read)
    @Query(() => entity, { name: one, nullable: true, description: 'By id or by code; null where there is none.' })
    byIdOrCode(
      @Arg('id', () => ID, { nullable: true }) id: string | null,
      @Arg('code', () => String, { nullable: true }) code: string | null,
      @Ctx() ctx: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Row | null> {
      return readOne(ctx, model, info, { ...(id ? { id: { eq: id } } : {}), ...(code ? { code: { eq: code } } : {}) });
    }
  }
  @Resolver(() => entity)
  class IdResolver {
    @Authorized(...policy.read)
    @Query(() => entity, { name: one, nullable: true, description: 'By id; null where there is none.' })
    byId(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Row | null> {
      return readOne(ctx, model, info, { id: { eq: id } });
    }
  }
  return [ListResolver, model.columns.has('code') ? CodeResolver : IdResolver];
}

async function readOne(ctx: RequestContext, model: Model, info: GraphQLResolveInfo, where: Where): Promise<Row | null> {
  if (Object.keys(where).length === 0) return null;
  return loadRecord(readContext(ctx), model, where, selectionOf(info, model));
}

/** Declares the to-many fields of a concept. What they answer is loaded with their parents; see fast-fields.ts. */
function relationResolvers({ entity }: Resource): ClassType[] {
  return [...modelOf(entity).toMany.values()].map(({ property, target }) => {
    @Resolver(() => entity)
    class RelationResolver {
      @FieldResolver(() => connectionType(target), { name: property })
      list(@Args(() => listArgumentsType(target)) _args: ListArguments): never {
        throw new Error(`expected "${property}" to be loaded with its ${entity.name}`);
      }
    }
    return RelationResolver;
  });
}

function writeResolver(resource: Resource, model: Model, input: ClassType): ClassType {
  const { entity, policy } = resource;
  const update = updateTypeOf(input, `${model.name}UpdateInput`);
  @Resolver(() => entity)
  class WriteResolver {
    @Authorized(...(policy.create ?? policy.write))
    @Mutation(() => entity, { name: `create${model.name}` })
    create(@Arg('input', () => input) values: Values, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Row> {
      return ctx.transaction(async (write) => answer(write, model, await createRecord(write, resource, values), info));
    }

    @Authorized(...policy.write)
    @Mutation(() => entity, { name: `update${model.name}` })
    update(
      @Arg('id', () => ID) id: string,
      @Arg('input', () => update) values: Values,
      @Arg('version', () => Int) version: number,
      @Ctx() ctx: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Row> {
      return ctx.transaction(async (write) => {
        const before = await lockOwn(write, model, id);
        requireColumns(write, policy, values);
        requireVersion(model, before, version);
        await checkInput(resource, model, input, write, values, before);
        const after = await writeOver(write, model, before, await columnsOf(resource, values));
        await requireOutcome(write, model, integer(after, 'id'));
        return answer(write, model, after, info);
      });
    }

    @Authorized(...(policy.remove ?? policy.write))
    @Mutation(() => entity, { name: `delete${model.name}`, description: 'Answers the record as it was.' })
    delete(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Row> {
      return ctx.transaction(async (write) => {
        const before = await lockOwn(write, model, id);
        await resource.guard?.(write, before, null);
        const shown = await loadRecord(readContext(write), model, { id: { eq: id } }, selectionOf(info, model));
        await deleteRecord(write, model, before);
        return shown ?? before;
      });
    }
  }
  return WriteResolver;
}

/** Locks a record that the caller may change; whoever may not see it learns nothing of it. */
export async function lockOwn(ctx: WriteContext, model: Model, id: string): Promise<Row> {
  const before = await lockRecord(ctx, model, id);
  await requireChange(ctx, model, [recordId(id)]);
  return before;
}

/** Creates a record as `createX` does: with its defaults, by the rules of its concept, and with what a new record begins with. */
export async function createRecord(ctx: WriteContext, resource: Resource, values: Values): Promise<Row> {
  const model = modelOf(resource.entity);
  const row = await insertRecord(ctx, model, await columnsForCreate(ctx, resource, values));
  await requireOutcome(ctx, model, integer(row, 'id'));
  return row;
}

/** What `createX` would write; refuses as it does. */
export async function columnsForCreate(ctx: WriteContext, resource: Resource, values: Values): Promise<Values> {
  requireColumns(ctx, resource.policy, values);
  const whole = withDefaults(resource, values);
  await checkInput(resource, modelOf(resource.entity), inputOf(resource), ctx, whole, null);
  return { ...(await columnsOf(resource, whole)), ...resource.onCreate?.(whole, ctx) };
}

/** What `updateX` would write over a record; refuses as it does. */
export async function columnsForUpdate(ctx: WriteContext, resource: Resource, before: Row, values: Values): Promise<Values> {
  requireColumns(ctx, resource.policy, values);
  await checkInput(resource, modelOf(resource.entity), inputOf(resource), ctx, values, before);
  return columnsOf(resource, values);
}

function inputOf({ entity, input }: Resource): ClassType {
  if (!input) throw new Error(`expected ${entity.name} to be a concept whose records are written one by one`);
  return input;
}

function withDefaults({ defaults = {} }: Resource, values: Values): Values {
  const given = Object.entries(values).filter(([property, value]) => value !== undefined && (value !== null || !(property in defaults)));
  return { ...defaults, ...Object.fromEntries(given) };
}

async function columnsOf({ toColumns }: Resource, values: Values): Promise<Values> {
  return toColumns ? toColumns(values) : values;
}

function fixedFaults({ fixed = [] }: Resource, values: Values, before: Row | null): FieldFault[] {
  if (!before) return [];
  return fixed
    .filter((property) => values[property] !== undefined && String(values[property]) !== String(before[property]))
    .map((property) => fault(`input.${property}`, 'identityFixed', {}));
}

/** Refuses input that the rules of its concept do not allow. */
export async function checkInput(
  resource: Resource,
  model: Model,
  input: ClassType,
  ctx: WriteContext,
  values: Values,
  before: Row | null,
): Promise<void> {
  const faults = await inputFaults(resource, model, input, ctx, values, before);
  if (faults.length > 0) throw badInput(...faults);
  await resource.guard?.(ctx, before, values);
}

/** What is wrong with the input of a record, `before` being the record as it is. */
export async function inputFaults(
  resource: Resource,
  model: Model,
  input: ClassType,
  ctx: WriteContext,
  values: Values,
  before: Row | null,
): Promise<FieldFault[]> {
  const fixed = fixedFaults(resource, values, before);
  const wrong = [...(await faultsOf(input, model, values)), ...(await referenceFaults(ctx, model, values))];
  const faults = [...wrong.filter(({ path }) => !fixed.some((other) => other.path === path)), ...fixed];
  if (faults.length === 0 && resource.check) faults.push(...(await resource.check({ ...before, ...values }, ctx, before)));
  return faults;
}

/** Draws the consequences of what was written and reads the record as the operation asks for it. */
export async function answer(ctx: WriteContext, model: Model, row: Row, info: GraphQLResolveInfo, through: readonly string[] = []): Promise<Row> {
  await ctx.settle();
  const id = integer(row, 'id');
  const record = await loadRecord(readContext(ctx), model, { id: { eq: id } }, selectionOf(info, model, through));
  if (!record) throw new Error(`expected ${model.name} ${id} to be readable after it was written`);
  return record;
}

/** The same for many records, in their order. */
export async function answerAll(ctx: WriteContext, model: Model, rows: readonly Row[], info: GraphQLResolveInfo): Promise<Row[]> {
  await ctx.settle();
  const ids = rows.map((row) => integer(row, 'id'));
  const records = await loadRecords(readContext(ctx), model, { id: { in: ids.map(String) } }, selectionOf(info, model), ids.length);
  const byId = new Map(records.map((record) => [integer(record, 'id'), record]));
  return ids.map((id) => {
    const record = byId.get(id);
    if (!record) throw new Error(`expected ${model.name} ${id} to be readable after it was written`);
    return record;
  });
}
