import { Suspense } from 'react';
import { page } from '../ui/page';

const LoadedPage = page(() => import('./LoginPage').then((file) => file.LoginPage));

export const LoginPage = () => (
  <Suspense>
    <LoadedPage />
  </Suspense>
);
