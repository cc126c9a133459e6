import { betweenBlanks, containsText } from '../database/dialect';
import { integer } from '../database/rows';
import type { ReadContext } from '../record/load';
import type { Model } from '../record/model';
import { modelOf } from '../record/model';
import type { Scope } from '../record/scope';
import { scopeOf } from '../record/scope';
import { conditionSql, statementOf } from '../record/where';

/** For each word the ids of the records that a reference may name and that have a word beginning with it. */
export type References = (model: Model, property: string, words: readonly string[]) => Promise<readonly (readonly number[])[]>;

/** So many of the records that have most of the words: who types only what hundreds have in common is not looking for one of them. */
const REFERRED_MAX = 50;

/** Reads each concept once, however many others refer to it. */
export function rememberReferences(ctx: ReadContext): References {
  const known = new Map<string, Promise<readonly (readonly number[])[]>>();
  return (model, property, words) => {
    const relation = model.toOne.get(property);
    if (!relation) throw new Error(`expected "${property}" to be a reference of ${model.name}`);
    const target = modelOf(relation.target());
    const key = `${target.name} ${words.join(' ')}`;
    const ids = known.get(key) ?? idsByWord(ctx, target, words);
    known.set(key, ids);
    return ids;
  };
}

async function idsByWord(ctx: ReadContext, model: Model, words: readonly string[]): Promise<readonly (readonly number[])[]> {
  const scope = scopeOf(model, statementOf(ctx.reader.dialect, ctx.visible, ctx.clock));
  const keys = namedScopes(scope).map((each) => containsText(betweenBlanks(scope.dialect, each.column('searchKey'))));
  const columns = words.map((_, index) => `(${keys.join(' OR ')}) AS \`w${index}\``);
  const found = words.map((_, index) => `\`w${index}\``).join(' + ');
  const rows = await ctx.reader.rows(
    `SELECT * FROM (SELECT ${scope.column('id')}, ${columns.join(', ')} FROM ${scope.from()} WHERE ${conditionSql(scope, {})}) m
       WHERE ${found} > 0 ORDER BY ${found} DESC, \`id\` DESC LIMIT ${REFERRED_MAX}`,
    [...words.flatMap((word) => keys.map(() => ` ${word}`)), ...scope.values()],
  );
  return words.map((_, index) => rows.filter((row) => integer(row, `w${index}`) > 0).map((row) => integer(row, 'id')));
}

/** Where the words of a concept's records are: in their own names, or in those of what they cannot be without. */
function namedScopes(scope: Scope): readonly Scope[] {
  if (scope.model.searchable.length > 0) return [scope];
  return [...scope.model.toOne.values()]
    .filter(({ nullable, target }) => !nullable && modelOf(target()).searchable.length > 0)
    .map((relation) => scope.join(relation));
}
