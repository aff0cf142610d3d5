/** How much the compaction items of one request may decrypt to. */
import { expect, test } from '@jest/globals';
import { decryptItems } from '../../src/emulator/compaction.js';
import { createEncryptor, type Encryptor } from '../../src/emulator/encryption.js';
import type { InputItem } from '../../src/types.js';
import { user } from './helpers.js';

const MAX_BYTES = 128 * 1024 * 1024;

/** Items that decrypt to this many bytes each, and an encryptor that records the limit for each of them. */
function itemsOf(...sizes: number[]): { items: InputItem[]; encryptor: Encryptor; limits: number[] } {
  const limits: number[] = [];
  const encryptor: Encryptor = {
    encrypt: () => Promise.reject(new Error('not used')),
    async decrypt(encrypted, maxBytes) {
      limits.push(maxBytes);
      const bytes = Number(encrypted);
      return bytes > maxBytes ? { ok: false, fault: 'too_large' } : { ok: true, value: [], bytes };
    },
  };
  const items = sizes.map((size): InputItem => ({ type: 'compaction', id: 'cmp_1', encrypted_content: String(size) }));
  return { items: [user('hi'), ...items], encryptor, limits };
}

test('an item that inflates to more bytes than the limit is too large, and one that has as many is not', async () => {
  const encryptor = createEncryptor((length) => new Uint8Array(length));
  const value = ['x'.repeat(1000)];
  const encrypted = await encryptor.encrypt(value);
  const bytes = JSON.stringify(value).length;
  expect(await encryptor.decrypt(encrypted, bytes)).toEqual({ ok: true, value, bytes });
  expect(await encryptor.decrypt(encrypted, bytes - 1)).toEqual({ ok: false, fault: 'too_large' });
});

test.each([
  ['one item of 128 MiB', [MAX_BYTES], { ok: true }],
  ['one byte more', [MAX_BYTES + 1], { ok: false, fault: 'too_large', index: 1 }],
  ['several items of 128 MiB together', [MAX_BYTES - 8, 5, 3], { ok: true }],
  ['one byte more in several items', [MAX_BYTES - 8, 5, 4], { ok: false, fault: 'too_large', index: 3 }],
])('%s', async (_, sizes, expected) => {
  const { items, encryptor, limits } = itemsOf(...sizes);
  expect(await decryptItems(items, encryptor)).toMatchObject(expected);
  expect(limits).toEqual(sizes.map((_size, i) => MAX_BYTES - sizes.slice(0, i).reduce((sum, size) => sum + size, 0)));
});
