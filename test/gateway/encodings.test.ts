/** What the gateway checks is all that a decoder of the upstream could read. */
import { Duplex } from 'node:stream';
import * as zlib from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { checkCompactRequest, createCompactGateway, type ContentDecoder, type GatewayReport } from '../../src/gateway/index.js';
import { nodeDecoders } from '../../src/gateway/node.js';
import { WEB_DECODERS } from '../../src/internal/http/content-encoding.js';
import { COMPACTED } from './upstream.js';

const BODY = Buffer.from('{"model":"m","input":"hi"}');
const { zstdCompressSync } = zlib as { zstdCompressSync?: (bytes: Uint8Array) => Buffer };

const ENCODERS: Readonly<Record<string, (bytes: Uint8Array) => Buffer>> = {
  gzip: zlib.gzipSync,
  deflate: zlib.deflateSync,
  br: zlib.brotliCompressSync,
  ...(zstdCompressSync && { zstd: zstdCompressSync }),
};

const DECODERS = { Node: nodeDecoders(), 'the web': WEB_DECODERS };
const CASES = Object.entries(DECODERS).flatMap(([runtime, decoders]) =>
  Object.entries(ENCODERS)
    .filter(([name]) => name in decoders)
    .map(([name, encode]) => ({ runtime, decoders, name, encode })),
);

const codeOf = async (decoders: typeof WEB_DECODERS, name: string, body: Uint8Array): Promise<string> => {
  const headers = { 'content-type': 'application/json', 'content-encoding': name };
  const request = new Request('http://host.test/', { method: 'POST', headers, body: new Uint8Array(body) });
  const result = await checkCompactRequest(request, { decoders });
  return result.success ? 'ok' : result.fault.code;
};

test('a decoder that does not say whether it has used all bytes is trusted', async () => {
  const decoders = { br: () => Duplex.toWeb(zlib.createBrotliDecompress()) as unknown as ReturnType<ContentDecoder> };
  expect(await codeOf(decoders, 'br', zlib.brotliCompressSync(BODY))).toBe('ok');
  expect(await codeOf(decoders, 'br', BODY)).toBe('invalid_content_encoding');
});

describe.each(CASES)('$name, decoders of $runtime', ({ decoders, name, encode }) => {
  const encoded = encode(BODY);

  test('a body without trailing bytes is accepted', async () => {
    expect(await codeOf(decoders, name, encoded)).toBe('ok');
    expect(await codeOf(decoders, name, encode(Buffer.from(`{"model":"m","input":"${'ä'.repeat(300_000)}"}`)))).toBe('ok');
  });

  test.each([
    ['a zero byte', Buffer.from([0])],
    ['text', Buffer.from('trailing text')],
    ['a zero byte and a second body', Buffer.concat([Buffer.from([0]), encoded])],
    ['a zero byte and a bomb', Buffer.concat([Buffer.from([0]), encode(Buffer.alloc(30_000_000, 0x20))])],
  ])('rejects trailing bytes: %s', async (_, trailing) => {
    expect(await codeOf(decoders, name, Buffer.concat([encoded, trailing]))).toBe('invalid_content_encoding');
  });

  test('rejects a truncated body', async () => {
    expect(await codeOf(decoders, name, encoded.subarray(0, -1))).toBe('invalid_content_encoding');
    expect(await codeOf(decoders, name, Buffer.alloc(0))).toBe('invalid_content_encoding');
  });
});

describe.each([
  ['gzip', zlib.gzipSync],
  ['x-gzip', zlib.gzipSync],
  ['deflate', zlib.deflateSync],
  ['br', zlib.brotliCompressSync],
  // Older versions of Node cannot write it. An empty frame.
  ['zstd', () => Buffer.from('28b52ffd2000010000', 'hex')],
])('a response in %s', (encoding, encode) => {
  const encoded = new Uint8Array(encode(COMPACTED));
  test.each([
    ['has not decoded keeps its encoding', encoded, encoding],
    ['has decoded loses it', new TextEncoder().encode(COMPACTED), null],
  ])('that fetch %s', async (_, body, expected) => {
    const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
    const gateway = createCompactGateway({ upstream: 'http://upstream.test', fetch: async () => new Response(body, { headers }) });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"model":"m","input":"hi"}' };
    const response = await gateway.fetch(new Request('http://gateway.test/openai/v1/responses/compact', init));
    const received = new Uint8Array(await response.arrayBuffer());
    expect(response.headers.get('content-encoding')).toBe(expected);
    expect(received).toEqual(body);
  });
});

test('all members of a gzip body are checked', async () => {
  const [first, second] = [BODY.subarray(0, 10), BODY.subarray(10)].map((part) => zlib.gzipSync(part)) as [Buffer, Buffer];
  expect(await codeOf(nodeDecoders(), 'gzip', Buffer.concat([first, second]))).toBe('ok');
  expect(await codeOf(nodeDecoders(), 'gzip', Buffer.concat([zlib.gzipSync(BODY), zlib.gzipSync(Buffer.from('x'))]))).toBe('invalid_json');
});

describe('a billed response is not lost', () => {
  const respond = async (headers: Record<string, string>, body: Uint8Array, limits = {}) => {
    const reports: GatewayReport[] = [];
    const gateway = createCompactGateway({
      upstream: 'http://upstream.test',
      check: { response: { reject: 'open' } },
      limits,
      transport: async () => new Response(new Uint8Array(body), { headers: { 'content-type': 'application/json', ...headers } }),
      onIssues: (report) => void reports.push(report),
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: String(BODY) };
    const response = await gateway.fetch(new Request('http://gateway.test/v1/responses/compact', init));
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, isSame: bytes.equals(Buffer.from(body)), codes: reports.map(({ code }) => code) };
  };

  test.each([
    ['an encoding that cannot be decoded', { 'content-encoding': 'zstd' }, Buffer.from('(zstd)'), {}, 'upstream_invalid_response'],
    [
      'a body that does not match its encoding',
      { 'content-encoding': 'gzip' },
      Buffer.from('\x1f\x8b no gzip'),
      {},
      'upstream_invalid_response',
    ],
    ['a body larger than maxBytes', {}, Buffer.from(COMPACTED), { maxBytes: 100 }, 'upstream_response_too_large'],
    [
      'a decoded body larger than maxDecodedBytes',
      { 'content-encoding': 'gzip' },
      zlib.gzipSync(COMPACTED),
      { maxDecodedBytes: 100 },
      'upstream_response_too_large',
    ],
  ] as const)('%s is forwarded and reported, even if invalid responses are rejected', async (_, headers, body, limits, code) => {
    expect(await respond(headers, body, limits)).toEqual({ status: 200, isSame: true, codes: [code] });
  });
});
