import { expect, test } from '@jest/globals';
import { createIds, createRandom, mulberry32 } from '../../src/emulator/random.js';

/** Mulberry32 as its author published it, in public domain. */
function reference(a: number): () => number {
  return () => {
    a |= 0;
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** So that a seed means the same in every version. */
test.each([0, 1, 7, 2 ** 31, 2 ** 32 - 1])('the seed %i gives the numbers of Mulberry32', (seed) => {
  const [next, expected] = [mulberry32(seed), reference(seed)];
  for (let i = 0; i < 1000; i++) expect(next()).toBe(expected());
});

test('a seed gives the same bytes each time, and every value of a byte', () => {
  const bytes = createRandom(5)(10_000);
  expect(createRandom(5)(10_000)).toEqual(bytes);
  expect(createRandom(6)(10_000)).not.toEqual(bytes);
  expect(new Set(bytes).size).toBe(256);
});

test('without a seed, the bytes differ', () => {
  expect(createRandom()(32)).not.toEqual(createRandom()(32));
});

test('ids have the form of the service, and differ', () => {
  const { newId, newRequestId } = createIds(createRandom(1));
  const ids = Array.from({ length: 200 }, () => newId('msg'));
  const requestIds = Array.from({ length: 200 }, newRequestId);
  for (const id of ids) expect(id).toMatch(/^msg_[0-9a-f]{40}$/);
  for (const id of requestIds) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(new Set([...ids, ...requestIds]).size).toBe(400);
});
