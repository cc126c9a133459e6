import { lazy, Suspense, useRef } from 'react';
import { useNotificationContext } from 'react-admin';

const Notification = lazy(() => import('./Notification').then((file) => ({ default: file.Notification })));

/** What the panel has to say at the lower edge; loaded with the first thing that is to be said. */
export const Notices = () => {
  const { notifications } = useNotificationContext();
  const isNeeded = useRef(false);
  isNeeded.current ||= notifications.length > 0;
  return <Suspense>{isNeeded.current && <Notification />}</Suspense>;
};
