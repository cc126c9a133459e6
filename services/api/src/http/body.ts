import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { refusal } from '../errors';
import { HttpRefusal } from './refuse';

export const BODY_MEGABYTES_MAX = 2;
const BODY_BYTES_MAX = BODY_MEGABYTES_MAX * 1024 * 1024;

/** Reads a JSON body. Throws an HttpRefusal: 413 too large, 415 another encoding, 400 not UTF-8 or not JSON. An empty body answers undefined. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  const charset = /charset=["']?([\w-]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (encoding !== 'identity' || !/^(utf-?8|us-ascii)$/i.test(charset)) throw new HttpRefusal(415, refusal('BAD_USER_INPUT', 'bodyNotUtf8', {}));
  const bytes = await readBytes(request);
  if (bytes.length === 0) return undefined;
  if (!isUtf8(bytes)) throw new HttpRefusal(400, refusal('BAD_USER_INPUT', 'bodyNotUtf8', {}));
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new HttpRefusal(400, refusal('BAD_USER_INPUT', 'bodyNotJson', { detail: error instanceof Error ? error.message : '' }));
  }
}

function readBytes(request: IncomingMessage): Promise<Buffer> {
  const tooLarge = (): HttpRefusal => new HttpRefusal(413, refusal('BAD_USER_INPUT', 'bodyTooLarge', { megabytes: BODY_MEGABYTES_MAX }));
  if (Number(request.headers['content-length']) > BODY_BYTES_MAX) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= BODY_BYTES_MAX) {
        chunks.push(chunk);
        return;
      }
      // The rest flows on and is dropped: a client that is cut off while it writes would never read the answer.
      chunks.length = 0;
      reject(tooLarge());
    });
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', (error) => reject(new HttpRefusal(400, refusal('BAD_USER_INPUT', 'invalidRequest', { detail: error.message }))));
  });
}
