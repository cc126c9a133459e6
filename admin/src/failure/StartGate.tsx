import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAuthProvider } from 'react-admin';
import { PageFailure } from './PageFailure';
import { isOutOfReach } from './query-client';

/** Waits until the service has said who is here. While it cannot, that is told: nobody is sent to sign in for a service that is away. */
export const StartGate = ({ children }: { readonly children: ReactNode }) => {
  const authProvider = useAuthProvider();
  const { data, error, refetch } = useQuery({
    queryKey: ['start'],
    queryFn: async () => {
      try {
        await authProvider?.checkAuth({});
      } catch (failure) {
        if (isOutOfReach(failure)) throw failure;
      }
      return 'known';
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <PageFailure error={error} onRetry={() => void refetch()} isWhole />;
  return data && children;
};
