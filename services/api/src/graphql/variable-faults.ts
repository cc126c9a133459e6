import type { GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { coerceInputValue, isInputType, isNonNullType, typeFromAST } from 'graphql';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Variables } from './limits/cost';

const FAULTS_MAX = 50;

/** What is wrong with the values of an operation's variables, each fault at its place: `input.0.value`. */
export function variableFaults(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) continue;
    if (!Object.hasOwn(variables, name)) {
      if (isNonNullType(type) && !definition.defaultValue) faults.push(fault(name, 'required', {}));
      continue;
    }
    coerceInputValue(variables[name], type, (path, value, error) => faults.push(faultAt([name, ...path], value, error)));
  }
  return faults.slice(0, FAULTS_MAX);
}

function faultAt(path: readonly (string | number)[], value: unknown, error: GraphQLError): FieldFault {
  const absent = /^Field "(\w+)" of required type/.exec(error.message)?.[1];
  if (absent !== undefined) return fault([...path, absent].join('.'), 'required', {});
  if (value === null || value === undefined) return fault(path.join('.'), 'required', {});
  return fault(path.join('.'), 'invalidValue', { detail: error.message });
}
