import { HttpError } from 'react-admin';

/** A file that was uploaded. */
export type UploadedFile = { readonly id: string; readonly name: string; readonly size: number; readonly url: string };

type Options = {
  readonly locale: string;
  /** How much has been sent, in percent. */
  readonly onProgress?: (percent: number) => void;
  readonly signal?: AbortSignal;
};

/** Sends a file to the service; fails with the service's own sentence. `fetch` does not tell how far an upload has come. */
export const uploadFile = (file: File, { locale, onProgress, signal }: Options): Promise<UploadedFile> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.setRequestHeader('accept-language', locale);
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? Math.floor((100 * loaded) / total) : 0);
    request.onload = () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText));
      else reject(new HttpError(messageIn(request.responseText), request.status));
    };
    request.onerror = () => reject(new HttpError('ra.notification.http_error', 0));
    request.onabort = () => reject(new HttpError('app.file.aborted', 0));
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });

const messageIn = (body: string): string => {
  try {
    const [{ message, extensions }] = JSON.parse(body).errors;
    return extensions?.fields?.[0]?.message ?? message;
  } catch {
    // Not the service's answer but that of a proxy before it.
    return 'ra.notification.http_error';
  }
};
