import { useCallback } from 'react';
import { useCheckForApplicationUpdate, useNotify } from 'react-admin';
import { part } from '../ui/part';

const Notification = part(() => import('./Notification').then((file) => file.UpdateNotification));

/** Tells when a newer panel has been installed, and offers to load it. */
export const UpdateCheck = () => {
  const notify = useNotify();
  const onNewVersionAvailable = useCallback(() => notify(<Notification />, { type: 'info', autoHideDuration: null }), [notify]);
  useCheckForApplicationUpdate({ onNewVersionAvailable });
  return null;
};
