/** What the scanner and the generator know independently of each other. */
import { describe, expect, test } from '@jest/globals';
import { INPUT_SIZE, NAMES, SCANNER, STRINGS, type ScannerExports } from '../../generated/scanner.js';
import { LONG_PLACEHOLDER, NAME, PLACEHOLDER, WORD, WORD_PLACEHOLDER, writeScanner } from '../../scripts/generate/scanner.js';
import * as constants from '../../src/internal/json/scanner/constants.js';

const module = new WebAssembly.Module(Buffer.from(SCANNER, 'base64'));
const decoder = new TextDecoder();

function startScanner(family: keyof typeof STRINGS): { exports: ScannerExports; write: (text: string) => number } {
  const exports = new WebAssembly.Instance(module).exports as unknown as ScannerExports;
  const write = (text: string): number =>
    new TextEncoder().encodeInto(text, new Uint8Array(exports.memory.buffer, exports.inputAt(), INPUT_SIZE)).written;
  for (const name of NAMES) expect(exports.addName(write(name))).toBe(1);
  const { distinguishesWords, distinguishesLong } = STRINGS[family];
  exports.configure(write('input'), distinguishesWords, distinguishesLong);
  return { exports, write };
}

const scanners = { open: startScanner('open'), strict: startScanner('strict') };

/** The skeleton of a document with one string, written as it is between the quotes. Returns the string of the skeleton. */
function skeletonOf(string: string, family: keyof typeof STRINGS): string {
  const { exports, write } = scanners[family];
  exports.begin();
  const length = write(`{"x":"${string}"}`);
  expect(exports.scan(length)).toBe(length);
  expect(exports.isAtEnd()).toBe(1);
  const skeleton = decoder.decode(new Uint8Array(exports.memory.buffer, exports.outputAt(), exports.outputBytes()));
  return /^\{"x":"(.*)"\}$/.exec(skeleton)?.[1] ?? skeleton;
}

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));

describe('placeholders', () => {
  test('of words replace exactly the strings that the pattern of words accepts', () => {
    const plain = ASCII.filter((char) => char !== '"' && char !== '\\');
    const word = new RegExp(WORD);
    expect(plain.filter((char) => skeletonOf(`${char}${char}`, 'strict') === WORD_PLACEHOLDER)).toEqual(
      plain.filter((char) => word.test(char)),
    );
    expect(skeletonOf('\\"', 'strict')).toBe(PLACEHOLDER);
    expect(skeletonOf('\\\\', 'strict')).toBe(PLACEHOLDER);
    expect(skeletonOf('é', 'strict')).toBe(PLACEHOLDER);
  });

  test('do not distinguish words in open', () => {
    expect(skeletonOf('word', 'open')).toBe(PLACEHOLDER);
    expect(skeletonOf('x y'.repeat(1000), 'open')).toBe(PLACEHOLDER);
  });

  test('of long strings replace all that may have more characters than a short one, words too', () => {
    const { SHORT_LENGTH } = constants;
    expect(skeletonOf(' '.repeat(SHORT_LENGTH), 'strict')).toBe(PLACEHOLDER);
    expect(skeletonOf('é'.repeat(SHORT_LENGTH), 'strict')).toBe(PLACEHOLDER);
    expect(skeletonOf('w'.repeat(SHORT_LENGTH), 'strict')).toBe(WORD_PLACEHOLDER);
    for (const char of [' ', 'é', 'w', '\\n', '\\u00e9']) {
      expect(skeletonOf(char.repeat(SHORT_LENGTH + 1), 'strict')).toBe(LONG_PLACEHOLDER);
      expect(skeletonOf(char.repeat(10_000), 'strict')).toBe(LONG_PLACEHOLDER);
    }
  });
});

describe('names', () => {
  test('stay in a skeleton', () => {
    for (const name of NAMES) expect(skeletonOf(name, 'open')).toBe(name);
  });

  test('may have exactly the characters whose escapes stay in a skeleton', () => {
    const escapeOf = (char: string): string => `\\u00${char.charCodeAt(0).toString(16)}`;
    expect(ASCII.filter((char) => skeletonOf(escapeOf(char), 'open') === escapeOf(char))).toEqual(ASCII.filter((char) => NAME.test(char)));
  });

  test('stay in a skeleton if all their characters are escapes', () => {
    const escaped = '\\u0061'.repeat(constants.SHORT_LENGTH - 1);
    expect(skeletonOf(escaped, 'open')).toBe(escaped);
  });
});

test('the input buffer has the size that the generator writes, and space for the zeros behind it', () => {
  const { exports } = scanners.open;
  expect(INPUT_SIZE).toBe(constants.INPUT_SIZE);
  expect(exports.outputAt() - exports.inputAt()).toBeGreaterThanOrEqual(INPUT_SIZE + 16);
});

describe('the generator rejects schemas that a skeleton cannot represent', () => {
  const write = (schema: object): string => writeScanner({ open: [schema] }, { wasm: '', members: [] });

  test.each<[string, object, string]>([
    ['a limit of length below that of short strings', { maxLength: 63 }, 'maxLength 63'],
    ['a minimum length above 1', { minLength: 2 }, 'minLength 2'],
    ['a pattern other than that of words that a placeholder matches', { pattern: '^~$' }, 'pattern ^~$'],
    ['a pattern other than that of words that the placeholder of words matches', { pattern: '^[a-z]$' }, 'pattern ^[a-z]$'],
    ['a pattern that a long placeholder matches', { pattern: '^~{2}$', maxLength: 64 }, 'pattern ^~{2}$'],
    ['a name that is too long', { const: 'x'.repeat(64) }, `name ${'x'.repeat(64)}`],
    ['a name with another character', { enum: ['fine', 'not fine'] }, 'name not fine'],
    ['a name that is a placeholder', { const: 'a' }, 'name a'],
  ])('%s', (_what, schema, message) => {
    expect(() => write({ properties: { x: schema } })).toThrow(`src/internal/json/skeleton.ts does not support ${message}`);
  });

  test('but not a pattern that no placeholder matches: the document is parsed', () => {
    expect(() => write({ properties: { x: { pattern: '^tunnel_[a-z0-9]{32}$' } } })).not.toThrow();
  });

  test('but not limits of the length of keys, which a skeleton keeps', () => {
    expect(() => write({ propertyNames: { maxLength: 3 } })).not.toThrow();
  });
});
