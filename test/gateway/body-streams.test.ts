/** Streams made from a source that pushes its chunks, and buffers of chunks. */
import { expect, test } from '@jest/globals';
import { concatChunks, createChunkBuffer, toStream, type Bytes, type PausableSource } from '../../src/internal/http/body.js';

const source = (read: PausableSource['read']): PausableSource => ({
  read,
  pause: () => {},
  resume: () => {},
  cancel: () => {},
  toStream: () => toStream(source(read)),
});

test.each([[undefined], [new Error('broken')]])('a source may end after its stream was cancelled: %s', async (error) => {
  let end = (): void => {};
  const stream = toStream(
    source((sink) => {
      end = () => sink.end(error);
    }),
  );
  await stream.cancel();
  expect(end).not.toThrow();
  expect(await stream.getReader().read()).toEqual({ done: true, value: undefined });
});

test.each([[1], [100], [2047], [2048], [5000], [16 * 1024 - 1], [16 * 1024], [100_000]])(
  'a buffer of chunks of up to %i bytes keeps every byte, in little memory',
  (maximum) => {
    const total = 300_000;
    const bytes = Uint8Array.from({ length: total }, (_, i) => i % 251);
    const buffer = createChunkBuffer();
    for (let at = 0, i = 0; at < total; i++) {
      const length = Math.min(total - at, i % 3 === 2 ? Math.ceil(maximum / 2) : maximum);
      buffer.add(bytes.slice(at, at + length));
      at += length;
    }
    const chunks = buffer.chunks();
    expect(concatChunks(chunks)).toEqual(bytes);
    const allocated = [...new Set(chunks.map((chunk: Bytes) => chunk.buffer))].reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(allocated).toBeLessThan(1.5 * total);
    expect(chunks.length).toBeLessThan(60);
  },
);

test('a small body is kept in a small buffer', () => {
  const buffer = createChunkBuffer();
  for (const text of ['{"model":', '"m","input":"hi"}']) buffer.add(new TextEncoder().encode(text));
  const [chunk] = buffer.chunks();
  expect(new TextDecoder().decode(chunk)).toBe('{"model":"m","input":"hi"}');
  expect(chunk?.buffer.byteLength).toBeLessThan(4096);
});
