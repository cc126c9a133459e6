import type { FieldKind, HistoryAction } from '@thi-dua/schema';
import { callerOf } from './call';
import type { Client } from './client';
import { gql } from './client';
import { resourceNamed } from './resources';

export type FieldChange = {
  readonly field: string;
  readonly kind: FieldKind;
  readonly choices: string | null;
  readonly before: string | null;
  readonly beforeName: string | null;
  readonly after: string | null;
  readonly afterName: string | null;
};

export type HistoryEntry = {
  readonly id: string;
  readonly at: string;
  readonly action: HistoryAction;
  readonly concept: string;
  readonly recordId: string;
  readonly title: string;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly undoes: string | null;
  readonly changes: readonly FieldChange[];
};

/** Whether the last change of a record can be undone, and why not. */
export type UndoOffer = {
  readonly id: string;
  readonly undoable: boolean;
  readonly undoRefusal: string | null;
  readonly request: RequestCounts | null;
};

/** How many records were written together, in all and by concept. */
type RequestCounts = { readonly records: number; readonly parts: readonly { readonly concept: string; readonly records: number }[] };

/** The last change of a record, and whether all that was written with it can be undone. */
export type RequestOffer = {
  readonly id: string;
  readonly by: { readonly id: string } | null;
  readonly request: RequestCounts & { readonly undoable: boolean; readonly undoRefusal: string | null };
};

export type ChangeLogFilter = {
  readonly by?: string | null;
  readonly concept?: string | null;
  readonly action?: HistoryAction | null;
  readonly from?: string | null;
  readonly to?: string | null;
};

export type ChangeLogPage = { readonly nodes: readonly HistoryEntry[]; readonly hasNextPage: boolean; readonly endCursor: string | null };

export type HistoryActions = {
  /** A page of a record's history, newest first; the next one is that after the last entry of this. */
  readonly historyOf: (resource: string, id: string, first: number, after: string | null) => Promise<readonly HistoryEntry[]>;
  readonly changeLog: (where: ChangeLogFilter, first: number, after: string | null) => Promise<ChangeLogPage>;
  /** For administrators: what can be done about the last change of a record, also of one that is no more. */
  readonly undoOffer: (concept: string, recordId: string) => Promise<UndoOffer | null>;
  readonly undoChange: (historyId: string) => Promise<void>;
  readonly requestOffer: (concept: string, recordId: string) => Promise<RequestOffer>;
  readonly undoRequest: (historyId: string) => Promise<void>;
};

export const makeHistoryActions = (client: Client): HistoryActions => {
  const { ask, order } = callerOf(client);
  return {
    historyOf: async (resource, id, first, after) => {
      const { one } = resourceNamed(resource);
      const { record } = await ask<{ record: { history: readonly HistoryEntry[] } | null }>(historyQuery(one), { id, first, after });
      return record?.history ?? [];
    },
    changeLog: async (where, first, after) => (await ask<{ changeLog: ChangeLogPage }>(CHANGE_LOG, { where, first, after })).changeLog,
    undoOffer: async (concept, recordId) => {
      const { changeLog } = await ask<{ changeLog: { nodes: readonly UndoOffer[] } }>(UNDO_OFFER, { concept, id: recordId });
      return changeLog.nodes[0] ?? null;
    },
    undoChange: (historyId) => order(UNDO_CHANGE, { historyId }),
    requestOffer: async (concept, recordId) => {
      const { changeLog } = await ask<{ changeLog: { nodes: readonly RequestOffer[] } }>(REQUEST_OFFER, { concept, id: recordId });
      const [offer] = changeLog.nodes;
      if (!offer) throw new Error(`expected a change of ${concept} ${recordId} in the log`);
      return offer;
    },
    undoRequest: (historyId) => order(UNDO_REQUEST, { historyId }),
  };
};

const ENTRY = 'id at action concept recordId title by { id name } undoes changes { field kind choices before beforeName after afterName }';

export const historyQuery = (one: string) => gql`query history($id: ID!, $first: Int!, $after: ID) {
  record: ${one}(id: $id) { history(first: $first, after: $after) { ${ENTRY} } }
}`;

export const CHANGE_LOG = gql`query changeLog($where: ChangeLogWhere, $first: Int!, $after: String) {
  changeLog(where: $where, first: $first, after: $after) { nodes { ${ENTRY} } hasNextPage endCursor }
}`;

export const UNDO_OFFER = gql`query undoOffer($concept: String!, $id: ID!) {
  changeLog(where: { concept: $concept, id: $id }, first: 1) { nodes { id undoable undoRefusal request { records parts { concept records } } } }
}`;

export const UNDO_CHANGE = gql`mutation undoChange($historyId: ID!) { undoChange(historyId: $historyId) { id } }`;

export const REQUEST_OFFER = gql`query requestOffer($concept: String!, $id: ID!) {
  changeLog(where: { concept: $concept, id: $id }, first: 1) {
    nodes { id by { id } request { records parts { concept records } undoable undoRefusal } }
  }
}`;

export const UNDO_REQUEST = gql`mutation undoRequest($historyId: ID!) { undoRequest(historyId: $historyId) { id } }`;
