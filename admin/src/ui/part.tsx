import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { PartBoundary } from '../failure/PartBoundary';

/** So long after its start the panel loads what the first page did without; a service that goes away later takes none of it. */
const REST_MS = 10_000;

/** A part of the frame that is loaded when it is first needed, or once the first page is at rest. Where it does not come, that is said. */
export const part = <P extends object>(load: () => Promise<ComponentType<P>>): ((props: P) => ReactNode) => {
  const Loaded = lazy(async () => ({ default: await load() }));
  // What does not come now is told when it is needed.
  window.setTimeout(() => void load().catch(() => undefined), REST_MS);
  return (props) => (
    <PartBoundary>
      <Suspense>
        <Loaded {...props} />
      </Suspense>
    </PartBoundary>
  );
};
