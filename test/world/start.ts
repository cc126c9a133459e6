import type { Client } from './client';
import { connect, signIn } from './client';
import type { DatabaseKind, TestDatabase } from './database';
import { createDatabase } from './database';
import type { ServiceProcess } from './service';
import { startProcess } from './service';

export const ADMIN_EMAIL = 'quan-tri@thi-dua.test';
export const ADMIN_PASSWORD = 'mat-khau-thu-nghiem-2020';

export interface StartOptions {
  /** A kind makes a new empty database, dropped at `stop`; a database made before is used and left alone. Default: the jest project's kind. */
  readonly database?: DatabaseKind | TestDatabase;
  /** Settings beside those for the database, port and first administrator. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Whom an officer works for. */
export interface Office {
  readonly organizationId?: string;
  readonly departmentId?: string;
}

/** The running service of a test file, on a port and a database of its own. */
export interface World {
  readonly url: string;
  readonly database: TestDatabase;
  /** Signed in as the administrator. */
  readonly admin: Client;
  /** Not signed in. */
  readonly anonymous: Client;
  /** A program with an API token of this role; an officer's is for an organization or a department. */
  program(role: string, office?: Office): Promise<Client>;
  /** Stops the service gently; drops the database if it was made for this world. */
  stop(): Promise<void>;
  /** Ends the service at once; the database stays. */
  kill(): Promise<void>;
  /** Starts the service again on the same port and database, after a stop if it still runs. */
  restart(): Promise<void>;
  /** What the service has printed since it was last started. */
  logs(): string;
}

/** Starts the built service, as it is delivered, and signs its administrator in. */
export async function start({ database = undefined, env = {} }: StartOptions = {}): Promise<World> {
  const own = typeof database !== 'object';
  const used = own ? await createDatabase(database) : database;
  const settings = { ADMIN_EMAIL, ADMIN_PASSWORD, ...used.env, ...env };
  let service: ServiceProcess;
  try {
    service = await startProcess(settings);
  } catch (error) {
    if (own) await used.drop();
    throw error;
  }
  const { port } = service;
  const url = `http://127.0.0.1:${port}`;
  const admin = await signIn(url, settings.ADMIN_EMAIL, settings.ADMIN_PASSWORD);
  return {
    url,
    database: used,
    admin,
    anonymous: connect(url),
    program: (role, office = {}) => createProgram(admin, role, office),
    stop: async () => {
      try {
        await service.stop();
      } finally {
        if (own) await used.drop();
      }
    },
    kill: () => service.kill(),
    restart: async () => {
      await service.stop();
      service = await startProcess({ ...settings, PORT: String(port) });
    },
    logs: () => service.logs(),
  };
}

async function createProgram(admin: Client, role: string, office: Office): Promise<Client> {
  const { createApiToken } = await admin.query<{ createApiToken: { token: string } }>(
    'mutation ($input: ApiTokenCreateInput!) { createApiToken(input: $input) { token } }',
    { input: { name: `${role} ${Date.now()}`, role, expiresOn: '2099-12-31', ...office } },
  );
  return connect(admin.url, { kind: 'token', token: createApiToken.token });
}
