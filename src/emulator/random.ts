/** Returns that many random bytes. */
export type Random = (length: number) => Uint8Array<ArrayBuffer>;

/** Cryptographically random bytes; with a seed, the same bytes in the same order each time, which is for tests and never for secrets. */
export function createRandom(seed?: number): Random {
  if (seed === undefined) return (length) => crypto.getRandomValues(new Uint8Array(length));
  const next = mulberry32(seed);
  return (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256));
}

/** Creates an id in the form of the service: a prefix and 40 hexadecimal digits. */
export type NewId = (prefix: 'resp' | 'msg' | 'cmp') => string;

/** `newId` creates ids of responses and their items, `newRequestId` those of requests, which have the form of a UUID. */
export function createIds(random: Random): { newId: NewId; newRequestId: () => string } {
  // Drawn in blocks, since each call of the runtime's generator costs far more than a few bytes do.
  let block: Uint8Array = new Uint8Array();
  const randomHex = (length: number): string => {
    if (block.length < length) block = random(BLOCK_BYTES);
    const hex = toHex(block.subarray(0, length));
    block = block.subarray(length);
    return hex;
  };
  return {
    newId: (prefix) => `${prefix}_${randomHex(20)}`,
    // `crypto.randomUUID` accepts no seed, and is missing in pages that were not loaded over TLS.
    newRequestId: () => randomHex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  };
}

const BLOCK_BYTES = 1024;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/** A small pseudorandom number generator (Mulberry32): numbers from 0 up to, but not including, 1. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
