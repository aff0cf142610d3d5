import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { buildRequest, SIZES } from '../../scripts/bench/bodies.js';
import { pick, seededRandom, type Random } from '../../scripts/bench/random.js';
import { ROOT } from '../../scripts/generate/bundle.js';
import { INPUT_KINDS } from '../../src/contract.js';
import type { CheckFamily } from '../../src/internal/check-options.js';
import { countKeys, measureJson } from '../../src/internal/json/measure.js';
import { createSkeletonChecker, type SkeletonChecker } from '../../src/internal/json/skeleton.js';
import { decodeText, parseText } from '../../src/internal/json/parse.js';
import * as open from '../../src/validators/open.js';
import * as strict from '../../src/validators/strict.js';
import { writeHostile } from './hostile-json.js';

const FAMILIES = { open, strict };
const NONE = { maxDepth: Infinity, maxItems: Infinity, maxValues: Infinity };
const encoder = new TextEncoder();
const KINDS: readonly unknown[] = INPUT_KINDS;
/** An outline has the names that a schema has, and of others says only that they are none. */
const typeOf = (item: unknown): string => {
  const { type } = item as { type?: unknown };
  return KINDS.includes(type) ? (type as string) : 'other';
};

const makeChecker = (family: CheckFamily): SkeletonChecker<string> =>
  createSkeletonChecker({ list: 'input', family, isValid: FAMILIES[family].isCompactRequest, describe: typeOf });

const examples = join(ROOT, 'spec/examples');
const valuesIn = (folder: string): unknown[] =>
  readdirSync(join(examples, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(examples, folder, file), 'utf8')).value);
const requests = valuesIn('CompactRequest/valid');
const items = valuesIn('InputItem/valid');
const ofItems = items.map((item) => ({ model: 'gpt-5.4', input: [item, 'x', item].filter((one) => one !== 'x') }));

/** Cuts bytes at places that chance names. */
function cut(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = 1 + Math.floor(random() ** 3 * 2 * bytes.length);
    pieces.push(bytes.subarray(at, at + length));
    at += length;
  }
  return pieces;
}

/** What the exact way says, which parses all of it. */
function readExactly(bytes: Uint8Array, family: CheckFamily): Record<string, number> | undefined {
  const text = decodeText(bytes);
  const parsed = text.ok ? parseText(text.text) : text;
  if (!text.ok || !parsed.ok || !FAMILIES[family].isCompactRequest(parsed.value)) return undefined;
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

/** As `readExactly`, by the outline. */
function readOutlined(checker: SkeletonChecker<string>, pieces: Uint8Array<ArrayBuffer>[]): Record<string, number> | undefined {
  const outlined = checker.check(pieces, NONE);
  if (!outlined) return undefined;
  const counts = Object.fromEntries(outlined.counts);
  expect(outlined.items ?? 0).toBe(Object.values(counts).reduce((sum, n) => sum + n, 0));
  return counts;
}

test.each(['open', 'strict'] as const)('%s: a document in order is told by its outline, the first time and every time', (family) => {
  const checker = makeChecker(family);
  const bodies = [...requests, ...ofItems, buildRequest(SIZES.small), buildRequest(SIZES.typical)];
  const told = bodies.map((body) => {
    const bytes = encoder.encode(JSON.stringify(body));
    const exact = readExactly(bytes, family);
    for (let time = 0; time < 3; time++) {
      const outlined = readOutlined(checker, [bytes]);
      if (outlined) expect(outlined).toEqual(exact);
      if (time === 2) return { exact, outlined };
    }
    throw new Error('unreachable');
  });
  const missed = told.filter(({ exact, outlined }) => exact && !outlined).length;
  expect(told.filter(({ exact }) => exact).length).toBeGreaterThan(50);
  // The strict schemas have limits that count characters; what is near them is looked at in whole.
  expect(missed).toBeLessThanOrEqual(family === 'open' ? 0 : 3);
});

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

/** Breaks a document, or not, in a few places. */
function mutate(bytes: Buffer, random: Random): Uint8Array<ArrayBuffer> {
  let mutated = bytes;
  for (let times = Math.floor(random() * 3); times >= 0; times--) {
    const at = Math.floor(random() * (mutated.length + 1));
    const length = Math.floor(random() ** 2 * 6);
    const marks = Buffer.from(pick(random() < 0.85 ? MARKS : BYTES, random), 'latin1');
    const between = random() < 0.3 ? Buffer.alloc(0) : random() < 0.2 ? mutated.subarray(at, at + 200) : marks;
    mutated = Buffer.concat([mutated.subarray(0, at), between, mutated.subarray(at + length)]);
  }
  return new Uint8Array(mutated);
}

test.each(['open', 'strict'] as const)('%s: what an outline tells is what parsing tells, in any pieces and of whatever bytes', (family) => {
  const runs = Number(process.env['OUTLINE_BODIES'] ?? 6000);
  const random = seededRandom(Number(process.env['OUTLINE_SEED'] ?? 26));
  const checker = makeChecker(family);
  const texts = [...requests.filter((body) => JSON.stringify(body).length < 20_000), ...ofItems];
  const wrong: string[] = [];
  let told = 0;
  for (let run = 0; run < runs; run++) {
    const value = pick(texts, random);
    const text = random() < 0.5 ? JSON.stringify(value) : writeHostile(value, random);
    const bytes = mutate(Buffer.from(text), random);
    const outlined = readOutlined(checker, cut(bytes, random));
    if (!outlined) continue;
    told++;
    const exact = readExactly(bytes, family);
    if (JSON.stringify(sorted(outlined)) !== JSON.stringify(exact && sorted(exact))) wrong.push(Buffer.from(bytes).toString('latin1'));
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(told).toBeGreaterThan(runs / 20);
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
])('a list that is broken between items that are known stays broken: %s', (list) => {
  const checker = makeChecker('open');
  const good = `{"model":"m","input":[${A},${B}]}`;
  for (const before of [[], [good]]) {
    for (const text of before) expect(checker.check([encoder.encode(text)], NONE)?.items).toBe(2);
    expect(checker.check([encoder.encode(`{"model":"m","input":${list}}`)], NONE)).toBeUndefined();
    expect(checker.check([encoder.encode(`{"input":${list},"model":"m"}`)], NONE)).toBeUndefined();
  }
});

test('items are told apart by keys, kinds, and what else a schema may name', () => {
  const checker = makeChecker('open');
  const check = (...input: unknown[]): Record<string, number> | undefined => {
    return readOutlined(checker, [encoder.encode(JSON.stringify({ model: 'm', input }))]);
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

test('the name of a kind is known however it is written', () => {
  const checker = makeChecker('open');
  const spelt = (type: string): string => `{"model":"m","input":[{"type":"${type}","call_id":"c","name":"n"}]}`;
  const told = (text: string): boolean => checker.check([encoder.encode(text)], NONE) !== undefined;
  // A call without arguments; a kind that nobody knows may be without.
  expect(told(spelt('function_calls'))).toBe(true);
  for (const name of ['function_call', 'function\\u005fcall', 'function_cal\\u006C', '\\u0066unction_call'])
    expect(told(spelt(name))).toBe(false);
});

test('lists that readers could take for each other are not told', () => {
  const checker = makeChecker('open');
  const told = (text: string): boolean => checker.check([encoder.encode(text)], NONE) !== undefined;
  expect(told(`{"model":"m","input":[${A}]}`)).toBe(true);
  expect(told(`{"model":"m","input":[${A}],"input":[${A}]}`)).toBe(false);
  expect(told(`{"model":"m","input":[${A}],"\\u0069nput":[${A}]}`)).toBe(false);
  expect(told(`{"model":"m","\\u0069nput":[${A}],"input":"x"}`)).toBe(false);
  expect(told(`{"model":"m","input":"x","model":"m"}`)).toBe(false);
  expect(told(`[{"model":"m","input":[${A}]}]`)).toBe(false);
});

test('limits hold for the document, not for its outline', () => {
  const checker = makeChecker('open');
  const body = encoder.encode(JSON.stringify({ model: 'm', input: Array.from({ length: 100 }, () => JSON.parse(A)) }));
  // The object, model, list, and 100 items of four values.
  for (const [limit, most] of Object.entries({ maxDepth: 3, maxItems: 100, maxValues: 403 })) {
    for (let time = 0; time < 2; time++) {
      expect(checker.check([body], { ...NONE, [limit]: most })?.counts).toEqual(new Map([['message', 100]]));
      expect(checker.check([body], { ...NONE, [limit]: most - 1 })).toBeUndefined();
    }
  }
});

test('what is remembered has an end, and stays right past it', () => {
  const checker = makeChecker('open');
  for (let round = 0; round < 8; round++) {
    const input = Array.from({ length: 900 }, (_, i) => ({ type: 'item_reference', id: 'x', [`key_${round}_${i}`]: 'x'.repeat(i) }));
    const check = (items: unknown[]) => checker.check([encoder.encode(JSON.stringify({ model: 'm', input: items }))], NONE);
    expect(check([...input, ...input])?.counts).toEqual(new Map([['item_reference', 1800]]));
    expect(check([...input, { ...input[0], id: 7 }])).toBeUndefined();
    expect(check(input)?.items).toBe(900);
  }
});

test('a document with more in it than an outline may have is not told', () => {
  const checker = makeChecker('open');
  const check = (body: object): unknown => checker.check([encoder.encode(JSON.stringify({ model: 'm', ...body }))], NONE);
  expect(check({ input: Array.from({ length: 5000 }, (_, i) => ({ type: 'item_reference', id: 'x', [`key_${i}`]: 0 })) })).toBeUndefined();
  expect(check({ ['k'.repeat(3_000_000)]: 0 })).toBeUndefined();
  expect(check({ numbers: Array.from({ length: 400_000 }, (_, i) => i) })).toBeUndefined();
  expect(check({ input: 'x'.repeat(5_000_000) })).toMatchObject({ items: undefined, longest: 5_000_000 });
});

test('the longest string is told, whatever stands for it, and from one document to the next', () => {
  const checker = makeChecker('open');
  // The second one is read to its end another way than the first.
  const longest = (sealed: string): number | undefined =>
    checker.check([encoder.encode(`{"model":"m","input":[{"type":"compaction","encrypted_content":"${sealed}"},${A}]}`)], NONE)?.longest;
  for (let time = 0; time < 3; time++) {
    // A name of the schema, one that is spelt, and what is neither.
    expect(longest('image_generation_call')).toBe(21);
    expect(longest('image\\u005fgeneration_call')).toBe(26);
    expect(longest('\\u00e9'.repeat(40))).toBe(240);
    expect(longest('x'.repeat(300))).toBe(300);
  }
});

test('an item that looks like one that is known, but for an empty string, is not taken for it', () => {
  const checker = makeChecker('strict');
  const check = (id: string): number | undefined =>
    checker.check([encoder.encode(`{"model":"m","input":[{"type":"function_call_output","call_id":"${id}","output":"1"},${A}]}`)], NONE)
      ?.items;
  for (let time = 0; time < 2; time++) {
    expect(check('call_1')).toBe(2);
    expect(check('')).toBeUndefined();
  }
});

test('escapes of letters that no schema has make no items that differ', () => {
  const checker = makeChecker('open');
  const item = (text: string): string => `{"type":"message","role":"user","content":"${text}"}`;
  const texts = ['\\u00e9', '\\n', 'd\\u00e9j\\u00e0 vu', '\\u003ca\\u003e', '\\u4e2d\\u6587', '\\ud83c\\udf75', '"'.replace('"', '\\"')];
  const check = (all: string[]) => checker.check([encoder.encode(`{"model":"m","input":[${all.map(item).join(',')}]}`)], NONE)?.items;
  expect(check(texts)).toBe(texts.length);
  // More in one document than can be known would not be told.
  const many = Array.from({ length: 5000 }, (_, i) => `${texts[i % texts.length]} ${i}`);
  expect(check(many)).toBe(5000);
});

test.each(['Module', 'Instance'] as const)('a runtime whose WebAssembly.%s fails has no outlines, and goes on without', async (part) => {
  const real = WebAssembly[part];
  let tried = 0;
  Object.assign(WebAssembly, {
    [part]: function fail() {
      tried++;
      throw new RangeError('could not allocate memory');
    },
  });
  try {
    jest.resetModules();
    const { createSkeletonChecker: create } = await import('../../src/internal/json/skeleton.js');
    const checker = create({ list: 'input', family: 'open', isValid: open.isCompactRequest, describe: typeOf });
    for (let time = 0; time < 2; time++) expect(checker.check([encoder.encode('{"model":"m"}')], NONE)).toBeUndefined();
    expect(tried).toBe(1);
  } finally {
    Object.assign(WebAssembly, { [part]: real });
  }
});
