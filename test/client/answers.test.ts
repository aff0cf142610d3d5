import { gzipSync } from 'node:zlib';
import type { RequestListener } from 'node:http';
import { expect, test } from '@jest/globals';
import { CompactApiError, CompactConnectionError, CompactValidationError } from '../../src/errors.js';
import { always, clientFor, errorOf, ok, printed, REQUEST, RESPONSE_TEXT, SECRET, serve } from './server.js';

const RESPONSE = JSON.parse(RESPONSE_TEXT) as object;
const json = { 'content-type': 'application/json' };

test.each([
  'application/json',
  'application/json; charset=utf-8',
  'Application/JSON;charset=UTF-8',
  'application/problem+json',
  'application/vnd.own+json; v=1',
  'text/json',
])('a 200 of type %s is an answer', async (type) => {
  const url = await serve(always(200, { 'content-type': type, 'apim-request-id': 'azure-1', 'x-request-id': 'other-1' }, RESPONSE_TEXT));
  expect(await clientFor(url).compact(REQUEST)).toEqual(RESPONSE);
  expect(await clientFor(url).safeCompact(REQUEST)).toMatchObject({
    success: true,
    data: RESPONSE,
    requestId: 'azure-1',
    headers: expect.any(Object),
  });
});

test('a compressed 200 is an answer', async () => {
  const url = await serve(
    (_, response) => void response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(RESPONSE_TEXT)),
  );
  expect(await clientFor(url).compact(REQUEST)).toEqual(RESPONSE);
});

/** Node's fetch takes compressed data that ends early for whole. */
function always200Gzip(cut: number): RequestListener {
  const bytes = gzipSync(RESPONSE_TEXT);
  return (_, response) => void response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bytes.subarray(0, -cut));
}

const HTML = '<!DOCTYPE html><title>my private words</title>';
test.each<[string, RequestListener, object]>([
  ['JSON as text/plain', always(200, { 'content-type': 'text/plain' }, RESPONSE_TEXT), { code: 'wrong_content_type', body: RESPONSE }],
  [
    'JSON as text/html',
    always(200, { 'content-type': 'text/html; charset=utf-8' }, RESPONSE_TEXT),
    { code: 'wrong_content_type', body: RESPONSE },
  ],
  ['JSON without a type', always(200, {}, RESPONSE_TEXT), { code: 'wrong_content_type', body: RESPONSE }],
  [
    'JSON as an event stream',
    always(200, { 'content-type': 'text/event-stream' }, RESPONSE_TEXT),
    { code: 'wrong_content_type', body: RESPONSE },
  ],
  ['HTML', always(200, { 'content-type': 'text/html' }, HTML), { code: 'not_json', body: HTML }],
  ['HTML as JSON', always(200, json, HTML), { code: 'not_json', body: HTML }],
  ['plain text', always(200, { 'content-type': 'text/plain' }, 'my private words'), { code: 'not_json', body: 'my private words' }],
  ['a bare word of JSON in text', always(200, { 'content-type': 'text/plain' }, 'null'), { code: 'not_json' }],
  ['a type that is none', always(200, { 'content-type': 'my private words' }, 'x'), { code: 'not_json' }],
  [
    'events',
    always(200, { 'content-type': 'text/event-stream' }, 'event: x\r\ndata: {}\r\n\r\n'),
    { code: 'not_json', message: expect.stringContaining('streamed') },
  ],
  ['nothing', always(200, json), { code: 'empty_body', body: undefined }],
  [
    'nothing, chunked',
    (_, response) => {
      response.writeHead(200, json);
      response.flushHeaders();
      response.end();
    },
    { code: 'empty_body', body: undefined },
  ],
  ['spaces', always(200, json, ' \r\n '), { code: 'empty_body', body: undefined }],
  ['cut JSON', always(200, json, '{"secret":"my private words'), { code: 'invalid_json', body: '{"secret":"my private words' }],
  ['cut compression', always200Gzip(20), { code: 'invalid_json' }],
  ['cut JSON of another type', always(200, { 'content-type': 'text/plain' }, '{"a":'), { code: 'invalid_json' }],
])('a 200 with %s is a typed error', async (_, listener, expected) => {
  const error = await errorOf(clientFor(await serve(listener)).compact(REQUEST));
  expect(CompactApiError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ status: 200, param: null, type: null, retryAfterMs: null, ...expected });
  expect(printed(error)).not.toContain('my private words');
});

const azure = '{"error":{"code":"DeploymentNotFound","message":"my private words"}}';
const full =
  '{"error":{"message":"my private words","type":"invalid_request_error","param":"input[3].content","code":"unknown_parameter"}}';
test.each<[string, number, Record<string, string>, string, object]>([
  [
    'OpenAI',
    400,
    json,
    full,
    { code: 'unknown_parameter', param: 'input[3].content', type: 'invalid_request_error', body: JSON.parse(full) },
  ],
  ['Azure', 404, json, azure, { code: 'DeploymentNotFound', param: null, type: null, body: JSON.parse(azure) }],
  ['a code that is a number', 429, json, '{"error":{"code":429,"message":"my private words"}}', { code: '429' }],
  [
    'a code that is null',
    400,
    json,
    '{"error":{"code":null,"message":"my private words","param":"input"}}',
    { code: 'http_400', param: 'input' },
  ],
  ['an empty code', 400, json, '{"error":{"code":"","message":"x"}}', { code: 'http_400' }],
  [
    'a code like a method',
    400,
    json,
    '{"error":{"code":"constructor","message":"x"}}',
    { code: 'constructor', message: expect.stringMatching(/answered 400 constructor \(request id/) },
  ],
  [
    'content in odd places',
    400,
    json,
    '{"error":{"code":{"a":"my private words"},"param":["my private words"],"type":7}}',
    { code: 'http_400', param: null, type: null },
  ],
  ['an error of another type', 400, { 'content-type': 'text/html' }, full, { code: 'unknown_parameter' }],
  ['FastAPI', 400, json, '{"detail":"my private words"}', { code: 'http_400', body: { detail: 'my private words' } }],
  ['a bare text in error', 404, json, '{"error":"my private words","timestamp":1}', { code: 'http_404' }],
  ['HTML', 502, { 'content-type': 'text/html' }, HTML, { code: 'http_502', body: HTML }],
  ['plain text', 404, { 'content-type': 'text/plain' }, '404 page not found', { code: 'http_404', body: '404 page not found' }],
  ['nothing', 500, {}, '', { code: 'http_500', body: undefined }],
  ['null', 500, json, 'null', { code: 'http_500', body: null }],
  ['cut JSON', 500, json, '{"error":{"code":"x', { code: 'http_500', body: '{"error":{"code":"x' }],
  [
    'an edge timeout',
    524,
    { 'content-type': 'text/plain' },
    'error code: 524',
    { code: 'http_524', message: expect.stringContaining('gave up waiting') },
  ],
  ['another 2xx', 202, json, '{"id":"job-1"}', { code: 'http_202', body: { id: 'job-1' } }],
  ['no content', 204, {}, '', { code: 'http_204', body: undefined }],
  ['a part', 206, json, '{', { code: 'http_206', body: '{' }],
  ['not modified', 304, {}, '', { code: 'http_304', body: undefined }],
])('%s: %i is a typed error', async (_, status, headers, body, expected) => {
  const url = await serve(always(status, { ...headers, 'x-request-id': 'req-1' }, body));
  const result = await clientFor(url).safeCompact(REQUEST);
  if (result.success) throw new Error('it did not fail');
  expect(CompactApiError.isInstance(result.error)).toBe(true);
  expect(result.error).toMatchObject({ status, requestId: 'req-1', message: expect.stringContaining(`answered ${status}`), ...expected });
  expect(result.error.message).toContain('(request id req-1)');
  expect(printed(result.error)).not.toContain('my private words');
});

test('a code that is content is kept, and not repeated in the message', async () => {
  const url = await serve(
    always(400, { ...json, 'x-request-id': 'a b' }, '{"error":{"code":"not a name","param":"input[0].a key with spaces"}}'),
  );
  const error = await errorOf(clientFor(url).compact(REQUEST));
  expect(error).toMatchObject({ code: 'not a name', param: 'input[0].a key with spaces', requestId: 'a b' });
  expect(error.message).not.toMatch(/not a name"|with spaces|a b/);
});

test('a server that repeats the key does not make the error print it', async () => {
  const echo: RequestListener = (request, response) =>
    void response
      .writeHead(401, { ...json, 'x-echo': String(request.headers['api-key']), 'set-cookie': SECRET })
      .end(JSON.stringify({ error: { code: '401', message: `bad key ${SECRET}` } }));
  const error = await errorOf(clientFor(await serve(echo)).compact(REQUEST));
  expect((error as CompactApiError).headers.get('x-echo')).toBe(SECRET);
  expect((error as CompactApiError).body).toEqual({ error: { code: '401', message: `bad key ${SECRET}` } });
});

test.each([301, 302, 303, 307, 308])('a %i is not followed', async (status) => {
  let reached = 0;
  const target = await serve((_, response) => void (reached++, response.end()));
  const url = await serve(always(status, { location: target }));
  const client = clientFor(url);
  expect(await errorOf(client.compact(REQUEST))).toMatchObject({
    status,
    code: `http_${status}`,
    message: expect.stringContaining('redirects are not followed'),
  });
  await client.raw.POST('/openai/v1/responses/compact', { body: REQUEST });
  expect(reached).toBe(0);
});

test.each<[Record<string, string>, unknown]>([
  [{ 'retry-after-ms': '1500', 'retry-after': '9' }, 1500],
  [{ 'retry-after': '9' }, 9000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after-ms': 'soon', 'retry-after': '9' }, 9000],
  [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
  [{ 'retry-after': '-5' }, null],
  [{ 'retry-after': 'soon' }, null],
  [{ 'retry-after': '2099' }, 2_099_000],
  [{}, null],
])('%j means waiting %p ms', async (headers, retryAfterMs) => {
  const url = await serve(always(429, headers));
  expect(await errorOf(clientFor(url).compact(REQUEST))).toMatchObject({ status: 429, retryAfterMs });
});

test('a date to come means waiting until then', async () => {
  const url = await serve(always(503, { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }));
  const error = (await errorOf(clientFor(url).compact(REQUEST))) as CompactApiError;
  expect(error.retryAfterMs).toBeGreaterThan(0);
  expect(error.retryAfterMs).toBeLessThan(Date.UTC(2100, 0, 1));
});

test.each<[string, RequestListener]>([
  [
    'against its length',
    (_, response) => {
      response.writeHead(200, { ...json, 'content-length': '999' });
      response.write('{"a":');
      setImmediate(() => response.destroy());
    },
  ],
  [
    'in its chunks',
    (_, response) => {
      response.writeHead(200, { ...json, 'x-request-id': 'req-1' });
      response.write('{"a":');
      setImmediate(() => response.destroy());
    },
  ],
  [
    'by a compression that is none',
    (_, response) => void response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end('my private words'),
  ],
  [
    'in an error',
    (_, response) => {
      response.writeHead(500, json);
      response.write('{"a":');
      setImmediate(() => response.destroy());
    },
  ],
])('an answer that is cut %s is body_cut', async (_, listener) => {
  const error = await errorOf(clientFor(await serve(listener)).compact(REQUEST));
  expect(CompactConnectionError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ code: 'body_cut', cause: expect.anything(), message: expect.stringMatching(/status [25]00/) });
});

test('no server, and one that hangs up, are connection_failed', async () => {
  const gone = await serve((_, response) => void response.destroy());
  for (const url of ['http://127.0.0.1:1', gone]) {
    const error = await errorOf(clientFor(url).compact(REQUEST));
    expect(CompactConnectionError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'connection_failed',
      cause: expect.anything(),
      message: expect.stringContaining(`${url}/openai/v1/responses/compact`),
    });
  }
});

test('an answer that is no CompactResponse passes by default, is told on report, and is refused on reject', async () => {
  const url = await serve(always(200, { ...json, 'x-request-id': 'req-1' }, '{"id":5}'));
  expect(await clientFor(url).compact(REQUEST)).toEqual({ id: 5 });

  const reports: unknown[] = [];
  expect(await clientFor(url, { onIssues: (report) => void reports.push(report) }).compact(REQUEST)).toEqual({ id: 5 });
  expect(reports).toEqual([{ direction: 'response', target: 'CompactResponse', requestId: 'req-1', issues: expect.any(Array) }]);
  expect((reports[0] as { issues: object[] }).issues).toContainEqual(expect.objectContaining({ path: ['id'], code: 'invalid_type' }));

  const error = await errorOf(clientFor(url, { check: { response: { on: 'reject' } } }).compact(REQUEST));
  expect(CompactValidationError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ target: 'CompactResponse' });
});

test('a hook that throws or rejects loses no answer', async () => {
  const url = await serve(always(200, json, '{"id":5}'));
  const hooks = [
    () => {
      throw new Error('log is full');
    },
    async () => {
      throw new Error('log is full');
    },
  ];
  for (const onIssues of hooks) expect(await clientFor(url, { onIssues }).compact(REQUEST)).toEqual({ id: 5 });
});

test('a strict check of the answer knows the closed world only', async () => {
  const body = JSON.stringify({ ...RESPONSE, brand_new: true });
  const url = await serve(always(200, json, body));
  expect(await clientFor(url, { check: { response: { on: 'reject' } } }).compact(REQUEST)).toEqual(JSON.parse(body));
  const error = await errorOf(clientFor(url, { check: { response: { family: 'strict', on: 'reject' } } }).compact(REQUEST));
  expect(error).toMatchObject({ target: 'CompactResponse', issues: [{ code: 'unknown_key', path: ['brand_new'] }] });
});

test('a good answer gives no report', async () => {
  const reports: unknown[] = [];
  await clientFor(await serve(ok), { onIssues: (report) => void reports.push(report) }).compact(REQUEST);
  expect(reports).toEqual([]);
});
