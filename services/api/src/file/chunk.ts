/** What one row of a content holds: a BLOB of every database takes 65,535 bytes. */
export const CHUNK_BYTES = 62 * 1024;

/** The same bytes in pieces of exactly `size`, the last one shorter. Holds one piece at a time. */
export async function* chunksOf(body: AsyncIterable<Buffer>, size: number = CHUNK_BYTES): AsyncGenerator<Buffer, void, undefined> {
  let parts: Buffer[] = [];
  let held = 0;
  for await (const piece of body) {
    let rest = piece;
    while (held + rest.length >= size) {
      const taken = rest.subarray(0, size - held);
      yield Buffer.concat([...parts, taken], size);
      rest = rest.subarray(taken.length);
      parts = [];
      held = 0;
    }
    if (rest.length > 0) parts.push(rest);
    held += rest.length;
  }
  if (held > 0) yield Buffer.concat(parts, held);
}
