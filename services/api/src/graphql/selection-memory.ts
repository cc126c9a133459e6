import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { Kind, visit } from 'graphql';

/** What was found for the fields of documents, by the path that was followed below them; null where variables may change it. */
export type SelectionMemory<T> = WeakMap<FieldNode, Map<string, T> | null>;

export function createSelectionMemory<T>(): SelectionMemory<T> {
  return new WeakMap();
}

/** What a field asks for, worked out once for each document where no variable has a say in it. Documents are remembered by the engine. */
export function remembered<T>(memory: SelectionMemory<T>, info: GraphQLResolveInfo, through: readonly string[], find: () => T): T {
  const [node, ...others] = info.fieldNodes;
  if (!node || others.length > 0) return find();
  let known = memory.get(node);
  if (known === undefined) {
    known = dependsOnVariables(node, info) ? null : new Map();
    memory.set(node, known);
  }
  if (known === null) return find();
  const path = through.join('.');
  const found = known.get(path) ?? find();
  known.set(path, found);
  return found;
}

/** Variables in the arguments of the field itself say which records it answers, not what is asked of them. */
function dependsOnVariables(field: FieldNode, info: GraphQLResolveInfo): boolean {
  let found = false;
  const seen = new Set<string>();
  const look = (root: FieldNode['selectionSet']): void => {
    if (!root) return;
    visit(root, {
      [Kind.VARIABLE]: () => {
        found = true;
      },
      [Kind.FRAGMENT_SPREAD]: ({ name: { value } }) => {
        if (seen.has(value)) return;
        seen.add(value);
        look(info.fragments[value]?.selectionSet);
      },
    });
  };
  look(field.selectionSet);
  return found;
}
