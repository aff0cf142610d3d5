import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { retryDelayMs } from '../../src/client/retry.js';
import { createCompactClient, type AttemptEvent, type CompactClientOptions } from '../../src/client/index.js';
import { CompactApiError, CompactConnectionError, CompactTimeoutError, type FailureOptions } from '../../src/errors.js';
import { errorOf, ok, RESPONSE_TEXT, REQUEST, SECRET, serve } from './server.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const json = { 'content-type': 'application/json' };
const RESPONSE = JSON.parse(RESPONSE_TEXT) as object;

/** No wait but what a server asks for. */
let random: ReturnType<typeof jest.spyOn>;
beforeEach(() => void (random = jest.spyOn(Math, 'random').mockReturnValue(0)));
afterEach(() => random.mockRestore());

const answer =
  (status: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (_, response) =>
    void response.writeHead(status, { ...json, ...headers }).end(body);
const hangUp: Answer = (request) => void request.socket.destroy();
const cut =
  (status: number): Answer =>
  (_, response) => {
    response.writeHead(status, json).write('{"a":');
    setImmediate(() => response.destroy());
  };

/** Gives one answer after the other, the last again and again, and counts. */
async function script(...answers: Answer[]): Promise<{ url: string; seen: IncomingMessage['headers'][]; bodies: string[] }> {
  const seen: IncomingMessage['headers'][] = [];
  const bodies: string[] = [];
  const url = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bodies.push(Buffer.concat(chunks).toString());
    seen.push(request.headers);
    (answers[seen.length - 1] ?? answers.at(-1)!)(request, response);
  });
  return { url, seen, bodies };
}

const client = (endpoint: string, options: Partial<CompactClientOptions> = {}) =>
  createCompactClient({ endpoint, apiKey: SECRET, ...options });

test.each<[string, Answer]>([
  ['408', answer(408)],
  ['409', answer(409)],
  ['429', answer(429)],
  ['500', answer(500)],
  ['502 of HTML', answer(502, { 'content-type': 'text/html' }, '<html>')],
  ['503', answer(503)],
  ['504', answer(504)],
  ['524', answer(524)],
  ['529', answer(529)],
  ['400 that says so', answer(400, { 'x-should-retry': 'true' })],
  ['a connection that is closed', hangUp],
  ['a 200 that is cut', cut(200)],
  ['a 500 that is cut', cut(500)],
])('%s is tried again, twice, with the same body', async (_, fault) => {
  const { url, bodies } = await script(fault, fault, ok);
  expect(await client(url).compact(REQUEST)).toEqual(RESPONSE);
  expect(bodies).toEqual(Array(3).fill(JSON.stringify(REQUEST)));

  const ended = await script(fault);
  const error = await errorOf(client(ended.url).compact(REQUEST));
  expect([error, ended.seen.length]).toMatchObject([{ attempts: 3 }, 3]);
});

test.each<[string, Answer]>([
  ...[301, 400, 401, 402, 403, 404, 405, 413, 422, 425, 451, 501].map((status): [string, Answer] => [
    String(status),
    answer(status, { location: '/' }),
  ]),
  ['503 that says so', answer(503, { 'x-should-retry': 'false', 'retry-after-ms': '1' })],
  ['429 that asks for a minute and more', answer(429, { 'retry-after': '61' })],
  ['503 until a day far off', answer(503, { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' })],
  ['a 200 that is empty', answer(200)],
  ['a 200 of HTML', answer(200, { 'content-type': 'text/html' }, '<html>')],
  ['a 200 of half the JSON', answer(200, {}, '{"a":')],
  ['a 200 of another type', answer(200, { 'content-type': 'text/plain' }, '{}')],
  ['a 200 that says to try again', answer(200, { 'x-should-retry': 'true' })],
  ['a 202', answer(202, { 'x-should-retry': 'true' }, '{}')],
  ['a 400 that is cut', cut(400)],
])('%s is not tried again', async (_, fault) => {
  const { url, seen } = await script(fault);
  expect([await errorOf(client(url).compact(REQUEST)), seen.length]).toMatchObject([{ attempts: 1 }, 1]);
});

test('an answer of another shape is not tried again', async () => {
  const { url, seen } = await script(answer(200, {}, '{}'));
  const error = await errorOf(client(url, { check: { response: { on: 'reject' } } }).compact(REQUEST));
  expect([error, seen.length]).toMatchObject([{ code: 'invalid_message', reason: 'wrong_shape' }, 1]);
});

test.each<[string, number | undefined, number | undefined, number]>([
  ['the default', undefined, undefined, 3],
  ['none', 0, undefined, 1],
  ['more', 4, undefined, 5],
  ['of the call, none', 4, 0, 1],
  ['of the call, more', 0, 1, 2],
])('maxRetries: %s', async (_, ofClient, ofCall, attempts) => {
  const { url, seen } = await script(answer(500));
  const given = createCompactClient({ endpoint: url, apiKey: SECRET, ...(ofClient === undefined ? {} : { maxRetries: ofClient }) });
  const error = await errorOf(given.compact(REQUEST, ofCall === undefined ? {} : { maxRetries: ofCall }));
  expect([error, seen.length]).toMatchObject([{ code: 'http_500', attempts }, attempts]);
});

test('the token is asked for anew each time, and one that fails ends the call', async () => {
  const { url, seen } = await script(answer(503));
  let asked = 0;
  const tokenProvider = (): string => {
    if (++asked === 3) throw new Error('no login');
    return `token-${asked}`;
  };
  const events: AttemptEvent[] = [];
  const error = await errorOf(
    createCompactClient({ endpoint: url, tokenProvider, maxRetries: 5, onAttempt: (event) => void events.push(event) }).compact(REQUEST),
  );
  expect(error.code).toBe('token_failed');
  expect(seen.map(({ authorization }) => authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
  expect(events.map(({ code, reason, willRetry }) => [code, reason, willRetry])).toEqual([
    ['http_503', 'overloaded', true],
    ['http_503', 'overloaded', true],
    ['token_failed', null, false],
  ]);
});

test('what the server asks for is waited, and what ends past the limit is not begun', async () => {
  const { url } = await script(
    answer(503, { 'retry-after-ms': '3' }),
    answer(429, { 'retry-after': '0' }),
    answer(503, { 'retry-after': '30' }),
  );
  const delays: unknown[] = [];
  const options = {
    maxRetries: 9,
    timeoutMs: 20_000,
    onAttempt: ({ delayMs, willRetry }: AttemptEvent) => void delays.push([delayMs, willRetry]),
  };
  expect(await errorOf(client(url, options).compact(REQUEST))).toMatchObject({ status: 503, retryAfterMs: 30_000, attempts: 3 });
  expect(delays).toEqual([
    [3, true],
    [0, true],
    [null, false],
  ]);
});

const failure: FailureOptions = { code: 'connection_failed', message: '', reason: 'connection' };
const error = new CompactConnectionError(failure);
test.each([
  [1, 0, 0],
  [1, 0.5, 250],
  [2, 0.5, 500],
  [3, 0.5, 1000],
  [6, 0.5, 8000],
  [7, 0.5, 15_000],
  [500, 0.5, 15_000],
])('backoff after attempt %i, with a draw of %d, is %d ms', (attempt, draw, delay) => {
  random.mockReturnValue(draw);
  expect(retryDelayMs(error, undefined, attempt)).toBe(delay);
});

test.each<[Record<string, string>, number | null]>([
  [{ 'retry-after-ms': '60000' }, 60_000],
  [{ 'retry-after-ms': '60001' }, null],
  [{ 'retry-after': '60' }, 60_000],
  [{ 'retry-after': '60.5' }, null],
  [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
  [{ 'retry-after': 'soon' }, 250],
  [{ 'retry-after': '-5' }, 250],
])('a 503 with %j is tried again after %p ms', (headers, delay) => {
  random.mockReturnValue(0.5);
  const response = new Response('', { status: 503, headers });
  const parts = { status: 503, param: null, type: null, headers: response.headers, body: '', requestId: null, retryAfterMs: null };
  expect(retryDelayMs(new CompactApiError({ ...failure, ...parts }), response, 1)).toBe(delay);
});

test('of timeouts, that of the call is the end', () => {
  for (const [phase, delay] of [
    ['connect', 0],
    ['first_byte', 0],
    ['total', null],
  ] as const) {
    expect(retryDelayMs(new CompactTimeoutError({ ...failure, phase, timeoutMs: 1 }), undefined, 1)).toBe(delay);
  }
  expect(retryDelayMs(new CompactConnectionError({ ...failure, code: 'aborted' }), undefined, 1)).toBeNull();
  expect(retryDelayMs(new Error('of a hook'), undefined, 1)).toBeNull();
});

test('an attempt whose first byte is late is tried again', async () => {
  const { url, seen } = await script(() => {}, ok);
  const events: AttemptEvent[] = [];
  // On a machine that is slow enough even a good answer is late.
  expect(
    await client(url, { firstByteTimeoutMs: 200, maxRetries: 20, onAttempt: (event) => void events.push(event) }).compact(REQUEST),
  ).toEqual(RESPONSE);
  expect(seen.length).toBeGreaterThan(1);
  expect(events[0]).toMatchObject({ attempt: 1, status: null, code: 'first_byte_timeout', reason: 'timeout', willRetry: true, delayMs: 0 });
});
