import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chunksOf } from './chunk';

async function* pieces(parts: readonly Uint8Array[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

async function all(chunks: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const found: Buffer[] = [];
  for await (const chunk of chunks) found.push(chunk);
  return found;
}

test('whatever the pieces that arrive, the chunks are full but the last, none is empty, and together they are the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 20 }), fc.integer({ min: 1, max: 16 }), async (parts, size) => {
      const chunks = await all(chunksOf(pieces(parts), size));
      expect(Buffer.concat(chunks)).toEqual(Buffer.concat(parts));
      for (const chunk of chunks.slice(0, -1)) expect(chunk).toHaveLength(size);
      for (const chunk of chunks) expect(chunk.length).toBeGreaterThan(0);
    }),
  );
});
