import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Locale } from '../messages/messages';
import { readSessionCookie } from './session-cookie';

/** What a request says about who sends it, before anything of it is believed. */
export interface Caller {
  readonly locale: Locale;
  readonly requestId: string;
  readonly address: string;
  /** It came by https, perhaps to a trusted proxy. */
  readonly secure: boolean;
  readonly credentials: Credentials;
}

/** A bearer token for programs, a session for people; neither for whoever has not signed in. */
export interface Credentials {
  readonly authorization?: string;
  readonly sessionToken?: string;
}

export function callerOf(request: IncomingMessage, trustProxy: boolean): Caller {
  const { authorization } = request.headers;
  const sessionToken = readSessionCookie(request.headers.cookie);
  const forwardedFor = trustProxy ? lastOf(request.headers['x-forwarded-for']) : undefined;
  const forwardedProto = trustProxy ? lastOf(request.headers['x-forwarded-proto']) : undefined;
  return {
    locale: localeOf(request.headers['accept-language']),
    requestId: requestIdOf(request.headers['x-request-id']),
    address: forwardedFor ?? request.socket.remoteAddress ?? '',
    secure: forwardedProto === 'https',
    credentials: { ...(authorization === undefined ? {} : { authorization }), ...(sessionToken === undefined ? {} : { sessionToken }) },
  };
}

/** Vietnamese, unless the header prefers English. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  if (acceptLanguage === undefined) return 'vi';
  let best: { readonly locale: Locale; readonly quality: number } = { locale: 'vi', quality: 0 };
  for (const item of acceptLanguage.split(',')) {
    const [range = '', ...parameters] = item.trim().toLowerCase().split(';');
    const language = range.split('-')[0];
    const quality = Number(
      parameters
        .find((parameter) => parameter.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    if ((language === 'vi' || language === 'en') && quality > best.quality) best = { locale: language, quality };
  }
  return best.locale;
}

function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w.:-]{1,100}$/.test(header) ? header : randomUUID();
}

/** The nearest proxy adds its entry last; those before it are whatever the client claims. */
function lastOf(header: string | string[] | undefined): string | undefined {
  return (
    String(header ?? '')
      .split(',')
      .at(-1)
      ?.trim() || undefined
  );
}
