import { useRef } from 'react';
import { useNotificationContext } from 'react-admin';
import { part } from '../ui/part';

const Notification = part(() => import('./Notification').then((file) => file.Notification));

/** What the panel has to say at the lower edge; loaded with the first thing that is to be said, or before. */
export const Notices = () => {
  const { notifications } = useNotificationContext();
  const isNeeded = useRef(false);
  isNeeded.current ||= notifications.length > 0;
  return isNeeded.current && <Notification />;
};
