import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { retryDelayMs } from '../../src/client/retry.js';
import { createCompactClient, type AttemptEvent, type CompactClientOptions } from '../../src/client/index.js';
import { CompactApiError, CompactConnectionError, CompactTimeoutError, type FailureOptions } from '../../src/errors.js';
import { errorOf, ok, RESPONSE_TEXT, REQUEST, SECRET, serve } from './server.js';

type Respond = (request: IncomingMessage, response: ServerResponse) => void;
const json = { 'content-type': 'application/json' };
const RESPONSE = JSON.parse(RESPONSE_TEXT) as object;

/** Without jitter, the client waits only if a server asks for a delay. */
let random: ReturnType<typeof jest.spyOn>;
beforeEach(() => void (random = jest.spyOn(Math, 'random').mockReturnValue(0)));
afterEach(() => random.mockRestore());

const respondWith =
  (status: number, headers: Record<string, string> = {}, body = ''): Respond =>
  (_, response) =>
    void response.writeHead(status, { ...json, ...headers }).end(body);
const closeConnection: Respond = (request) => void request.socket.destroy();
const breakConnection =
  (status: number): Respond =>
  (_, response) => {
    response.writeHead(status, json).write('{"a":');
    setImmediate(() => response.destroy());
  };

/** A server that sends these responses one after the other, then repeats the last one. It records the requests. */
async function serveScript(...responses: Respond[]): Promise<{ url: string; headers: IncomingMessage['headers'][]; bodies: string[] }> {
  const headers: IncomingMessage['headers'][] = [];
  const bodies: string[] = [];
  const url = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bodies.push(Buffer.concat(chunks).toString());
    headers.push(request.headers);
    (responses[headers.length - 1] ?? responses.at(-1)!)(request, response);
  });
  return { url, headers, bodies };
}

const clientFor = (endpoint: string, options: Partial<CompactClientOptions> = {}) =>
  createCompactClient({ endpoint, apiKey: SECRET, ...options });

test.each<[string, Respond]>([
  ['408', respondWith(408)],
  ['409', respondWith(409)],
  ['429', respondWith(429)],
  ['500', respondWith(500)],
  ['502 with HTML', respondWith(502, { 'content-type': 'text/html' }, '<html>')],
  ['503', respondWith(503)],
  ['504', respondWith(504)],
  ['524', respondWith(524)],
  ['529', respondWith(529)],
  ['400 with x-should-retry: true', respondWith(400, { 'x-should-retry': 'true' })],
  ['a closed connection', closeConnection],
  ['a 200 whose connection breaks', breakConnection(200)],
  ['a 500 whose connection breaks', breakConnection(500)],
])('%s is retried twice with the same body', async (_, failure) => {
  const { url, bodies } = await serveScript(failure, failure, ok);
  expect(await clientFor(url).compact(REQUEST)).toEqual(RESPONSE);
  expect(bodies).toEqual(Array(3).fill(JSON.stringify(REQUEST)));

  const failing = await serveScript(failure);
  const error = await errorOf(clientFor(failing.url).compact(REQUEST));
  expect([error, failing.headers.length]).toMatchObject([{ attempts: 3 }, 3]);
});

test.each<[string, Respond]>([
  ...[301, 400, 401, 402, 403, 404, 405, 413, 422, 425, 451, 501].map((status): [string, Respond] => [
    String(status),
    respondWith(status, { location: '/' }),
  ]),
  ['503 with x-should-retry: false', respondWith(503, { 'x-should-retry': 'false', 'retry-after-ms': '1' })],
  ['429 with a retry-after of more than a minute', respondWith(429, { 'retry-after': '61' })],
  ['503 with a retry-after in the far future', respondWith(503, { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' })],
  ['an empty 200', respondWith(200)],
  ['a 200 with HTML', respondWith(200, { 'content-type': 'text/html' }, '<html>')],
  ['a 200 with truncated JSON', respondWith(200, {}, '{"a":')],
  ['a 200 with another content type', respondWith(200, { 'content-type': 'text/plain' }, '{}')],
  ['a 200 with x-should-retry: true', respondWith(200, { 'x-should-retry': 'true' })],
  ['a 202 with x-should-retry: true', respondWith(202, { 'x-should-retry': 'true' }, '{}')],
  ['a 400 whose connection breaks', breakConnection(400)],
])('%s is not retried', async (_, failure) => {
  const { url, headers } = await serveScript(failure);
  expect([await errorOf(clientFor(url).compact(REQUEST)), headers.length]).toMatchObject([{ attempts: 1 }, 1]);
});

test('a response that check.response.reject rejects is not retried', async () => {
  const { url, headers } = await serveScript(respondWith(200, {}, '{}'));
  const error = await errorOf(clientFor(url, { check: { response: { reject: 'open' } } }).compact(REQUEST));
  expect([error, headers.length]).toMatchObject([{ code: 'invalid_message', reason: 'schema_mismatch' }, 1]);
});

test.each<[string, number | undefined, number | undefined, number]>([
  ['the default', undefined, undefined, 3],
  ['0', 0, undefined, 1],
  ['4', 4, undefined, 5],
  ['0 for the call', 4, 0, 1],
  ['1 for the call', 0, 1, 2],
])('maxRetries: %s', async (_, ofClient, ofCall, attempts) => {
  const { url, headers } = await serveScript(respondWith(500));
  const client = createCompactClient({ endpoint: url, apiKey: SECRET, ...(ofClient === undefined ? {} : { maxRetries: ofClient }) });
  const error = await errorOf(client.compact(REQUEST, ofCall === undefined ? {} : { maxRetries: ofCall }));
  expect([error, headers.length]).toMatchObject([{ code: 'http_500', attempts }, attempts]);
});

test('tokenProvider is called for each attempt, and its failure ends the call', async () => {
  const { url, headers } = await serveScript(respondWith(503));
  let calls = 0;
  const tokenProvider = (): string => {
    if (++calls === 3) throw new Error('no login');
    return `token-${calls}`;
  };
  const events: AttemptEvent[] = [];
  const error = await errorOf(
    createCompactClient({ endpoint: url, tokenProvider, maxRetries: 5, onAttempt: (event) => void events.push(event) }).compact(REQUEST),
  );
  expect(error.code).toBe('token_failed');
  // Only errors of responses and connections have this property.
  expect('attempts' in error).toBe(false);
  expect(headers.map(({ authorization }) => authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
  expect(events.map(({ code, reason, willRetry }) => [code, reason, willRetry])).toEqual([
    ['http_503', 'overloaded', true],
    ['http_503', 'overloaded', true],
    ['token_failed', null, false],
  ]);
});

test('the client waits as long as the server asks, and does not retry if the delay would exceed timeoutMs', async () => {
  const { url } = await serveScript(
    respondWith(503, { 'retry-after-ms': '3' }),
    respondWith(429, { 'retry-after': '0' }),
    respondWith(503, { 'retry-after': '30' }),
  );
  const delays: unknown[] = [];
  const options = {
    maxRetries: 9,
    timeoutMs: 20_000,
    onAttempt: ({ delayMs, willRetry }: AttemptEvent) => void delays.push([delayMs, willRetry]),
  };
  expect(await errorOf(clientFor(url, options).compact(REQUEST))).toMatchObject({ status: 503, retryAfterMs: 30_000, attempts: 3 });
  expect(delays).toEqual([
    [3, true],
    [0, true],
    [null, false],
  ]);
});

/** The clock stands still, so that all of the time is left. */
test.each([
  [20_000, null],
  [20_001, 20_000],
])('with %i ms left, a delay of 20,000 ms before the next attempt is %p', async (timeoutMs, expected) => {
  const clock = jest.spyOn(performance, 'now').mockReturnValue(1_000_000);
  const controller = new AbortController();
  const { url } = await serveScript(respondWith(503, { 'retry-after': '20' }));
  const events: AttemptEvent[] = [];
  const onAttempt = (event: AttemptEvent): void => {
    events.push(event);
    // Instead of waiting.
    setImmediate(() => controller.abort());
  };
  try {
    await clientFor(url, { maxRetries: 1, timeoutMs, onAttempt }).safeCompact(REQUEST, { signal: controller.signal });
  } finally {
    clock.mockRestore();
  }
  expect(events).toMatchObject([{ delayMs: expected, willRetry: expected !== null }]);
});

const options: FailureOptions = { code: 'connection_failed', message: '', reason: 'connection' };
const connectionFailed = new CompactConnectionError(options);
test.each([
  [1, 0, 0],
  [1, 0.5, 250],
  [2, 0.5, 500],
  [3, 0.5, 1000],
  [6, 0.5, 8000],
  [7, 0.5, 15_000],
  [500, 0.5, 15_000],
])('the delay after attempt %i, with the random number %d, is %d ms', (attempt, randomNumber, delay) => {
  random.mockReturnValue(randomNumber);
  expect(retryDelayMs(connectionFailed, undefined, attempt)).toBe(delay);
});

test.each<[Record<string, string>, number | null]>([
  [{ 'retry-after-ms': '60000' }, 60_000],
  [{ 'retry-after-ms': '60001' }, null],
  [{ 'retry-after': '60' }, 60_000],
  [{ 'retry-after': '60.5' }, null],
  [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
  [{ 'retry-after': 'soon' }, 250],
  [{ 'retry-after': '-5' }, 250],
])('the delay after a 503 with %j is %p ms, or null for no retry', (headers, delay) => {
  random.mockReturnValue(0.5);
  const response = new Response('', { status: 503, headers });
  const parts = { status: 503, param: null, type: null, headers: response.headers, body: '', requestId: null, retryAfterMs: null };
  expect(retryDelayMs(new CompactApiError({ ...options, ...parts }), response, 1)).toBe(delay);
});

test('connect and first-byte timeouts are retried; timeoutMs, an abort and an unknown error are not', () => {
  for (const [phase, delay] of [
    ['connect', 0],
    ['first_byte', 0],
    ['total', null],
  ] as const) {
    expect(retryDelayMs(new CompactTimeoutError({ ...options, phase, timeoutMs: 1 }), undefined, 1)).toBe(delay);
  }
  expect(retryDelayMs(new CompactConnectionError({ ...options, code: 'aborted' }), undefined, 1)).toBeNull();
  expect(retryDelayMs(new Error('unknown'), undefined, 1)).toBeNull();
});

test('an attempt that exceeds firstByteTimeoutMs is retried', async () => {
  const { url, headers } = await serveScript(() => {}, ok);
  const events: AttemptEvent[] = [];
  // On a slow machine, even a normal response can time out.
  expect(
    await clientFor(url, { firstByteTimeoutMs: 200, maxRetries: 20, onAttempt: (event) => void events.push(event) }).compact(REQUEST),
  ).toEqual(RESPONSE);
  expect(headers.length).toBeGreaterThan(1);
  expect(events[0]).toMatchObject({ attempt: 1, status: null, code: 'first_byte_timeout', reason: 'timeout', willRetry: true, delayMs: 0 });
});
