import type { ComponentType } from 'react';
import { lazy, Suspense, useReducer } from 'react';
import { useLocation } from 'react-admin';
import { PageBoundary } from '../failure/PageBoundary';

/** A page that is loaded when someone opens it. Where that fails it says so, and is loaded anew when someone tries again. */
export const page = (load: () => Promise<ComponentType>): ComponentType => {
  const fresh = () => lazy(async () => ({ default: await load() }));
  let Loaded = fresh();
  return () => {
    const { pathname } = useLocation();
    const [, drawAgain] = useReducer((times: number) => times + 1, 0);
    const retry = () => {
      Loaded = fresh();
      drawAgain();
    };
    return (
      <PageBoundary place={pathname} onRetry={retry}>
        <Suspense>
          <Loaded />
        </Suspense>
      </PageBoundary>
    );
  };
};
