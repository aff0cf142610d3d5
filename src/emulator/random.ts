/** Gives so many random bytes. */
export type Random = (length: number) => Uint8Array<ArrayBuffer>;

/** Without a seed, bytes nobody can foresee. With one, the same bytes in the same order each time: for tests, never for secrets. */
export function createRandom(seed?: number): Random {
  if (seed === undefined) return (length) => crypto.getRandomValues(new Uint8Array(length));
  const next = mulberry32(seed);
  return (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256));
}

/** Numbers from 0 up to 1, by the generator of that name: small, and good enough to draw faults with. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An id as the service writes them: the prefix of its kind and 40 hexadecimal digits. */
export type NewId = (prefix: 'resp' | 'msg' | 'cmp') => string;

/** Makes ids for answers and their items, and ids for calls, which have the form of a UUID. */
export function createIds(random: Random): { item: NewId; call: () => string } {
  const hex = (length: number): string => Array.from(random(length), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    item: (prefix) => `${prefix}_${hex(20)}`,
    // `crypto.randomUUID` is missing in pages that were not loaded over TLS, and knows no seed.
    call: () => hex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  };
}
