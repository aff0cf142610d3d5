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
import { ANSWER_HEADER, COMPACTED, startUpstream, type AnswerName, type Upstream } from './upstream.js';
import { PATH } from './wire.js';

let upstream: Upstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => upstream.close());
beforeEach(() => void upstream.take());

const VALID = '{"model":"m","input":"hi"}';
const json = { 'content-type': 'application/json' };

interface Passed {
  status: number;
  headers: Headers;
  text: string;
  error: { code?: string; message?: string; param?: string; details?: unknown };
  calls: GatewayCall[];
  reports: GatewayReport[];
}

async function pass(
  body: BodyInit | null,
  options: Partial<CompactGatewayOptions> = {},
  { headers = {}, answer, path = PATH }: { headers?: Record<string, string>; answer?: AnswerName; path?: string } = {},
): Promise<Passed> {
  const calls: GatewayCall[] = [];
  const reports: GatewayReport[] = [];
  const { fetch } = createCompactGateway({
    upstream: upstream.url,
    onComplete: (call) => void calls.push(call),
    onIssues: (report) => void reports.push(report),
    ...options,
  });
  const init = { method: 'POST', body, headers: { ...json, ...headers, ...(answer && { [ANSWER_HEADER]: encodeURIComponent(answer) }) } };
  const response = await fetch(new Request(`http://gateway.test${path}`, { ...init, duplex: 'half' } as RequestInit));
  const text = await response.text();
  const isOwn = calls[0]?.code !== null && response.status >= 400;
  return { status: response.status, headers: response.headers, text, error: isOwn ? JSON.parse(text).error : {}, calls, reports };
}

describe('checks', () => {
  const wrong = '{"model":1,"input":[{"type":"function_call","call_id":"c","name":"n"}]}';

  test('a request that is none is refused, with all that was found', async () => {
    const { status, error, calls, reports } = await pass(wrong);
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
    expect(upstream.take()).toEqual([]);
    expect(calls).toMatchObject([{ status: 400, code: 'invalid_type', requestIssues: { invalid_type: 1, missing_key: 1 }, items: 1 }]);
    expect(reports).toEqual([]);
  });

  test('on report it passes, with the number of issues, and the hook is told of them', async () => {
    const { status, headers, text, reports, calls } = await pass(wrong, { check: { request: { reject: false, report: 'open' } } });
    expect([status, text]).toEqual([200, COMPACTED]);
    expect(headers.get('x-compact-request-issues')).toBe('2');
    expect(upstream.take().map(({ body }) => body.toString())).toEqual([wrong]);
    expect(reports).toMatchObject([{ direction: 'request', code: 'invalid_type', param: 'model', requestId: calls[0]?.requestId }]);
    expect(reports[0]?.issues.map(({ pointer }) => pointer)).toEqual(['/model', '/input/0/arguments']);
  });

  test('what is no JSON passes on report too, and counts as one issue', async () => {
    const { status, headers, reports } = await pass(
      'nope',
      { check: { request: { reject: false, report: 'open' } } },
      { headers: { 'content-type': 'text/plain' } },
    );
    expect([status, headers.get('x-compact-request-issues')]).toEqual([200, '2']);
    expect(reports.map(({ code }) => code)).toEqual(['unsupported_media_type', 'invalid_json']);
  });

  test('off does not look, and streams', async () => {
    const { status, headers, calls } = await pass(
      'nope',
      { check: { request: { reject: false } } },
      { headers: { 'content-type': 'text/plain' } },
    );
    expect([status, headers.get('x-compact-request-issues')]).toEqual([200, null]);
    expect(upstream.take().map(({ body }) => body.toString())).toEqual(['nope']);
    expect(calls).toMatchObject([{ requestBytes: 4 }]);
  });

  test('strict knows the closed world', async () => {
    const leaked = '{"model":"m","stream":true}';
    expect((await pass(leaked)).status).toBe(200);
    const { status, error } = await pass(leaked, { check: { request: { reject: 'strict' } } });
    expect([status, error.code, error.param]).toEqual([400, 'unknown_parameter', 'stream']);
  });

  test('an answer that is none was paid for: it passes and is told of', async () => {
    const { status, headers, text, reports, calls } = await pass(VALID, {}, { answer: 'without usage' });
    expect([status, headers.get('x-compact-response-issues')]).toEqual([200, '1']);
    expect(JSON.parse(text)).toMatchObject({ id: 'r' });
    expect(reports).toMatchObject([{ direction: 'response', code: 'upstream_invalid_response', issues: [{ pointer: '/usage' }] }]);
    expect(calls).toMatchObject([{ status: 200, code: null, responseIssues: { missing_key: 1 } }]);
  });

  test.each([
    ['without usage', 'upstream_invalid_response'],
    ['cut JSON', 'upstream_not_json'],
    ['a page', 'upstream_not_json'],
    ['a coding nobody knows', 'upstream_invalid_response'],
  ] as const)('on reject, %s is answered 502 %s', async (answer, code) => {
    const { status, error, calls } = await pass(VALID, { check: { response: { reject: 'open' } } }, { answer });
    expect([status, error.code]).toEqual([502, code]);
    expect(calls).toMatchObject([{ status: 502, code, upstreamStatus: 200 }]);
    expect(Object.keys(calls[0]?.responseIssues ?? {})).toHaveLength(1);
  });

  test.each(['rate limit', 'bad gateway', 'redirect'] as const)('on reject, what is no 200 passes: %s', async (answer) => {
    const { calls } = await pass(VALID, { check: { response: { reject: 'open' } } }, { answer });
    expect(calls).toMatchObject([{ code: null, responseIssues: {} }]);
  });

  test('an answer larger than the limit passes on report, and is 502 on reject', async () => {
    const limits = { maxBytes: 100 };
    const passed = await pass(VALID, { limits });
    expect([passed.status, passed.text, passed.headers.get('x-compact-response-issues')]).toEqual([200, COMPACTED, '1']);
    expect((await pass(VALID, { limits, check: { response: { reject: 'open' } } })).error.code).toBe('upstream_response_too_large');
  });
});

describe('limits', () => {
  const items = (count: number): string => JSON.stringify({ model: 'm', input: Array(count).fill({ role: 'user', content: '' }) });
  const sealed = (length: number): string =>
    JSON.stringify({
      model: 'm',
      input: [
        { role: 'user', content: '' },
        { type: 'compaction', encrypted_content: 'x'.repeat(length) },
      ],
    });
  const coded = { 'content-encoding': 'gzip' };

  test.each([
    ['maxBytes', 30, VALID.padEnd(30), VALID.padEnd(31), {}, 'request_too_large', null],
    ['maxDecodedBytes', 1000, gzipSync(VALID.padEnd(1000)), gzipSync(VALID.padEnd(1001)), coded, 'decoded_request_too_large', null],
    ['maxDepth', 3, '{"model":"m","x":[[]]}', '{"model":"m","x":[[[]]]}', {}, 'too_deep', null],
    ['maxItems', 5, items(5), items(6), {}, 'too_many_items', 'input'],
    ['maxValues', 8, '{"model":"m","x":[1,2,3,4,5]}', '{"model":"m","x":[1,2,3,4,5,6]}', {}, 'too_many_values', null],
    ['maxEncryptedContent', 9, sealed(9), sealed(10), {}, 'encrypted_content_too_long', 'input[1].encrypted_content'],
  ] as const)('%s: %d passes, one more is 413 with the number', async (name, limit, fits, exceeds, headers, code, param) => {
    expect((await pass(fits, { limits: { [name]: limit } }, { headers })).status).toBe(200);
    for (const request of [{ reject: 'open' }, { reject: false, report: 'open' }] as const) {
      const { status, error } = await pass(exceeds, { limits: { [name]: limit }, check: { request } }, { headers });
      expect([status, error.code, error.param]).toEqual([413, code, param]);
      expect(error.message).toContain(String(limit));
    }
    expect(upstream.take()).toHaveLength(1);
  });

  test('a length that is announced is refused before a byte is read', async () => {
    let wasRead = false;
    const body = new ReadableStream({ pull: () => void (wasRead = true) }, { highWaterMark: 0 });
    const { error } = await pass(body, { limits: { maxBytes: 10 } }, { headers: { 'content-length': '11' } });
    expect([error.code, wasRead]).toEqual(['request_too_large', false]);
  });

  test('hold for a body in no coding too, and only for the items of input', async () => {
    expect((await pass(VALID, { limits: { maxDecodedBytes: 10 } })).error.code).toBe('decoded_request_too_large');
    const others = '{"model":"m","input":[{"role":"user","content":"hi"}],"x":[1,2,3]}';
    expect((await pass(others, { limits: { maxItems: 1 } })).status).toBe(200);
    const escaped = `{"model":"m","\\u0069nput":${JSON.stringify(Array(3).fill({ role: 'user', content: '' }))}}`;
    expect((await pass(escaped, { limits: { maxItems: 2 } })).error.code).toBe('too_many_items');
  });

  test('a body that streams through has its time as well', async () => {
    const slow = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) });
    const { status, error } = await pass(slow, { check: { request: { reject: false } }, uploadTimeoutMs: 30 });
    expect([status, error.code]).toEqual([408, 'request_timeout']);
  });

  test('what streams through is counted too', async () => {
    const { error } = await pass(VALID, { limits: { maxBytes: 10 }, check: { request: { reject: false } } });
    expect(error.code).toBe('request_too_large');
  });

  test('defaults let a conversation of 64 MiB pass', async () => {
    const { status } = await pass(JSON.stringify({ model: 'm', input: 'x'.repeat(64 * 1024 * 1024) }));
    expect(status).toBe(200);
    expect(upstream.take().map(({ body }) => body.length)).toContain(64 * 1024 * 1024 + 24);
  });
});

describe('content codings', () => {
  const coded = { 'content-encoding': 'br' };

  test('one that can not be undone is 415, or passes unchecked', async () => {
    expect((await pass(brotliCompressSync('nope'), {}, { headers: coded })).status).toBe(415);
    const { status } = await pass(brotliCompressSync('nope'), { onUnsupportedEncoding: 'pass' }, { headers: coded });
    expect(status).toBe(200);
    expect(upstream.take()).toMatchObject([{ headers: coded, body: brotliCompressSync('nope') }]);
  });

  test('decoders undo more', async () => {
    const decoders = nodeDecoders();
    expect((await pass(brotliCompressSync(VALID), { decoders }, { headers: coded })).status).toBe(200);
    expect((await pass(brotliCompressSync('nope'), { decoders }, { headers: coded })).error.code).toBe('invalid_json');
  });

  test('more than three are not undone', async () => {
    const four = [1, 2, 3, 4].reduce((bytes) => gzipSync(bytes), Buffer.from(VALID));
    expect((await pass(four, {}, { headers: { 'content-encoding': 'gzip, gzip, gzip, gzip' } })).status).toBe(415);
  });
});

describe('keys that occur twice', () => {
  const twice = '{"model":"m","input":[{"role":"user","content":"a","content":"b"}]}';

  test('are told of by default, refused on demand, and may be let be', async () => {
    const told = await pass(twice);
    expect([told.status, told.headers.get('x-compact-request-issues')]).toEqual([200, '1']);
    expect(told.reports.map(({ code }) => code)).toEqual(['duplicate_key']);
    expect((await pass(twice, { onDuplicateKeys: 'reject' })).error.code).toBe('duplicate_key');
    expect((await pass(twice, { onDuplicateKeys: 'off' })).headers.get('x-compact-request-issues')).toBeNull();
  });

  test.each(['{"model":"m","__proto__":{"a":1},"x":":,"}', '{"model":"m","a":"\\"a\\":1"}', '{"model":"m","x":{"a":1},"y":{"a":1}}'])(
    'are not seen where there are none: %s',
    async (text) => expect((await pass(text)).reports).toEqual([]),
  );

  test('are seen if one is written with escapes', async () => {
    expect((await pass('{"model":"m","x":1,"\\u0078":2}')).reports.map(({ code }) => code)).toEqual(['duplicate_key']);
  });
});

describe('what an upstream could read in another way', () => {
  test.each([
    'application/json; charset=utf-16 x',
    'application/json;charset=utf-8;charset=utf-7',
    'application/json; charset=utf-8, text/plain',
    'application/jsonp',
    'application/json; charset="utf-8',
  ])('the content type %s is 415', async (type) => {
    expect((await pass(VALID, {}, { headers: { 'content-type': type } })).status).toBe(415);
  });

  test.each(['application/json;', 'application/json; charset=UTF8', 'application/json ; profile="a b" ; charset=utf-8'])(
    'the content type %s is JSON',
    async (type) => expect((await pass(VALID, {}, { headers: { 'content-type': type } })).status).toBe(200),
  );

  test('headers that say what a body is, and who asks, are not of the connection, whatever it says', async () => {
    const own = { 'content-encoding': 'gzip', 'api-key': 'k', authorization: 'Bearer t', cookie: 'a=1' };
    const connection = 'content-encoding, Content-Type, api-key, authorization, cookie, x-own';
    await pass(gzipSync(VALID), {}, { headers: { ...own, connection, 'x-own': '1' } });
    const [{ headers } = { headers: {} }] = upstream.take();
    expect(headers).toMatchObject({ ...own, 'content-type': 'application/json' });
    expect(headers).not.toHaveProperty('x-own');
  });

  test('an announced length that is no number goes no further', async () => {
    await pass(VALID, { check: { request: { reject: false } } }, { headers: { 'content-length': '-1' } });
    expect(upstream.take()).toMatchObject([{ body: Buffer.from(VALID) }]);
  });
});

describe('where calls go', () => {
  test.each([
    ['https://res.openai.azure.com', '/v1/responses/compact', 'https://res.openai.azure.com/openai/v1/responses/compact'],
    ['https://r.services.ai.azure.com/api/projects/p', PATH, 'https://r.services.ai.azure.com/api/projects/p/openai/v1/responses/compact'],
    ['https://api.openai.com/v1', PATH, 'https://api.openai.com/v1/responses/compact'],
    ['http://relay:8080/v1/', PATH, 'http://relay:8080/v1/responses/compact'],
    ['http://relay:8080', '/v1/responses/compact', 'http://relay:8080/v1/responses/compact'],
    ['http://relay:8080', `${PATH}?api-version=v1`, `http://relay:8080${PATH}?api-version=v1`],
  ])('%s: a call of %s goes to %s', async (base, path, expected) => {
    const urls: string[] = [];
    const fetch = async ({ url }: Request): Promise<Response> => (urls.push(url), new Response('{}'));
    await pass(VALID, { upstream: base, fetch }, { path });
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
])('options that can not be meant are refused: %j', (options, message) => {
  const create = (): unknown => createCompactGateway({ upstream: upstream.url, ...options } as CompactGatewayOptions);
  expect(create).toThrow(message);
  expect(create).toThrow(expect.objectContaining({ code: 'invalid_options' }));
});

test('what a hook throws is not the fault of the call', async () => {
  const fail = (): never => {
    throw new Error('hook');
  };
  expect((await pass('{"model":"m","a":1,"a":2}', { onIssues: fail })).status).toBe(200);
});

test('a failure of the gateway itself is a 500 that says nothing', async () => {
  const { status, error } = await pass(
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

test('every code has the status of a refusal', () => {
  for (const status of Object.values(GATEWAY_CODES)) expect([400, 404, 405, 408, 411, 413, 415, 431, 499, 500, 502, 504]).toContain(status);
});

describe('for those who have a proxy of their own', () => {
  const request = (body: string): Request => new Request('http://own.test/anything', { method: 'POST', headers: json, body });

  test('checkCompactRequest gives the request back, unread, with the same bytes', async () => {
    const checked = await checkCompactRequest(request(` ${VALID}`));
    if (!checked.success) throw new Error('refused');
    expect([checked.request.url, checked.request.bodyUsed, await checked.request.text()]).toEqual([
      'http://own.test/anything',
      false,
      ` ${VALID}`,
    ]);
    expect(checked.reported).toEqual([]);
  });

  test('checkCompactRequest gives the answer that is owed', async () => {
    const checked = await checkCompactRequest(request('{}'));
    if (checked.success) throw new Error('passed');
    expect([checked.response.status, checked.fault.code, checked.fault.issues.length]).toEqual([400, 'missing_required_parameter', 1]);
    expect(await checked.response.json()).toMatchObject({ error: { param: 'model' } });
  });

  test('checkCompactRequest throws for options that can not be meant, and for nothing else', async () => {
    await expect(checkCompactRequest(request(VALID), { onUnsupportedEncoding: 'x' as 'pass' })).rejects.toBeInstanceOf(CompactError);
  });

  test('checkCompactResponse passes by default and refuses on demand', async () => {
    const answer = (): Response => new Response('{"id":"r"}', { headers: { ...json, 'x-own': '1' } });
    const passed = await checkCompactResponse(answer());
    expect([passed.success, passed.response.headers.get('x-own'), await passed.response.text()]).toEqual([true, '1', '{"id":"r"}']);
    expect(passed).toMatchObject({ reported: [{ code: 'upstream_invalid_response' }] });
    const refused = await checkCompactResponse(answer(), { check: { response: { reject: 'open' } } });
    expect([refused.success, refused.response.status]).toEqual([false, 502]);
  });
});
