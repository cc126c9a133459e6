import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { createSourceEventStream, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Log } from '../log';
import { rightsOf as viewerRights } from '../record/row-rule';
import { eventResults } from './event-results';
import type { Engine, EngineOptions, OperationContext, OperationRequest, Prepared, Refused, WireResult } from './execute';
import { formatErrors, refuseRequest } from './format-error';
import type { Variables } from './limits/cost';
import type { Operation } from './operation';

interface Parts<C extends OperationContext> {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly prepare: (request: OperationRequest, context: C) => Prepared | Refused;
  readonly run: (operation: Operation, root: unknown, variables: Variables, context: C) => Promise<WireResult> | WireResult;
  readonly finish: (result: ExecutionResult, operation: Operation, variables: Variables, context: C) => WireResult;
  readonly options: Pick<EngineOptions<C>, 'cursorOf' | 'rightsOf'>;
}

/** The engine's part for subscriptions. */
export function openEvents<C extends OperationContext>({
  schema,
  log,
  prepare,
  run,
  finish,
  options,
}: Parts<C>): Pick<Engine<C>, 'subscribe' | 'project'> {
  const { cursorOf = cursorOfEvent, rightsOf = ({ who }, asked) => viewerRights(who, asked) } = options;
  const shared = new WeakMap<Operation, WeakMap<object, Map<string, Promise<WireResult> | WireResult>>>();

  function projector(operation: Operation, variables: Variables, context: C): (event: unknown) => Promise<WireResult> | WireResult {
    const values = operation.selectionVariables.map((name) => variables[name]);
    const written = JSON.stringify(values);
    const source = operation.document.loc?.source.body;
    const audience = `${context.locale} ${rightsOf(context, source === undefined ? null : source + written)} ${written}`;
    const resultsOf = shared.get(operation) ?? new WeakMap();
    shared.set(operation, resultsOf);
    return (event) => {
      if (typeof event !== 'object' || event === null) return run(operation, event, variables, context);
      const results: Map<string, Promise<WireResult> | WireResult> = resultsOf.get(event) ?? new Map();
      resultsOf.set(event, results);
      const known = results.get(audience);
      if (known !== undefined) return known;
      const result = withCursor(run(operation, event, variables, context), cursorOf(event));
      results.set(audience, result);
      return result;
    };
  }

  return {
    project: (request, event, context) => {
      const prepared = prepare(request, context);
      return 'errors' in prepared ? prepared : projector(prepared.operation, request.variables ?? {}, context)(event);
    },
    subscribe: async (request, context, resumeAfter) => {
      const prepared = prepare(request, context);
      if ('errors' in prepared) return prepared;
      const { operation } = prepared;
      const variables = request.variables ?? {};
      const document = resumeAfter === undefined ? operation.document : resumed(schema, operation.document, resumeAfter);
      try {
        const source = await createSourceEventStream({
          schema,
          document,
          operationName: operation.name,
          contextValue: context,
          variableValues: variables,
        });
        if (!(Symbol.asyncIterator in source)) return finish(source, operation, variables, context);
        return eventResults(source, projector(operation, variables, context), (error) => formatErrors([error], context, log));
      } catch (error) {
        return { errors: refuseRequest(error, context, log) };
      }
    },
  };
}

/** The document with `after` given as a literal to the subscription's field; only ever interpreted, to open the source of events. */
function resumed(schema: GraphQLSchema, document: DocumentNode, cursor: string): DocumentNode {
  const subscription = schema.getSubscriptionType();
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const takesAfter = types.getFieldDef()?.args.some((argument) => argument.name === 'after');
        if (types.getParentType() !== subscription || !takesAfter) return undefined;
        const others = node.arguments?.filter((argument) => argument.name.value !== 'after') ?? [];
        const after = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'after' }, value: { kind: Kind.STRING, value: cursor } } as const;
        return { ...node, arguments: [...others, after] };
      },
    }),
  );
}

function withCursor(result: Promise<WireResult> | WireResult, cursor: string | undefined): Promise<WireResult> | WireResult {
  if (cursor === undefined) return result;
  return result instanceof Promise ? result.then((settled) => ({ ...settled, extensions: { cursor } })) : { ...result, extensions: { cursor } };
}

function cursorOfEvent(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null) return undefined;
  if ('cursor' in event) return typeof event.cursor === 'object' ? undefined : String(event.cursor);
  const [record, ...others] = Object.values(event);
  return others.length === 0 ? cursorOfEvent(record) : undefined;
}
