import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { GraphQLIncludeDirective, GraphQLSkipDirective, getDirectiveValues } from 'graphql';
import type { FieldTree } from '../record/aggregate';

/** What is asked for below the field that is being resolved, through fragments, without what @skip and @include leave out. */
export function fieldTree(info: GraphQLResolveInfo): FieldTree {
  const tree: Tree = new Map();
  for (const node of info.fieldNodes) collect(info, node, tree);
  return tree;
}

type Tree = Map<string, Tree>;

function collect(info: GraphQLResolveInfo, node: FieldNode, tree: Tree): void {
  for (const field of node.selectionSet ? fieldsIn(info, node.selectionSet) : []) {
    const inner: Tree = tree.get(field.name.value) ?? new Map();
    tree.set(field.name.value, inner);
    collect(info, field, inner);
  }
}

/** The fields of a selection set, through fragments, without what @skip and @include leave out. */
export function fieldsIn(info: GraphQLResolveInfo, set: SelectionSetNode): FieldNode[] {
  return set.selections.flatMap((selection) => {
    const skipped = getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.['if'] === true;
    const included = getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.['if'] !== false;
    if (skipped || !included) return [];
    if (selection.kind === 'Field') return [selection];
    if (selection.kind === 'InlineFragment') return fieldsIn(info, selection.selectionSet);
    const fragment = info.fragments[selection.name.value];
    return fragment ? fieldsIn(info, fragment.selectionSet) : [];
  });
}
