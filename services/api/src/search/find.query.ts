import { betweenBlanks, containsText } from '../database/dialect';
import type { Parameter } from '../database/rows';
import { integer } from '../database/rows';
import type { ReadContext } from '../record/load';
import type { Model } from '../record/model';
import type { Scope } from '../record/scope';
import { scopeOf } from '../record/scope';
import { conditionSql, statementOf } from '../record/where';
import type { References } from './reference.query';
import type { Subject } from './subject';

/** What is found by the words of what it refers to comes after what has them all itself, each at the beginning of a word. */
const WORST = 3;

/** The ids of the best `first` records of a concept that have all of the words, best first, each with how good it is (0 is best). */
export async function findIds(
  ctx: ReadContext,
  model: Model,
  subject: Subject,
  words: readonly string[],
  first: number,
  references: References,
): Promise<ReadonlyMap<number, number>> {
  const referred = await Promise.all(subject.by.map((property) => references(model, property, words)));
  const scope = scopeOf(model, statementOf(ctx.reader.dialect, ctx.visible, ctx.clock));
  const isNamed = model.searchable.length > 0;
  const match = isNamed ? matchSql(scope, words) : { sql: String(WORST), parameters: [] };
  const conditions = [
    ...words.map((word, index) =>
      anyOf([
        ...(isNamed ? [contains(scope, word)] : []),
        ...subject.by.flatMap((property, place) => refersTo(scope, property, referred[place]?.[index] ?? [])),
        ...(subject.without && begins(subject.without.words, word) ? [`${column(scope, subject.without.reference)} IS NULL`] : []),
      ]),
    ),
    ...(isNamed && subject.by.length > 0 ? [anyOf(words.map((word) => contains(scope, word)))] : []),
    conditionSql(scope, {}),
  ];
  // What has no name of its own comes newest first, by its id alone: a database then stops at the first ones that fit.
  const order = isNamed ? `\`$match\`, LENGTH(${scope.column('searchKey')}), ` : '';
  const id = scope.column('id');
  const rows = await ctx.reader.rows(
    `SELECT ${id}, ${match.sql} AS \`$match\` FROM ${scope.from()} WHERE ${conditions.join(' AND ')} ORDER BY ${order}${id} DESC LIMIT ${first}`,
    [...match.parameters, ...scope.values()],
  );
  return new Map(rows.map((row) => [integer(row, 'id'), integer(row, '$match')]));
}

/** 0: whole words, one after the other as they were typed; 1: the last of them only begun; 2: each begins a word; 3: anything else. */
function matchSql(scope: Scope, words: readonly string[]): { readonly sql: string; readonly parameters: readonly Parameter[] } {
  const begun = containsText(betweenBlanks(scope.dialect, scope.column('searchKey')));
  const typed = ` ${words.join(' ')}`;
  return {
    sql: `CASE WHEN ${begun} THEN 0 WHEN ${begun} THEN 1 WHEN ${words.map(() => begun).join(' AND ')} THEN 2 ELSE ${WORST} END`,
    parameters: [`${typed} `, typed, ...words.map((word) => ` ${word}`)],
  };
}

function contains(scope: Scope, word: string): string {
  scope.parameters.push(word);
  return containsText(scope.column('searchKey'));
}

function refersTo(scope: Scope, property: string, ids: readonly number[]): string[] {
  return ids.length === 0 ? [] : [`${column(scope, property)} IN (${ids.join(', ')})`];
}

function column(scope: Scope, property: string): string {
  const relation = scope.model.toOne.get(property);
  if (!relation) throw new Error(`expected "${property}" to be a reference of ${scope.model.name}`);
  return scope.column(relation.column);
}

function begins(text: string, word: string): boolean {
  return text.split(' ').some((each) => each.startsWith(word));
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? '1 = 0' : `(${conditions.join(' OR ')})`;
}
