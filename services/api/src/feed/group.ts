import type { GraphQLResolveInfo } from 'graphql';
import { Kind, visit } from 'graphql';

interface KnownOperation {
  readonly number: number;
  /** The variable that gives `after` and nothing else. */
  readonly cursorVariable: string | null;
}

const operations = new WeakMap<object, KnownOperation>();
let operationCount = 0;

/** A subscription's operation as a text: the same document with the same variables, the cursor aside. `asked` is all that it names. */
export function operationKey(info: GraphQLResolveInfo): { readonly key: string; readonly asked: string | null } {
  const known = operations.get(info.operation) ?? { number: ++operationCount, cursorVariable: cursorVariableOf(info) };
  operations.set(info.operation, known);
  const variables = Object.entries(info.variableValues).filter(([name]) => name !== known.cursorVariable);
  const written = JSON.stringify(variables, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  const source = info.operation.loc?.source.body;
  return { key: `${known.number} ${written}`, asked: source === undefined ? null : source + written };
}

function cursorVariableOf({ operation, fieldNodes }: GraphQLResolveInfo): string | null {
  const value = fieldNodes[0]?.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (value?.kind !== Kind.VARIABLE) return null;
  let uses = 0;
  visit(operation.selectionSet, {
    Variable: ({ name }) => {
      if (name.value === value.name.value) uses += 1;
    },
  });
  return uses === 1 ? value.name.value : null;
}
