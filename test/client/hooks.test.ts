import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createCompactClient, type AttemptEvent, type CompactClientOptions } from '../../src/client/index.js';
import type { CompactApiError } from '../../src/errors.js';
import type { CompactResponse } from '../../src/types.js';
import { always, clientFor, errorOf, expectNoSecret, ok, REQUEST, RESPONSE_TEXT, SECRET, serve } from './server.js';

const json = { 'content-type': 'application/json' };
const RESPONSE = JSON.parse(RESPONSE_TEXT) as CompactResponse;
const requestSize = Buffer.byteLength(JSON.stringify(REQUEST));

let random: ReturnType<typeof jest.spyOn>;
beforeEach(() => void (random = jest.spyOn(Math, 'random').mockReturnValue(0)));
afterEach(() => random.mockRestore());

test('onAttempt receives each attempt with the attributes of OpenTelemetry, and no content', async () => {
  const events: AttemptEvent[] = [];
  let count = 0;
  const url = await serve((request, response) => {
    request.resume();
    if (++count === 1)
      response.writeHead(503, { ...json, 'x-request-id': 'req-1', 'retry-after-ms': '2' }).end(`{"error":{"code":"${SECRET}"}}`);
    else if (count === 2) request.socket.destroy();
    else response.writeHead(200, { ...json, 'apim-request-id': 'azure-3' }).end(RESPONSE_TEXT);
  });
  const before = Date.now();
  await clientFor(url, { maxRetries: 2, onAttempt: (event) => void events.push(event) }).compact(REQUEST);
  const common = {
    'http.request.method': 'POST',
    'url.full': `${url}/openai/v1/responses/compact`,
    'server.address': '127.0.0.1',
    'server.port': Number(new URL(url).port),
    'http.request.body.size': requestSize,
  };
  const times = { startTime: expect.any(Number), endTime: expect.any(Number) };
  expect(events).toEqual([
    {
      ...{ attempt: 1, status: 503, code: 'http_503', reason: 'overloaded', requestId: 'req-1', willRetry: true, delayMs: 2 },
      ...times,
      attributes: { ...common, 'http.response.status_code': 503, 'error.type': '503' },
    },
    {
      ...{ attempt: 2, status: null, code: 'connection_failed', reason: 'connection', requestId: null, willRetry: true, delayMs: 0 },
      ...times,
      attributes: { ...common, 'http.request.resend_count': 1, 'error.type': 'connection_failed' },
    },
    {
      ...{ attempt: 3, status: 200, code: null, reason: null, requestId: 'azure-3', willRetry: false, delayMs: null },
      ...times,
      attributes: {
        ...common,
        'http.request.resend_count': 2,
        'http.response.status_code': 200,
        'http.response.body.size': Buffer.byteLength(RESPONSE_TEXT),
      },
    },
  ]);
  for (const { startTime, endTime, attributes } of events) {
    expect(before <= startTime && startTime <= endTime && endTime <= Date.now()).toBe(true);
    expect(JSON.stringify(attributes)).not.toContain(SECRET);
  }
});

test.each<[string, Record<string, string>, string, number | undefined]>([
  ['a content-length', { 'content-length': '14' }, '{"error":null}', 14],
  ['no content-length', {}, '{"a":"é"}', 10],
  ['a content-length and a content-encoding', { 'content-encoding': 'identity', 'content-length': '2' }, '{}', 2],
  ['a content-encoding only', { 'content-encoding': 'identity' }, '{}', undefined],
])('http.response.body.size of a response with %s', async (_, headers, body, size) => {
  const events: AttemptEvent[] = [];
  const fetch = async (): Promise<Response> => new Response(body, { headers: { ...json, ...headers } });
  await clientFor('https://res.openai.azure.com', { fetch, onAttempt: (event) => void events.push(event) }).safeCompact(REQUEST);
  expect(events[0]!.attributes['http.response.body.size']).toBe(size);
  expect(events[0]!.attributes['server.port']).toBe(443);
});

test.each([
  ['http://localhost/v1', 'localhost', 80],
  ['https://relay.example.com/v1', 'relay.example.com', 443],
  ['https://relay.example.com:8443/v1', 'relay.example.com', 8443],
])('the server of %s has the address %s and the port %i', async (baseUrl, address, port) => {
  const events: AttemptEvent[] = [];
  const fetch = async (): Promise<Response> => new Response('{}', { headers: json });
  await createCompactClient({ baseUrl, fetch, onAttempt: (event) => void events.push(event) }).safeCompact(REQUEST);
  expect(events[0]!.attributes).toMatchObject({
    'server.address': address,
    'server.port': port,
    'url.full': `${baseUrl}/responses/compact`,
  });
});

test.each<[string, object]>([
  [
    'throws',
    {
      onAttempt: () => {
        throw new Error('log is full');
      },
    },
  ],
  [
    'rejects',
    {
      onAttempt: async () => {
        throw new Error('log is full');
      },
    },
  ],
])('onAttempt that %s does not affect the call', async (_, options) => {
  expect(await clientFor(await serve(ok), options).compact(REQUEST)).toEqual(RESPONSE);
  expect(await errorOf(clientFor(await serve(always(500, {})), { ...options, maxRetries: 1 }).compact(REQUEST))).toMatchObject({
    code: 'http_500',
    attempts: 2,
  });
});

test.each<[string, unknown, object]>([
  [
    'of an example',
    RESPONSE,
    { input_tokens: RESPONSE.usage.input_tokens, output_tokens: RESPONSE.usage.output_tokens, total_tokens: RESPONSE.usage.total_tokens },
  ],
  [
    'with all fields',
    {
      usage: {
        input_tokens: 9,
        input_tokens_details: { cached_tokens: 4, cache_write_tokens: 3 },
        output_tokens: 5,
        output_tokens_details: { reasoning_tokens: 2 },
        total_tokens: 15,
      },
    },
    { input_tokens: 9, cached_tokens: 4, cache_write_tokens: 3, output_tokens: 5, reasoning_tokens: 2, total_tokens: 15 },
  ],
  [
    'with the names of chat completions',
    {
      usage: {
        prompt_tokens: 9,
        prompt_tokens_details: { cached_tokens: 4 },
        completion_tokens: 5,
        completion_tokens_details: { reasoning_tokens: 2 },
      },
    },
    { input_tokens: 9, cached_tokens: 4, output_tokens: 5, reasoning_tokens: 2, total_tokens: 14 },
  ],
  [
    'without details',
    { usage: { input_tokens: 9, input_tokens_details: null, output_tokens: 5, output_tokens_details: null, total_tokens: null } },
    { input_tokens: 9, cached_tokens: 0, output_tokens: 5, total_tokens: 14 },
  ],
  ['that is null', { usage: null }, { total_tokens: 0 }],
  ['that is missing', {}, { total_tokens: 0 }],
  ['of a list', [], { total_tokens: 0 }],
  [
    'with invalid numbers',
    { usage: { input_tokens: '9', output_tokens: -5, total_tokens: Infinity } },
    { input_tokens: 0, output_tokens: 0, total_tokens: 0 },
  ],
])('usage %s is counted', async (_, body, expected) => {
  const client = clientFor(await serve(always(200, json, JSON.stringify(body))));
  await client.compact(REQUEST);
  expect(client.usage).toMatchObject({ calls: 1, attempts: 1, ...expected });
});

test('usage is the sum over all calls; it includes rejected responses, and counts failed attempts', async () => {
  let count = 0;
  const url = await serve((_, response) => {
    const isGood = ++count % 2 === 0;
    response.writeHead(isGood ? 200 : 500, json).end('{"usage":{"input_tokens":9,"output_tokens":1,"total_tokens":10}}');
  });
  const client = clientFor(url, { maxRetries: 1, check: { response: { reject: 'open' } } });
  const before = client.usage;
  await client.safeCompact(REQUEST);
  await client.safeCompact(REQUEST);
  await client.safeCompact({} as never);
  await client.safeCompact(REQUEST, { signal: AbortSignal.abort() });
  expect(client.usage).toMatchObject({ calls: 2, attempts: count, input_tokens: 18, total_tokens: 20 });
  expect(before).toMatchObject({ calls: 0, attempts: 0 });
});

type Fallback = NonNullable<CompactClientOptions['fallback']>;
const notServed = always(404, { ...json, 'x-request-id': 'req-1' }, `{"error":{"code":"404","message":"${SECRET}"}}`);

test('fallback replaces the response, and for 5 minutes no request is sent to the server', async () => {
  let requests = 0;
  const url = await serve((request, response) => (requests++, notServed(request, response)));
  const calls: unknown[][] = [];
  const fallback: Fallback = (error, body) => (calls.push([error.status, error.attempts, error.reason, body]), RESPONSE);
  const now = jest.spyOn(Date, 'now');
  const start = 1_700_000_000_000;
  now.mockReturnValue(start);
  try {
    expect(await clientFor(url, { fallback }).compact(REQUEST)).toBe(RESPONSE);
    expect(await clientFor(url, { fallback }).safeCompact(REQUEST)).toMatchObject({
      success: true,
      data: RESPONSE,
      fallback: true,
      requestId: null,
    });
    expect(calls).toEqual([
      [404, 1, 'unsupported_endpoint', REQUEST],
      [404, 0, 'unsupported_endpoint', REQUEST],
    ]);
    expect(requests).toBe(1);
    // A client without a fallback ignores the cached error.
    expect(await errorOf(clientFor(url).compact(REQUEST))).toMatchObject({ status: 404, attempts: 1 });
    expect(await errorOf(clientFor(url, { fallback }).compact(REQUEST, { signal: AbortSignal.abort() }))).toMatchObject({
      code: 'aborted',
      attempts: 0,
    });
    expect(requests).toBe(2);
    now.mockReturnValue(start + 299_999);
    await clientFor(url, { fallback }).compact(REQUEST);
    expect(requests).toBe(2);
    now.mockReturnValue(start + 300_000);
    const client = clientFor(url, { fallback });
    await client.compact(REQUEST);
    expect([requests, client.usage]).toMatchObject([3, { calls: 0, attempts: 1, total_tokens: 0 }]);
  } finally {
    now.mockRestore();
  }
});

test('the cached error contains nothing of the response that it comes from', async () => {
  const url = await serve(notServed);
  const errors: CompactApiError[] = [];
  const client = clientFor(url, { fallback: (error) => void errors.push(error) });
  expect(await errorOf(client.compact(REQUEST))).toBe(errors[0]);
  expect(await errorOf(client.compact(REQUEST))).toBe(errors[1]);
  expect(errors[0]).toMatchObject({ attempts: 1, requestId: 'req-1', body: { error: { message: SECRET } } });
  expect(errors[1]).toMatchObject({
    attempts: 0,
    status: 404,
    code: '404',
    requestId: null,
    body: undefined,
    message: `${url}/openai/v1/responses/compact responded with 404 less than 5 minutes ago, so no request was sent; ${errors[0]!.hint}`,
    hint: expect.stringContaining('may not serve the endpoint'),
  });
  expectNoSecret(errors[1]!);
});

test('a successful call removes the cached error of a server', async () => {
  let isServed = false;
  const url = await serve((request, response) => (isServed ? ok : notServed)(request, response));
  const fallback: Fallback = () => undefined;
  await clientFor(url, { fallback }).safeCompact(REQUEST);
  isServed = true;
  expect(await clientFor(url, { fallback }).safeCompact(REQUEST)).toMatchObject({ success: false });
  await clientFor(url).compact(REQUEST);
  expect(await clientFor(url, { fallback }).safeCompact(REQUEST)).toMatchObject({ success: true, fallback: false });
});

test.each<[number, string]>([
  [404, '{"error":{"code":"DeploymentNotFound"}}'],
  [404, '{"error":{"code":"model_not_found","param":"model"}}'],
  [400, '{"error":{"code":"unknown_parameter","param":"stream"}}'],
  [500, ''],
])('fallback is not called for %i %s', async (status, body) => {
  let calls = 0;
  const client = createCompactClient({
    baseUrl: await serve(always(status, json, body)),
    maxRetries: 0,
    fallback: () => (calls++, RESPONSE),
  });
  expect([(await client.safeCompact(REQUEST)).success, calls]).toEqual([false, 0]);
});

test('compact throws the error of a failed fallback as it is, and safeCompact wraps it', async () => {
  const failure = new Error('no fallback either');
  const client = clientFor(await serve(notServed), {
    fallback: async () => {
      throw failure;
    },
  });
  await expect(client.compact(REQUEST)).rejects.toBe(failure);
  expect(await client.safeCompact(REQUEST)).toMatchObject({ success: false, error: { code: 'unexpected', cause: failure } });
});
