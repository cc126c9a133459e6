import type { ComponentProps } from 'react';
import { AccessDenied, AuthenticationError, CheckForApplicationUpdate, Error as ErrorView, NotFound, Notification } from 'react-admin';

export const AccessDeniedPage = () => <AccessDenied />;
export const AuthenticationErrorPage = () => <AuthenticationError />;
export const NotFoundPage = () => <NotFound />;
export const ErrorPage = (props: ComponentProps<typeof ErrorView>) => <ErrorView {...props} />;
export const Notices = () => <Notification />;
export const UpdateCheck = () => <CheckForApplicationUpdate />;
