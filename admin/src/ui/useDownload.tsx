import type { ReactElement } from 'react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { DownloadDialog } from './DownloadDialog';
import { messageOf } from './message-of';
import { saveFile } from './save-file';

type Load = (signal: AbortSignal, onBytes: (bytes: number) => void) => Promise<File>;

/** Files that take a while: `start` loads one and hands it to the person, `dialog` shows how far it is and can stop it. */
export const useDownload = (title: string): { readonly start: (load: Load) => Promise<void>; readonly dialog: ReactElement } => {
  const notify = useNotify();
  const [running, setRunning] = useState<{ readonly stop: AbortController; readonly bytes: number } | null>(null);
  const start = async (load: Load): Promise<void> => {
    const stop = new AbortController();
    setRunning({ stop, bytes: 0 });
    try {
      saveFile(await load(stop.signal, (bytes) => setRunning({ stop, bytes })));
    } catch (error) {
      if (!stop.signal.aborted) notify(messageOf(error), { type: 'error', multiLine: true });
    } finally {
      setRunning(null);
    }
  };
  return { start, dialog: <DownloadDialog title={title} bytes={running?.bytes ?? null} onStop={() => running?.stop.abort()} /> };
};
