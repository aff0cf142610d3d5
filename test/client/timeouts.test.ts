import { getEventListeners } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, jest, test } from '@jest/globals';
import { createCompactClient, type CompactClientOptions } from '../../src/client/index.js';
import { startAttemptTimeouts } from '../../src/client/timeouts.js';
import { CompactConnectionError, CompactTimeoutError } from '../../src/errors.js';
import { LazyAbortController } from '../../src/internal/http/abort.js';
import { NODES, run } from '../processes.js';
import { always, clientFor, errorOf, REQUEST, serve } from './server.js';

const json = { 'content-type': 'application/json' };
/** Jest itself fails a test with an unhandled rejection. */
afterEach(() => void jest.restoreAllMocks());

/** Returns the set of timers of this realm that are active: neither fired nor cleared. */
function trackTimers(): Set<unknown> {
  const active = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms: number) => {
    const timer = set(() => (active.delete(timer), work()), ms);
    active.add(timer);
    return timer;
  }) as typeof setTimeout);
  jest.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => (active.delete(timer), clear(timer as NodeJS.Timeout)));
  return active;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const waitUntil = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await nextTurn();
};

/** A server and a client that stop at one stage of a call. */
interface Stage {
  listener: RequestListener;
  options?: Partial<CompactClientOptions>;
  attempts: number;
}
/** Calls `reached` when the call is at that stage. */
type MakeStage = (reached: () => void) => Stage;
const sendsNothing: MakeStage = (reached) => ({ listener: (request) => void request.resume().once('end', reached), attempts: 1 });
const STAGES: [string, MakeStage][] = [
  [
    'while waiting for the token',
    (reached) => ({ listener: () => {}, options: { tokenProvider: () => (reached(), new Promise<string>(() => {})) }, attempts: 1 }),
  ],
  ['before the first byte', sendsNothing],
  [
    'before the first byte, with timeouts',
    (reached) => ({ ...sendsNothing(reached), options: { firstByteTimeoutMs: 600_000, connectTimeoutMs: 600_000 } }),
  ],
  [
    'during the body',
    (reached) => ({ listener: (_, response) => void response.writeHead(200, json).write('{', () => reached()), attempts: 1 }),
  ],
  [
    'during the body of an error response',
    (reached) => ({ listener: (_, response) => void response.writeHead(503, json).write('{', () => reached()), attempts: 1 }),
  ],
  [
    'during the delay before a retry',
    (reached) => ({
      listener: always(503, { 'retry-after': '59' }),
      options: { onAttempt: () => void setImmediate(reached) },
      attempts: 1,
    }),
  ],
];

test.each(STAGES)('an abort %s leaves no timer, listener or connection', async (name, makeStage) => {
  let isReached = false;
  const { listener, options, attempts } = makeStage(() => void (isReached = true));
  const sockets = new Set<Socket>();
  const url = await serve((request, response) => {
    sockets.add(request.socket);
    request.socket.once('close', () => sockets.delete(request.socket));
    listener(request, response);
  });
  const timers = trackTimers();
  const controller = new AbortController();
  const client = options?.tokenProvider
    ? createCompactClient({ endpoint: url, ...options })
    : clientFor(url, { maxRetries: 2, ...options });
  const call = errorOf(client.compact(REQUEST, { signal: controller.signal }));
  await waitUntil(() => isReached);
  expect(timers.size).toBeGreaterThan(0);
  const reason = new Error('the user left');
  controller.abort(reason);
  const error = await call;
  expect(CompactConnectionError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ code: 'aborted', reason: 'aborted', cause: reason, attempts });
  expect(timers.size).toBe(0);
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  // After a complete response, the connection is kept for the next call.
  if (name !== 'during the delay before a retry') await waitUntil(() => sockets.size === 0);
  await nextTurn();
});

test.each<[string, RequestListener]>([
  ['a response', always(200, json, '{}')],
  ['an error response', always(503, { 'retry-after': '99' })],
  [
    'a truncated response',
    (_, response) => {
      response.writeHead(200, json).write('{');
      setImmediate(() => response.destroy());
    },
  ],
])('%s leaves no timer and no listener, with all timeouts set', async (_, listener) => {
  const timers = trackTimers();
  const { signal } = new AbortController();
  const options = { firstByteTimeoutMs: 600_000, connectTimeoutMs: 600_000 };
  await clientFor(await serve(listener), options).safeCompact(REQUEST, { signal });
  expect([timers.size, getEventListeners(signal, 'abort').length]).toEqual([0, 0]);
});

test('a cleared attempt unsubscribes from its call, and an attempt of an aborted call starts no timer', () => {
  const call = new LazyAbortController();
  let listeners = 0;
  const counted = {
    get reason() {
      return call.reason;
    },
    onAbort(listener: () => void) {
      listeners++;
      const unsubscribe = call.onAbort(listener);
      return () => {
        listeners--;
        unsubscribe();
      };
    },
  };
  const limits = { connectTimeoutMs: 600_000, firstByteTimeoutMs: 600_000 };
  const cleared = startAttemptTimeouts(counted, limits);
  expect(listeners).toBe(1);
  cleared.clear();
  expect(listeners).toBe(0);
  const reason = new Error('over');
  call.abort(reason);
  expect(cleared.signal.aborted).toBe(false);
  const timers = trackTimers();
  const late = startAttemptTimeouts(call, limits);
  late.sending();
  late.connecting();
  expect([late.signal.reason, timers.size]).toEqual([reason, 0]);
});

test('firstByteTimeoutMs ends the attempt and closes its connection', async () => {
  let opened = 0;
  let closed = 0;
  const url = await serve((request) => {
    opened++;
    request.socket.once('close', () => closed++);
  });
  const error = await errorOf(clientFor(url, { firstByteTimeoutMs: 50 }).compact(REQUEST));
  expect(CompactTimeoutError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({
    code: 'first_byte_timeout',
    phase: 'first_byte',
    reason: 'timeout',
    timeoutMs: 50,
    attempts: 1,
    hint: expect.stringContaining('can take minutes'),
    message: expect.stringMatching(/^no response headers within 50 ms; the service sends nothing/),
  });
  await waitUntil(() => closed === opened);
});

test('firstByteTimeoutMs limits neither the body nor the token', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, json).write('{');
    setTimeout(() => response.end('}'), 600);
  });
  const tokenProvider = (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve('token'), 600));
  expect(await createCompactClient({ endpoint: url, tokenProvider, firstByteTimeoutMs: 500, maxRetries: 9 }).compact(REQUEST)).toEqual({});
});

test('with a custom fetch, the time to connect counts towards firstByteTimeoutMs', async () => {
  const fetch = (): Promise<Response> => new Promise(() => {});
  const error = await errorOf(clientFor('http://127.0.0.1:1', { fetch, connectTimeoutMs: 10, firstByteTimeoutMs: 30 }).compact(REQUEST));
  expect(error).toMatchObject({ code: 'first_byte_timeout', timeoutMs: 30 });
});

/** The clock of the client stands still, then jumps ahead: the test does not wait. */
test.each([
  [59_999, 'connection', 'no response from '],
  [60_000, 'edge_timeout', 'was closed after 60 s without a response; a proxy or a load balancer'],
])('a server that closes the connection after %i ms of silence gives the reason %s', async (silenceMs, reason, message) => {
  const clock = jest.spyOn(performance, 'now').mockReturnValue(1_000_000);
  const url = await serve((request) => {
    request.resume().once('end', () => {
      clock.mockReturnValue(1_000_000 + silenceMs);
      request.socket.destroy();
    });
  });
  const error = await errorOf(clientFor(url).compact(REQUEST));
  expect(error).toMatchObject({ code: 'connection_failed', reason, attempts: 1 });
  expect(error.message).toContain(message);
});

test('timeoutMs ends the call during any attempt, and the error has the number of attempts', async () => {
  let count = 0;
  const url = await serve((_, response) => {
    if (++count < 3) response.writeHead(503, { 'retry-after-ms': '1' }).end();
  });
  let error: unknown;
  // On a slow machine, a short timeout can end the call before the third attempt.
  for (let timeoutMs = 200; error === undefined || count < 3; timeoutMs *= 2) {
    count = 0;
    error = await errorOf(clientFor(url, { timeoutMs, maxRetries: 5 }).compact(REQUEST));
  }
  expect(error).toMatchObject({ code: 'timeout', phase: 'total', reason: 'timeout', hint: null, attempts: 3 });
});

/** In a process of its own: under Jest the client cannot find Node's dispatcher. The TLS server never completes the handshake. */
test.each(NODES)(
  '%s: connect_timeout and first_byte_timeout are distinguished',
  async (node) => {
    const tlsServer = createServer();
    await new Promise<void>((resolve) => tlsServer.listen(0, '127.0.0.1', resolve));
    const secure = `https://127.0.0.1:${(tlsServer.address() as AddressInfo).port}`;
    const accepted: Socket[] = [];
    tlsServer.on('connection', (socket) => accepted.push(socket.on('error', () => {})));
    const url = await serve((request) => void request.resume());
    try {
      const result = await run(
        node,
        url,
        `
      const unhandled = [];
      process.on('unhandledRejection', (reason) => unhandled.push(String(reason)));
      const active = new Set();
      const clientTimeouts = [100, 2000, 3000, 5000, 60_000, 1_200_000];
      const { setTimeout: set, clearTimeout: clear } = globalThis;
      globalThis.setTimeout = (work, ms, ...rest) => {
        const timer = set((...args) => (active.delete(timer), work(...args)), ms, ...rest);
        if (clientTimeouts.includes(ms)) active.add(timer);
        return timer;
      };
      globalThis.clearTimeout = (timer) => (active.delete(timer), clear(timer));
      const secure = ${JSON.stringify(secure)};
      const outcomes = [];
      const call = async (options, init) => {
        const { error } = await createCompactClient({ maxRetries: 0, ...options }).safeCompact(request, init);
        outcomes.push([error.code, error.phase ?? null, error.attempts]);
      };
      await call({ baseUrl: secure, connectTimeoutMs: 100 });
      await call({ baseUrl: secure, connectTimeoutMs: 100, maxRetries: 1 });
      await call({ baseUrl: secure, connectTimeoutMs: 5000, firstByteTimeoutMs: 100 });
      await call({ baseUrl: url, connectTimeoutMs: 2000, firstByteTimeoutMs: 3000 });
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 100);
      await call({ baseUrl: secure, connectTimeoutMs: 60_000 }, { signal: controller.signal });
      print({ outcomes, unhandled, timers: active.size });
      // Node itself keeps connecting until its own timeout of 10 s.
      process.exit();
    `,
      );
      expect(result).toEqual({
        outcomes: [
          ['connect_timeout', 'connect', 1],
          ['connect_timeout', 'connect', 2],
          ['first_byte_timeout', 'first_byte', 1],
          ['first_byte_timeout', 'first_byte', 1],
          ['aborted', null, 1],
        ],
        unhandled: [],
        timers: 0,
      });
    } finally {
      for (const socket of accepted) socket.destroy();
      tlsServer.close();
    }
  },
  60_000,
);
