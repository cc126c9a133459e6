import { useEffect, useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import { wholeMessageOf } from '../ui/message-of';

/** What the service answers, asked for anew whenever `key` changes; the answer before it is shown until then. */
export const useLoaded = <T>(key: string, load: (provider: PanelDataProvider) => Promise<T>): T | undefined => {
  const provider = useDataProvider<PanelDataProvider>();
  const notify = useNotify();
  const [loaded, setLoaded] = useState<T>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded depends on the key alone.
  useEffect(() => {
    let isWanted = true;
    load(provider).then(
      (answer) => isWanted && setLoaded(answer),
      (error: unknown) => isWanted && notify(wholeMessageOf(error), { type: 'error' }),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return loaded;
};
