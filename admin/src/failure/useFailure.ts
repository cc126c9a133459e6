import type { Query, QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { HttpError } from 'react-admin';

/** What the page on screen asked for and did not get. */
export const failuresOf = (client: QueryClient): readonly Query[] =>
  client.getQueryCache().findAll({ type: 'active', predicate: ({ state }) => state.status === 'error' && !isSignedOut(state.error) });

/** Then react-admin asks to sign in. */
const isSignedOut = (error: unknown): boolean => error instanceof HttpError && error.status === 401;

/** The first thing that failed of what the page on screen asked for. */
export const useFailure = (): Error | null => {
  const client = useQueryClient();
  const subscribe = useCallback((tell: () => void) => client.getQueryCache().subscribe(tell), [client]);
  return useSyncExternalStore(subscribe, () => failuresOf(client)[0]?.state.error ?? null);
};
