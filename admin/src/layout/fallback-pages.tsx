import type { ComponentProps } from 'react';
import { AccessDenied, AuthenticationError, Error as ErrorView, NotFound } from 'react-admin';

export const AccessDeniedPage = () => <AccessDenied />;
export const AuthenticationErrorPage = () => <AuthenticationError />;
export const NotFoundPage = () => <NotFound />;
export const ErrorPage = (props: ComponentProps<typeof ErrorView>) => <ErrorView {...props} />;
