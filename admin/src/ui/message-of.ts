/** The sentence to show for a failure: the service's own, or a key of the panel's texts. */
export const messageOf = (error: unknown): string => (error instanceof Error && error.message ? error.message : 'ra.notification.http_error');
