import { gzipSync } from 'node:zlib';
import type { RequestListener } from 'node:http';
import { expect, test } from '@jest/globals';
import type { IssueReport } from '../../src/client/index.js';
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
])('a 200 with JSON and the content type %s succeeds', async (type) => {
  const url = await serve(always(200, { 'content-type': type, 'apim-request-id': 'azure-1', 'x-request-id': 'other-1' }, RESPONSE_TEXT));
  expect(await clientFor(url).compact(REQUEST)).toEqual(RESPONSE);
  expect(await clientFor(url).safeCompact(REQUEST)).toMatchObject({
    success: true,
    data: RESPONSE,
    requestId: 'azure-1',
    headers: expect.any(Object),
  });
});

test('a compressed 200 succeeds', async () => {
  const url = await serve(
    (_, response) => void response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(RESPONSE_TEXT)),
  );
  expect(await clientFor(url).compact(REQUEST)).toEqual(RESPONSE);
});

/** Sends compressed data without its last bytes. Node's fetch reports no error for it. */
function truncatedGzip(missingBytes: number): RequestListener {
  const bytes = gzipSync(RESPONSE_TEXT);
  return (_, response) => void response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bytes.subarray(0, -missingBytes));
}

const HTML = '<!DOCTYPE html><title>my private text</title>';
test.each<[string, RequestListener, object]>([
  ['JSON as text/plain', always(200, { 'content-type': 'text/plain' }, RESPONSE_TEXT), { code: 'wrong_content_type', body: RESPONSE }],
  [
    'JSON as text/html',
    always(200, { 'content-type': 'text/html; charset=utf-8' }, RESPONSE_TEXT),
    { code: 'wrong_content_type', body: RESPONSE },
  ],
  ['JSON without a content type', always(200, {}, RESPONSE_TEXT), { code: 'wrong_content_type', body: RESPONSE }],
  [
    'JSON as an event stream',
    always(200, { 'content-type': 'text/event-stream' }, RESPONSE_TEXT),
    { code: 'wrong_content_type', body: RESPONSE },
  ],
  ['HTML', always(200, { 'content-type': 'text/html' }, HTML), { code: 'not_json', body: HTML }],
  ['HTML declared as JSON', always(200, json, HTML), { code: 'not_json', body: HTML }],
  ['plain text', always(200, { 'content-type': 'text/plain' }, 'my private text'), { code: 'not_json', body: 'my private text' }],
  ['a JSON literal in plain text', always(200, { 'content-type': 'text/plain' }, 'null'), { code: 'not_json' }],
  ['an invalid content type', always(200, { 'content-type': 'my private text' }, 'x'), { code: 'not_json' }],
  [
    'an event stream',
    always(200, { 'content-type': 'text/event-stream' }, 'event: x\r\ndata: {}\r\n\r\n'),
    { code: 'not_json', message: expect.stringContaining('event stream') },
  ],
  ['an empty body', always(200, json), { code: 'empty_body', body: undefined }],
  [
    'an empty chunked body',
    (_, response) => {
      response.writeHead(200, json);
      response.flushHeaders();
      response.end();
    },
    { code: 'empty_body', body: undefined },
  ],
  ['white space', always(200, json, ' \r\n '), { code: 'empty_body', body: undefined }],
  ['truncated JSON', always(200, json, '{"secret":"my private text'), { code: 'invalid_json', body: '{"secret":"my private text' }],
  ['truncated compressed data', truncatedGzip(20), { code: 'invalid_json' }],
  ['truncated JSON with another content type', always(200, { 'content-type': 'text/plain' }, '{"a":'), { code: 'invalid_json' }],
])('a 200 with %s fails with a CompactApiError', async (_, listener, expected) => {
  const error = await errorOf(clientFor(await serve(listener)).compact(REQUEST));
  expect(CompactApiError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ status: 200, param: null, type: null, retryAfterMs: null, ...expected });
  expect(printed(error)).not.toContain('my private text');
});

const azureError = '{"error":{"code":"DeploymentNotFound","message":"my private text"}}';
const openaiError =
  '{"error":{"message":"my private text","type":"invalid_request_error","param":"input[3].content","code":"unknown_parameter"}}';
test.each<[string, number, Record<string, string>, string, object]>([
  [
    'OpenAI',
    400,
    json,
    openaiError,
    { code: 'unknown_parameter', param: 'input[3].content', type: 'invalid_request_error', body: JSON.parse(openaiError) },
  ],
  ['Azure', 404, json, azureError, { code: 'DeploymentNotFound', param: null, type: null, body: JSON.parse(azureError) }],
  ['a code that is a number', 429, json, '{"error":{"code":429,"message":"my private text"}}', { code: '429' }],
  [
    'a code that is null',
    400,
    json,
    '{"error":{"code":null,"message":"my private text","param":"input"}}',
    { code: 'http_400', param: 'input' },
  ],
  ['an empty code', 400, json, '{"error":{"code":"","message":"x"}}', { code: 'http_400' }],
  [
    'a code with the name of a method',
    400,
    json,
    '{"error":{"code":"constructor","message":"x"}}',
    { code: 'constructor', message: expect.stringMatching(/responded with 400 constructor \(request id/) },
  ],
  [
    'fields of the wrong type',
    400,
    json,
    '{"error":{"code":{"a":"my private text"},"param":["my private text"],"type":7}}',
    { code: 'http_400', param: null, type: null },
  ],
  ['an error declared as HTML', 400, { 'content-type': 'text/html' }, openaiError, { code: 'unknown_parameter' }],
  ['FastAPI', 400, json, '{"detail":"my private text"}', { code: 'http_400', body: { detail: 'my private text' } }],
  ['a string as error', 404, json, '{"error":"my private text","timestamp":1}', { code: 'http_404' }],
  ['HTML', 502, { 'content-type': 'text/html' }, HTML, { code: 'http_502', body: HTML }],
  ['plain text', 404, { 'content-type': 'text/plain' }, '404 page not found', { code: 'http_404', body: '404 page not found' }],
  ['an empty body', 500, {}, '', { code: 'http_500', body: undefined }],
  ['JSON null', 500, json, 'null', { code: 'http_500', body: null }],
  ['truncated JSON', 500, json, '{"error":{"code":"x', { code: 'http_500', body: '{"error":{"code":"x' }],
  [
    'a timeout of a CDN',
    524,
    { 'content-type': 'text/plain' },
    'error code: 524',
    { code: 'http_524', message: expect.stringContaining('timed out') },
  ],
  ['another 2xx', 202, json, '{"id":"job-1"}', { code: 'http_202', body: { id: 'job-1' } }],
  ['no content', 204, {}, '', { code: 'http_204', body: undefined }],
  ['partial content', 206, json, '{', { code: 'http_206', body: '{' }],
  ['not modified', 304, {}, '', { code: 'http_304', body: undefined }],
])('%s: a %i fails with a CompactApiError', async (_, status, headers, body, expected) => {
  const url = await serve(always(status, { ...headers, 'x-request-id': 'req-1' }, body));
  const result = await clientFor(url).safeCompact(REQUEST);
  if (result.success) throw new Error('it did not fail');
  expect(CompactApiError.isInstance(result.error)).toBe(true);
  expect(result.error).toMatchObject({
    status,
    requestId: 'req-1',
    message: expect.stringContaining(`responded with ${status}`),
    ...expected,
  });
  expect(result.error.message).toContain('(request id req-1)');
  expect(printed(result.error)).not.toContain('my private text');
});

test('a code, param, type or request id that does not look like one is in the body and the headers only', async () => {
  const text = '{"error":{"code":"not a name","param":"input[0].a key with spaces","type":"a type"}}';
  const url = await serve(always(400, { ...json, 'x-request-id': 'a b' }, text));
  const error = await errorOf(clientFor(url).compact(REQUEST));
  expect(error).toMatchObject({ code: 'http_400', param: null, type: null, requestId: null, itemIndex: 0, body: JSON.parse(text) });
  expect(printed(error)).not.toMatch(/not a name|with spaces|a b|a type/);
});

test.each<[string, Record<string, string>, string, string]>([
  ['nothing', {}, 'null', 'responded with 418'],
  ['a code and a param', {}, '{"error":{"code":"own","param":"input[0]"}}', 'responded with 418 own at input[0]'],
  ['a code that is the status', {}, '{"error":{"code":418}}', 'responded with 418'],
  ['a request id', { 'x-request-id': 'req-1' }, 'null', 'responded with 418 (request id req-1)'],
  [
    'all of them and a hint',
    { 'x-request-id': 'req-1' },
    '{"error":{"code":"unknown_parameter","param":"store"}}',
    'responded with 418 unknown_parameter at store; this endpoint does not take the field that the error names: sanitizeCompactRequest removes it (request id req-1)',
  ],
])('the message of an error with %s', async (_, headers, body, message) => {
  const url = await serve(always(418, { ...json, ...headers }, body));
  expect((await errorOf(clientFor(url).compact(REQUEST))).message).toBe(`${url}/openai/v1/responses/compact ${message}`);
});

test('an error does not print a key that the server repeats', async () => {
  const echo: RequestListener = (request, response) =>
    void response
      .writeHead(401, { ...json, 'x-echo': String(request.headers['api-key']), 'set-cookie': SECRET })
      .end(JSON.stringify({ error: { code: '401', message: `bad key ${SECRET}` } }));
  const error = await errorOf(clientFor(await serve(echo)).compact(REQUEST));
  expect((error as CompactApiError).headers.get('x-echo')).toBe(SECRET);
  expect((error as CompactApiError).body).toEqual({ error: { code: '401', message: `bad key ${SECRET}` } });
});

test.each([301, 302, 303, 307, 308])('a %i redirect is not followed', async (status) => {
  let redirected = 0;
  const target = await serve((_, response) => void (redirected++, response.end()));
  const url = await serve(always(status, { location: target }));
  const client = clientFor(url);
  expect(await errorOf(client.compact(REQUEST))).toMatchObject({
    status,
    code: `http_${status}`,
    message: expect.stringContaining('redirects are not followed'),
  });
  await client.raw.POST('/openai/v1/responses/compact', { body: REQUEST });
  expect(redirected).toBe(0);
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
])('the headers %j give a retryAfterMs of %p', async (headers, retryAfterMs) => {
  const url = await serve(always(429, headers));
  expect(await errorOf(clientFor(url).compact(REQUEST))).toMatchObject({ status: 429, retryAfterMs });
});

test('a future date in retry-after gives the time until then', async () => {
  const url = await serve(always(503, { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }));
  const error = (await errorOf(clientFor(url).compact(REQUEST))) as CompactApiError;
  expect(error.retryAfterMs).toBeGreaterThan(0);
  expect(error.retryAfterMs).toBeLessThan(Date.UTC(2100, 0, 1));
});

test.each<[string, RequestListener]>([
  [
    'before its content-length',
    (_, response) => {
      response.writeHead(200, { ...json, 'content-length': '999' });
      response.write('{"a":');
      setImmediate(() => response.destroy());
    },
  ],
  [
    'between chunks',
    (_, response) => {
      response.writeHead(200, { ...json, 'x-request-id': 'req-1' });
      response.write('{"a":');
      setImmediate(() => response.destroy());
    },
  ],
  [
    'by invalid compressed data',
    (_, response) => void response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end('my private text'),
  ],
  [
    'in an error response',
    (_, response) => {
      response.writeHead(500, json);
      response.write('{"a":');
      setImmediate(() => response.destroy());
    },
  ],
])('a body that is truncated %s fails with truncated_body', async (_, listener) => {
  const error = await errorOf(clientFor(await serve(listener)).compact(REQUEST));
  expect(CompactConnectionError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ code: 'truncated_body', cause: expect.anything(), message: expect.stringMatching(/status [25]00/) });
});

test('a missing server and a closed connection fail with connection_failed', async () => {
  const closing = await serve((_, response) => void response.destroy());
  for (const url of ['http://127.0.0.1:1', closing]) {
    const error = await errorOf(clientFor(url).compact(REQUEST));
    expect(CompactConnectionError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'connection_failed',
      cause: expect.anything(),
      message: expect.stringContaining(`${url}/openai/v1/responses/compact`),
    });
  }
});

const reportTo = (reports: IssueReport[]) => (report: IssueReport) => void reports.push(report);

test('an invalid response is returned and reported by default, and rejected with check.response.reject', async () => {
  const url = await serve(always(200, { ...json, 'x-request-id': 'req-1' }, '{"id":5}'));
  expect(await clientFor(url).compact(REQUEST)).toEqual({ id: 5 });

  const reports: IssueReport[] = [];
  expect(await clientFor(url, { onIssues: reportTo(reports) }).compact(REQUEST)).toEqual({ id: 5 });
  expect(reports).toEqual([
    { direction: 'response', family: 'open', target: 'CompactResponse', requestId: 'req-1', issues: expect.any(Array) },
  ]);
  expect(reports[0]!.issues).toContainEqual(expect.objectContaining({ path: ['id'], code: 'invalid_type' }));

  const error = await errorOf(clientFor(url, { check: { response: { reject: 'open' } } }).compact(REQUEST));
  expect(CompactValidationError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ target: 'CompactResponse', issues: reports[0]!.issues });
});

test('a hook that throws or rejects does not cost the response', async () => {
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

test('a strict check rejects a response with an unknown key, which an open check accepts', async () => {
  const body = JSON.stringify({ ...RESPONSE, brand_new: true });
  const url = await serve(always(200, json, body));
  expect(await clientFor(url, { check: { response: { reject: 'open' } } }).compact(REQUEST)).toEqual(JSON.parse(body));
  const error = await errorOf(clientFor(url, { check: { response: { reject: 'strict' } } }).compact(REQUEST));
  expect(error).toMatchObject({ target: 'CompactResponse', issues: [{ code: 'unknown_key', path: ['brand_new'] }] });
});

test('reject open and report strict: a response with a strict issue only is returned and reported as strict', async () => {
  const reports: IssueReport[] = [];
  const client = clientFor(await serve(always(200, json, JSON.stringify({ ...RESPONSE, brand_new: true }))), {
    check: { response: { reject: 'open', report: 'strict' } },
    onIssues: reportTo(reports),
  });
  expect(await client.compact(REQUEST)).toEqual({ ...RESPONSE, brand_new: true });
  expect(reports).toEqual([
    {
      direction: 'response',
      family: 'strict',
      target: 'CompactResponse',
      issues: [expect.objectContaining({ code: 'unknown_key', path: ['brand_new'] })],
    },
  ]);
});

test('a rejected response is not reported', async () => {
  const reports: IssueReport[] = [];
  const url = await serve(always(200, json, '{"id":5}'));
  for (const check of [{ reject: 'open' }, { reject: 'strict' }, { reject: 'open', report: 'strict' }] as const) {
    const error = await errorOf(clientFor(url, { check: { response: check }, onIssues: reportTo(reports) }).compact(REQUEST));
    expect(error).toMatchObject({ code: 'invalid_message', target: 'CompactResponse' });
  }
  expect(reports).toEqual([]);
});

test('with report: false an invalid response is neither rejected nor reported', async () => {
  const reports: IssueReport[] = [];
  const url = await serve(always(200, json, '{"id":5}'));
  const client = clientFor(url, { check: { response: { reject: false, report: false } }, onIssues: reportTo(reports) });
  expect(await client.compact(REQUEST)).toEqual({ id: 5 });
  expect(reports).toEqual([]);
});

test('a valid response is not reported', async () => {
  const reports: IssueReport[] = [];
  await clientFor(await serve(ok), { onIssues: reportTo(reports) }).compact(REQUEST);
  expect(reports).toEqual([]);
});
