import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useDataProvider } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';

/**
 * What the service answers, asked for anew whenever `key` changes and when the page is read again; the answer before it is shown until then.
 * A failure is told by the frame. Without a key nothing is asked.
 */
export const useLoaded = <T>(key: string | null, load: (provider: PanelDataProvider) => Promise<T>): T | undefined => {
  const provider = useDataProvider<PanelDataProvider>();
  const id = useId();
  return useQuery({ queryKey: ['loaded', id, key], queryFn: () => load(provider), enabled: key !== null, placeholderData: keepPreviousData }).data;
};
