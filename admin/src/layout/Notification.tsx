import { ApplicationUpdatedNotification, Notification as RaNotification } from 'react-admin';

/** On a phone it stays above the buttons that a form has at the bottom. */
export const Notification = () => <RaNotification sx={{ bottom: { xs: 76, sm: 24 } }} />;
export const UpdateNotification = () => <ApplicationUpdatedNotification />;
