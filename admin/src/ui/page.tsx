import type { ComponentType } from 'react';
import { lazy, Suspense } from 'react';
import { useLocation } from 'react-admin';
import { PageBoundary } from '../failure/PageBoundary';

/** A page that is loaded when someone opens it. Where that fails it says so, and is tried again when someone asks. */
export const page = (load: () => Promise<ComponentType>): ComponentType => {
  const Loaded = lazy(async () => ({ default: await load() }));
  return () => {
    const { pathname } = useLocation();
    return (
      <PageBoundary place={pathname}>
        <Suspense>
          <Loaded />
        </Suspense>
      </PageBoundary>
    );
  };
};
