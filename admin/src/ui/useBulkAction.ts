import { useGetRecordRepresentation, useListContext, useTranslate } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import { wholeMessageOf } from './message-of';
import { refusedRow } from './refused-row';
import { useAction } from './useAction';

/** Runs an action over the rows that are chosen in a list: all of them or none. A refusal is told with the name of the row that it is about. */
export const useBulkAction = () => {
  const translate = useTranslate();
  const { resource, data = [], selectedIds, onUnselectItems } = useListContext();
  const represent = useGetRecordRepresentation(resource);
  const { isRunning, run } = useAction();
  const inWords = (error: unknown): string => {
    const refused = refusedRow(error);
    const told = translate(refused?.message ?? wholeMessageOf(error));
    const record = refused && data.find(({ id }) => id === selectedIds[refused.index]);
    return translate('app.bulk.refused', { reason: record ? `${represent(record)}: ${told}` : told });
  };
  return {
    ids: selectedIds.map(String),
    isRunning,
    run: async (action: (provider: PanelDataProvider) => Promise<unknown>, done: string): Promise<boolean> => {
      const isDone = await run(action, translate(done, { smart_count: selectedIds.length }), inWords);
      if (isDone) onUnselectItems();
      return isDone;
    },
  };
};
