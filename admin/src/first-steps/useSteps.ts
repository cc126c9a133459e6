import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import type { StepState } from './steps';
import { statesOf, steps } from './steps';

/** The steps as they stand now; undefined until that is known. */
export const useSteps = (isWanted = true): readonly StepState[] | undefined => {
  const provider = useDataProvider<PanelDataProvider>();
  const { data } = useQuery({ queryKey: ['home', 'steps'], queryFn: () => provider.isThere(steps.map(({ done }) => done)), enabled: isWanted });
  return data && statesOf(data);
};
