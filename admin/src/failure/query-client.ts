import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'react-admin';

/**
 * What react-admin reads with. A question that got no answer is asked once more, then the frame says so (`FailureNotice`); it is also asked
 * where the browser believes that there is no network, for it may be wrong, and anew when the network is back.
 */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', refetchOnReconnect: true, retry: (times, error) => times < 1 && isOutOfReach(error), retryDelay: RETRY_MS },
      mutations: { networkMode: 'always' },
    },
  });

const RETRY_MS = 500;

/** Whether the service did not answer at all, or could not; what it refuses, it refuses again. */
export const isOutOfReach = (error: unknown): boolean => error instanceof HttpError && (error.status === 0 || error.status >= 500);
