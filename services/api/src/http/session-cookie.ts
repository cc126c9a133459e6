import type { ServerResponse } from 'node:http';
import type { SessionCookie } from '../context';

export const SESSION_COOKIE = 'thi_dua_session';

/** The session's token in a Cookie header. */
export function readSessionCookie(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  for (const pair of header.split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === SESSION_COOKIE && value) return value;
  }
  return undefined;
}

/** Sets and clears the session's cookie on one response. The token must need no quoting: base64url or hexadecimal. */
export function sessionCookieOn(response: ServerResponse, secure: boolean): SessionCookie {
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return {
    set: (token, expiresAt) => void response.setHeader('set-cookie', `${SESSION_COOKIE}=${token}; Expires=${expiresAt.toUTCString()}; ${attributes}`),
    clear: () => void response.setHeader('set-cookie', `${SESSION_COOKIE}=; Expires=${new Date(0).toUTCString()}; ${attributes}`),
  };
}
