/** The validators of bytes must agree with `JSON.parse` and `safeParse`. What they report in addition is checked against another parser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { buildRequest, SIZES } from '../../scripts/bench/bodies.js';
import { pick, seededRandom } from '../../scripts/bench/random.js';
import { ROOT } from '../../scripts/generate/bundle.js';
import { INPUT_KINDS, OUTPUT_KINDS } from '../../generated/client.js';
import { REQUEST_SAMPLE, RESPONSE_SAMPLE } from '../../generated/samples.js';
import { SCANNER } from '../../generated/scanner.js';
import type { ContractIssue } from '../../src/issues.js';
import * as open from '../../src/validators/open.js';
import * as openBytes from '../../src/validators/open/bytes.js';
import * as strict from '../../src/validators/strict.js';
import * as strictBytes from '../../src/validators/strict/bytes.js';
import { damage, split } from '../gateway/damaged-json.js';
import { writeUnusual } from '../gateway/unusual-json.js';

const VALUES = { open, strict };
const BYTES = { open: openBytes, strict: strictBytes };
const FAMILIES = ['open', 'strict'] as const;
const MESSAGES = ['CompactRequest', 'CompactResponse'] as const;
type Family = (typeof FAMILIES)[number];
type Message = (typeof MESSAGES)[number];
type Body = Parameters<typeof openBytes.safeValidateCompactRequestBytes>[0];
type Options = Parameters<typeof openBytes.safeValidateCompactRequestBytes>[1];

const encoder = new TextEncoder();
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);
const validate = (family: Family, message: Message, body: Body, options?: Options) =>
  BYTES[family][`safeValidate${message}Bytes`](body, options);
const validateText = (text: string, options?: Options) => validate('open', 'CompactRequest', bytesOf(text), options);
const codesOf = (result: ReturnType<typeof validate>): string[] =>
  result.success ? [] : result.issues.map(({ code, pointer }) => `${code} ${pointer}`);

const examples = join(ROOT, 'spec/examples');
const textsIn = (folder: string): string[] =>
  readdirSync(join(examples, folder)).map((file) => JSON.stringify(JSON.parse(readFileSync(join(examples, folder, file), 'utf8')).value));
const corpus = Object.fromEntries(
  MESSAGES.map((message) => [message, { valid: textsIn(`${message}/valid`), invalid: textsIn(`${message}/invalid`) }]),
) as Record<Message, { valid: string[]; invalid: string[] }>;

/** The paths of duplicate keys, by a parser of its own: it reads one token after the other, and the text is known to be valid JSON. */
function duplicatesIn(text: string): string[] {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) as string[];
  const found: string[] = [];
  let next = 0;
  const readValue = (path: string): void => {
    const token = tokens[next++];
    if (token !== '{' && token !== '[') return;
    const seen: string[] = [];
    for (let index = 0; tokens[next] !== '}' && tokens[next] !== ']'; index++) {
      let key = String(index);
      if (token === '{') {
        key = JSON.parse(tokens[next] as string) as string;
        next += 2;
        if (seen.filter((one) => one === key).length === 1) found.push(`${path}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`);
        seen.push(key);
      }
      readValue(`${path}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`);
      if (tokens[next] === ',') next++;
    }
    next++;
  };
  readValue('');
  return found;
}

/** The result of `JSON.parse` and `safeParse`, with the issues that only bytes can have. */
function validateByParsing(family: Family, message: Message, bytes: Uint8Array): string[] {
  let value: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return ['invalid_json '];
  }
  const result = VALUES[family][`safeParse${message}`](value);
  const duplicates = duplicatesIn(text).map((pointer) => `duplicate_key ${pointer}`);
  return [...duplicates, ...(result.success ? [] : result.issues.map(({ code, pointer }) => `${code} ${pointer}`))].slice(0, 20);
}

/** The length of the longest text that `run` passes to `JSON.parse`. */
function longestParsed(run: () => void): number {
  const spy = jest.spyOn(JSON, 'parse');
  try {
    run();
    return Math.max(0, ...spy.mock.calls.map(([text]) => text.length));
  } finally {
    spy.mockRestore();
  }
}

// First, since the validators forget the samples when later bodies need the memory.
describe('the samples that are validated at import', () => {
  test.each([
    ['CompactRequest', REQUEST_SAMPLE, 'input', INPUT_KINDS],
    ['CompactResponse', RESPONSE_SAMPLE, 'output', OUTPUT_KINDS],
  ] as const)('that of %s is valid, and has items of each type', (message, sample, list, types) => {
    for (const family of FAMILIES) {
      // Its items are remembered: only the other fields are read again.
      const parsed = longestParsed(() => expect(validate(family, message, bytesOf(sample))).toEqual({ success: true }));
      expect(parsed).toBeLessThan(sample.length / 10);
    }
    const items = JSON.parse(sample)[list] as { type?: string }[];
    expect(items.map(({ type }) => type)).toEqual(expect.arrayContaining([...types]));
  });
});

describe.each(FAMILIES.flatMap((family) => MESSAGES.map((message) => ({ family, message }))))(
  '$family, $message',
  ({ family, message }) => {
    const check = (body: Body, options?: Options) => validate(family, message, body, options);

    test('the examples have the same issues as with safeParse, message for message', () => {
      for (const text of [...corpus[message].valid, ...corpus[message].invalid]) {
        const result = VALUES[family][`safeParse${message}`](JSON.parse(text));
        for (let time = 0; time < 2; time++)
          expect(check(bytesOf(text))).toEqual(result.success ? { success: true } : { success: false, issues: result.issues });
      }
      expect(corpus[message].valid.length).toBeGreaterThan(3);
      expect(corpus[message].invalid.length).toBeGreaterThan(10);
    });

    test('any bytes in any chunks have the same verdict and issues as when they are parsed', () => {
      const runs = Number(process.env['BYTES_BODIES'] ?? 1_500);
      const random = seededRandom(Number(process.env['BYTES_SEED'] ?? 11));
      const { valid, invalid } = corpus[message];
      const values = [...valid, ...valid, ...invalid].filter((text) => text.length < 20_000).map((text): unknown => JSON.parse(text));
      const counts = { valid: 0, invalid_json: 0, duplicate_key: 0, other: 0 };
      const wrong: unknown[] = [];
      for (let run = 0; run < runs; run++) {
        const value = pick(values, random);
        const text = Buffer.from(random() < 0.5 ? JSON.stringify(value) : writeUnusual(value, random));
        const bytes = random() < 0.2 ? new Uint8Array(text) : damage(text, random);
        const before = Buffer.from(bytes);
        const found = codesOf(check(random() < 0.5 ? bytes : split(bytes, random)));
        const expected = validateByParsing(family, message, bytes);
        if (String(found) !== String(expected) || !before.equals(bytes)) wrong.push({ found, expected, bytes: before.toString('latin1') });
        const first = expected[0]?.split(' ')[0] ?? 'valid';
        counts[first in counts ? (first as keyof typeof counts) : 'other']++;
      }
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(Math.min(...Object.values(counts))).toBeGreaterThan(runs / 50);
    });

    test('a document can be split at every byte', () => {
      const [text] = corpus[message].valid.filter((one) => one.length > 300).sort((a, b) => a.length - b.length) as [string];
      const bytes = bytesOf(text.replace(/"([^"]{5,})"\}/, '"$1 é 🍵"}'));
      for (let at = 0; at <= bytes.length; at++)
        expect(codesOf(check([bytes.subarray(0, at), new Uint8Array(), bytes.subarray(at)]))).toEqual(
          validateByParsing(family, message, bytes),
        );
      const single = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
      expect(codesOf(check(single))).toEqual(validateByParsing(family, message, bytes));
      expect(codesOf(check(single.slice(0, -1)))).toEqual(['invalid_json ']);
    });
  },
);

test('most valid documents are not parsed', () => {
  const bytes = bytesOf(JSON.stringify(buildRequest(SIZES.small)));
  const run = () => expect(validate('open', 'CompactRequest', bytes)).toEqual({ success: true });
  expect(longestParsed(run)).toBeLessThan(bytes.length / 2);
  expect(longestParsed(run)).toBeLessThan(1_000);
});

describe('bytes that are not JSON', () => {
  test.each<[string, Body, string]>([
    ['no chunks', [], 'the body is empty; it must be a JSON object'],
    ['no bytes', new Uint8Array(), 'the body is empty; it must be a JSON object'],
    ['empty chunks', [new Uint8Array(), new Uint8Array()], 'the body is empty; it must be a JSON object'],
    ['white space', bytesOf(' \r\n\t'), 'the body is empty; it must be a JSON object'],
    ['a byte order mark', bytesOf('\uFEFF{"model":"m"}'), 'the body starts with a byte order mark, which JSON does not allow'],
    ['a truncated document', bytesOf('{"model":"secret'), 'the body is not valid JSON: it ends too early'],
    ['an invalid token', bytesOf('{"model":"secret",\n "input": oops}'), 'the body is not valid JSON'],
    ['two documents', bytesOf('{"model":"m"}\n{"model":"m"}'), 'the body is not valid JSON: line 2, column 1'],
    ['Latin-1', new Uint8Array([...bytesOf('{"model":"'), 0xe9, ...bytesOf('"}')]), 'the body is not valid UTF-8'],
    ['an encoded surrogate', new Uint8Array([...bytesOf('{"model":"'), 0xed, 0xa0, 0x80, ...bytesOf('"}')]), 'the body is not valid UTF-8'],
    ['UTF-16', new Uint8Array(Uint16Array.from('{"model":"m"}', (char) => char.charCodeAt(0)).buffer), 'the body is not valid JSON'],
  ])('%s', (_name, body, message) => {
    for (const family of FAMILIES) {
      const result = validate(family, 'CompactRequest', body);
      expect(result).toEqual({
        success: false,
        issues: [{ code: 'invalid_json', path: [], pointer: '', message: expect.stringContaining(message) }],
      });
      expect(JSON.stringify(result)).not.toMatch(/secret|oops/);
    }
  });

  test('a text that is longer than a string of the runtime can be', () => {
    const { decode } = TextDecoder.prototype;
    const spy = jest.spyOn(TextDecoder.prototype, 'decode').mockImplementation(function (this: TextDecoder, ...args) {
      // The skeleton is decoded too, but not strictly.
      if (!this.fatal) return decode.apply(this, args);
      throw new RangeError('Invalid string length');
    });
    try {
      expect(validateText('{"model":7}')).toEqual({
        success: false,
        issues: [{ code: 'too_long', path: [], pointer: '', message: 'the body is larger than a string of this runtime can be' }],
      });
    } finally {
      spy.mockRestore();
    }
  });
});

test('half of a surrogate pair is valid as an escape, as for JSON.parse', () => {
  expect(validateText('{"model":"m","input":"\\ud83c"}')).toEqual({ success: true });
});

describe('duplicate keys', () => {
  test('each is one issue at its path, before the other issues', () => {
    const text =
      '{"model":"m","model":7,"input":[{"role":"user","content":"x"},{"role":"user","ro\\u006ce":"user","role":"user","content":"x"}]}';
    expect(validateText(text)).toEqual({
      success: false,
      issues: [
        { code: 'duplicate_key', path: ['model'], pointer: '/model', message: 'model occurs more than once in its object' },
        {
          code: 'duplicate_key',
          path: ['input', 1, 'role'],
          pointer: '/input/1/role',
          message: 'input[1].role occurs more than once in its object',
        },
        { code: 'invalid_type', path: ['model'], pointer: '/model', message: 'model must be a string or null, not a number' },
      ],
    });
    expect(codesOf(validateText(text, { maxIssues: 2 }))).toEqual(['duplicate_key /model', 'duplicate_key /input/1/role']);
    const invalid = '{"model":"m","model":"n","input":[{"type":"function_call"}]}';
    expect(codesOf(validateText(invalid, { maxIssues: 3 }))).toHaveLength(3);
    expect(codesOf(validateText(invalid)).length).toBeGreaterThan(3);
  });

  test('with onDuplicateKeys: "off", the last one counts', () => {
    expect(validateText('{"model":7,"model":"m"}', { onDuplicateKeys: 'off' })).toEqual({ success: true });
    expect(codesOf(validateText('{"model":"m","model":7}', { onDuplicateKeys: 'off' }))).toEqual(['invalid_type /model']);
  });

  test('unusual keys', () => {
    expect(codesOf(validateText('{"model":"m","__proto__":1,"__proto__":2,"a/b~":[],"a/b~":[]}'))).toEqual([
      'duplicate_key /__proto__',
      'duplicate_key /a~1b~0',
    ]);
    expect(codesOf(validateText('{"model":"m","":1,"":2}'))).toEqual(['duplicate_key /']);
    expect(validateText('{"model":"m","toJSON":{"toJSON":1}}')).toEqual({ success: true });
  });
});

describe('limits', () => {
  const nested = (depth: number): string => `{"model":"m","x":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
  const list = (message: Message, items: number): Uint8Array =>
    bytesOf(
      message === 'CompactRequest'
        ? JSON.stringify({ model: 'm', input: Array(items).fill({ type: 'item_reference', id: 'x' }) })
        : JSON.stringify({
            id: 'r',
            object: 'response.compaction',
            created_at: 1,
            output: Array(items).fill({ type: 'new' }),
            usage: null,
          }),
    );

  test('maxDepth is 1000 by default', () => {
    expect(validateText(nested(1000))).toEqual({ success: true });
    expect(validateText(nested(1001))).toEqual({
      success: false,
      issues: [{ code: 'too_deep', path: [], pointer: '', message: 'the body is nested deeper than 1000 levels' }],
    });
    expect(validateText(nested(100_000), { limits: { maxDepth: Infinity } })).toEqual({ success: true });
    expect(codesOf(validateText(nested(4), { limits: { maxDepth: 3 } }))).toEqual(['too_deep ']);
  });

  test.each(MESSAGES)('maxItems limits the list of a %s', (message) => {
    const key = message === 'CompactRequest' ? 'input' : 'output';
    const run = (items: number, body = list(message, items)) => codesOf(validate('open', message, body, { limits: { maxItems: 10 } }));
    const [exact] = [run(10)];
    expect(exact).toEqual(validateByParsing('open', message, list(message, 10)));
    expect(run(11)).toEqual([`too_long /${key}`]);
  });

  test('maxValues', () => {
    expect(validateText('{"model":"m","x":[1,2]}', { limits: { maxValues: 4 } })).toMatchObject({ success: false });
    expect(validateText('{"model":"m","x":[1,2]}', { limits: { maxValues: 5 } })).toEqual({ success: true });
    expect(validateText('{"model":"m","x":[1,2]}', { limits: { maxValues: 3 } })).toMatchObject({
      issues: [{ code: 'too_long', message: 'the body must have at most 3 values' }],
    });
  });
});

describe('memory of the caller', () => {
  const text = JSON.stringify({ model: 'm', input: [{ role: 'user', content: 'é 🍵' }] });

  test('a part of a buffer', () => {
    const pool = Buffer.from(`{"model":7}${text}garbage`);
    expect(validate('open', 'CompactRequest', pool.subarray(11, 11 + Buffer.byteLength(text)))).toEqual({ success: true });
    expect(codesOf(validate('open', 'CompactRequest', pool.subarray(0, 11)))).toEqual(['invalid_type /model']);
  });

  test('shared memory', () => {
    for (const [written, expected] of [
      [text, []],
      ['{"model":7}', ['invalid_type /model']],
    ] as const) {
      const shared = new Uint8Array(new SharedArrayBuffer(Buffer.byteLength(written)));
      shared.set(bytesOf(written));
      expect(codesOf(validate('open', 'CompactRequest', shared))).toEqual(expected);
      expect(codesOf(validate('open', 'CompactRequest', [shared.subarray(0, 5), shared.subarray(5)]))).toEqual(expected);
    }
  });

  test('shared memory that another thread changes between two passes', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(12));
    shared.set(bytesOf('{"model":7 }'));
    const { decode } = TextDecoder.prototype;
    const spy = jest.spyOn(TextDecoder.prototype, 'decode').mockImplementation(function (this: TextDecoder, ...args) {
      shared.set(bytesOf('{"model":""}'));
      return decode.apply(this, args);
    });
    try {
      expect(codesOf(validate('open', 'CompactRequest', shared))).toEqual(['invalid_type /model']);
      expect(spy).toHaveBeenCalled();
    } finally {
      spy.mockRestore();
    }
  });

  test('a detached buffer has no bytes', () => {
    const bytes = bytesOf(text);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    expect(codesOf(validate('open', 'CompactRequest', bytes))).toEqual(['invalid_json ']);
  });

  test.each([text, '{}', 'é', '\uFEFF{}'])('is not changed: %s', (written) => {
    const bytes = bytesOf(written);
    const before = bytes.slice();
    const chunks = Object.freeze([bytes.subarray(0, 1), bytes.subarray(1)]);
    for (const family of FAMILIES) for (const message of MESSAGES) validate(family, message, chunks);
    expect(bytes).toEqual(before);
  });
});

test('an issue has nothing of the body except keys', () => {
  const secret = 'tok_sk-0123456789';
  const bodies = [
    `{"model":{"x":"${secret}"},"input":[{"type":"${secret}","role":"${secret}","content":7}]}`,
    `{"model":"${secret}","model":"${secret}"}`,
    `{"model":"${secret}`,
    `{"model":"m","input":"${secret}\u0000"}`,
    `${secret}`,
  ];
  const issues: ContractIssue[] = [];
  for (const family of FAMILIES)
    for (const message of MESSAGES)
      for (const body of bodies) {
        const result = validate(family, message, bytesOf(body));
        if (!result.success) issues.push(...result.issues);
      }
  expect(issues.length).toBeGreaterThan(15);
  expect(JSON.stringify(issues)).not.toContain('sk-');
});

describe('arguments', () => {
  test.each([
    ['text', '{}'],
    ['nothing', undefined],
    ['an ArrayBuffer', new ArrayBuffer(2)],
    ['a list of texts', ['{}']],
    ['a DataView', new DataView(new ArrayBuffer(2))],
  ])('throws a TypeError for %s', (_name, body) => {
    expect(() => validate('open', 'CompactRequest', body as never)).toThrow(
      new TypeError('the body must be a Uint8Array or an array of them'),
    );
  });

  test.each<[object, string]>([
    [{ onDuplicateKey: 'off' }, 'there is an unknown option; the options are maxIssues, onDuplicateKeys, limits'],
    [{ onDuplicateKeys: 'report' }, "onDuplicateKeys must be 'reject' or 'off'"],
    [{ limits: { maxBytes: 1 } }, 'limits has an unknown key; the keys are maxDepth, maxItems, maxValues'],
    [{ limits: { maxDepth: 0 } }, 'limits.maxDepth must be a positive whole number, or Infinity for no limit'],
  ])('throws for the options %j', (options, message) => {
    expect(() => validateText('{}', options)).toThrow(expect.objectContaining({ code: 'invalid_options', message }));
  });
});

describe('without WebAssembly from bytes', () => {
  const body = bytesOf(JSON.stringify({ model: 'm', input: 'x'.repeat(10_000) }));

  /** A copy of the validators for which `WebAssembly` is `replacement` while they start. */
  async function withWebAssembly(replacement: unknown, run: (validators: typeof openBytes) => void): Promise<void> {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'WebAssembly') as PropertyDescriptor;
    Object.defineProperty(globalThis, 'WebAssembly', { value: replacement, configurable: true });
    try {
      jest.resetModules();
      run(await import('../../src/validators/open/bytes.js'));
    } finally {
      Object.defineProperty(globalThis, 'WebAssembly', original);
    }
  }

  test('every document is parsed', async () => {
    await withWebAssembly(undefined, ({ safeValidateCompactRequestBytes }) => {
      expect(longestParsed(() => expect(safeValidateCompactRequestBytes(body)).toEqual({ success: true }))).toBe(body.length);
      expect(safeValidateCompactRequestBytes(bytesOf('{"model":7}'))).toMatchObject({ success: false });
    });
  });

  test('setScanner gives a compiled module to a runtime that refuses bytes, also after the first body', async () => {
    const module = new WebAssembly.Module(Buffer.from(SCANNER, 'base64'));
    const Module = Object.assign(
      function refuse() {
        throw new Error('code generation is not allowed');
      },
      { exports: WebAssembly.Module.exports },
    );
    await withWebAssembly({ Module, Instance: WebAssembly.Instance }, ({ safeValidateCompactRequestBytes, setScanner }) => {
      const run = () => expect(safeValidateCompactRequestBytes(body)).toEqual({ success: true });
      expect(longestParsed(run)).toBe(body.length);
      setScanner(module);
      expect(longestParsed(run)).toBeLessThan(body.length / 2);
    });
  });

  test('the import starts a scanner for each of the two messages', async () => {
    const { Module, Instance } = WebAssembly;
    let started = 0;
    function CountedInstance(module: WebAssembly.Module): WebAssembly.Instance {
      started++;
      return new Instance(module);
    }
    await withWebAssembly({ Module, Instance: CountedInstance }, () => undefined);
    expect(started).toBe(2);
  });

  test('the import succeeds without TextEncoder, as in jsdom', async () => {
    const { TextEncoder } = globalThis;
    Object.assign(globalThis, { TextEncoder: undefined });
    try {
      jest.resetModules();
      await import('../../src/validators/open/bytes.js');
    } finally {
      Object.assign(globalThis, { TextEncoder });
    }
  });

  test('setScanner throws for anything else', () => {
    const other = new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
    for (const wrong of [other, {}, new Uint8Array(8), undefined])
      expect(() => openBytes.setScanner(wrong as object)).toThrow(
        expect.objectContaining({
          code: 'invalid_options',
          message: 'setScanner needs the WebAssembly.Module of responses-compact-contract/scanner.wasm',
        }),
      );
    expect(longestParsed(() => openBytes.safeValidateCompactRequestBytes(body))).toBeLessThan(body.length / 2);
  });
});
