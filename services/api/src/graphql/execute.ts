import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Viewer } from '../context';
import { DomainError, refusal } from '../errors';
import type { Log } from '../log';
import type { Reader, WireError } from './format-error';
import { formatErrors, refuseRequest } from './format-error';
import type { Variables } from './limits/cost';
import type { Limits, Operation } from './operation';
import { prepareOperation } from './operation';
import { createOperationCache } from './operation-cache';
import { openEvents } from './subscribe';
import { variableFaults } from './variable-faults';

/** One operation as it was sent. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | null | undefined;
}

/** What the engine needs of a context; resolvers get the whole. */
export interface OperationContext extends Reader {
  readonly who: Viewer | null;
}

/** A result ready for the wire. `extensions.cursor` is set on events of subscriptions whose records have a cursor. */
export interface WireResult extends ExecutionResult {
  readonly errors?: readonly WireError[];
  readonly extensions?: { readonly cursor: string };
}

export interface Prepared {
  readonly operation: Operation;
}

export interface Refused {
  readonly errors: readonly WireError[];
}

/** The one way in which every transport runs an operation. No method throws for what a caller may have caused. */
export interface Engine<C extends OperationContext> {
  readonly schema: GraphQLSchema;
  /** Parses, validates and limits; remembered for each document. */
  prepare(request: OperationRequest, context: C): Prepared | Refused;
  /** Runs a query or a mutation, as it was prepared if it was. Without `data` in the result the operation did not begin. */
  execute(request: OperationRequest, context: C, prepared?: Prepared | Refused): Promise<WireResult>;
  /** Opens a subscription. `resumeAfter` takes the place of its argument `after`, however the document gives that. */
  subscribe(request: OperationRequest, context: C, resumeAfter?: string): Promise<AsyncIterableIterator<WireResult> | WireResult>;
  /**
   * Runs a subscription's selection for one event. The same event object for the same document, variables below the subscription's
   * field and rights is run once, and every caller gets the same result object.
   */
  project(request: OperationRequest, event: unknown, context: C): Promise<WireResult> | WireResult;
}

export interface EngineOptions<C extends OperationContext> {
  readonly log: Log;
  readonly limits?: Limits;
  /** The cursor of an event; by default its `cursor`, or that of the one record in it. */
  readonly cursorOf?: (event: unknown) => string | undefined;
  /** Two contexts with the same text see the same of an event; by default those who have a role, an organization, a department and the rows that they see in common. */
  readonly rightsOf?: (context: C, asked: string | null) => string;
  /** Told of every operation that ended, with "ok" or its first error's code. */
  readonly observe?: (type: string, outcome: string, seconds: number) => void;
}

/** Makes the engine of a schema. */
export function createEngine<C extends OperationContext>(schema: GraphQLSchema, options: EngineOptions<C>): Engine<C> {
  const { log, limits = {}, observe } = options;
  const cached = createOperationCache((query, name) => prepareOperation(schema, query, name, limits));

  function prepare(request: OperationRequest, context: C): Prepared | Refused {
    try {
      const operation = cached(request.query, request.operationName || undefined);
      operation.checkCost(request.variables ?? {});
      return { operation };
    } catch (error) {
      return { errors: refuseRequest(error, context, log) };
    }
  }

  function run(operation: Operation, root: unknown, variables: Variables, context: C): Promise<WireResult> | WireResult {
    // Compiling is dear, and whoever has not signed in may do next to nothing: nobody else's documents are worth it.
    const runs = context.who ? operation.compiled() : operation.interpreted;
    const result = runs(root, context, variables);
    return result instanceof Promise
      ? result.then((settled) => finish(settled, operation, variables, context))
      : finish(result, operation, variables, context);
  }

  function finish(result: ExecutionResult, operation: Operation, variables: Variables, context: C): WireResult {
    if (!result.errors) return result.data === undefined ? {} : { data: result.data };
    if (result.data !== undefined) return { data: result.data, errors: formatErrors(result.errors, context, log) };
    const faults = variableFaults(schema, operation.definition, variables);
    if (faults.length === 0) return { errors: refuseRequest(result.errors[0], context, log) };
    return { errors: refuseRequest(new DomainError('BAD_USER_INPUT', 'badInput', { count: faults.length }, faults), context, log) };
  }

  return {
    schema,
    prepare,
    execute: async (request, context, prepared = prepare(request, context)) => {
      const began = performance.now();
      const type = 'operation' in prepared ? prepared.operation.definition.operation : 'unknown';
      const result = await ('errors' in prepared ? prepared : runOnce(prepared.operation, request, context));
      observe?.(type, result.errors?.[0]?.code ?? 'ok', (performance.now() - began) / 1000);
      return result;
    },
    ...openEvents({ schema, log, prepare, run, finish, options }),
  };

  async function runOnce(operation: Operation, request: OperationRequest, context: C): Promise<WireResult> {
    if (operation.definition.operation === 'subscription') {
      return { errors: refuseRequest(refusal('BAD_USER_INPUT', 'subscriptionNeedsStream', {}), context, log) };
    }
    try {
      return await run(operation, undefined, request.variables ?? {}, context);
    } catch (error) {
      return { errors: refuseRequest(error, context, log) };
    }
  }
}
