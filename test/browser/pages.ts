import { preview } from '../api/importing';
import { makersFor } from '../api/records';
import type { Client } from '../world/client';

type Kind = 'list' | 'create' | 'show' | 'edit';

/** A page of the panel. */
export interface PanelPage {
  readonly path: string;
  readonly kind: Kind;
}

/** Which record stands for all of its kind. */
export type Which = 'first' | 'last';

interface ResourcePages {
  readonly resource: string;
  readonly pages: readonly Kind[];
}

/** The addresses of all pages of the panel, as the panel itself lists them; those of a record for one record. */
export async function allPages(client: Client, which: Which): Promise<PanelPage[]> {
  const list = await pageList(client.url);
  const ids = await idsOf(
    client,
    list.filter(({ pages }) => pages.includes('show') || pages.includes('edit')).map(({ resource }) => resource),
    which,
  );
  return [
    { path: '/', kind: 'list' },
    ...list.flatMap(({ resource, pages }) => pages.map((kind) => ({ kind, path: pathOf(resource, kind, ids.get(resource)) }))),
  ];
}

async function pageList(url: string): Promise<readonly ResourcePages[]> {
  const response = await fetch(`${url}/admin/pages.json`);
  return (await response.json()) as ResourcePages[];
}

async function idsOf(client: Client, names: readonly string[], which: Which): Promise<ReadonlyMap<string, string>> {
  const order = which === 'first' ? '' : ', orderBy: [{ id: DESC }]';
  const found = await client.query<Record<string, { nodes: { id: string }[] }>>(
    `{ ${names.map((name) => `${name}(first: 1${order}) { nodes { id } }`).join(' ')} }`,
  );
  return new Map(
    names.map((name) => {
      const id = found[name]?.nodes[0]?.id;
      if (id === undefined) throw new Error(`expected there to be ${name}; complete() makes what the demonstration year has none of`);
      return [name, id];
    }),
  );
}

function pathOf(resource: string, kind: Kind, id = ''): string {
  switch (kind) {
    case 'list':
      return `/${resource}`;
    case 'create':
      return `/${resource}/create`;
    case 'show':
      return `/${resource}/${id}/show`;
    case 'edit':
      return `/${resource}/${id}`;
  }
}

/** Makes what the demonstration year has none of, so that every page has something to show. */
export async function complete(client: Client): Promise<void> {
  const { makers } = makersFor(client);
  const { awards, documents, tasks } = await client.query<Record<'awards' | 'documents' | 'tasks', { nodes: [{ id: string }] }>>(
    '{ awards(first: 1) { nodes { id } } documents(first: 1) { nodes { id } } tasks(first: 1) { nodes { id } } }',
  );
  await makers.AwardRecipient({ awardId: awards.nodes[0].id });
  await makers.AwardFile({ awardId: awards.nodes[0].id });
  await makers.DocumentFile({ documentId: documents.nodes[0].id });
  await makers.TaskComment({ taskId: tasks.nodes[0].id });
  await client.query('mutation { createApiToken(input: { name: "Cổng thông tin", role: INTEGRATOR }) { token } }');
  await preview(client.url, client, 'ORGANIZATIONS', 'don-vi.csv', 'Mã *;Tên đơn vị *;Loại *\nMOI;Phường Mới;Phường\n;Thiếu mã;Phường\n');
}
