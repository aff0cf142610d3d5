import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { buildRequest, SIZES } from '../../scripts/bench/bodies.js';
import { pick, seededRandom } from '../../scripts/bench/random.js';
import { ROOT } from '../../scripts/generate/bundle.js';
import { INPUT_KINDS } from '../../src/contract.js';
import type { CheckFamily } from '../../src/internal/check-options.js';
import { countKeys, measureJson } from '../../src/internal/json/measure.js';
import { STRINGS } from '../../generated/scanner.js';
import { createSkeletonChecker, type SkeletonChecker } from '../../src/internal/json/skeleton.js';
import { decodeText, parseText } from '../../src/internal/json/parse.js';
import { compactRequest as open } from '../../src/validators/open/validators.js';
import { compactRequest as strict } from '../../src/validators/strict/validators.js';
import { damage, split } from './damaged-json.js';
import { writeUnusual } from './unusual-json.js';

const FAMILIES = { open, strict };
const NONE = { maxDepth: Infinity, maxItems: Infinity, maxValues: Infinity };
const encoder = new TextEncoder();
const KINDS: readonly unknown[] = INPUT_KINDS;
/** A skeleton keeps the types that the schemas name, and replaces all others by a placeholder. */
const typeOf = (item: unknown): string => {
  const { type } = item as { type?: unknown };
  return KINDS.includes(type) ? (type as string) : 'other';
};

const createChecker = (family: CheckFamily): SkeletonChecker<string> =>
  createSkeletonChecker({ list: 'input', family, acceptsSkeleton: FAMILIES[family].acceptsSkeleton, describe: typeOf });

const examples = join(ROOT, 'spec/examples');
const valuesIn = (folder: string): [name: string, value: unknown][] =>
  readdirSync(join(examples, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(examples, folder, file), 'utf8')).value]);
const namedRequests = valuesIn('CompactRequest/valid');
const namedItemRequests = valuesIn('InputItem/valid').map(([name, item]): [string, object] => [
  name,
  { model: 'gpt-5.4', input: [item, item] },
]);
const requests = namedRequests.map(([, body]) => body);
const itemRequests = namedItemRequests.map(([, body]) => body);

/** Parses and validates the complete document. Returns the number of items of each type, or undefined if the document is not valid. */
function countByParsing(bytes: Uint8Array, family: CheckFamily): Record<string, number> | undefined {
  const text = decodeText(bytes);
  const parsed = text.ok ? parseText(text.text) : text;
  if (!text.ok || !parsed.ok || !FAMILIES[family].is(parsed.value)) return undefined;
  const measured = measureJson(text.text, NONE);
  if (!measured.ok || measured.keys !== countKeys(parsed.value)) return undefined;
  const { input } = parsed.value;
  return countBy((Array.isArray(input) ? input : []).map(typeOf));
}

function countBy(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Like `countByParsing`, by the skeleton. */
function countBySkeleton(checker: SkeletonChecker<string>, chunks: Uint8Array<ArrayBuffer>[]): Record<string, number> | undefined {
  const result = checker.check(chunks, NONE);
  if (!result) return undefined;
  const counts = Object.fromEntries(result.counts);
  expect(result.items ?? 0).toBe(Object.values(counts).reduce((sum, n) => sum + n, 0));
  return counts;
}

/** They have a string of 65 characters or more where the strict limit is higher, or a string for which strict has another pattern than that of words. */
const PARSED_IN_STRICT = [
  SIZES.small.name,
  'file-search-call-attributes',
  'tool-search-output-mcp-tunnel',
  'tool-search-output-namespace-names',
];

test.each(['open', 'strict'] as const)('%s: recognizes valid documents by their skeletons, the first time and every time', (family) => {
  const checker = createChecker(family);
  const built = [SIZES.small, SIZES.typical].map((size): [string, object] => [size.name, buildRequest(size)]);
  const results = [...namedRequests, ...namedItemRequests, ...built].map(([name, body]) => {
    const bytes = encoder.encode(JSON.stringify(body));
    const parsed = countByParsing(bytes, family);
    for (let time = 0; time < 3; time++) {
      const scanned = countBySkeleton(checker, [bytes]);
      if (scanned) expect(scanned).toEqual(parsed);
      if (time === 2) return { name, parsed, scanned };
    }
    throw new Error('unreachable');
  });
  const missed = results.filter(({ parsed, scanned }) => parsed && !scanned).map(({ name }) => name);
  expect(results.filter(({ parsed }) => parsed).length).toBeGreaterThan(50);
  expect(missed.sort()).toEqual(family === 'open' ? [] : PARSED_IN_STRICT);
});

test.each(['open', 'strict'] as const)('%s: agrees with parsing, for any bytes in any chunks', (family) => {
  const runs = Number(process.env['SKELETON_BODIES'] ?? 3000);
  const random = seededRandom(Number(process.env['SKELETON_SEED'] ?? 26));
  const checker = createChecker(family);
  const values = [...requests.filter((body) => JSON.stringify(body).length < 20_000), ...itemRequests];
  const wrong: string[] = [];
  let recognized = 0;
  for (let run = 0; run < runs; run++) {
    const value = pick(values, random);
    const text = random() < 0.5 ? JSON.stringify(value) : writeUnusual(value, random);
    const bytes = damage(Buffer.from(text), random);
    const scanned = countBySkeleton(checker, split(bytes, random));
    if (!scanned) continue;
    recognized++;
    const parsed = countByParsing(bytes, family);
    if (JSON.stringify(sorted(scanned)) !== JSON.stringify(parsed && sorted(parsed))) wrong.push(Buffer.from(bytes).toString('latin1'));
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(recognized).toBeGreaterThan(runs / 20);
});

const sorted = (counts: Record<string, number>): [string, number][] => Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));

const A = '{"type":"message","role":"user","content":"a"}';
const B = '{"type":"message","role":"user","content":[]}';

test.each([
  '[,]',
  `[,${A}]`,
  `[${A},]`,
  `[${A},,${A}]`,
  `[${A}, ,${B}]`,
  `[${A} ${A}]`,
  `[${A}:${A}]`,
  `[${A},${B}`,
  `[${A},${B}}`,
  `[${A}]]`,
  `[${A.slice(0, -1)},${A}]`,
  `[${A},{]`,
  `[[${A}]`,
])('rejects invalid JSON between known items: %s', (list) => {
  const checker = createChecker('open');
  const valid = `{"model":"m","input":[${A},${B}]}`;
  for (const before of [[], [valid]]) {
    for (const text of before) expect(checker.check([encoder.encode(text)], NONE)?.items).toBe(2);
    expect(checker.check([encoder.encode(`{"model":"m","input":${list}}`)], NONE)).toBeUndefined();
    expect(checker.check([encoder.encode(`{"input":${list},"model":"m"}`)], NONE)).toBeUndefined();
  }
});

test('distinguishes items by keys, types and other strings that a schema names', () => {
  const checker = createChecker('open');
  const check = (...input: unknown[]): Record<string, number> | undefined => {
    return countBySkeleton(checker, [encoder.encode(JSON.stringify({ model: 'm', input }))]);
  };
  const message = (text: unknown): object => ({ type: 'message', role: 'user', content: [{ type: 'input_text', text }] });
  const many = Array.from({ length: 500 }, (_, i) => message(`text ${i}\n`));
  expect(check(...many)).toEqual({ message: 500 });
  expect(check(message('x'), { type: 'item_reference', id: 'a' }, message(''))).toEqual({ message: 2, item_reference: 1 });
  expect(check(...many, message(7))).toBeUndefined();
  expect(check(message('x'))).toEqual({ message: 1 });
  expect(check({ type: 'item_reference', id: 7 })).toBeUndefined();
  expect(check()).toEqual({});
});

test('recognizes the name of an item type with any escapes', () => {
  const checker = createChecker('open');
  const request = (type: string): string => `{"model":"m","input":[{"type":"${type}","call_id":"c","name":"n"}]}`;
  const isValid = (text: string): boolean => checker.check([encoder.encode(text)], NONE) !== undefined;
  // A function call needs arguments; an unknown item type does not.
  expect(isValid(request('function_calls'))).toBe(true);
  for (const name of ['function_call', 'function\\u005fcall', 'function_cal\\u006C', '\\u0066unction_call'])
    expect(isValid(request(name))).toBe(false);
});

test('rejects documents in which readers could use different lists', () => {
  const checker = createChecker('open');
  const isValid = (text: string): boolean => checker.check([encoder.encode(text)], NONE) !== undefined;
  expect(isValid(`{"model":"m","input":[${A}]}`)).toBe(true);
  expect(isValid(`{"model":"m","input":[${A}],"input":[${A}]}`)).toBe(false);
  expect(isValid(`{"model":"m","input":[${A}],"\\u0069nput":[${A}]}`)).toBe(false);
  expect(isValid(`{"model":"m","\\u0069nput":[${A}],"input":"x"}`)).toBe(false);
  expect(isValid(`{"model":"m","input":"x","model":"m"}`)).toBe(false);
  expect(isValid(`[{"model":"m","input":[${A}]}]`)).toBe(false);
});

test('applies limits to the document, not to its skeleton', () => {
  const checker = createChecker('open');
  const body = encoder.encode(JSON.stringify({ model: 'm', input: Array.from({ length: 100 }, () => JSON.parse(A)) }));
  // The object, model, list, and 100 items of four values.
  for (const [limit, maximum] of Object.entries({ maxDepth: 3, maxItems: 100, maxValues: 403 })) {
    for (let time = 0; time < 2; time++) {
      expect(checker.check([body], { ...NONE, [limit]: maximum })?.counts).toEqual(new Map([['message', 100]]));
      expect(checker.check([body], { ...NONE, [limit]: maximum - 1 })).toBeUndefined();
    }
  }
});

test('validates a document whose skeleton was validated before only once, and any other one', () => {
  let validated = 0;
  const acceptsSkeleton = (value: unknown): boolean => ++validated > 0 && open.acceptsSkeleton(value);
  const checker = createSkeletonChecker({ list: 'input', family: 'open', acceptsSkeleton, describe: typeOf });
  const check = (text: string): [valid: boolean, validated: number] => {
    validated = 0;
    return [checker.check([encoder.encode(text)], NONE) !== undefined, validated];
  };
  const valid = `{"model":"m","input":[${A}]}`;
  expect(check(valid)).toEqual([true, 1]);
  // The item is known from now on, and not part of the skeleton.
  expect(check(valid)).toEqual([true, 1]);
  expect(check(valid.replace('"m"', '"another"'))).toEqual([true, 0]);
  for (const [text, times] of [
    [`{"model":[],"input":[${A}]}`, 1],
    [`{"model":"m","input":[${A}],"model":"m"}`, 0],
  ] as const) {
    expect(check(text)).toEqual([false, times]);
    expect(check(text)).toEqual([false, times]);
    expect(check(valid)).toEqual([true, 0]);
  }
});

test('stays correct when it forgets known items because there are too many', () => {
  const checker = createChecker('open');
  for (let round = 0; round < 8; round++) {
    const input = Array.from({ length: 900 }, (_, i) => ({ type: 'item_reference', id: 'x', [`key_${round}_${i}`]: 'x'.repeat(i) }));
    const check = (items: unknown[]) => checker.check([encoder.encode(JSON.stringify({ model: 'm', input: items }))], NONE);
    expect(check([...input, ...input])?.counts).toEqual(new Map([['item_reference', 1800]]));
    expect(check([...input, { ...input[0], id: 7 }])).toBeUndefined();
    expect(check(input)?.items).toBe(900);
  }
});

test('does not check documents that are too large for a skeleton', () => {
  const checker = createChecker('open');
  const check = (body: object): unknown => checker.check([encoder.encode(JSON.stringify({ model: 'm', ...body }))], NONE);
  expect(check({ input: Array.from({ length: 5000 }, (_, i) => ({ type: 'item_reference', id: 'x', [`key_${i}`]: 0 })) })).toBeUndefined();
  expect(check({ ['k'.repeat(3_000_000)]: 0 })).toBeUndefined();
  expect(check({ numbers: Array.from({ length: 400_000 }, (_, i) => i) })).toBeUndefined();
  expect(check({ input: 'x'.repeat(5_000_000) })).toMatchObject({ items: undefined, longest: 5_000_000 });
});

test('strict: leaves a document in doubt whose list or string may be too long', () => {
  const checker = createChecker('strict');
  const check = (items: number, content: string): boolean => {
    const item = { type: 'message', role: 'user', content };
    const body = JSON.stringify({ model: 'm', input: Array.from({ length: items }, () => item) });
    return checker.check([encoder.encode(body)], NONE) !== undefined;
  };
  const { maxItems, maxStringBytes } = STRINGS.strict;
  expect([check(maxItems, 'hi'), check(maxItems + 1, 'hi')]).toEqual([true, false]);
  expect([check(1, 'a'.repeat(maxStringBytes)), check(1, 'a'.repeat(maxStringBytes + 1))]).toEqual([true, false]);
});

test('returns the length of the longest string, whatever its placeholder, for each document', () => {
  const checker = createChecker('open');
  // The scanner finds the end of the second item in another way than that of the first.
  const longest = (content: string): number | undefined =>
    checker.check([encoder.encode(`{"model":"m","input":[{"type":"compaction","encrypted_content":"${content}"},${A}]}`)], NONE)?.longest;
  for (let time = 0; time < 3; time++) {
    // A name of the schema, the same with an escape, and strings that the schema does not name.
    expect(longest('image_generation_call')).toBe(21);
    expect(longest('image\\u005fgeneration_call')).toBe(26);
    expect(longest('\\u00e9'.repeat(40))).toBe(240);
    expect(longest('x'.repeat(300))).toBe(300);
  }
});

test('does not confuse an item with a known one that differs only in an empty string', () => {
  const checker = createChecker('strict');
  const check = (id: string): number | undefined =>
    checker.check([encoder.encode(`{"model":"m","input":[{"type":"function_call_output","call_id":"${id}","output":"1"},${A}]}`)], NONE)
      ?.items;
  for (let time = 0; time < 2; time++) {
    expect(check('call_1')).toBe(2);
    expect(check('')).toBeUndefined();
  }
});

test('ignores escapes of characters that occur in no name of the schema', () => {
  const checker = createChecker('open');
  const message = (text: string): string => `{"type":"message","role":"user","content":"${text}"}`;
  const samples = ['\\u00e9', '\\n', 'd\\u00e9j\\u00e0 vu', '\\u003ca\\u003e', '\\u4e2d\\u6587', '\\ud83c\\udf75', '\\"'];
  const check = (texts: string[]) =>
    checker.check([encoder.encode(`{"model":"m","input":[${texts.map(message).join(',')}]}`)], NONE)?.items;
  expect(check(samples)).toBe(samples.length);
  // As different items, they would exceed the number that a skeleton can have.
  const many = Array.from({ length: 5000 }, (_, i) => `${samples[i % samples.length]} ${i}`);
  expect(check(many)).toBe(5000);
});

test.each(['Module', 'Instance'] as const)('checks nothing, and does not throw, if WebAssembly.%s fails', async (part) => {
  const real = WebAssembly[part];
  let attempts = 0;
  Object.assign(WebAssembly, {
    [part]: function fail() {
      attempts++;
      throw new RangeError('could not allocate memory');
    },
  });
  try {
    jest.resetModules();
    const { createSkeletonChecker: create } = await import('../../src/internal/json/skeleton.js');
    const checker = create({ list: 'input', family: 'open', acceptsSkeleton: open.acceptsSkeleton, describe: typeOf });
    for (let time = 0; time < 2; time++) expect(checker.check([encoder.encode('{"model":"m"}')], NONE)).toBeUndefined();
    expect(attempts).toBe(1);
  } finally {
    Object.assign(WebAssembly, { [part]: real });
  }
});
