import type { Client, Variables } from '../world/client';
import { subscribe } from '../world/subscribe';

/** That a record was changed, as the feed tells of it. */
export interface RecordChange {
  readonly cursor: string;
  readonly concept: string;
  readonly recordId: string;
  readonly action: string;
  readonly by: { readonly name: string } | null;
}

const CHANGE = 'cursor concept recordId action by { name }';
export const FOLLOW = `subscription ($after: String, $where: RecordChangeWhere) { recordChanged(after: $after, where: $where) { ${CHANGE} } }`;
const PAGE = `query ($after: String, $where: RecordChangeWhere, $first: Int) {
  recordChanges(after: $after, where: $where, first: $first) { nodes { ${CHANGE} } hasNextPage endCursor }
}`;

/** Where the feed is now. */
export async function recordFeedEnd(client: Client): Promise<string> {
  let after: string | null = null;
  for (;;) {
    const { hasNextPage, endCursor } = await pageAfter(client, after, {}, 500);
    if (!hasNextPage) return endCursor;
    after = endCursor;
  }
}

/** Everything after a cursor, as one who polls reads it, in pages of any size. */
export async function polledRecords(client: Client, after: string, where: Variables = {}, pageSize = 100): Promise<readonly RecordChange[]> {
  const all: RecordChange[] = [];
  for (let place: string | null = after; ; ) {
    const page: Page = await pageAfter(client, place, where, pageSize);
    all.push(...page.nodes);
    if (!page.hasNextPage) return all;
    place = page.endCursor;
  }
}

interface Page {
  readonly nodes: readonly RecordChange[];
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

async function pageAfter(client: Client, after: string | null, where: Variables, first: number): Promise<Page> {
  return (await client.query<{ recordChanges: Page }>(PAGE, { after, where, first })).recordChanges;
}

/** What has changed, as screens are told. */
export interface Gathered {
  readonly cursor: string;
  readonly behind: boolean;
  readonly concepts: readonly {
    readonly concept: string;
    readonly records: readonly { readonly recordId: string; readonly action: string }[] | null;
  }[];
}

/** What screens are told after a cursor. */
export function gatheredAfter(client: Client, after: string | null): { next(): Promise<Gathered>; close(): Promise<void> } {
  const events = subscribe<{ recordsChanged: Gathered }>(
    client,
    'subscription ($after: String) { recordsChanged(after: $after) { cursor behind concepts { concept records { recordId action } } } }',
    { after },
  );
  return {
    next: async () => {
      const result = await events.next(60_000);
      if (!result?.data) throw new Error(`expected what has changed, found ${JSON.stringify(result)}`);
      return result.data.recordsChanged;
    },
    close: () => events.close(),
  };
}
