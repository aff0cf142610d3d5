/** Clients and upstreams that stop reading: no call outlives its time limit, and each is reported once. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, createServer as createRawServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { CompactGatewayOptions, GatewayCall } from '../../src/gateway/index.js';
import { createNodeGateway, serveGateway, type GatewayServer } from '../../src/gateway/node.js';
import { PATH } from './http-client.js';

jest.setTimeout(60_000);

const MIB = 1024 * 1024;
const BODY = '{"model":"m","input":"hi"}';
const json = { 'content-type': 'application/json' };

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function startUpstream(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ url: string; server: Server }> {
  const server = createServer({ requestTimeout: 0 }, handle);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

interface Started {
  server: GatewayServer;
  port: number;
  calls: GatewayCall[];
}

async function startGateway(upstream: string, options: Partial<CompactGatewayOptions>): Promise<Started> {
  const calls: GatewayCall[] = [];
  const gateway = createNodeGateway({ upstream, onComplete: (call) => void calls.push(call), ...options });
  const server = await serveGateway(gateway, { port: 0 });
  stops.push(() => server.close());
  return { server, port: Number(new URL(server.url).port), calls };
}

/** A client that sends a request and never reads the response. */
function startStalledClient(port: number, body: string | Buffer = BODY): { socket: Socket; closed: Promise<unknown> } {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.pause();
  socket.write(`POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`);
  socket.write(body);
  stops.push(() => socket.destroy());
  return { socket, closed: once(socket, 'close') };
}

async function waitUntil(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(5);
}

/** More than twice what the buffers of the sockets between upstream and client hold: up to 4 MiB for each sender, 6 MiB for each receiver. */
const LARGE = Buffer.alloc(48 * MIB, 0x20);

/** An upstream with a large response. `isSending` resolves when a part of it has been sent. */
async function startLargeUpstream(): Promise<{ upstream: { url: string }; isSending: Promise<void> }> {
  let onSending: () => void = () => {};
  const isSending = new Promise<void>((resolve) => (onSending = resolve));
  const upstream = await startUpstream((request, response) => {
    request.resume();
    response.writeHead(200, json).write(LARGE.subarray(0, MIB), () => {
      onSending();
      response.end(LARGE);
    });
  });
  return { upstream, isSending };
}

describe.each([
  ['streamed, unchecked', { check: { response: { report: false } } }],
  ['streamed, larger than maxBytes', { limits: { maxBytes: MIB } }],
  ['streamed, checked', {}],
  ['buffered', { hold: true }],
] as const)('a client that stops reading a response: %s', (_, options) => {
  test('closes the connections and reports the call when timeoutMs elapses', async () => {
    let upstreamSocket: Socket | undefined;
    const upstream = await startUpstream((request, response) => {
      upstreamSocket = request.socket;
      request.resume();
      response.writeHead(200, json).end(LARGE);
    });
    // On a slow machine, the upstream itself can need longer than a short time limit.
    for (let timeoutMs = 1500; ; timeoutMs *= 2) {
      const { port, calls } = await startGateway(upstream.url, { timeoutMs, ...options });
      const client = startStalledClient(port);
      await waitUntil(() => calls.length > 0);
      const isTooSlow = calls[0]?.code === 'upstream_timeout' && timeoutMs < 24_000;
      if (!isTooSlow) expect(calls).toMatchObject([{ status: 200, code: 'client_read_timeout', upstreamStatus: 200 }]);
      // The client sees the end of the connection only when it reads.
      client.socket.resume();
      await client.closed;
      await waitUntil(() => upstreamSocket?.destroyed === true || calls.length > 1);
      expect(calls).toHaveLength(1);
      if (!isTooSlow) return;
    }
  });

  test('reports a client that disconnects', async () => {
    const { upstream, isSending } = await startLargeUpstream();
    const { port, calls } = await startGateway(upstream.url, options);
    const client = startStalledClient(port);
    await isSending;
    client.socket.destroy();
    await waitUntil(() => calls.length > 0);
    expect(calls).toMatchObject([{ code: 'client_closed_request' }]);
  });

  test('drain ends within its time limit', async () => {
    const { upstream, isSending } = await startLargeUpstream();
    const { server, port, calls } = await startGateway(upstream.url, options);
    startStalledClient(port);
    await isSending;
    await server.drain({ timeoutMs: 100 });
    await waitUntil(() => calls.length > 0);
    expect(calls).toMatchObject([{ code: 'gateway_stopped' }]);
  });
});

test.each([
  ['checked', 'open'],
  ['unchecked', false],
] as const)('an upstream that stops sending is reported as such, though the client reads: %s', async (_, report) => {
  const upstream = await startUpstream((request, response) => {
    request.resume();
    response.writeHead(200, json).write(Buffer.alloc(MIB, 0x20));
  });
  const { port, calls } = await startGateway(upstream.url, { timeoutMs: 500, check: { response: { report } } });
  const client = startStalledClient(port);
  client.socket.resume();
  await client.closed;
  await waitUntil(() => calls.length > 0);
  expect(calls).toMatchObject([{ status: 200, code: 'upstream_timeout' }]);
});

describe('an upstream that stops reading', () => {
  const upload = (): string => `{"model":"m","input":"${'a'.repeat(24 * MIB)}"}`;

  test('ends the call with 504 when timeoutMs elapses, and its connection is closed', async () => {
    const requests: IncomingMessage[] = [];
    const upstream = await startUpstream((request) => {
      requests.push(request.on('error', () => {}).pause());
    });
    const { port, calls } = await startGateway(upstream.url, { timeoutMs: 1000 });
    const client = startStalledClient(port, Buffer.from(upload()));
    client.socket.resume();
    await waitUntil(() => calls.length > 0);
    expect(calls).toMatchObject([{ status: 504, code: 'upstream_timeout' }]);
    for (const request of requests) request.resume();
    await waitUntil(() => requests.every(({ socket }) => socket.destroyed));
    client.socket.destroy();
  });

  test.each([
    ['checked', {}],
    ['streamed', { check: { request: { reject: false } } }],
  ] as const)('after a complete response, its connection is closed: a %s request', async (_, options) => {
    // Not `node:http`, whose server reads the rest of a request once it has responded.
    const body = '{"error":{"message":"slow down"}}';
    const response = `HTTP/1.1 429 Too Many Requests\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const sockets: Socket[] = [];
    const upstream = createRawServer((socket) => {
      sockets.push(socket.on('error', () => {}));
      socket.once('data', () => socket.pause().write(response));
    }).listen(0, '127.0.0.1');
    await once(upstream, 'listening');
    stops.push(() => upstream.close());
    const { port, calls } = await startGateway(`http://127.0.0.1:${(upstream.address() as AddressInfo).port}`, options);
    const request = Buffer.from(upload());
    const client = startStalledClient(port, request);
    client.socket.resume();
    await waitUntil(() => calls.length > 0);
    expect(calls).toMatchObject([{ status: 429, code: null }]);
    // What the gateway had already sent arrives, then the end of the connection; without that end, the complete upload would arrive.
    const [socket] = sockets as [Socket];
    const closed = once(socket, 'close');
    while (!socket.destroyed && socket.bytesRead < request.length) {
      socket.resume();
      await sleep(0);
    }
    expect(socket.bytesRead).toBeLessThan(request.length);
    await closed;
    client.socket.destroy();
  });
});

test('a streamed upload is cancelled at once when its target is closed', async () => {
  const { pump } = await import('../../src/internal/http/node-stream.js');
  const { Writable } = await import('node:stream');
  let cancelled = false;
  const target = new Writable({ write: (_chunk, _encoding, done) => done() });
  const source = new ReadableStream<Uint8Array>({
    pull(controller) {
      // The chunk arrives after the target was destroyed, and before its `close` event.
      target.destroy();
      controller.enqueue(new Uint8Array(1));
    },
    cancel: () => void (cancelled = true),
  });
  await pump(source, target);
  expect(cancelled).toBe(true);
});
