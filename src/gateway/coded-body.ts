import { resume } from '../internal/read-body.js';
import type { Body } from './read-response.js';

/** Enough to tell what a body is. */
const ENOUGH = 32;

const MARKS: Readonly<Record<string, readonly number[]>> = {
  gzip: [0x1f, 0x8b],
  'x-gzip': [0x1f, 0x8b],
  zstd: [0x28, 0xb5, 0x2f, 0xfd],
};

/**
 * Whether a body still has the coding that its header names. `fetch` undoes the codings it knows and leaves the header as it was, and
 * which it knows differs by runtime and version. So the first bytes tell: gzip and zstd have marks, and what the others make is no text.
 */
export function looksCoded(start: Uint8Array, coding: string): boolean {
  const mark = MARKS[coding];
  if (mark) return mark.every((byte, i) => start[i] === byte);
  return coding === 'br' || coding === 'deflate' ? !isText(start) : true;
}

function isText(start: Uint8Array): boolean {
  try {
    // A character at the end may be cut.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return text !== '' && !/[^\t\n\r\P{Cc}]/u.test(text);
  } catch {
    return false;
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
  const start = new Uint8Array(await new Blob(chunks).slice(0, ENOUGH).arrayBuffer());
  return { start, body: resume(chunks, reader) };
}
