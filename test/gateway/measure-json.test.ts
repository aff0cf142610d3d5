import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { seededRandom } from '../../scripts/bench/random.js';
import { countKeys, measureJson } from '../../src/internal/json/measure.js';
import { DUPLICATE_KEY_RATE, writeUnusual } from './unusual-json.js';

const NONE = { maxDepth: Infinity, maxItems: Infinity, maxValues: Infinity };
const json = fc.jsonValue({ maxDepth: 6 });
const seed = fc.integer({ min: 0, max: 2 ** 31 });
/** Values, and their text with any white space and escapes but without duplicate keys. */
const text = fc.tuple(json, seed).map(([value, start]) => ({ value, text: writeUnusual(value, withoutDuplicates(seededRandom(start))) }));
const withoutDuplicates = (random: () => number) => (): number => DUPLICATE_KEY_RATE + (1 - DUPLICATE_KEY_RATE) * random();

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const depthOf = (value: unknown): number => (isObject(value) ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0);
const valuesIn = (value: unknown): number =>
  isObject(value) ? Object.values(value).reduce((sum: number, member) => sum + 1 + valuesIn(member), 0) : 0;

const isWithin = (written: string, limit: object): boolean => measureJson(written, { ...NONE, ...limit }).ok;

test('counts as many keys in the text as in the value', () => {
  fc.assert(
    fc.property(text, ({ value, text }) => {
      const parsed: unknown = JSON.parse(text);
      expect(measureJson(text, NONE)).toEqual({ ok: true, keys: isObject(parsed) ? countKeys(parsed) : 0 });
      expect(isObject(parsed)).toBe(isObject(value));
    }),
    { numRuns: 500 },
  );
});

test('counts a duplicate key twice in the text, and once in the value', () => {
  for (const duplicate of ['{"a":1,"a":2}', '[{"x":{"\\u0061":[],"a":":,{"}}]', '{"":0,"":1}']) {
    const measured = measureJson(duplicate, NONE);
    if (!measured.ok) throw new Error('exceeds no limit');
    expect(measured.keys - countKeys(JSON.parse(duplicate) as object)).toBe(1);
  }
});

test('measures the depth exactly', () => {
  fc.assert(
    fc.property(text, ({ value, text }) => {
      const depth = depthOf(value);
      expect(isWithin(text, { maxDepth: depth })).toBe(true);
      if (depth > 0) expect(isWithin(text, { maxDepth: depth - 1 })).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('counts as items the elements of input in the root object', () => {
  const body = '{"a":[[1,2,3],{"b":[4,5,6,7]},"[,,,,"],"input":[1,2,3,4],"c":{"d":[1,2,3,4,5,6]}}';
  expect(isWithin(body, { maxItems: 4 })).toBe(true);
  expect(isWithin(body, { maxItems: 3 })).toBe(false);
  expect(isWithin('{"input":[]}', { maxItems: 1 })).toBe(true);
});

test('counts values exactly', () => {
  fc.assert(
    fc.property(text, ({ value, text }) => {
      const values = valuesIn(value) + 1;
      expect(isWithin(text, { maxValues: values })).toBe(true);
      if (values > 1) expect(isWithin(text, { maxValues: values - 1 })).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('returns for any text, even if it is not JSON', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', '\\', '{', '[', '}', ']', ',', ':', 'a') })), (any) => {
      measureJson(any, { maxDepth: 5, maxItems: 5, maxValues: 50 });
    }),
    { numRuns: 2000 },
  );
});

test('reads a long run of backslashes only once', () => {
  const slashes = `"${'\\\\'.repeat(2_000_000)}"`;
  expect(measureJson(`[${slashes},${slashes}]`, NONE)).toEqual({ ok: true, keys: 0 });
  // Many escaped quotes.
  expect(measureJson(`["${'\\"'.repeat(2_000_000)}"]`, NONE)).toEqual({ ok: true, keys: 0 });
});

test('names the limit that is exceeded first', () => {
  const limits = { maxDepth: 3, maxItems: 2, maxValues: 6 };
  const tooDeep = '[[[[]]]]';
  const tooMany = '1,'.repeat(8);
  expect(measureJson(`[${tooMany}${tooDeep}]`, limits)).toEqual({ ok: false, exceeded: 'maxValues' });
  expect(measureJson(`[${tooDeep},${tooMany}1]`, limits)).toEqual({ ok: false, exceeded: 'maxDepth' });
  expect(measureJson(`{"input":[1,1,1,1,1,1,1,1]}`, limits)).toEqual({ ok: false, exceeded: 'maxItems' });
  expect(measureJson(`{"a":[${tooMany}1],"input":[1,1,1]}`, limits)).toEqual({ ok: false, exceeded: 'maxValues' });
});
