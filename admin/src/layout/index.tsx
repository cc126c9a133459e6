import { lazy, Suspense } from 'react';
import type { LayoutProps } from 'react-admin';

const LoadedLayout = lazy(() => import('./Layout').then((file) => ({ default: file.Layout })));

/** The frame around every page, loaded once someone is signed in. */
export const Layout = (props: LayoutProps) => (
  <Suspense>
    <LoadedLayout {...props} />
  </Suspense>
);
