import { refusal } from '../errors';

/**
 * A file's text: UTF-8, or UTF-16 where a byte order mark says so (Excel's "Unicode text"). Anything else, such as the old Vietnamese
 * encodings, is refused rather than guessed: a wrong guess spoils names silently.
 */
export async function* decoded(content: AsyncIterable<Buffer>): AsyncGenerator<string, void, undefined> {
  let decoder: Decoder | null = null;
  let held: Buffer = Buffer.alloc(0);
  let bytes = 0;
  for await (const piece of content) {
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    if (decoder === null && held.length < 3) continue;
    decoder ??= new TextDecoder(encodingOf(held), { fatal: true });
    yield decode(decoder, held, true, bytes);
    bytes += held.length;
    held = Buffer.alloc(0);
  }
  decoder ??= new TextDecoder(encodingOf(held), { fatal: true });
  yield decode(decoder, held, false, bytes);
}

type Decoder = InstanceType<typeof TextDecoder>;

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(decoder: Decoder, bytes: Buffer, stream: boolean, position: number): string {
  try {
    const text = decoder.decode(bytes, { stream });
    if (text.includes('\0')) throw refusal('BAD_USER_INPUT', 'textNotReadable', { position });
    return text;
  } catch (error) {
    if (error instanceof TypeError) throw refusal('BAD_USER_INPUT', 'textNotReadable', { position });
    throw error;
  }
}
