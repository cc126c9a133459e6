const READING: ReadonlySet<string> = new Set(['list', 'show', 'export', 'read']);
const ADMINISTRATION: ReadonlySet<string> = new Set(['users', 'apiTokens']);

/** What the panel offers to a role; the service decides for itself all the same. */
export const isOffered = (role: string | undefined, action: string, resource: string): boolean => {
  if (role === 'ADMINISTRATOR') return true;
  return role !== undefined && READING.has(action) && !ADMINISTRATION.has(resource);
};
