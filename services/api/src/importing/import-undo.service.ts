import { refusal } from '../errors';
import { modelOf } from '../record/model';
import type { FormerChange, Undoer } from '../record/undo';
import { currentOf } from '../record/undo';
import { writeOverMany } from '../record/write-many';
import type { ImportState } from './import-job.entity';
import { ImportJob } from './import-job.entity';

/** An import says so when all that it wrote is taken back, and when that is taken back in turn. */
export const undoImport: Undoer = {
  accompanies: true,
  begin: (ctx) => ({
    plan: async (changes) => {
      const updates = changes.map((change) => ({ before: currentOf(change), input: { state: stateAfter(change) } }));
      return () => writeOverMany(ctx, modelOf(ImportJob), updates);
    },
  }),
};

function stateAfter({ before, after, current }: FormerChange): ImportState {
  if (after && current?.['state'] === after['state']) {
    if (before?.['state'] === 'READY' && after['state'] === 'APPLIED') return 'UNDONE';
    if (before?.['state'] === 'APPLIED' && after['state'] === 'UNDONE') return 'APPLIED';
    if (before?.['state'] === 'UNDONE' && after['state'] === 'APPLIED') return 'UNDONE';
  }
  throw refusal('CONFLICT', 'undoNotOffered', { type: ImportJob.name });
}
