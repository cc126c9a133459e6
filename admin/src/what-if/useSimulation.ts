import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import type { StandingRecord } from '../api/records';
import type { SupposedResult, SupposedStanding } from '../api/what-if-actions';

/** A slider that moves asks once it has come to rest. */
const REST_MS = 350;

const NOTHING = '[]';

/** A standing where nothing is supposed otherwise. */
const asItIs = ({ organization, rank, score }: StandingRecord): SupposedStanding => ({
  organization,
  rank,
  score,
  previousRank: rank,
  previousScore: score,
});

type Simulation = { readonly lines: readonly SupposedStanding[] | undefined; readonly error: unknown; readonly isWaiting: boolean };

/** The ranking as these results would make it. What the service refuses is answered as `error`: it is no failure of the page. */
export const useSimulation = (rankingId: string, standings: readonly StandingRecord[], results: readonly SupposedResult[]): Simulation => {
  const provider = useDataProvider<PanelDataProvider>();
  const wanted = JSON.stringify(results);
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(wanted), REST_MS);
    return () => window.clearTimeout(timer);
  }, [wanted]);
  const { data, isFetching } = useQuery({
    queryKey: ['simulation', rankingId, asked],
    queryFn: async (): Promise<{ readonly lines: readonly SupposedStanding[] } | { readonly error: unknown }> => {
      try {
        return { lines: await provider.simulateRanking(rankingId, JSON.parse(asked)) };
      } catch (error) {
        return { error };
      }
    },
    enabled: asked !== NOTHING,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  if (wanted === NOTHING) return { lines: standings.map(asItIs), error: undefined, isWaiting: false };
  return {
    lines: data && 'lines' in data ? data.lines : undefined,
    error: data && 'error' in data ? data.error : undefined,
    isWaiting: isFetching || asked !== wanted,
  };
};
