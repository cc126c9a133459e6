import { HttpError } from 'react-admin';

/**
 * A document of the service as a file with the name that the service gives it. `onBytes` is told how much has come; aborting `signal` ends the work on
 * both sides. Rejects with a HttpError in the service's words, and with the reason of `signal` when that was aborted.
 */
export const downloadFile = async (address: string, locale: string, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<File> => {
  const response = await fetch(address, { headers: { 'accept-language': locale }, signal });
  if (!response.ok) throw new HttpError(wordsOf(await response.text()), response.status);
  return received(response, nameOf(response.headers.get('content-disposition') ?? ''), onBytes);
};

/** The body of an answer, as it comes. */
export const received = async (response: Response, name: string, onBytes: (bytes: number) => void): Promise<File> => {
  const pieces: BlobPart[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    pieces.push(part.value);
    bytes += part.value.length;
    onBytes(bytes);
  }
  return new File(pieces, name, { type: response.headers.get('content-type') ?? 'application/octet-stream' });
};

/** By RFC 6266: the name in UTF-8. */
const nameOf = (disposition: string): string => decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? '');

/** Refusals are pages in words, for those who follow an address. */
const wordsOf = (page: string): string => new DOMParser().parseFromString(page, 'text/html').querySelector('p')?.textContent ?? '';
