import { GraphQLBoolean, GraphQLError, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import type { Viewer } from '../context';
import { notFound, refusal } from '../errors';
import type { EngineOptions, OperationContext } from '../graphql/execute';
import { createEngine } from '../graphql/execute';
import { createLog } from '../log';
import { createMetrics } from './metrics';
import type { Call, HttpServer, HttpServerOptions } from './server';
import { createHttpServer } from './server';

/** A service small enough to test the transports with: numbers that are counted upwards, and faults of every kind. */
export interface Toy {
  readonly url: string;
  readonly server: HttpServer;
  readonly logged: readonly string[];
  /** Makes the next number and hands it to every subscriber. */
  count(): void;
  /** Breaks every subscription's source. */
  breakSources(): void;
  readonly revoked: Set<string>;
  /** How often the selection of a subscription was run. */
  projections(): number;
}

export type ToyContext = OperationContext & Call;
export type ToyOptions = Partial<Omit<HttpServerOptions<ToyContext>, 'engine'>> & { readonly engine?: Partial<EngineOptions<ToyContext>> };

interface Step {
  readonly cursor: string;
  readonly value: number;
}

export async function startToy(options: ToyOptions = {}): Promise<Toy> {
  const logged: string[] = [];
  const log = createLog({ logLevel: 'info' }, { write: (line) => logged.push(line) });
  const revoked = new Set<string>();
  const steps = createSteps();
  let projections = 0;
  const schema = toySchema(steps, () => {
    projections += 1;
  });
  const metrics = createMetrics({ feedPosition: steps.last });
  const server = await createHttpServer<ToyContext>({
    config: { port: 0, host: '127.0.0.1', allowedOrigins: ['https://panel.example.vn'], trustProxy: true, cookieSecure: 'auto' },
    log,
    authenticate: async ({ authorization, sessionToken }) => {
      const token = authorization?.replace(/^Bearer /, '') ?? sessionToken;
      if (token === undefined) return null;
      if (token === 'database-away') throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
      if (!token.startsWith('good')) throw refusal('UNAUTHENTICATED', 'unauthenticated', {});
      return viewerOf(token);
    },
    contextFor: (who, call) => ({ ...call, who }),
    revalidate: async (viewer) => !revoked.has(`good${viewer.credentialId}`),
    ready: async () => undefined,
    metrics,
    files: noFiles,
    openExport: async () => ({ name: 'list.csv', type: 'text/csv; charset=utf-8', content: listOfOne() }),
    findTemplate: async (_ctx, path) => {
      throw refusal('NOT_FOUND', 'notFound', { type: 'Template', id: path });
    },
    findReport: async (_ctx, path) => {
      if (path !== 'good.html') throw refusal('NOT_FOUND', 'notFound', { type: 'Organization', id: path });
      return {
        name: 'Báo cáo.html',
        contentType: 'text/html; charset=utf-8',
        isShown: true,
        etag: '1',
        make: async () => Buffer.from('<p>báo cáo</p>'),
      };
    },
    adminDir: '/nonexistent',
    ...options,
    engine: createEngine(schema, { log, observe: metrics.operation, ...options.engine }),
  });
  return {
    url: await server.listen(),
    server,
    logged,
    count: steps.make,
    breakSources: steps.fail,
    revoked,
    projections: () => projections,
  };
}

const noFiles: HttpServerOptions<ToyContext>['files'] = {
  megabytesMax: 1,
  requireUploader: () => undefined,
  store: async () => {
    throw new Error('the toy keeps no files');
  },
  open: async (_context, id) => {
    throw notFound('StoredFile', id);
  },
};

function viewerOf(token: string): Viewer {
  const credentialId = Number(token.slice(4)) || 0;
  return { kind: 'token', credentialId, userId: 1, role: 'ANALYST', organizationId: null, departmentId: null, organizationIds: [] };
}

interface Steps {
  readonly make: () => void;
  readonly fail: () => void;
  readonly last: () => number;
  readonly after: (cursor: string | null) => AsyncGenerator<Step>;
}

function createSteps(): Steps {
  const steps: Step[] = [];
  let wake: () => void = () => undefined;
  let woken = new Promise<void>((resolve) => {
    wake = resolve;
  });
  let failed = false;
  const look = (): void => {
    const wakeAll = wake;
    woken = new Promise((resolve) => {
      wake = resolve;
    });
    wakeAll();
  };
  return {
    make: () => {
      steps.push({ cursor: `c${steps.length + 1}`, value: steps.length + 1 });
      look();
    },
    fail: () => {
      failed = true;
      look();
    },
    last: () => steps.length,
    async *after(cursor) {
      if (cursor !== null && !/^c\d+$/.test(cursor)) throw refusal('BAD_USER_INPUT', 'malformedCursor', { cursor });
      for (let next = cursor === null ? steps.length : Number(cursor.slice(1)); ; ) {
        const step = steps[next];
        if (step) {
          yield step;
          next += 1;
        } else if (failed) throw new Error('the table "secret_steps" is gone');
        else await woken;
      }
    },
  };
}

function toySchema(steps: Steps, projected: () => void): GraphQLSchema {
  const step = new GraphQLObjectType<Step>({
    name: 'Step',
    fields: {
      cursor: { type: new GraphQLNonNull(GraphQLString) },
      value: { type: new GraphQLNonNull(GraphQLInt) },
    },
  });
  const item: GraphQLObjectType = new GraphQLObjectType({
    name: 'Item',
    fields: () => ({
      id: { type: new GraphQLNonNull(GraphQLInt) },
      child: { type: item },
      items: { type: page, args: { first: { type: GraphQLInt, defaultValue: 25 } } },
    }),
  });
  const page: GraphQLObjectType = new GraphQLObjectType({
    name: 'ItemConnection',
    fields: { nodes: { type: new GraphQLList(item) }, totalCount: { type: GraphQLInt } },
  });
  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, ToyContext>({
      name: 'Query',
      fields: {
        hello: { type: GraphQLString, args: { name: { type: GraphQLString } }, resolve: (_root, { name }) => `Xin chào ${name ?? 'bạn'}` },
        repeat: {
          type: GraphQLString,
          args: { text: { type: new GraphQLNonNull(GraphQLString) }, times: { type: new GraphQLNonNull(GraphQLInt) } },
          resolve: (_root, { text, times }) => text.repeat(times),
        },
        me: { type: GraphQLString, resolve: (_root, _args, { who }) => who?.role },
        locale: { type: GraphQLString, resolve: (_root, _args, { locale }) => locale },
        address: { type: GraphQLString, resolve: (_root, _args, { address }) => address },
        items: { type: page, args: { first: { type: GraphQLInt, defaultValue: 25 } }, resolve: () => ({ nodes: [{ id: 1 }], totalCount: 1 }) },
        missing: {
          type: GraphQLString,
          resolve: () => {
            throw refusal('NOT_FOUND', 'notFound', { type: 'Step', id: 7 });
          },
        },
        broken: {
          type: GraphQLString,
          resolve: () => {
            throw new TypeError('cannot read "password" of secret_table');
          },
        },
        unavailable: { type: GraphQLString, resolve: () => Promise.reject(Object.assign(new Error('gone'), { code: 'PROTOCOL_CONNECTION_LOST' })) },
        wrongRow: { type: new GraphQLNonNull(GraphQLInt), resolve: () => 'not a number' },
        argumentValidation: {
          type: GraphQLString,
          resolve: () => {
            const validationErrors = [
              { property: 'name', constraints: { isShort: 'long' } },
              { property: 'bands', children: [{ property: '0', constraints: { isInt: '' } }] },
            ];
            throw new GraphQLError('Argument Validation Error', { extensions: { code: 'BAD_USER_INPUT', validationErrors } });
          },
        },
        slow: { type: GraphQLString, resolve: () => new Promise((resolve) => setTimeout(() => resolve('done'), 300)) },
      },
    }),
    mutation: new GraphQLObjectType<unknown, ToyContext>({
      name: 'Mutation',
      fields: {
        signIn: {
          type: GraphQLBoolean,
          resolve: (_root, _args, { cookie }) => {
            cookie?.set('good5', new Date('2030-01-01T00:00:00Z'));
            return cookie !== null;
          },
        },
      },
    }),
    subscription: new GraphQLObjectType<unknown, ToyContext>({
      name: 'Subscription',
      fields: {
        counted: {
          type: new GraphQLNonNull(step),
          args: { after: { type: GraphQLString } },
          subscribe: (_root, { after }) => steps.after(after ?? null),
          resolve: (row) => {
            projected();
            return row;
          },
        },
      },
    }),
  });
}

async function* listOfOne(): AsyncGenerator<Buffer, void, undefined> {
  yield Buffer.from('code\r\nA\r\n');
}
