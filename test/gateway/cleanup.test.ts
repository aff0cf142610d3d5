/** What a call leaves behind: no timer, no listener, no connection to the upstream, and no upload that goes on for good. */
import { getEventListeners, once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import express from 'express';
import express4 from 'express4';
import fastify from 'fastify';
import { expressCompactValidator } from '../../src/gateway/adapters/express.js';
import { fastifyCompactValidator } from '../../src/gateway/adapters/fastify.js';
import { createCompactGateway, type CompactGatewayOptions, type GatewayCall } from '../../src/gateway/index.js';
import { createNodeGateway } from '../../src/gateway/node.js';
import { nodeOptions } from './node-options.js';
import { COMPACTED } from './upstream.js';
import { PATH } from './http-client.js';

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };
const VALID = '{"model":"m","input":"hi"}';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer({ requestTimeout: 0 }, listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Timer = ReturnType<typeof setTimeout>;

/** Follows the timers of this duration, or all if it is undefined: `active` are those that have neither fired nor been cleared. */
function trackTimers(durationMs?: number): { started: Timer[]; active: Set<unknown> } {
  const started: Timer[] = [];
  const active = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms: number) => {
    const timer = set(() => (active.delete(timer), work()), ms);
    if (durationMs !== undefined && ms !== durationMs) return timer;
    started.push(timer);
    active.add(timer);
    return timer;
  }) as typeof setTimeout);
  jest.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => (active.delete(timer), clear(timer as Timer)));
  return { started, active };
}

/** A `fetch` that reads the request, and returns this response. */
const respondWith =
  (body: BodyInit | (() => BodyInit) | null = COMPACTED, init: ResponseInit = { headers: json }) =>
  async (request: Request): Promise<Response> => {
    await request.text();
    return new Response(typeof body === 'function' ? body() : body, init);
  };
const endless = (): ReadableStream => new ReadableStream({ pull: (controller) => controller.enqueue(new TextEncoder().encode(' ')) });
const rejecting = { check: { response: { reject: 'open' } } } as const;
const unchecked = { check: { request: { reject: false }, response: { report: false } } } as const;
const read = (result: Response): Promise<unknown> => result.text().catch(() => {});

const OUTCOMES: readonly (readonly [
  string,
  Partial<CompactGatewayOptions>,
  { body?: string; finish?: (result: Response) => Promise<unknown> },
])[] = [
  ['a response', { fetch: respondWith() }, {}],
  ['a response without a body', { fetch: respondWith(null, { status: 204 }) }, {}],
  ['a response that is streamed', { fetch: respondWith(), ...unchecked }, {}],
  ['a response whose client disconnects', { fetch: respondWith(endless), ...unchecked }, { finish: (result) => result.body!.cancel() }],
  ['a response that is rejected', { fetch: respondWith(endless, { headers: html }), ...rejecting }, {}],
  ['an invalid response that is rejected', { fetch: respondWith('{}'), ...rejecting }, {}],
  ['a request that is rejected', { fetch: respondWith() }, { body: '{}[]' }],
  ['an upstream that fails', { fetch: () => Promise.reject(new Error('broken')) }, {}],
];

test.each(OUTCOMES)('%s leaves no timer and no listener', async (_, options, { body = VALID, finish = read }) => {
  const { started, active } = trackTimers();
  const calls: GatewayCall[] = [];
  const gateway = createCompactGateway({ upstream: 'http://upstream.test', onComplete: (call) => void calls.push(call), ...options });
  const request = new Request(`http://gateway.test${PATH}`, { method: 'POST', headers: json, body });
  await finish(await gateway.fetch(request));
  while (calls.length === 0) await turn();
  expect(started.length).toBeGreaterThan(0);
  expect([active.size, getEventListeners(request.signal, 'abort').length]).toEqual([0, 0]);
});

test('a response without a body has no bytes', async () => {
  const calls: GatewayCall[] = [];
  const gateway = createCompactGateway({
    upstream: 'http://upstream.test',
    fetch: respondWith(null, { status: 204 }),
    onComplete: (call) => void calls.push(call),
  });
  await gateway.fetch(new Request(`http://gateway.test${PATH}`, { method: 'POST', headers: json, body: VALID }));
  expect(calls).toMatchObject([{ status: 204, responseBytes: 0 }]);
});

test.each([
  ['fetch', (upstream: string) => createCompactGateway({ upstream, ...rejecting })],
  ['node:http', (upstream: string) => createCompactGateway({ upstream, ...rejecting, ...nodeOptions() })],
])('closes the connection to the upstream when it rejects a response that has not ended, over %s', async (_, create) => {
  const sockets: Socket[] = [];
  const upstream = await listen((incoming, outgoing) => {
    incoming.resume();
    sockets.push(incoming.socket);
    outgoing.writeHead(200, html).write('<p>');
  });
  const request = new Request(`http://gateway.test${PATH}`, { method: 'POST', headers: json, body: VALID });
  const result = await create(upstream).fetch(request);
  expect([result.status, await result.json()]).toMatchObject([502, { error: { code: 'upstream_not_json' } }]);
  while (!sockets.every(({ destroyed }) => destroyed)) await turn();
  expect(sockets).toHaveLength(1);
});

/** Servers that reject a request by its headers. */
const SERVERS: Readonly<Record<string, () => Promise<string>>> = {
  'the gateway on Node': () => listen(createNodeGateway({ upstream: 'http://upstream.test' }).handler),
  'Express 5': () => listen(express().use(expressCompactValidator())),
  'Express 4': () => listen(express4().use(expressCompactValidator())),
  async Fastify() {
    const app = fastify();
    await app.register(fastifyCompactValidator());
    app.post(PATH, async () => ({}));
    stops.push(() => app.close());
    return app.listen({ port: 0, host: '127.0.0.1' });
  },
};

/** Sends the headers and a part of an upload that is rejected by its headers. Returns when the response has arrived. */
async function startRejectedUpload(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  stops.push(() => socket.destroy());
  socket.on('error', () => {});
  socket.write(
    `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-encoding: unknown\r\ncontent-length: 10\r\n\r\n12345`,
  );
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(String(first)).toMatch(/^HTTP\/1\.1 415 /);
  return socket;
}

describe.each(Object.entries(SERVERS))('an upload that is rejected before its end: %s', (_, start) => {
  test('its connection is closed if it does not end within 30 seconds', async () => {
    const { setTimeout: set } = globalThis;
    jest
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((work: () => void, ms: number) => set(work, ms === 30_000 ? 0 : ms)) as typeof setTimeout);
    const socket = await startRejectedUpload(await start());
    socket.resume();
    if (!socket.destroyed) await once(socket, 'close');
  });

  test('its time limit is removed when it ends, and does not keep the process alive', async () => {
    const { started, active } = trackTimers(30_000);
    const socket = await startRejectedUpload(await start());
    while (started.length === 0) await turn();
    expect(started.map((timer) => timer.hasRef())).toEqual([false]);
    expect(active.size).toBe(1);
    socket.write('67890');
    while (active.size > 0) await turn();
  });
});

test('the gateway on Node sets no time limit for what it has read completely', async () => {
  const { started } = trackTimers(30_000);
  const socket = connect(Number(new URL(await SERVERS['the gateway on Node']!()).port), '127.0.0.1');
  stops.push(() => socket.destroy());
  socket.write(`POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}`);
  socket.resume();
  await once(socket, 'close');
  expect(started).toHaveLength(0);
});
