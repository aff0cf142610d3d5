import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { seededRandom } from '../../scripts/bench/random.js';
import { countKeys, measureJson } from '../../src/internal/json/measure.js';
import { writeHostile } from './hostile-json.js';

const NONE = { maxDepth: Infinity, maxItems: Infinity, maxValues: Infinity };
const json = fc.jsonValue({ maxDepth: 6 });
const seed = fc.integer({ min: 0, max: 2 ** 31 });
/** In any spacing and with any escapes, and here without keys that occur twice. */
const text = fc.tuple(json, seed).map(([value, start]) => ({ value, text: writeHostile(value, withoutTwice(seededRandom(start))) }));
/** `writeHostile` writes a key twice for small numbers. */
const withoutTwice = (random: () => number) => (): number => 0.05 + 0.95 * random();

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const depthOf = (value: unknown): number => (isObject(value) ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0);
const valuesIn = (value: unknown): number =>
  isObject(value) ? Object.values(value).reduce((sum: number, one) => sum + 1 + valuesIn(one), 0) : 0;

const fits = (written: string, limit: object): boolean => measureJson(written, { ...NONE, ...limit }).ok;

test('keys are counted in the text as in the value', () => {
  fc.assert(
    fc.property(text, ({ value, text }) => {
      const parsed: unknown = JSON.parse(text);
      expect(measureJson(text, NONE)).toEqual({ ok: true, keys: isObject(parsed) ? countKeys(parsed) : 0 });
      expect(isObject(parsed)).toBe(isObject(value));
    }),
    { numRuns: 500 },
  );
});

test('a key that occurs twice is counted twice in the text, and once in the value', () => {
  for (const twice of ['{"a":1,"a":2}', '[{"x":{"\\u0061":[],"a":":,{"}}]', '{"":0,"":1}']) {
    const measured = measureJson(twice, NONE);
    if (!measured.ok) throw new Error('over no limit');
    expect(measured.keys - countKeys(JSON.parse(twice) as object)).toBe(1);
  }
});

test('depth is exact', () => {
  fc.assert(
    fc.property(text, ({ value, text }) => {
      const depth = depthOf(value);
      expect(fits(text, { maxDepth: depth })).toBe(true);
      if (depth > 0) expect(fits(text, { maxDepth: depth - 1 })).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('items are those of arrays in the outermost object', () => {
  const body = '{"a":[[1,2,3],{"b":[4,5,6,7]},"[,,,,"],"input":[1,2,3,4],"c":{"d":[1,2,3,4,5,6]}}';
  expect(fits(body, { maxItems: 4 })).toBe(true);
  expect(fits(body, { maxItems: 3 })).toBe(false);
  expect(fits('{"input":[]}', { maxItems: 1 })).toBe(true);
});

test('values are counted exactly', () => {
  fc.assert(
    fc.property(text, ({ value, text }) => {
      const values = valuesIn(value) + 1;
      expect(fits(text, { maxValues: values })).toBe(true);
      if (values > 1) expect(fits(text, { maxValues: values - 1 })).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('of what is no JSON it says anything, but it ends', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', '\\', '{', '[', '}', ']', ',', ':', 'a') })), (any) => {
      measureJson(any, { maxDepth: 5, maxItems: 5, maxValues: 50 });
    }),
    { numRuns: 2000 },
  );
});

test('a long run of backslashes is read once', () => {
  const slashes = `"${'\\\\'.repeat(2_000_000)}"`;
  expect(measureJson(`[${slashes},${slashes}]`, NONE)).toEqual({ ok: true, keys: 0 });
  // A quote that is escaped, again and again.
  expect(measureJson(`["${'\\"'.repeat(2_000_000)}"]`, NONE)).toEqual({ ok: true, keys: 0 });
});
