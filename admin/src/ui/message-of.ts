import { HttpError } from 'react-admin';

/** The sentence to show for a failure: the service's own, or a key of the panel's texts. */
export const messageOf = (error: unknown): string => (error instanceof Error && error.message ? error.message : 'ra.notification.http_error');

const LENGTH_MAX = 600;

/** The same where no form shows the faults at their fields: their sentences themselves. */
export const wholeMessageOf = (error: unknown): string => {
  const faults: unknown = error instanceof HttpError ? error.body?.errors?.root?.serverError : undefined;
  if (typeof faults !== 'string' || faults === '') return messageOf(error);
  return faults.length > LENGTH_MAX ? `${faults.slice(0, LENGTH_MAX)}…` : faults;
};
