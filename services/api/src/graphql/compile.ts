import type {
  DocumentNode,
  ExecutionResult,
  GraphQLSchema,
  ListValueNode,
  ObjectValueNode,
  OperationDefinitionNode,
  VariableDefinitionNode,
} from 'graphql';
import { execute, GraphQLScalarType, getVariableValues, Kind, specifiedScalarTypes, visit } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Variables } from './limits/cost';

/** Runs an operation with its variables as they were sent. A result without `data` means that they do not fit. */
export type Run = (root: unknown, context: unknown, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;

/** Runs an operation by reading its document each time. */
export function interpret(schema: GraphQLSchema, document: DocumentNode, definition: OperationDefinitionNode): Run {
  const operationName = definition.name?.value;
  return (rootValue, contextValue, variableValues) => execute({ schema, document, operationName, rootValue, contextValue, variableValues });
}

/**
 * Compiles an operation to JavaScript. Interprets what the compiler gets wrong, what it cannot take (a literal of a scalar that is
 * a bigint inside), and what would write text of the caller's into the code that it makes.
 */
export function compile(schema: GraphQLSchema, document: DocumentNode, definition: OperationDefinitionNode): Run {
  const interpreted = interpret(schema, document, definition);
  if (!isCompilable(document)) return interpreted;
  const prepared = { ...definition, variableDefinitions: definition.variableDefinitions?.map(takenAsCoerced) ?? [] };
  const definitions = [prepared, ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)];
  const compiled = compileQuery(withCoerced(schema), { kind: Kind.DOCUMENT, definitions }, definition.name?.value, {
    disablingCapturingStackErrors: true,
    useExperimentalPathBasedSkipInclude: true,
  });
  if (!isCompiledQuery(compiled)) return interpreted;
  const inLiterals = variablesInLiterals(document);
  return (root, context, variables) => {
    const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
    if (errors) return { errors };
    // graphql-jit makes null of an absent variable inside a literal: a filter by null instead of none.
    for (const name of inLiterals) if (!Object.hasOwn(coerced, name)) return interpreted(root, context, variables);
    return compiled.query(root, context, coerced);
  };
}

function isCompilable(document: DocumentNode): boolean {
  let compilable = true;
  const refuse = (): void => {
    compilable = false;
  };
  visit(document, {
    // graphql-jit writes dates and NaN into its code by replacing marked strings: a caller's string with such a mark would become code.
    StringValue: (node) => (node.value.includes('__MAGIC_') ? refuse() : undefined),
    Name: (node) => (node.value === '__proto__' ? refuse() : undefined),
    // A fragment that is skipped once counts as seen, so graphql-jit leaves out its second, unconditional spread.
    FragmentSpread: (node) => (node.directives?.length ? refuse() : undefined),
    InlineFragment: (node) => (node.directives?.length ? refuse() : undefined),
  });
  return compilable;
}

function variablesInLiterals(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const collect = (node: ObjectValueNode | ListValueNode): void => void visit(node, { Variable: ({ name }) => void names.add(name.value) });
  visit(document, { ObjectValue: collect, ListValue: collect });
  return [...names];
}

/**
 * graphql-jit writes the code that reads a variable by following its input type without end, and filters contain themselves.
 * So graphql-js reads the variables, and the compiler is told of a scalar that lets their values through.
 */
const COERCED = new GraphQLScalarType({ name: '__Coerced', parseValue: (value) => value });
const BUILT_IN = new Set(specifiedScalarTypes.map(({ name }) => name));

function takenAsCoerced(definition: VariableDefinitionNode): VariableDefinitionNode {
  const named = definition.type.kind === Kind.NON_NULL_TYPE ? definition.type.type : definition.type;
  if (named.kind === Kind.NAMED_TYPE && BUILT_IN.has(named.name.value)) return definition;
  const { defaultValue: _given, ...rest } = definition;
  return { ...rest, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED.name } } };
}

function withCoerced(schema: GraphQLSchema): GraphQLSchema {
  const getType: GraphQLSchema['getType'] = (name) => (name === COERCED.name ? COERCED : schema.getType(name));
  return Object.create(schema, { getType: { value: getType } });
}
