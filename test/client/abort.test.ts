import { getEventListeners, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from '@jest/globals';
import { resolveEndpoint } from '../../src/internal/endpoint.js';
import { createRaw, sendOnce } from '../../src/client/send.js';
import { createCompactClient } from '../../src/client/index.js';
import { startAttemptTimeouts } from '../../src/client/timeouts.js';
import { CompactConnectionError, CompactTimeoutError } from '../../src/errors.js';
import { LazyAbortController } from '../../src/internal/http/abort.js';
import { always, clientFor, errorOf, ok, REQUEST, serve } from './server.js';

const sendsNothing = (): void => {};
const sendsHalf = (_: unknown, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"a":');
};

/** A server that does not complete its response. `arrived`: the request was received. `closed`: its connection was closed. */
async function stalledServer(
  listener: (request: unknown, response: ServerResponse) => void,
): Promise<{ url: string; arrived: Promise<void>; closed: Promise<void> }> {
  let onArrived!: () => void, onClosed!: () => void;
  const arrived = new Promise<void>((resolve) => (onArrived = resolve));
  const closed = new Promise<void>((resolve) => (onClosed = resolve));
  const url = await serve((request, response) => {
    request.socket.once('close', () => onClosed());
    listener(request, response);
    request.resume().once('end', () => onArrived());
  });
  return { url, arrived, closed };
}

test.each([
  ['before the response headers', sendsNothing],
  ['during the body', sendsHalf],
])('an abort %s ends the call and closes the connection', async (_, listener) => {
  const { url, arrived, closed } = await stalledServer(listener);
  const controller = new AbortController();
  const call = errorOf(clientFor(url).compact(REQUEST, { signal: controller.signal }));
  await arrived;
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  const reason = new Error('the user left');
  controller.abort(reason);
  const error = await call;
  expect(CompactConnectionError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ code: 'aborted', cause: reason });
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  await closed;
});

test.each([
  ['before the response headers', sendsNothing],
  ['during the body', sendsHalf],
])('timeoutMs ends the call and closes the connection %s', async (_, listener) => {
  const { url, arrived, closed } = await stalledServer(listener);
  let hasArrived = false;
  void arrived.then(() => (hasArrived = true));
  // On a slow machine, a short timeout can end the call before the server has received the request.
  for (let timeoutMs = 50; !hasArrived; timeoutMs *= 2) {
    const error = await errorOf(clientFor(url, { timeoutMs }).compact(REQUEST));
    expect(CompactTimeoutError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ code: 'timeout', timeoutMs });
  }
  await closed;
});

test('timeoutMs of a call overrides that of the client', async () => {
  const url = await serve(sendsNothing);
  expect(await errorOf(clientFor(url, { timeoutMs: 0 }).compact(REQUEST, { timeoutMs: 20 }))).toMatchObject({ timeoutMs: 20 });
});

test('with an aborted signal, no token is requested and no request is sent', async () => {
  const calls: string[] = [];
  const client = createCompactClient({
    endpoint: 'http://127.0.0.1:1',
    tokenProvider: () => (calls.push('token'), 'token'),
    fetch: async () => (calls.push('fetch'), new Response()),
  });
  const error = await errorOf(client.compact(REQUEST, { signal: AbortSignal.abort('the reason') }));
  expect(error).toMatchObject({ code: 'aborted', cause: 'the reason' });
  expect(calls).toEqual([]);
});

test.each<[string, Parameters<typeof serve>[0]]>([
  ['a response', ok],
  ['an error response', always(500, {}, 'x')],
  ['a closed connection', (request) => void request.socket.destroy()],
])('no listener is left on the signal after %s', async (_, listener) => {
  const { signal } = new AbortController();
  await clientFor(await serve(listener)).safeCompact(REQUEST, { signal });
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('timeoutMs ends a call whose tokenProvider or fetch hangs, and nothing is sent afterwards', async () => {
  const sent: Request[] = [];
  const fetch = (request: Request): Promise<Response> => (sent.push(request), new Promise(() => {}));
  let resolveToken!: (token: string) => void;
  const token = new Promise<string>((resolve) => (resolveToken = resolve));
  const waiting = createCompactClient({ endpoint: 'http://127.0.0.1:1', tokenProvider: () => token, fetch, timeoutMs: 20 });
  expect((await errorOf(waiting.compact(REQUEST))).code).toBe('timeout');
  resolveToken('late');
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toEqual([]);
  expect((await errorOf(clientFor('http://127.0.0.1:1', { fetch, timeoutMs: 20 }).compact(REQUEST))).code).toBe('timeout');
  expect(sent).toHaveLength(1);
});

test('an aborted attempt fails with the reason of the abort, not with a retryable connection error', async () => {
  const reason = new Error('the reason');
  const headers = new Headers();
  const send = (request: Request): Promise<Response> => fetch(request);
  const raw = createRaw({ endpoint: resolveEndpoint('http://127.0.0.1:1'), headers, send });
  const call = new LazyAbortController();
  call.abort(reason);
  const timeouts = startAttemptTimeouts(call, { connectTimeoutMs: Infinity, firstByteTimeoutMs: Infinity });
  const work = sendOnce({ raw, send, url: '', json: '{}', headers, maxResponseBytes: Infinity, timeouts });
  await expect(work).rejects.toBe(reason);
});

test('one signal aborts several calls', async () => {
  const arrivals: Promise<unknown>[] = [];
  const url = await serve((request) => void arrivals.push(once(request.resume(), 'end')));
  const controller = new AbortController();
  const calls = Array.from({ length: 5 }, () => errorOf(clientFor(url).compact(REQUEST, { signal: controller.signal })));
  while (arrivals.length < 5) await new Promise((resolve) => setImmediate(resolve));
  controller.abort();
  expect((await Promise.all(calls)).map(({ code }) => code)).toEqual(Array(5).fill('aborted'));
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
});
