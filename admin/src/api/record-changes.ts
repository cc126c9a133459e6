import type { HistoryAction } from '@thi-dua/schema';
import type { LineState } from './line';
import { follow, keepLine } from './line';

export type RecordChange = {
  readonly recordId: string;
  readonly action: HistoryAction;
  readonly by: { readonly id: string; readonly name: string } | null;
};

/** What has changed of one type; without the records where they are too many to name. */
export type ConceptChanges = { readonly concept: string; readonly records: readonly RecordChange[] | null };

type RecordsWatch = {
  /** From here on nothing is missed: what was read before may be older. Also called where the feed no longer holds what happened meanwhile. */
  readonly onBegin: () => void;
  readonly onChanges: (changes: readonly ConceptChanges[]) => void;
  readonly onState: (state: LineState) => void;
};

/**
 * Follows the changes of all records that the caller may see until the answered function is called. After a lost connection it subscribes
 * again with the cursor of the last event, so that what happened in between comes first.
 */
export const watchRecords = ({ onBegin, onChanges, onState }: RecordsWatch): (() => void) => {
  let cursor: string | null = null;
  return keepLine({
    onState,
    subscribe: async (socket) => {
      try {
        await follow<{ recordsChanged: { cursor: string; concepts: readonly ConceptChanges[] } }>(
          socket,
          { query: FOLLOW_RECORDS, variables: { after: cursor } },
          ({ recordsChanged }) => {
            const isFirst = cursor === null;
            cursor = recordsChanged.cursor;
            if (isFirst) onBegin();
            if (recordsChanged.concepts.length > 0) onChanges(recordsChanged.concepts);
          },
        );
      } catch (error) {
        // The service refused the cursor itself, not only now: from its own first event on.
        if (Array.isArray(error)) cursor = null;
        throw error;
      }
    },
  });
};

export const FOLLOW_RECORDS = `subscription recordsChanged($after: String) {
  recordsChanged(after: $after) { cursor concepts { concept records { recordId action by { id name } } } }
}`;
