/** Strings, numbers and arbitrary JSON that the contract allows, with the edge cases that fail most often. */
import * as fc from 'fast-check';
import type { Shape, StringRule } from '../../../scripts/generate/model.js';
import { SENTINEL } from './contract.js';

/** `known`: only what the contract lists. `extended`: also what a newer server may send, which only the open validators accept. */
export type Contents = 'known' | 'extended';

export const length = (text: string): number => [...text].length;

const anyString = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'a', SENTINEL, '😀', '\ud800', '\udc00\ud800', 'null', 'message', '\u0000', 'é\u0301') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

export function stringOf(rule: StringRule, contents: Contents): fc.Arbitrary<string> {
  const { constant, tags, values, minLength = 0, maxLength = Infinity, pattern } = rule;
  if (constant !== undefined) return fc.constant(constant);
  if (tags) return fc.constantFrom(...tags);
  if (values) {
    const known = fc.constantFrom(...values);
    return contents === 'extended' ? fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: anyString }) : known;
  }
  if (contents === 'extended') return anyString;
  const fits = (text: string): boolean => length(text) >= minLength && length(text) <= maxLength;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern)).filter(fits);
  const edges = maxLength <= 1024 ? ['a'.repeat(maxLength), '😀'.repeat(maxLength)] : [];
  return fc.oneof({ weight: 4, arbitrary: anyString.filter(fits) }, { weight: 1, arbitrary: fc.constantFrom('b', ...edges) });
}

export function numberOf(
  { integer, minimum = -Infinity, maximum = Infinity }: NonNullable<Shape['number']>,
  contents: Contents,
): fc.Arbitrary<number> {
  const edges = [0, 1, -1, -0, 2 ** 53, 1e21, ...(integer ? [] : [0.5, 1e300, 5e-324]), minimum, maximum];
  const fits = (value: number): boolean => Number.isFinite(value) && (contents === 'extended' || (value >= minimum && value <= maximum));
  return fc.constantFrom(...edges.filter(fits));
}

// Shared by all bodies, since no test changes a body in place.
const PROTOTYPE = JSON.parse(`{"__proto__":{"role":"user"},"constructor":[],"a/b~c":"${SENTINEL}"}`) as object;
export const freeObject: fc.Arbitrary<object> = fc.constantFrom({}, { a: [1, null] }, { type: 'message', text: SENTINEL }, PROTOTYPE);
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, 1.5, '', SENTINEL, [], [null, [{}]]),
  freeObject,
);

/** Keys that no definition declares. */
const UNKNOWN_KEYS = ['x_new', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a/b~c', 'Type', 'é😀', 'k'.repeat(70)];
export const unknownKeys: fc.Arbitrary<object> = fc
  .array(fc.tuple(fc.constantFrom(...UNKNOWN_KEYS), anyJson), { minLength: 1, maxLength: 2 })
  .map((entries) => Object.fromEntries(entries));

/** Item types that no union lists. */
export const UNKNOWN_KINDS = ['x_new_kind', '', SENTINEL, 'constructor', '__proto__', 'toString', 'Message', 'k'.repeat(70)];
