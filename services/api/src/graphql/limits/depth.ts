import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind, visit } from 'graphql';
import { refusal } from '../../errors';

export const DEPTH_MAX = 12;
/** Of lists and objects in one value: conditions in conditions. */
export const VALUE_DEPTH_MAX = 20;

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Refuses an operation with fields nested deeper than `limit`. Introspection has a rule of its own among the validation rules
 * of graphql-js, which the standard introspection query keeps although it is deeper.
 */
export function checkDepth(operation: OperationDefinitionNode, fragments: Fragments, limit: number = DEPTH_MAX): void {
  const depth = depthOf(operation.selectionSet, fragments, new Map());
  if (depth > limit) throw refusal('TOO_COMPLEX', 'tooDeep', { depth, limit });
}

/** Refuses variables with lists and objects nested deeper than `limit`: everything that reads them calls itself for every level. */
export function checkVariableDepth(variables: object, limit: number = VALUE_DEPTH_MAX): void {
  let level: readonly unknown[] = Object.values(variables);
  for (let depth = 1; ; depth += 1) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    if (level.length === 0) return;
    if (depth > limit) throw refusal('TOO_COMPLEX', 'valueTooDeep', { limit });
  }
}

/** Refuses a document whose literal values are nested deeper than `limit`. */
export function checkLiteralDepth(document: DocumentNode, limit: number = VALUE_DEPTH_MAX): void {
  let depth = 0;
  const enter = (): void => {
    depth += 1;
    if (depth > limit) throw refusal('TOO_COMPLEX', 'valueTooDeep', { limit });
  };
  const leave = (): void => {
    depth -= 1;
  };
  visit(document, { ObjectValue: { enter, leave }, ListValue: { enter, leave } });
}

/** Each fragment is measured once, so a document of fragments that spread one another costs no more than its length. */
function depthOf(set: SelectionSetNode, fragments: Fragments, known: Map<string, number>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    deepest = Math.max(deepest, depthOfSelection(selection, fragments, known));
  }
  return deepest;
}

function depthOfSelection(selection: SelectionSetNode['selections'][number], fragments: Fragments, known: Map<string, number>): number {
  if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, fragments, known);
  if (selection.kind === Kind.FIELD) {
    if (selection.name.value.startsWith('__')) return 0;
    return 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, known) : 0);
  }
  const name = selection.name.value;
  const measured = known.get(name);
  if (measured !== undefined) return measured;
  // Fragments that spread themselves are refused later, by validation: until then they must not be followed for ever.
  known.set(name, 0);
  const fragment = fragments.get(name);
  const depth = fragment ? depthOf(fragment.selectionSet, fragments, known) : 0;
  known.set(name, depth);
  return depth;
}
