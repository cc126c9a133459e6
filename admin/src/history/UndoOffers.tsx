import type { ReactNode } from 'react';
import { useCallback } from 'react';
import type { NotificationPayload } from 'react-admin';
import { AddNotificationContext, useAddNotificationContext } from 'react-admin';
import { takeWrite } from '../api/last-write';
import { part } from '../ui/part';

const UndoNotice = part(() => import('./UndoNotice').then((file) => file.UndoNotice));

/** Long enough to read, to think, and to find the button. */
const SHOWN_MS = 10_000;

/** Puts a way back into every message that tells of something written, be it by a form, a button of a list or an action of many rows. */
export const UndoOffers = ({ children }: { readonly children: ReactNode }) => {
  const add = useAddNotificationContext();
  const addWithUndo = useCallback((notification: NotificationPayload) => add(withUndo(notification)), [add]);
  return <AddNotificationContext value={addWithUndo}>{children}</AddNotificationContext>;
};

const withUndo = (notification: NotificationPayload): NotificationPayload => {
  const { message, type, notificationOptions: { messageArgs, ...options } = {} } = notification;
  if (typeof message !== 'string' || type === 'error' || type === 'warning') return notification;
  const write = takeWrite();
  if (!write) return notification;
  return {
    ...notification,
    message: <UndoNotice text={message} facts={messageArgs ?? {}} type={type} write={write} />,
    notificationOptions: { ...options, autoHideDuration: SHOWN_MS },
  };
};
