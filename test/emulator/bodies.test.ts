import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { createCompactEmulator } from '../../src/emulator/index.js';
import { post, refusal } from './helpers.js';

const SECRET = 'zebra-quartz-7';
const text = JSON.stringify({ model: 'gpt-5.4', input: SECRET });
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
const nested = (depth: number): string => `{"model":"m","input":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;

describe('JSON', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /empty/],
    ['white space', ' \r\n\t', /empty/],
    ['a cut object', text.slice(0, -1), /not JSON/],
    ['a form', `model=${SECRET}`, /not JSON/],
    ['two objects', `${text}${text}`, /not JSON/],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], text), /byte order mark/],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), /UTF-8/],
    ['bytes that are not UTF-8', bytes('{"model":"', [0xc3, 0x28], '"}'), /UTF-8/],
    ['a surrogate in UTF-8', bytes('{"model":"', [0xed, 0xa0, 0x80], '"}'), /UTF-8/],
    ['half a pair at the end', `{"model":"m","input":"${SECRET}\\ud83d"}`, /surrogate/],
    ['half a pair in a key', '{"model":"m","\\uDC00":1}', /surrogate/],
    ['the halves in the wrong order', '{"model":"m","input":"\\ude00\\ud83d"}', /surrogate/],
    ['a key twice', `{"model":"m","input":"${SECRET}","input":"b"}`, /key twice/],
    ['a key twice, once with escapes', '{"model":"m","input":"a","inpu\\u0074":"b"}', /key twice/],
    [
      'a key twice, deep inside',
      '{"model":"m","input":[{"type":"tool_search_call","arguments":{"a":[{"b":1,"c":{},"b":2}]}}]}',
      /key twice/,
    ],
    ['1001 levels', nested(1001), /1000 levels/],
    ['a million levels', nested(1_000_000), /1000 levels/],
    ['a million levels without an end', '['.repeat(1_000_000), /not JSON/],
  ])('refuses %s', async (_name, body, message) => {
    const { status, error } = await refusal(createCompactEmulator(), post(body));
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
    ['a pair as escapes', '{"model":"m","input":"\\ud83d\\ude00"}'],
    ['strings that look like structure', '{"model":"m","input":"{\\"a\\":1,\\"a\\":2}[[\\\\"}'],
    ['a backslash before the end', '{"model":"m\\\\","input":"\\\\\\\\"}'],
    ['the same key in two objects', '{"model":"m","input":[{"role":"user","content":"a"},{"role":"user","content":"a"}]}'],
    ['white space everywhere', ' {\n"model" :\t"m" , "input" : "a" } \r\n'],
  ])('takes %s', async (_name, body) => {
    expect((await createCompactEmulator().fetch(post(body))).status).toBe(200);
  });

  test('takes 1000 levels, as far as JSON goes', async () => {
    const { error } = await refusal(createCompactEmulator(), post(nested(1000)));
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
  ])('takes %s', async (type) => {
    expect((await createCompactEmulator().fetch(post(text, { headers: { 'content-type': type } }))).status).toBe(200);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonl', 'text/json', '', 'application/json; charset=utf-16'])(
    'refuses "%s"',
    async (type) => {
      const { status, error } = await refusal(createCompactEmulator(), post(text, { headers: { 'content-type': type } }));
      expect({ status, code: error.code, type: error.type }).toEqual({
        status: 415,
        code: 'unsupported_media_type',
        type: 'invalid_request_error',
      });
    },
  );
});

describe('content coding', () => {
  test.each<[string, Uint8Array]>([
    ['gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['identity', bytes(text)],
  ])('decodes %s', async (coding, body) => {
    const emulator = createCompactEmulator();
    expect((await emulator.fetch(post(new Uint8Array(body), { headers: { 'content-encoding': coding } }))).status).toBe(200);
    expect(emulator.requests[0]?.bytes).toBe(body.length);
  });

  test.each(['zstd', 'br', 'gzip, gzip', 'constructor'])('does not decode %s', async (coding) => {
    const { status, error } = await refusal(createCompactEmulator(), post(text, { headers: { 'content-encoding': coding } }));
    expect({ status, code: error.code }).toEqual({ status: 415, code: 'unsupported_content_encoding' });
  });

  test.each<[string, Uint8Array]>([
    ['plain text', bytes(text)],
    ['a cut stream', gzipSync(text).subarray(0, 30)],
    ['a wrong checksum', gzipSync(text).map((byte, i, all) => (i === all.length - 6 ? byte ^ 1 : byte))],
  ])('refuses %s as gzip', async (_name, body) => {
    const { status, error } = await refusal(
      createCompactEmulator(),
      post(new Uint8Array(body), { headers: { 'content-encoding': 'gzip' } }),
    );
    expect({ status, code: error.code }).toEqual({ status: 400, code: 'invalid_content_encoding' });
  });
});

describe('size', () => {
  test('takes a body up to the limit and no byte more', async () => {
    const emulator = createCompactEmulator({ maxBodyBytes: text.length });
    expect((await emulator.fetch(post(text))).status).toBe(200);
    const { status, error } = await refusal(emulator, post(`${text} `));
    expect({ status, ...error }).toEqual({
      status: 413,
      type: 'invalid_request_error',
      code: 'request_too_large',
      param: null,
      message: expect.stringContaining(String(text.length)),
    });
  });

  test('has a limit of 64 MiB', async () => {
    const { status } = await refusal(createCompactEmulator(), post('{}', { headers: { 'content-length': String(64 * 1024 * 1024 + 1) } }));
    expect(status).toBe(413);
  });

  test('holds for what a body decodes to', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const emulator = createCompactEmulator({ maxBodyBytes: 1_000_000 });
    const { status } = await refusal(emulator, post(new Uint8Array(bomb), { headers: { 'content-encoding': 'gzip' } }));
    expect(status).toBe(413);
    expect(emulator.requests[0]?.bytes).toBe(bomb.length);
  });

  test('stops reading when the limit is passed, and lets go of the body', async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(((pulled += 1000), new Uint8Array(1000).fill(32))),
      cancel: () => void (cancelled = true),
    });
    expect((await refusal(createCompactEmulator({ maxBodyBytes: 10_000 }), post(endless))).status).toBe(413);
    expect(pulled).toBeLessThan(15_000);
    expect(cancelled).toBe(true);
  });

  test('does not begin to read when the length is declared', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>(
      { pull: (controller) => (pulled++, controller.enqueue(new Uint8Array(10))) },
      { highWaterMark: 0 },
    );
    const emulator = createCompactEmulator({ maxBodyBytes: 100 });
    expect((await refusal(emulator, post(body, { headers: { 'content-length': '101' } }))).status).toBe(413);
    expect({ pulled, bytes: emulator.requests[0]?.bytes }).toEqual({ pulled: 0, bytes: 0 });
  });

  test('says so when a body breaks off', async () => {
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error(SECRET)) });
    const { status, error } = await refusal(createCompactEmulator(), post(body));
    expect({ status, code: error.code }).toEqual({ status: 400, code: 'incomplete_body' });
    expect(error.message).not.toContain(SECRET);
  });
});
