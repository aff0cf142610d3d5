import { getEventListeners } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, jest, test } from '@jest/globals';
import { createCompactClient, type CompactClientOptions } from '../../src/client/index.js';
import { startAttemptTimeouts } from '../../src/client/timeouts.js';
import { CompactConnectionError, CompactTimeoutError } from '../../src/errors.js';
import { createAbortController } from '../../src/internal/http/abort.js';
import { NODES, run } from '../processes.js';
import { always, clientFor, errorOf, REQUEST, serve } from './server.js';

const json = { 'content-type': 'application/json' };
/** A rejection that nobody handles fails a test by itself: Jest listens. */
afterEach(() => void jest.restoreAllMocks());

/** Timers of the test's own realm that are set and neither fired nor taken away. */
function watchTimers(): Set<unknown> {
  const open = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms: number) => {
    const timer = set(() => (open.delete(timer), work()), ms);
    open.add(timer);
    return timer;
  }) as typeof setTimeout);
  jest.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => (open.delete(timer), clear(timer as NodeJS.Timeout)));
  return open;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await turn();
};

/** Each way to be somewhere in a call: tells when it is there. */
interface Place {
  listener: RequestListener;
  options?: Partial<CompactClientOptions>;
  attempts: number;
}
type MakePlace = (arrive: () => void) => Place;
const silent: MakePlace = (arrive) => ({ listener: (request) => void request.resume().once('end', arrive), attempts: 1 });
const PLACES: [string, MakePlace][] = [
  [
    'during the token',
    (arrive) => ({ listener: () => {}, options: { tokenProvider: () => (arrive(), new Promise<string>(() => {})) }, attempts: 1 }),
  ],
  ['before the first byte', silent],
  [
    'before the first byte, with limits',
    (arrive) => ({ ...silent(arrive), options: { firstByteTimeoutMs: 600_000, connectTimeoutMs: 600_000 } }),
  ],
  ['in the body', (arrive) => ({ listener: (_, response) => void response.writeHead(200, json).write('{', () => arrive()), attempts: 1 })],
  [
    'in the body of an error',
    (arrive) => ({ listener: (_, response) => void response.writeHead(503, json).write('{', () => arrive()), attempts: 1 }),
  ],
  [
    'in the wait',
    (arrive) => ({ listener: always(503, { 'retry-after': '59' }), options: { onAttempt: () => void setImmediate(arrive) }, attempts: 1 }),
  ],
];

test.each(PLACES)('an abort %s leaves nothing behind', async (name, place) => {
  let isThere = false;
  const { listener, options, attempts } = place(() => void (isThere = true));
  const sockets = new Set<Socket>();
  const url = await serve((request, response) => {
    sockets.add(request.socket);
    request.socket.once('close', () => sockets.delete(request.socket));
    listener(request, response);
  });
  const timers = watchTimers();
  const controller = new AbortController();
  const client = options?.tokenProvider
    ? createCompactClient({ endpoint: url, ...options })
    : clientFor(url, { maxRetries: 2, ...options });
  const call = errorOf(client.compact(REQUEST, { signal: controller.signal }));
  await until(() => isThere);
  expect(timers.size).toBeGreaterThan(0);
  const reason = new Error('the user left');
  controller.abort(reason);
  const error = await call;
  expect(CompactConnectionError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ code: 'aborted', reason: 'aborted', cause: reason, attempts });
  expect(timers.size).toBe(0);
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  // What is kept after a whole answer is a connection for the next call, not one that anybody waits on.
  if (name !== 'in the wait') await until(() => sockets.size === 0);
  await turn();
});

test.each<[string, RequestListener]>([
  ['an answer', always(200, json, '{}')],
  ['an error', always(503, { 'retry-after': '99' })],
  [
    'a cut',
    (_, response) => {
      response.writeHead(200, json).write('{');
      setImmediate(() => response.destroy());
    },
  ],
])('%s leaves no timer and no listener, whatever limits there are', async (_, listener) => {
  const timers = watchTimers();
  const { signal } = new AbortController();
  const limits = { firstByteTimeoutMs: 600_000, connectTimeoutMs: 600_000 };
  await clientFor(await serve(listener), limits).safeCompact(REQUEST, { signal });
  expect([timers.size, getEventListeners(signal, 'abort').length]).toEqual([0, 0]);
});

test('an attempt that has ended lets go of its call, and one of a call that has ended starts no timer', () => {
  const call = createAbortController();
  let listening = 0;
  const watched = {
    ...call,
    onStop(listener: () => void) {
      listening++;
      const forget = call.onAbort(listener);
      return () => {
        listening--;
        forget();
      };
    },
  };
  const limits = { connectTimeoutMs: 600_000, firstByteTimeoutMs: 600_000 };
  const ended = startAttemptTimeouts(watched, limits);
  expect(listening).toBe(1);
  ended.end();
  expect(listening).toBe(0);
  const reason = new Error('over');
  call.abort(reason);
  expect(ended.signal.aborted).toBe(false);
  const timers = watchTimers();
  const late = startAttemptTimeouts(call, limits);
  late.sending();
  late.connecting();
  expect([late.signal.reason, timers.size]).toEqual([reason, 0]);
});

test('a first byte that is late ends the attempt and its connection', async () => {
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
    hint: expect.stringContaining('silent'),
  });
  await until(() => closed === opened);
});

test('a body may take longer than its first byte, and a token longer than both', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, json).write('{');
    setTimeout(() => response.end('}'), 600);
  });
  const tokenProvider = (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve('token'), 600));
  expect(await createCompactClient({ endpoint: url, tokenProvider, firstByteTimeoutMs: 500, maxRetries: 9 }).compact(REQUEST)).toEqual({});
});

test('with a fetch of ones own connecting counts as waiting for the first byte', async () => {
  const fetch = (): Promise<Response> => new Promise(() => {});
  const error = await errorOf(clientFor('http://127.0.0.1:1', { fetch, connectTimeoutMs: 10, firstByteTimeoutMs: 30 }).compact(REQUEST));
  expect(error).toMatchObject({ code: 'first_byte_timeout', timeoutMs: 30 });
});

test('the limit of the call ends it in any attempt, and says how many there were', async () => {
  let count = 0;
  const url = await serve((_, response) => {
    if (++count < 3) response.writeHead(503, { 'retry-after-ms': '1' }).end();
  });
  let error: unknown;
  // On a machine that is slow enough a short limit ends before the third.
  for (let timeoutMs = 200; error === undefined || count < 3; timeoutMs *= 2) {
    count = 0;
    error = await errorOf(clientFor(url, { timeoutMs, maxRetries: 5 }).compact(REQUEST));
  }
  expect(error).toMatchObject({ code: 'timeout', phase: 'total', reason: 'timeout', hint: null, attempts: 3 });
});

/** In a process of its own, since under Jest the client does not find Node's dispatcher. The server never answers to the TLS handshake. */
test.each(NODES)(
  '%s: a connection that is not made in time is told from a first byte that is late',
  async (node) => {
    const mute = createServer();
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const secure = `https://127.0.0.1:${(mute.address() as AddressInfo).port}`;
    const accepted: Socket[] = [];
    mute.on('connection', (socket) => accepted.push(socket.on('error', () => {})));
    const url = await serve((request) => void request.resume());
    try {
      const result = await run(
        node,
        url,
        `
      const unhandled = [];
      process.on('unhandledRejection', (reason) => unhandled.push(String(reason)));
      const open = new Set();
      const ours = [100, 2000, 3000, 5000, 60_000, 1_200_000];
      const { setTimeout: set, clearTimeout: clear } = globalThis;
      globalThis.setTimeout = (work, ms, ...rest) => {
        const timer = set((...given) => (open.delete(timer), work(...given)), ms, ...rest);
        if (ours.includes(ms)) open.add(timer);
        return timer;
      };
      globalThis.clearTimeout = (timer) => (open.delete(timer), clear(timer));
      const secure = ${JSON.stringify(secure)};
      const ends = [];
      const end = async (options, init) => {
        const { error } = await createCompactClient({ maxRetries: 0, ...options }).safeCompact(request, init);
        ends.push([error.code, error.phase ?? null, error.attempts]);
      };
      await end({ baseUrl: secure, connectTimeoutMs: 100 });
      await end({ baseUrl: secure, connectTimeoutMs: 100, maxRetries: 1 });
      await end({ baseUrl: secure, connectTimeoutMs: 5000, firstByteTimeoutMs: 100 });
      await end({ baseUrl: url, connectTimeoutMs: 2000, firstByteTimeoutMs: 3000 });
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 100);
      await end({ baseUrl: secure, connectTimeoutMs: 60_000 }, { signal: controller.signal });
      print({ ends, unhandled, timers: open.size });
      // Node itself goes on with the connection, until its own 10 s are over.
      process.exit();
    `,
      );
      expect(result).toEqual({
        ends: [
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
      mute.close();
    }
  },
  60_000,
);
