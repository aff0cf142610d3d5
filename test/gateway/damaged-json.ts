import { pick, type Random } from '../../scripts/bench/random.js';

/** Splits bytes at random positions. */
export function split(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer>[] {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = 1 + Math.floor(random() ** 3 * 2 * bytes.length);
    chunks.push(bytes.subarray(at, at + length));
    at += length;
  }
  return chunks;
}

const MARKS = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '\n',
  '\t',
  '0',
  '-',
  'e',
  'null',
  '"input"',
  '"type"',
  '"message"',
  '\\u0041',
  '\\ud800',
];
const BYTES = [
  '\x00',
  '\x1f',
  '\x7f',
  '\x80',
  '\xbf',
  '\xc0',
  '\xc2\x80',
  '\xed\xa0\x80',
  '\xe2\x82',
  '\xf4\x90\x80\x80',
  '\xff',
  '\xef\xbb\xbf',
];

/** Changes a document at a few random positions. It may remain valid. */
export function damage(bytes: Buffer, random: Random): Uint8Array<ArrayBuffer> {
  let damaged = bytes;
  for (let times = Math.floor(random() * 3); times >= 0; times--) {
    const at = Math.floor(random() * (damaged.length + 1));
    const length = Math.floor(random() ** 2 * 6);
    const marks = Buffer.from(pick(random() < 0.85 ? MARKS : BYTES, random), 'latin1');
    const between = random() < 0.3 ? Buffer.alloc(0) : random() < 0.2 ? damaged.subarray(at, at + 200) : marks;
    damaged = Buffer.concat([damaged.subarray(0, at), between, damaged.subarray(at + length)]);
  }
  return new Uint8Array(damaged);
}
