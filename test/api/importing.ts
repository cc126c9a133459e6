import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '../world/client';
import { authorization } from '../world/client';

export interface Job {
  readonly id: string;
  readonly state: string;
  readonly message: string | null;
  readonly rowsRead: number;
  readonly rowsCreated: number;
  readonly rowsUpdated: number;
  readonly rowsUnchanged: number;
  readonly faultCount: number;
  readonly ignoredHeadings: string | null;
  readonly progressPercent: number;
  readonly faults: readonly { readonly row: number | null; readonly column: string | null; readonly message: string }[];
  readonly preview: readonly {
    readonly row: number;
    readonly action: string;
    readonly cells: readonly { readonly column: string; readonly before: string | null; readonly after: string | null; readonly changed: boolean }[];
  }[];
}

const JOB = `id state message rowsRead rowsCreated rowsUpdated rowsUnchanged faultCount ignoredHeadings progressPercent
  faults { row column message } preview { row action cells { column before after changed } }`;

/** Uploads a file. */
export async function upload(url: string, client: Client, name: string, body: string | Buffer): Promise<string> {
  const response = await fetch(`${url}/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...authorization(client.credentials) },
    body,
  });
  if (response.status !== 201) throw new Error(`expected the file to be kept, found ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}

const WAIT_MS = 20_000;

/** The job when it is no longer worked on. */
export async function settled(client: Client, id: string): Promise<Job> {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    const { importJob } = await client.query<{ importJob: Job }>(`query ($id: ID!) { importJob(id: $id) { ${JOB} } }`, { id });
    if (importJob.state !== 'READING' && importJob.state !== 'APPLYING') return importJob;
    if (Date.now() > deadline) throw new Error(`expected import ${id} to end, found it ${importJob.state}`);
    await delay(30);
  }
}

/** Reads a file and answers what was found. */
export async function preview(
  url: string,
  client: Client,
  kind: string,
  name: string,
  body: string | Buffer,
  decimalMark: string | null = null,
): Promise<Job> {
  const fileId = await upload(url, client, name, body);
  const { previewImport } = await client.query<{ previewImport: { id: string } }>(
    'mutation ($kind: ImportKind!, $fileId: ID!, $mark: DecimalMark) { previewImport(kind: $kind, fileId: $fileId, decimalMark: $mark) { id } }',
    { kind, fileId, mark: decimalMark },
  );
  return settled(client, previewImport.id);
}

/** Applies what was read, and answers how it ended. */
export async function apply(client: Client, id: string): Promise<Job> {
  await client.query('mutation ($id: ID!) { applyImport(id: $id) { id } }', { id });
  return settled(client, id);
}
