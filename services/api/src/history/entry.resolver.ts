import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context';
import { createBatch } from '../graphql/batch';
import { fieldTree } from '../graphql/field-tree';
import { choicesName } from '../graphql/filters';
import { readContext } from '../record/load';
import type { Model } from '../record/model';
import { modelNamed, modelOf } from '../record/model';
import type { Entry } from './entry';
import { valueChanges } from './entry';
import { FieldChange, FieldKind, HistoryEntry } from './history.type';
import type { Names } from './names.service';
import { namesOf, referencesOf, titleOf } from './names.service';

/** What the records in several changes are called, read together. */
const named = createBatch(async (ctx: RequestContext, entries: readonly Entry[]): Promise<ReadonlyMap<Entry, Names>> => {
  const wanted = new Map<Model, Set<number>>();
  for (const entry of entries) referencesOf(modelNamed(entry.concept), entry, wanted);
  const names = await namesOf(readContext(ctx), wanted);
  return new Map(entries.map((entry) => [entry, names]));
});

const NOTHING: Names = new Map();

@Resolver(() => HistoryEntry)
export class HistoryEntryResolver {
  @FieldResolver(() => String, { description: 'What the record is called, also when it is no more.' })
  async title(@Root() entry: Entry, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<string> {
    const names = (await named(ctx, info.fieldNodes[0] ?? info, entry)) ?? NOTHING;
    return titleOf(modelNamed(entry.concept), entry, names) || `#${entry.recordId}`;
  }

  @FieldResolver(() => [FieldChange])
  async changes(@Root() entry: Entry, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<FieldChange[]> {
    const asked = fieldTree(info);
    const inWords = asked.has('beforeName') || asked.has('afterName');
    const names = inWords ? ((await named(ctx, info.fieldNodes[0] ?? info, entry)) ?? NOTHING) : NOTHING;
    return fieldChanges(modelNamed(entry.concept), entry, names);
  }
}

function fieldChanges(model: Model, entry: Entry, names: Names): FieldChange[] {
  const references = new Map([...model.toOne.values()].map(({ column, target }) => [column, names.get(modelOf(target()))]));
  const nameOf = (field: string, id: string | null): string | null => (id === null ? null : (references.get(field)?.get(Number(id)) ?? null));
  return valueChanges(model, entry).map(({ field, before, after }) => {
    const column = model.columns.get(field);
    return {
      field,
      kind: FieldKind[(column?.kind.toUpperCase() ?? 'TEXT') as keyof typeof FieldKind],
      choices: column?.choices ? choicesName(column.choices) : null,
      before,
      after,
      beforeName: nameOf(field, before),
      afterName: nameOf(field, after),
    };
  });
}
