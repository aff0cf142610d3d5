import type { Random } from './random.js';

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
