import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CompactError } from '../../src/errors.js';
import {
  checkCompactRequest,
  checkCompactResponse,
  createCompactGateway,
  GATEWAY_CODES,
  type CompactGatewayOptions,
  type GatewayCall,
  type GatewayReport,
} from '../../src/gateway/index.js';
import { nodeDecoders } from '../../src/gateway/node.js';
import { COMPACTED, RESPONSE_HEADER, RESPONSES, startUpstream, type ResponseName, type Upstream } from './upstream.js';
import { PATH } from './http-client.js';

let upstream: Upstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => upstream.close());
beforeEach(() => void upstream.takeRequests());

const VALID = '{"model":"m","input":"hi"}';
const json = { 'content-type': 'application/json' };

interface CallResult {
  status: number;
  headers: Headers;
  text: string;
  /** The error of the gateway, or an empty object. */
  error: { code?: string; message?: string; param?: string; details?: unknown };
  calls: GatewayCall[];
  reports: GatewayReport[];
}

/** Sends a request through a gateway to the upstream. */
async function callGateway(
  body: BodyInit | null,
  options: Partial<CompactGatewayOptions> = {},
  { headers = {}, response: name, path = PATH }: { headers?: Record<string, string>; response?: ResponseName; path?: string } = {},
): Promise<CallResult> {
  const calls: GatewayCall[] = [];
  const reports: GatewayReport[] = [];
  const { fetch } = createCompactGateway({
    upstream: upstream.url,
    onComplete: (call) => void calls.push(call),
    onIssues: (report) => void reports.push(report),
    ...options,
  });
  const init = { method: 'POST', body, headers: { ...json, ...headers, ...(name && { [RESPONSE_HEADER]: encodeURIComponent(name) }) } };
  const response = await fetch(new Request(`http://gateway.test${path}`, { ...init, duplex: 'half' } as RequestInit));
  const text = await response.text();
  const isGatewayError = calls[0]?.code !== null && response.status >= 400;
  return { status: response.status, headers: response.headers, text, error: isGatewayError ? JSON.parse(text).error : {}, calls, reports };
}

test.each([
  ['valid', {}],
  ['invalid', { type: 'message' }],
])('counts the items of a request that is %s by type, or by what makes an item without one a known item', async (_, last) => {
  const input = [
    { id: 'msg_1' },
    { id: 'msg_2' },
    { role: 'user', content: 'hi' },
    { type: 'future' },
    { type: 'reasoning', summary: [], ...last },
  ];
  const { calls } = await callGateway(JSON.stringify({ model: 'm', input }));
  const known = 'type' in last ? { message: 2 } : { message: 1, reasoning: 1 };
  expect(calls).toMatchObject([{ items: 5, kinds: { item_reference: 2, unknown: 1, ...known } }]);
});

describe('checks', () => {
  const invalid = '{"model":1,"input":[{"type":"function_call","call_id":"c","name":"n"}]}';

  test('rejects an invalid request with 400, the first issue and all details', async () => {
    const { status, error, calls, reports } = await callGateway(invalid);
    expect(status).toBe(400);
    expect(error).toEqual({
      code: 'invalid_type',
      type: 'invalid_request_error',
      param: 'model',
      message: 'model must be a string or null, not a number, and 1 more',
      details: [
        { code: 'invalid_type', pointer: '/model', message: 'model must be a string or null, not a number' },
        { code: 'missing_key', pointer: '/input/0/arguments', message: 'input[0].arguments is missing' },
      ],
    });
    expect(upstream.takeRequests()).toEqual([]);
    expect(calls).toMatchObject([{ status: 400, code: 'invalid_type', requestIssues: { invalid_type: 1, missing_key: 1 }, items: 1 }]);
    expect(reports).toEqual([]);
  });

  test('with report, forwards an invalid request, adds a header with the number of issues, and calls onIssues', async () => {
    const { status, headers, text, reports, calls } = await callGateway(invalid, { check: { request: { reject: false, report: 'open' } } });
    expect([status, text]).toEqual([200, COMPACTED]);
    expect(headers.get('x-compact-request-issues')).toBe('2');
    expect(upstream.takeRequests().map(({ body }) => body.toString())).toEqual([invalid]);
    expect(reports).toMatchObject([{ direction: 'request', code: 'invalid_type', param: 'model', requestId: calls[0]?.requestId }]);
    expect(reports[0]?.issues.map(({ pointer }) => pointer)).toEqual(['/model', '/input/0/arguments']);
  });

  test('with report, forwards a body that is not JSON, which counts as one issue', async () => {
    const { status, headers, reports } = await callGateway(
      'nope',
      { check: { request: { reject: false, report: 'open' } } },
      { headers: { 'content-type': 'text/plain' } },
    );
    expect([status, headers.get('x-compact-request-issues')]).toEqual([200, '2']);
    expect(reports.map(({ code }) => code)).toEqual(['unsupported_media_type', 'invalid_json']);
  });

  test('with both checks off, streams the body without inspecting it', async () => {
    const { status, headers, calls } = await callGateway(
      'nope',
      { check: { request: { reject: false } } },
      { headers: { 'content-type': 'text/plain' } },
    );
    expect([status, headers.get('x-compact-request-issues')]).toEqual([200, null]);
    expect(upstream.takeRequests().map(({ body }) => body.toString())).toEqual(['nope']);
    expect(calls).toMatchObject([{ requestBytes: 4 }]);
  });

  test('with strict, rejects unknown keys', async () => {
    const unknownKey = '{"model":"m","stream":true}';
    expect((await callGateway(unknownKey)).status).toBe(200);
    const { status, error } = await callGateway(unknownKey, { check: { request: { reject: 'strict' } } });
    expect([status, error.code, error.param]).toEqual([400, 'unknown_parameter', 'stream']);
  });

  test('by default, forwards an invalid response, which is billed, and reports it', async () => {
    const { status, headers, text, reports, calls } = await callGateway(VALID, {}, { response: 'missing usage' });
    expect([status, headers.get('x-compact-response-issues')]).toEqual([200, null]);
    expect(JSON.parse(text)).toMatchObject({ id: 'r' });
    expect(reports).toMatchObject([{ direction: 'response', code: 'upstream_invalid_response', issues: [{ pointer: '/usage' }] }]);
    expect(calls).toMatchObject([{ status: 200, code: null, responseIssues: { missing_key: 1 } }]);
  });

  test.each(['missing usage', 'truncated JSON', 'HTML page', 'unknown content encoding'] as const)(
    'with hold, adds a header with the number of issues to a response that is forwarded: %s',
    async (response) => {
      const { status, headers, text, reports, calls } = await callGateway(VALID, { hold: true }, { response });
      expect([status, text, headers.get('x-compact-response-issues')]).toEqual([200, RESPONSES[response].body, '1']);
      expect(reports).toHaveLength(1);
      expect(Object.values(calls[0]?.responseIssues ?? {})).toEqual([1]);
    },
  );

  test.each([
    ['missing usage', 'upstream_invalid_response'],
    ['truncated JSON', 'upstream_not_json'],
    ['HTML page', 'upstream_not_json'],
  ] as const)('with reject, replaces an invalid response by a 502: %s, %s', async (response, code) => {
    const { status, error, calls } = await callGateway(VALID, { check: { response: { reject: 'open' } } }, { response });
    expect([status, error.code]).toEqual([502, code]);
    expect(calls).toMatchObject([{ status: 502, code, upstreamStatus: 200 }]);
    expect(Object.keys(calls[0]?.responseIssues ?? {})).toHaveLength(1);
  });

  test('with reject, forwards and reports a response that cannot be checked, since it is billed', async () => {
    const response = 'unknown content encoding';
    const { status, text, reports, calls } = await callGateway(VALID, { check: { response: { reject: 'open' } } }, { response });
    expect([status, text]).toEqual([200, 'anything']);
    expect(reports).toMatchObject([{ direction: 'response', code: 'upstream_invalid_response', issues: [] }]);
    expect(calls).toMatchObject([{ status: 200, code: null, upstreamStatus: 200, responseIssues: { upstream_invalid_response: 1 } }]);
  });

  test.each(['rate limit', 'bad gateway', 'redirect'] as const)(
    'with reject, does not check statuses other than 200: %s',
    async (response) => {
      const { calls } = await callGateway(VALID, { check: { response: { reject: 'open' } } }, { response });
      expect(calls).toMatchObject([{ code: null, responseIssues: {} }]);
    },
  );

  test.each([false, 'open'] as const)('forwards and reports a response that exceeds maxBytes, with reject: %j', async (reject) => {
    const check = { response: { reject } };
    const { status, text, headers, reports } = await callGateway(VALID, { limits: { maxBytes: 100 }, check, hold: true });
    expect([status, text, headers.get('x-compact-response-issues')]).toEqual([200, COMPACTED, '1']);
    expect(reports).toMatchObject([{ direction: 'response', code: 'upstream_response_too_large' }]);
  });
});

describe('limits', () => {
  const items = (count: number): string => JSON.stringify({ model: 'm', input: Array(count).fill({ role: 'user', content: '' }) });
  const encrypted = (length: number): string =>
    JSON.stringify({
      model: 'm',
      input: [
        { role: 'user', content: '' },
        { type: 'compaction', encrypted_content: 'x'.repeat(length) },
      ],
    });
  const gzip = { 'content-encoding': 'gzip' };

  test.each([
    ['maxBytes', 30, VALID.padEnd(30), VALID.padEnd(31), {}, 'request_too_large', null],
    ['maxDecodedBytes', 1000, gzipSync(VALID.padEnd(1000)), gzipSync(VALID.padEnd(1001)), gzip, 'decoded_request_too_large', null],
    ['maxDepth', 3, '{"model":"m","x":[[]]}', '{"model":"m","x":[[[]]]}', {}, 'too_deep', null],
    ['maxItems', 5, items(5), items(6), {}, 'too_many_items', 'input'],
    ['maxValues', 8, '{"model":"m","x":[1,2,3,4,5]}', '{"model":"m","x":[1,2,3,4,5,6]}', {}, 'too_many_values', null],
    ['maxEncryptedContent', 9, encrypted(9), encrypted(10), {}, 'encrypted_content_too_long', 'input[1].encrypted_content'],
  ] as const)(
    '%s: accepts %d, and rejects one more with 413, even if check rejects nothing',
    async (name, limit, allowed, exceeding, headers, code, param) => {
      expect((await callGateway(allowed, { limits: { [name]: limit } }, { headers })).status).toBe(200);
      for (const request of [{ reject: 'open' }, { reject: false, report: 'open' }] as const) {
        const { status, error } = await callGateway(exceeding, { limits: { [name]: limit }, check: { request } }, { headers });
        expect([status, error.code, error.param]).toEqual([413, code, param]);
        expect(error.message).toContain(String(limit));
      }
      expect(upstream.takeRequests()).toHaveLength(1);
    },
  );

  test('rejects a content length that exceeds maxBytes before it reads the body', async () => {
    let wasRead = false;
    const body = new ReadableStream({ pull: () => void (wasRead = true) }, { highWaterMark: 0 });
    const { error } = await callGateway(body, { limits: { maxBytes: 10 } }, { headers: { 'content-length': '11' } });
    expect([error.code, wasRead]).toEqual(['request_too_large', false]);
  });

  test('maxDecodedBytes also limits a body without encoding, and maxItems only the items of input', async () => {
    expect((await callGateway(VALID, { limits: { maxDecodedBytes: 10 } })).error.code).toBe('decoded_request_too_large');
    const otherList = '{"model":"m","input":[{"role":"user","content":"hi"}],"x":[1,2,3]}';
    expect((await callGateway(otherList, { limits: { maxItems: 1 } })).status).toBe(200);
    const escapedKey = `{"model":"m","\\u0069nput":${JSON.stringify(Array(3).fill({ role: 'user', content: '' }))}}`;
    expect((await callGateway(escapedKey, { limits: { maxItems: 2 } })).error.code).toBe('too_many_items');
  });

  test('rejects a streamed body with 408 when uploadTimeoutMs elapses', async () => {
    const slow = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) });
    const { status, error } = await callGateway(slow, { check: { request: { reject: false } }, uploadTimeoutMs: 30 });
    expect([status, error.code]).toEqual([408, 'request_timeout']);
  });

  test('rejects a streamed body that exceeds maxBytes', async () => {
    const { error } = await callGateway(VALID, { limits: { maxBytes: 10 }, check: { request: { reject: false } } });
    expect(error.code).toBe('request_too_large');
  });

  test('the defaults allow a conversation of 64 MiB', async () => {
    const { status } = await callGateway(JSON.stringify({ model: 'm', input: 'x'.repeat(64 * 1024 * 1024) }));
    expect(status).toBe(200);
    expect(upstream.takeRequests().map(({ body }) => body.length)).toContain(64 * 1024 * 1024 + 24);
  });
});

describe('content encodings', () => {
  const brotli = { 'content-encoding': 'br' };

  test('rejects an unsupported encoding with 415, or forwards it unchecked', async () => {
    expect((await callGateway(brotliCompressSync('nope'), {}, { headers: brotli })).status).toBe(415);
    const { status } = await callGateway(brotliCompressSync('nope'), { onUnsupportedEncoding: 'pass' }, { headers: brotli });
    expect(status).toBe(200);
    expect(upstream.takeRequests()).toMatchObject([{ headers: brotli, body: brotliCompressSync('nope') }]);
  });

  test('decoders adds encodings', async () => {
    const decoders = nodeDecoders();
    expect((await callGateway(brotliCompressSync(VALID), { decoders }, { headers: brotli })).status).toBe(200);
    expect((await callGateway(brotliCompressSync('nope'), { decoders }, { headers: brotli })).error.code).toBe('invalid_json');
  });

  test('rejects more than three encodings with 415', async () => {
    const four = [1, 2, 3, 4].reduce((bytes) => gzipSync(bytes), Buffer.from(VALID));
    expect((await callGateway(four, {}, { headers: { 'content-encoding': 'gzip, gzip, gzip, gzip' } })).status).toBe(415);
  });
});

describe('duplicate keys', () => {
  const duplicate = '{"model":"m","input":[{"role":"user","content":"a","content":"b"}]}';

  test('are reported by default, and can be rejected or ignored', async () => {
    const reported = await callGateway(duplicate);
    expect([reported.status, reported.headers.get('x-compact-request-issues')]).toEqual([200, '1']);
    expect(reported.reports.map(({ code }) => code)).toEqual(['duplicate_key']);
    expect((await callGateway(duplicate, { onDuplicateKeys: 'reject' })).error.code).toBe('duplicate_key');
    expect((await callGateway(duplicate, { onDuplicateKeys: 'off' })).headers.get('x-compact-request-issues')).toBeNull();
  });

  test.each(['{"model":"m","__proto__":{"a":1},"x":":,"}', '{"model":"m","a":"\\"a\\":1"}', '{"model":"m","x":{"a":1},"y":{"a":1}}'])(
    'are not found in %s',
    async (text) => expect((await callGateway(text)).reports).toEqual([]),
  );

  test('are found if one is written with escapes', async () => {
    expect((await callGateway('{"model":"m","x":1,"\\u0078":2}')).reports.map(({ code }) => code)).toEqual(['duplicate_key']);
  });
});

describe('requests that an upstream could interpret differently', () => {
  test.each([
    'application/json; charset=utf-16 x',
    'application/json;charset=utf-8;charset=utf-7',
    'application/json; charset=utf-8, text/plain',
    'application/jsonp',
    'application/json; charset="utf-8',
  ])('rejects the content type %s with 415', async (type) => {
    expect((await callGateway(VALID, {}, { headers: { 'content-type': type } })).status).toBe(415);
  });

  test.each(['application/json;', 'application/json; charset=UTF8', 'application/json ; profile="a b" ; charset=utf-8'])(
    'accepts the content type %s',
    async (type) => expect((await callGateway(VALID, {}, { headers: { 'content-type': type } })).status).toBe(200),
  );

  test('forwards headers that describe the body or authenticate the client, even if Connection names them', async () => {
    const endToEnd = { 'content-encoding': 'gzip', 'api-key': 'k', authorization: 'Bearer t', cookie: 'a=1' };
    const connection = 'content-encoding, Content-Type, api-key, authorization, cookie, x-hop';
    await callGateway(gzipSync(VALID), {}, { headers: { ...endToEnd, connection, 'x-hop': '1' } });
    const [{ headers } = { headers: {} }] = upstream.takeRequests();
    expect(headers).toMatchObject({ ...endToEnd, 'content-type': 'application/json' });
    expect(headers).not.toHaveProperty('x-hop');
  });

  test('does not forward a content length that is not a number', async () => {
    await callGateway(VALID, { check: { request: { reject: false } } }, { headers: { 'content-length': '-1' } });
    expect(upstream.takeRequests()).toMatchObject([{ body: Buffer.from(VALID) }]);
  });
});

describe('upstream', () => {
  test.each([
    ['https://res.openai.azure.com', '/v1/responses/compact', 'https://res.openai.azure.com/openai/v1/responses/compact'],
    ['https://r.services.ai.azure.com/api/projects/p', PATH, 'https://r.services.ai.azure.com/api/projects/p/openai/v1/responses/compact'],
    ['https://api.openai.com/v1', PATH, 'https://api.openai.com/v1/responses/compact'],
    ['http://relay:8080/v1/', PATH, 'http://relay:8080/v1/responses/compact'],
    ['http://relay:8080', '/v1/responses/compact', 'http://relay:8080/v1/responses/compact'],
    ['http://relay:8080', `${PATH}?api-version=v1`, `http://relay:8080${PATH}?api-version=v1`],
  ])('%s: a call of %s is forwarded to %s', async (base, path, expected) => {
    const urls: string[] = [];
    const fetch = async ({ url }: Request): Promise<Response> => (urls.push(url), new Response('{}'));
    await callGateway(VALID, { upstream: base, fetch }, { path });
    expect(urls).toEqual([expected]);
  });
});

test.each([
  [{ upstream: 'nowhere' }, /upstream must be an absolute/],
  [{ upstream: 'https://ai.azure.com' }, /upstream is the URL of a portal/],
  [{ upstream: 'https://user:secret@host.test' }, /upstream must not contain a user name/],
  [{ limits: { maxBytes: 0 } }, /limits.maxBytes must be/],
  [{ limits: { maxByte: 1 } }, /limits has an unknown key; the keys are maxBytes/],
  [{ timeoutMs: -1 }, /timeoutMs must be/],
  [{ onUnsupportedEncoding: 'drop' }, /onUnsupportedEncoding/],
  [{ onDuplicateKeys: 'drop' }, /onDuplicateKeys/],
  [{ check: { request: { reject: 'warn' } } }, /check.request.reject/],
  [{ limit: {} }, /unknown option; the options are check, limits/],
  [{ check: { request: { rejects: 'strict' } } }, /check.request has an unknown key/],
  [{ check: { request: { reject: false } }, onDuplicateKeys: 'reject' }, /onDuplicateKeys: 'reject' needs a check/],
  [{ fetch: async () => new Response(), transport: async () => new Response() }, /fetch or transport/],
  ...['authorize', 'fetch', 'transport', 'onStart', 'onIssues', 'onComplete'].map((name) => [{ [name]: {} }, `${name} must be a function`]),
  ...['hold', 'forwardRequestId', 'forwardInformational'].map((name) => [{ [name]: 'false' }, `${name} must be true or false`]),
] as [object, RegExp | string][])('throws invalid_options for %j', (options, message) => {
  const create = (): unknown => createCompactGateway({ upstream: upstream.url, ...options } as CompactGatewayOptions);
  expect(create).toThrow(message);
  expect(create).toThrow(expect.objectContaining({ code: 'invalid_options' }));
});

test('ignores errors that hooks throw', async () => {
  const fail = (): never => {
    throw new Error('hook');
  };
  expect((await callGateway('{"model":"m","a":1,"a":2}', { onIssues: fail })).status).toBe(200);
});

test('responds to its own failure with a 500 that contains no details', async () => {
  const { status, error } = await callGateway(
    VALID,
    {
      decoders: {
        gzip: () => {
          throw new Error('secret');
        },
      },
    },
    { headers: { 'content-encoding': 'gzip' } },
  );
  expect([status, error.code, error.message]).toEqual([500, 'internal_error', 'the gateway failed']);
});

test('every code of GATEWAY_CODES has an error status', () => {
  for (const status of Object.values(GATEWAY_CODES))
    expect([400, 401, 403, 404, 405, 408, 411, 413, 415, 431, 499, 500, 502, 503, 504]).toContain(status);
});

describe('checks for applications that have a proxy', () => {
  const request = (body: string): Request => new Request('http://proxy.test/anything', { method: 'POST', headers: json, body });

  test('checkCompactRequest returns the request unread, with the same bytes', async () => {
    const checked = await checkCompactRequest(request(` ${VALID}`));
    if (!checked.success) throw new Error('rejected');
    expect([checked.request.url, checked.request.bodyUsed, await checked.request.text()]).toEqual([
      'http://proxy.test/anything',
      false,
      ` ${VALID}`,
    ]);
    expect(checked.reported).toEqual([]);
  });

  test('checkCompactRequest returns the error response for an invalid request', async () => {
    const checked = await checkCompactRequest(request('{}'));
    if (checked.success) throw new Error('accepted');
    expect([checked.response.status, checked.fault.code, checked.fault.issues.length]).toEqual([400, 'missing_required_parameter', 1]);
    expect(await checked.response.json()).toMatchObject({ error: { param: 'model' } });
  });

  test('checkCompactRequest rejects with CompactError for invalid options', async () => {
    await expect(checkCompactRequest(request(VALID), { onUnsupportedEncoding: 'x' as 'pass' })).rejects.toBeInstanceOf(CompactError);
  });

  test('checkCompactResponse reports an invalid response by default, and can reject it', async () => {
    const invalidResponse = (): Response => new Response('{"id":"r"}', { headers: { ...json, 'x-hop': '1' } });
    const reported = await checkCompactResponse(invalidResponse());
    expect([reported.success, reported.response.headers.get('x-hop'), await reported.response.text()]).toEqual([true, '1', '{"id":"r"}']);
    expect(reported).toMatchObject({ reported: [{ code: 'upstream_invalid_response' }] });
    const rejected = await checkCompactResponse(invalidResponse(), { check: { response: { reject: 'open' } } });
    expect([rejected.success, rejected.response.status]).toEqual([false, 502]);
  });
});
