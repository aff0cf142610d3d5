/** No document may take long to check, nor make a later one take longer. Tests count steps of the scanner, since times vary. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { INPUT_SIZE, NAMES, SCANNER, STRINGS, type ScannerExports } from '../../generated/scanner.js';
import { buildRequest, SIZES } from '../../scripts/bench/bodies.js';
import { SCANNER_ATTACKS } from '../../scripts/bench/hostile-bodies.js';
import { pick, seededRandom, type Random } from '../../scripts/bench/random.js';
import { ROOT } from '../../scripts/generate/bundle.js';
import { countKeys, measureJson } from '../../src/internal/json/measure.js';
import { createSkeletonChecker, type SkeletonChecker } from '../../src/internal/json/skeleton.js';
import { compactRequest as open } from '../../src/validators/open/validators.js';
import { compactRequest as strict } from '../../src/validators/strict/validators.js';

const NONE = { maxDepth: Infinity, maxItems: Infinity, maxValues: Infinity };
const FAMILIES = { open, strict };
type Family = keyof typeof FAMILIES;
const encoder = new TextEncoder();

const createChecker = (family: Family): SkeletonChecker<string> =>
  createSkeletonChecker({ list: 'input', family, acceptsSkeleton: FAMILIES[family].acceptsSkeleton, describe: typeOf });
const typeOf = (item: unknown): string => String((item as { type?: unknown }).type ?? 'none');

const listOf = (items: readonly string[]): string => `{"model":"m","input":[${items.join(',')}]}`;
const repeat = (count: number, items: readonly string[]): string[] =>
  Array.from({ length: count }, (_, i) => items[i % items.length] as string);
const message = (text: string): string => `{"type":"message","role":"user","content":"${text}"}`;
const referenceWith = (key: string): string => `{"type":"item_reference","id":"x","${key}":0}`;

/** Checks a body. Returns the number of items, if it is certainly valid, and the steps. */
function check(checker: SkeletonChecker<string>, text: string): { items: number | undefined; steps: number } {
  const result = checker.check([encoder.encode(text)], NONE);
  return { items: result?.items, steps: checker.steps() };
}

const ORDINARY = {
  'different items': JSON.stringify(buildRequest(SIZES.typical)),
  'short messages': listOf(Array.from({ length: 20_000 }, (_, i) => message(`${i}`))),
  'messages with line breaks': JSON.stringify(JSON.parse(listOf(Array.from({ length: 10_000 }, (_, i) => message(`${i}`)))), null, 2),
};

describe.each(['open', 'strict'] as const)('%s', (family) => {
  test.each(SCANNER_ATTACKS.map(({ name, text }) => [name, text] as const))(
    'neither takes long to check, nor makes later bodies slow: %s',
    (_name, text) => {
      const attack = text();
      for (const ordinary of Object.values(ORDINARY)) {
        const checker = createChecker(family);
        for (let time = 0; time < 3; time++) check(checker, ordinary);
        const before = check(checker, ordinary);
        // Reading 16 bytes takes longer than a step.
        const reading = ordinary.length / 16;
        for (let time = 0; time < 2; time++) {
          expect(check(checker, attack).steps).toBeLessThan(attack.length + 40_000);
          const after = check(checker, ordinary);
          expect(after.items).toBe(before.items);
          expect(after.steps + reading).toBeLessThan(2 * (before.steps + reading));
        }
      }
    },
  );
});

describe('a full memory', () => {
  /** A checker, and a function that checks items with these keys. It returns how many of them were not known. */
  function countNew(): (keys: readonly string[]) => number {
    let described = 0;
    const describe = (item: unknown): string => {
      described++;
      return Object.keys(item as object)[2] as string;
    };
    const checker = createSkeletonChecker({ list: 'input', family: 'open', acceptsSkeleton: open.acceptsSkeleton, describe });
    return (keys) => {
      described = 0;
      // Three times, so that the tree has them.
      const items = repeat(3 * keys.length, keys.map(referenceWith));
      expect(checker.check([encoder.encode(listOf(items))], NONE)?.counts).toEqual(new Map(keys.map((key) => [key, 3])));
      return described;
    };
  }
  const keys = (count: number, prefix: string): string[] => Array.from({ length: count }, (_, i) => `${prefix}_${i}`);
  const ordinary = keys(100, 'ordinary');

  test('keeps items that occur often, and forgets others', () => {
    const check = countNew();
    for (let time = 0; time < 4; time++) expect(check(ordinary)).toBe(time === 0 ? 100 : 0);
    for (let round = 0; round < 10; round++) {
      for (const other of ['first', 'second']) expect(check(keys(800, `${other}_${round}`))).toBe(800);
      expect(check(ordinary)).toBe(0);
      expect(check(ordinary)).toBe(0);
    }
    // A document with more items than it can keep changes nothing.
    for (let round = 0; round < 10; round++) expect(check(keys(1_100, `many_${round}`))).toBe(1_100);
    expect(check(ordinary)).toBe(0);
  });

  test('forgets items that have occurred often, but occur no more', () => {
    const check = countNew();
    for (let time = 0; time < 20; time++) check(keys(1_000, 'stale'));
    const counts = Array.from({ length: 5 }, () => check(ordinary));
    expect(counts).toEqual([100, 100, 100, 0, 0]);
    expect(check(keys(900, 'new'))).toBe(900);
    expect(check(keys(900, 'new'))).toBe(0);
    expect(check(ordinary)).toBe(0);
  });
});

describe('the tree', () => {
  const messages = listOf(Array.from({ length: 20_000 }, (_, i) => message(`${i}`)));
  /** More nodes than there is memory for: 100 items with 60 strings each. Each item occurs twice. */
  const large = repeat(
    200,
    Array.from({ length: 100 }, (_, i) => `{"role":"user","content":"x","key_${i}":[${repeat(60, ['"x"']).join(',')}]}`),
  );

  test('recognizes an item from its third occurrence, in the same document', () => {
    const { items, steps } = check(createChecker('open'), messages);
    expect(items).toBe(20_000);
    expect(steps).toBeLessThan(1_000);
  });

  test('is emptied when it is full', () => {
    const checker = createChecker('open');
    for (let time = 0; time < 3; time++) expect(check(checker, listOf(large)).items).toBe(200);
    check(checker, messages);
    expect(check(checker, messages).steps).toBeLessThan(1_000);
  });

  test('recognizes items again that it had before it was emptied in the same document', () => {
    const repeated = repeat(20_000, [message('x')]);
    const { items, steps } = check(createChecker('open'), listOf([...repeated, ...large, ...repeated]));
    expect(items).toBe(40_200);
    // Adding the large items takes 60,000; hashing 20,000 messages would take 100,000 more.
    expect(steps).toBeLessThan(80_000);
  });
});

test('an invalid document leaves nothing behind', () => {
  const checker = createChecker('open');
  const ordinary = listOf(repeat(2_000, [message('a'), referenceWith('a')]));
  for (let time = 0; time < 3; time++) check(checker, ordinary);
  const { steps } = check(checker, ordinary);
  const invalid = `{"type":"message","role":"user","content":7}`;
  for (const item of [invalid, '{"type":"message","role":"user","content":"a"]', '{"type":"message"}}', '{"x":"a","x":"a"}']) {
    const bad = listOf(repeat(500, [item, referenceWith('b'), message('a')]));
    for (let time = 0; time < 2; time++) expect(check(checker, bad).items).toBeUndefined();
    const after = check(checker, ordinary);
    expect(after.items).toBe(2_000);
    expect(after.steps).toBeLessThan(steps + 100);
    expect(check(checker, listOf([item, message('a')])).items).toBeUndefined();
  }
  expect(check(checker, listOf(repeat(500, [referenceWith('b'), message('a')]))).items).toBe(500);
});

const examples = join(ROOT, 'spec/examples/InputItem/valid');
const texts = readdirSync(examples)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.stringify(JSON.parse(readFileSync(join(examples, file), 'utf8')).value))
  .filter((text) => text.length < 3_000);
const STRINGS_TO_WRITE = ['', 'a', 'a b', 'user', 'é', '\\n', 'a'.repeat(65), 'a '.repeat(300), 'auto', '\\u0061uto'];

/** Items that occur many times, with other strings; and often one of them is broken, each time in the same way. */
function writeRepeated(random: Random): string {
  const originals = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(texts, random));
  if (random() < 0.3) {
    const original = pick(texts, random);
    const at = Math.floor(random() * original.length);
    originals.push(
      `${original.slice(0, at)}${pick(['', '"', ',', '{', '}', '[', ']', ':', '0', ' ', '\n'], random)}${original.slice(at + 1)}`,
    );
  }
  const items = Array.from({ length: Math.floor(random() * 60) }, () =>
    pick(originals, random).replace(/"(text|content|output|id|call_id|arguments)":"[^"\\]*"/g, (written, key) =>
      random() < 0.3 ? `"${key}":"${pick(STRINGS_TO_WRITE, random)}"` : written,
    ),
  );
  return listOf(items);
}

function itemsByParsing(text: string, family: Family): number | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const measured = measureJson(text, NONE);
    if (!FAMILIES[family].is(value) || !measured.ok || measured.keys !== countKeys(value)) return undefined;
    return Array.isArray(value.input) ? value.input.length : undefined;
  } catch {
    return undefined;
  }
}

test.each(['open', 'strict'] as const)('%s: agrees with parsing when items occur many times', (family) => {
  const random = seededRandom(Number(process.env['SKELETON_SEED'] ?? 5));
  const runs = Number(process.env['SKELETON_BODIES'] ?? 1_500);
  const checker = createChecker(family);
  let [recognized, invalid] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const text = writeRepeated(random);
    const parsed = itemsByParsing(text, family);
    const { items } = check(checker, text);
    if (items !== undefined) expect(items).toBe(parsed);
    if (items !== undefined) recognized++;
    if (parsed === undefined) invalid++;
  }
  expect(recognized).toBeGreaterThan(runs / 10);
  expect(invalid).toBeGreaterThan(runs / 10);
});

describe('the hash of items', () => {
  const MASK = 2n ** 64n - 1n;
  const rotate = (word: bigint, by: bigint): bigint => ((word << by) | (word >> (64n - by))) & MASK;
  /** SipHash-1-3 with the key 0. */
  function sipHash(text: string): bigint {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.alloc(8)]);
    const words = Array.from({ length: Math.floor(text.length / 8) + 1 }, (_, i) => bytes.readBigUInt64LE(8 * i));
    words[words.length - 1] = (words.at(-1) as bigint) | (BigInt(text.length % 256) << 56n);
    let [v0, v1, v2, v3] = [0x736f6d6570736575n, 0x646f72616e646f6dn, 0x6c7967656e657261n, 0x7465646279746573n];
    const round = (): void => {
      v0 = (v0 + v1) & MASK;
      v1 = rotate(v1, 13n) ^ v0;
      v0 = rotate(v0, 32n);
      v2 = (v2 + v3) & MASK;
      v3 = rotate(v3, 16n) ^ v2;
      v0 = (v0 + v3) & MASK;
      v3 = rotate(v3, 21n) ^ v0;
      v2 = (v2 + v1) & MASK;
      v1 = rotate(v1, 17n) ^ v2;
      v2 = rotate(v2, 32n);
    };
    for (const word of words) {
      v3 ^= word;
      round();
      v0 ^= word;
    }
    v2 ^= 0xffn;
    for (let i = 0; i < 3; i++) round();
    return v0 ^ v1 ^ v2 ^ v3;
  }

  test('has the value of the reference implementation', () => {
    expect(sipHash('')).toBe(0xd1fba762150c532cn);
  });

  /** 300 items whose slots are among the first 64 of 8,192, if the key is 0. Each string is its own placeholder. */
  const colliding: string[] = [];
  for (let i = 0; colliding.length < 300; i++) {
    const item = `{"role":"user","content":"~","k${i}":0}`;
    if (sipHash(item) % 8192n < 64n) colliding.push(item);
  }

  /** A scanner whose key is 0, and a function that scans one document. */
  function startScanner(): (text: string) => ScannerExports {
    const exports = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(SCANNER, 'base64'))).exports as unknown as ScannerExports;
    const input = new Uint8Array(exports.memory.buffer, exports.inputAt(), INPUT_SIZE);
    const write = (text: string): number => encoder.encodeInto(text, input).written;
    for (const name of NAMES) exports.addName(write(name));
    input.fill(0);
    exports.configure(write('input'), STRINGS.open.distinguishesWords, STRINGS.open.distinguishesLong);
    return (text) => {
      exports.begin();
      const length = write(text);
      expect(exports.scan(length)).toBe(length);
      return exports;
    };
  }

  test('items that collide are tried up to a limit; then an item is not recognized again', () => {
    const scan = startScanner();
    const words = Math.floor((colliding[0] as string).length / 8);
    const once = scan(listOf(colliding));
    expect(once.newCount()).toBe(300);
    expect(once.stepCount()).toBeGreaterThan(200 * 64);
    expect(once.stepCount()).toBeLessThan(300 * (64 + words + 1));
    const twice = scan(listOf([...colliding, ...colliding]));
    expect(twice.itemCount()).toBe(600);
    // Between 64 and 128 items found a slot.
    expect(twice.newCount()).toBeGreaterThan(600 - 128);
    expect(twice.newCount()).toBeLessThan(600 - 64);
    expect(twice.outputBytes()).toBeGreaterThan(twice.newCount() * 20);
    // The slots are free again for the next document.
    expect(scan(listOf(repeat(600, colliding.slice(0, 60)))).newCount()).toBe(60);
  });

  /** How many items are not recognized when they occur again, in a checker with a random key. */
  function countUnrecognized(): number {
    let described = 0;
    const describe = (): void => void described++;
    const checker = createSkeletonChecker({ list: 'input', family: 'open', acceptsSkeleton: open.acceptsSkeleton, describe });
    expect(checker.check([encoder.encode(listOf([...colliding, ...colliding]))], NONE)?.items).toBe(600);
    return described - 300;
  }

  test('has another key for each checker, so that these items do not collide', () => {
    for (let i = 0; i < 3; i++) expect(countUnrecognized()).toBe(0);
  });

  test.each<[string, (index: number) => number, boolean]>([
    ['all bytes are 0: these items collide', () => 0, true],
    ['the first 8 bytes are not 0', (index) => (index < 8 ? 0.5 : 0), false],
    ['the last 8 bytes are not 0', (index) => (index < 8 ? 0 : 0.5), false],
    ['one byte is not 0', (index) => (index === 15 ? 0.5 : 0), false],
  ])('has a key of 16 random bytes: %s', (_, byteAt, collides) => {
    let index = 0;
    const random = jest.spyOn(Math, 'random').mockImplementation(() => byteAt(index++ % 16));
    try {
      expect(countUnrecognized() > 0).toBe(collides);
    } finally {
      random.mockRestore();
    }
  });

  test('has a random key where the runtime has no `crypto`', () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'crypto') as PropertyDescriptor;
    Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
    try {
      for (let i = 0; i < 3; i++) expect(countUnrecognized()).toBe(0);
    } finally {
      Object.defineProperty(globalThis, 'crypto', original);
    }
  });
});
