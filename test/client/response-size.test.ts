import { createGzip, gzipSync } from 'node:zlib';
import type { RequestListener } from 'node:http';
import { expect, test } from '@jest/globals';
import { createCompactClient, type AttemptEvent, type CompactClientOptions } from '../../src/client/index.js';
import { CompactApiError } from '../../src/errors.js';
import { NODES, run } from '../processes.js';
import { always, clientFor, errorOf, ok, REQUEST, RESPONSE_TEXT, serve } from './server.js';

const json = { 'content-type': 'application/json' };
const MIB = 1024 * 1024;
const tooLarge = { code: 'response_too_large', reason: 'response_too_large', attempts: 1, body: undefined, param: null };

test.each<[string, number, RequestListener]>([
  [
    'a content-length that exceeds the limit',
    200,
    (_, response) => void response.writeHead(200, { ...json, 'content-length': '101' }).write('{'),
  ],
  [
    'a content-length of 16 digits',
    200,
    (_, response) => void response.writeHead(200, { ...json, 'content-length': '9'.repeat(16) }).write('{'),
  ],
  ['chunks that exceed the limit', 200, (_, response) => void response.writeHead(200, json).write('x'.repeat(101))],
  ['an error response that exceeds the limit', 500, (_, response) => void response.writeHead(500, json).write('x'.repeat(101))],
  [
    'encoded data whose decoded size exceeds the limit',
    200,
    (_, response) => void response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).write(gzipSync('x'.repeat(101))),
  ],
])('a response with %s fails once, and its connection is closed', async (_, status, listener) => {
  const sockets = new Set<unknown>();
  let closed!: () => void;
  const allClosed = new Promise<void>((resolve) => (closed = resolve));
  const url = await serve((request, response) => {
    request.resume();
    sockets.add(request.socket);
    request.socket.once('close', () => closed());
    listener(request, response);
  });
  const events: AttemptEvent[] = [];
  const options = { maxResponseBytes: 100, maxRetries: 2, onAttempt: (event: AttemptEvent) => void events.push(event) };
  const error = await errorOf(clientFor(url, options).compact(REQUEST));
  expect(CompactApiError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ ...tooLarge, status, hint: expect.stringContaining('raise maxResponseBytes') });
  expect(error.message).toMatch(`responded with ${status}, but the body exceeds maxResponseBytes (100 bytes); `);
  expect(events).toMatchObject([{ status, code: 'response_too_large', reason: 'response_too_large', willRetry: false }]);
  expect(sockets.size).toBe(1);
  await allClosed;
});

test('responses up to the limit succeed, and the limit counts decoded bytes', async () => {
  const bytes = Buffer.byteLength(RESPONSE_TEXT);
  const encoded: RequestListener = (_, response) =>
    void response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(RESPONSE_TEXT));
  for (const listener of [ok, encoded]) {
    const url = await serve(listener);
    expect(await clientFor(url, { maxResponseBytes: bytes }).compact(REQUEST)).toEqual(JSON.parse(RESPONSE_TEXT));
    expect(await errorOf(clientFor(url, { maxResponseBytes: bytes - 1 }).compact(REQUEST))).toMatchObject(tooLarge);
  }
});

const decodedFetch =
  (headers: Record<string, string>, status = 200): NonNullable<CompactClientOptions['fetch']> =>
  async () =>
    new Response(RESPONSE_TEXT, { status, headers: { ...json, ...headers } });
test.each(['-1', '9999999999999999', '1'.repeat(400), '1e9', 'x', '0x10'])(
  'a fetch that returns a response with the content-length %s loses no response',
  async (length) => {
    const events: AttemptEvent[] = [];
    const options = { fetch: decodedFetch({ 'content-length': length }), onAttempt: (event: AttemptEvent) => void events.push(event) };
    expect(await clientFor('http://127.0.0.1:1', options).compact(REQUEST)).toEqual(JSON.parse(RESPONSE_TEXT));
    expect(events[0]?.attributes).not.toHaveProperty(['http.response.body.size']);
  },
);

test.each(['-1', '9'.repeat(400)])('a content-length of %s over HTTP fails as an invalid response', async (length) => {
  const url = await serve((request) => void request.socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${length}\r\n\r\n{}`));
  expect(await errorOf(clientFor(url).compact(REQUEST))).toMatchObject({ code: 'connection_failed', reason: 'connection' });
});

test('a content-length of an encoded body does not count', async () => {
  const headers = { 'content-encoding': 'br', 'content-length': '999999999' };
  expect(await clientFor('http://127.0.0.1:1', { fetch: decodedFetch(headers), maxResponseBytes: 9999 }).compact(REQUEST)).toBeTruthy();
});

test('the status, headers and URL of a limited response are those of the server, even a status that Response does not accept', async () => {
  for (const status of [404, 599, 999]) {
    const url = await serve(always(status, { ...json, 'x-own': '1' }, '{"error":{"code":"own"}}'));
    const seen: unknown[] = [];
    const client = clientFor(url);
    client.raw.use({ onResponse: ({ response }) => void seen.push([response.status, response.ok, response.url.startsWith(url)]) });
    const error = (await errorOf(client.compact(REQUEST))) as CompactApiError;
    expect([error.status, error.code, error.headers.get('x-own')]).toEqual([status, 'own', '1']);
    expect(seen).toEqual([[status, false, true]]);
  }
});

test.each([0, -1, 1.5, NaN, '9'])('maxResponseBytes %p is rejected', async (maxResponseBytes) => {
  const options = { endpoint: 'https://res.openai.azure.com', apiKey: 'k', maxResponseBytes } as CompactClientOptions;
  expect(await errorOf(() => createCompactClient(options))).toMatchObject({
    code: 'invalid_options',
    message: expect.stringMatching(/^maxResponseBytes must be/),
  });
});

/** In a process of its own, whose memory is its own: 400 MB are compressed to 400 KB. */
test.each(NODES)(
  '%s: a small body that decodes to 400 MB does not fill the memory, and its connection is closed',
  async (node) => {
    let requests = 0;
    let onClosed!: () => void;
    const closed = new Promise<void>((resolve) => (onClosed = resolve));
    const url = await serve((request, response) => {
      requests++;
      request.resume();
      request.socket.once('close', () => onClosed());
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' });
      const gzip = createGzip();
      gzip.pipe(response);
      const block = Buffer.alloc(MIB, ' ');
      let left = 400;
      const write = (): void => {
        while (left-- > 0) if (!gzip.write(block)) return void gzip.once('drain', write);
        gzip.end();
      };
      response.once('close', () => gzip.destroy());
      write();
    });
    const result = (await run(
      node,
      url,
      `
    const before = process.memoryUsage.rss();
    let peak = before;
    const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5);
    const { error } = await createCompactClient({ baseUrl: url, maxResponseBytes: 4 * 1024 * 1024 }).safeCompact(request);
    clearInterval(timer);
    print({ code: error.code, attempts: error.attempts, grownBy: Math.round((peak - before) / 1024 / 1024) });
  `,
    )) as { code: string; attempts: number; grownBy: number };
    await closed;
    expect(result).toMatchObject({ code: 'response_too_large', attempts: 1 });
    expect(result.grownBy).toBeLessThan(150);
    expect(requests).toBe(1);
  },
  60_000,
);
