import type { DocumentNode, FragmentDefinitionNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Kind, validate, visit } from 'graphql';
import { refusal } from '../errors';
import type { Run } from './compile';
import { compile, interpret } from './compile';
import type { CheckCost } from './limits/cost';
import { planCost } from './limits/cost';
import { checkDepth, checkLiteralDepth, checkVariableDepth } from './limits/depth';
import { parseWithin } from './limits/tokens';

export interface Limits {
  readonly maxTokens?: number;
  readonly maxDepth?: number;
  readonly maxRecords?: number;
}

/** One operation of a document: parsed, valid and within the limits that do not depend on variables. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly name: string | undefined;
  readonly checkCost: CheckCost;
  /** Variables that matter below a subscription's one field: two subscribers with the same values of these get the same results. */
  readonly selectionVariables: readonly string[];
  readonly interpreted: Run;
  /** Compiled at its first use. */
  compiled(): Run;
}

/** The document breaks the language's rules or does not fit the schema. */
export class InvalidDocument extends Error {
  override readonly name = 'InvalidDocument';
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map((error) => error.message).join('\n'));
  }
}

/** Reads a document and picks its operation. Throws a GraphQLError (syntax), an InvalidDocument or a DomainError. */
export function prepareOperation(schema: GraphQLSchema, source: string, operationName: string | undefined, limits: Limits): Operation {
  const document = parseWithin(source, limits.maxTokens);
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  for (const operation of operations) checkDepth(operation, fragments, limits.maxDepth);
  checkLiteralDepth(document);
  const errors = validate(schema, document, undefined, { maxErrors: 20 });
  if (errors.length > 0) throw new InvalidDocument(errors);

  const definition = pick(operations, operationName);
  const checkCost = planCost(schema, definition, fragments, limits.maxRecords);
  let compiled: Run | undefined;
  return {
    document,
    definition,
    name: definition.name?.value,
    checkCost: (variables) => {
      checkVariableDepth(variables);
      checkCost(variables);
    },
    selectionVariables: definition.operation === 'subscription' ? selectionVariables(definition, fragments) : [],
    interpreted: interpret(schema, document, definition),
    compiled: () => {
      compiled ??= compile(schema, document, definition);
      return compiled;
    },
  };
}

function pick(operations: readonly OperationDefinitionNode[], name: string | undefined): OperationDefinitionNode {
  const found = name === undefined ? operations : operations.filter((operation) => operation.name?.value === name);
  const [only] = found;
  if (only && found.length === 1) return only;
  throw name === undefined ? refusal('BAD_USER_INPUT', 'operationNeeded', {}) : refusal('BAD_USER_INPUT', 'unknownOperation', { name });
}

function selectionVariables(definition: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): readonly string[] {
  const names = new Set<string>();
  const collect = { Variable: (node: { readonly name: { readonly value: string } }) => void names.add(node.name.value) };
  for (const selection of definition.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) visit(selection, collect);
    else if (selection.selectionSet) visit(selection.selectionSet, collect);
    for (const directive of selection.directives ?? []) visit(directive, collect);
  }
  for (const fragment of fragments.values()) visit(fragment, collect);
  return [...names].sort();
}
