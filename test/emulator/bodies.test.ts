import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { errorOf, post } from './helpers.js';

const SECRET = 'zebra-quartz-7';
const text = JSON.stringify({ model: 'gpt-5.4', input: SECRET });
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
const nested = (depth: number): string => `{"model":"m","input":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;

describe('JSON body', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty body', '', /empty/],
    ['white space', ' \r\n\t', /empty/],
    ['a truncated object', text.slice(0, -1), /not valid JSON/],
    ['a form', `model=${SECRET}`, /not valid JSON/],
    ['two objects', `${text}${text}`, /not valid JSON/],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], text), /byte order mark/],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), /UTF-8/],
    ['bytes that are not UTF-8', bytes('{"model":"', [0xc3, 0x28], '"}'), /UTF-8/],
    ['a surrogate in UTF-8', bytes('{"model":"', [0xed, 0xa0, 0x80], '"}'), /UTF-8/],
    ['a lone surrogate at the end of a string', `{"model":"m","input":"${SECRET}\\ud83d"}`, /surrogate/],
    ['a lone surrogate in a key', '{"model":"m","\\uDC00":1}', /surrogate/],
    ['a surrogate pair in the wrong order', '{"model":"m","input":"\\ude00\\ud83d"}', /surrogate/],
    ['a duplicate key', `{"model":"m","input":"${SECRET}","input":"b"}`, /key twice/],
    ['a duplicate key, once written with escapes', '{"model":"m","input":"a","inpu\\u0074":"b"}', /key twice/],
    [
      'a duplicate key in a nested object',
      '{"model":"m","input":[{"type":"tool_search_call","arguments":{"a":[{"b":1,"c":{},"b":2}]}}]}',
      /key twice/,
    ],
    ['nesting of 1001 levels', nested(1001), /1000 levels/],
    ['nesting of a million levels', nested(1_000_000), /1000 levels/],
    ['a million unclosed brackets', '['.repeat(1_000_000), /not valid JSON/],
  ])('rejects %s with 400 invalid_json', async (_name, body, message) => {
    const { status, error } = await errorOf(createCompactEmulator(), post(body));
    expect({ status, ...error }).toEqual({
      status: 400,
      type: 'invalid_request_error',
      code: 'invalid_json',
      param: null,
      message: expect.stringMatching(message),
    });
    expect(error.message).not.toContain(SECRET);
  });

  test.each<[string, string]>([
    ['a surrogate pair written with escapes', '{"model":"m","input":"\\ud83d\\ude00"}'],
    ['strings that contain brackets and keys', '{"model":"m","input":"{\\"a\\":1,\\"a\\":2}[[\\\\"}'],
    ['an escaped backslash at the end of a string', '{"model":"m\\\\","input":"\\\\\\\\"}'],
    ['the same key in two objects', '{"model":"m","input":[{"role":"user","content":"a"},{"role":"user","content":"a"}]}'],
    ['white space everywhere', ' {\n"model" :\t"m" , "input" : "a" } \r\n'],
  ])('accepts %s', async (_name, body) => {
    expect((await createCompactEmulator().fetch(post(body))).status).toBe(200);
  });

  test('parses nesting of 1000 levels, which then fails validation', async () => {
    const { error } = await errorOf(createCompactEmulator(), post(nested(1000)));
    expect(error).toMatchObject({ code: 'invalid_type', param: 'input[0]' });
  });
});

describe('content type', () => {
  test.each([
    'application/json',
    'APPLICATION/JSON',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'application/json; profile=x',
  ])('accepts %s', async (type) => {
    expect((await createCompactEmulator().fetch(post(text, { headers: { 'content-type': type } }))).status).toBe(200);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonl', 'text/json', '', 'application/json; charset=utf-16'])(
    'rejects "%s" with 415 unsupported_media_type',
    async (type) => {
      const { status, error } = await errorOf(createCompactEmulator(), post(text, { headers: { 'content-type': type } }));
      expect({ status, code: error.code, type: error.type }).toEqual({
        status: 415,
        code: 'unsupported_media_type',
        type: 'invalid_request_error',
      });
    },
  );
});

describe('content encoding', () => {
  test.each<[string, Uint8Array]>([
    ['gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['identity', bytes(text)],
  ])('decodes %s', async (encoding, body) => {
    const emulator = createCompactEmulator();
    expect((await emulator.fetch(post(new Uint8Array(body), { headers: { 'content-encoding': encoding } }))).status).toBe(200);
    expect(emulator.requests[0]?.bytes).toBe(body.length);
  });

  test.each(['zstd', 'br', 'gzip, gzip', 'constructor'])('rejects %s with 415 unsupported_content_encoding', async (encoding) => {
    const { status, error } = await errorOf(createCompactEmulator(), post(text, { headers: { 'content-encoding': encoding } }));
    expect({ status, code: error.code }).toEqual({ status: 415, code: 'unsupported_content_encoding' });
  });

  test.each<[string, Uint8Array]>([
    ['plain text', bytes(text)],
    ['a truncated stream', gzipSync(text).subarray(0, 30)],
    ['a wrong checksum', gzipSync(text).map((byte, i, all) => (i === all.length - 6 ? byte ^ 1 : byte))],
  ])('rejects %s as gzip with 400 invalid_content_encoding', async (_name, body) => {
    const { status, error } = await errorOf(
      createCompactEmulator(),
      post(new Uint8Array(body), { headers: { 'content-encoding': 'gzip' } }),
    );
    expect({ status, code: error.code }).toEqual({ status: 400, code: 'invalid_content_encoding' });
  });
});

describe('maxBodyBytes', () => {
  test('rejects a body larger than maxBodyBytes with 413', async () => {
    const emulator = createCompactEmulator({ maxBodyBytes: text.length });
    expect((await emulator.fetch(post(text))).status).toBe(200);
    const { status, error } = await errorOf(emulator, post(`${text} `));
    expect({ status, ...error }).toEqual({
      status: 413,
      type: 'invalid_request_error',
      code: 'request_too_large',
      param: null,
      message: expect.stringContaining(String(text.length)),
    });
  });

  test('is 64 MiB by default', async () => {
    const { status } = await errorOf(createCompactEmulator(), post('{}', { headers: { 'content-length': String(64 * 1024 * 1024 + 1) } }));
    expect(status).toBe(413);
  });

  test('also limits the decoded body', async () => {
    const zipBomb = gzipSync(Buffer.alloc(5_000_000));
    const emulator = createCompactEmulator({ maxBodyBytes: 1_000_000 });
    const { status } = await errorOf(emulator, post(new Uint8Array(zipBomb), { headers: { 'content-encoding': 'gzip' } }));
    expect(status).toBe(413);
    expect(emulator.requests[0]?.bytes).toBe(zipBomb.length);
  });

  test('stops reading and cancels the body when the limit is exceeded', async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(((pulled += 1000), new Uint8Array(1000).fill(32))),
      cancel: () => void (cancelled = true),
    });
    expect((await errorOf(createCompactEmulator({ maxBodyBytes: 10_000 }), post(endless))).status).toBe(413);
    expect(pulled).toBeLessThan(15_000);
    expect(cancelled).toBe(true);
  });

  test('rejects a larger content-length without reading the body', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>(
      { pull: (controller) => (pulled++, controller.enqueue(new Uint8Array(10))) },
      { highWaterMark: 0 },
    );
    const emulator = createCompactEmulator({ maxBodyBytes: 100 });
    expect((await errorOf(emulator, post(body, { headers: { 'content-length': '101' } }))).status).toBe(413);
    expect({ pulled, bytes: emulator.requests[0]?.bytes }).toEqual({ pulled: 0, bytes: 0 });
  });

  test('rejects a body that breaks off with 400 incomplete_body', async () => {
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error(SECRET)) });
    const { status, error } = await errorOf(createCompactEmulator(), post(body));
    expect({ status, code: error.code }).toEqual({ status: 400, code: 'incomplete_body' });
    expect(error.message).not.toContain(SECRET);
  });
});
