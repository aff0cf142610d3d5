import { resume } from '../internal/read-body.js';

/** Enough to tell what a body is. */
const ENOUGH = 8;

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;

/**
 * Whether a body still has the coding that its header names. `fetch` undoes the codings it knows and leaves the header as it was, and
 * which it knows differs by runtime and version. So the first bytes tell: gzip, zlib and zstd have marks, and text is not brotli.
 */
export function looksCoded(start: Uint8Array, coding: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = start;
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return a === 0x1f && b === 0x8b;
    case 'deflate':
      return (a & 0x0f) === 8 && ((a << 8) | b) % 31 === 0;
    case 'zstd':
      return a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd;
    case 'br':
      return !start.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d);
    default:
      return true;
  }
}

/** Reads the start of a body. The stream that comes back has all of it. */
export async function peek(body: Body): Promise<{ start: Uint8Array; body: Body }> {
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (length < ENOUGH) {
    const { value } = await reader.read();
    if (!value) break;
    chunks.push(value);
    length += value.length;
  }
  const start = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    start.set(chunk, at);
    at += chunk.length;
  }
  return { start: start.subarray(0, ENOUGH), body: resume(chunks, reader) };
}
