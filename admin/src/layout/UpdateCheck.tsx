import { lazy, Suspense, useCallback } from 'react';
import { useCheckForApplicationUpdate, useNotify } from 'react-admin';

const Notification = lazy(() => import('./Notification').then((file) => ({ default: file.UpdateNotification })));

/** Tells when a newer panel has been installed, and offers to load it. */
export const UpdateCheck = () => {
  const notify = useNotify();
  const onNewVersionAvailable = useCallback(
    () =>
      notify(
        <Suspense>
          <Notification />
        </Suspense>,
        { type: 'info', autoHideDuration: null },
      ),
    [notify],
  );
  useCheckForApplicationUpdate({ onNewVersionAvailable });
  return null;
};
