import { ApplicationUpdatedNotification, Notification as RaNotification } from 'react-admin';

export const Notification = () => <RaNotification />;
export const UpdateNotification = () => <ApplicationUpdatedNotification />;
