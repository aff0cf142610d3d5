/** The server of the gateway: its time limits, health checks, invalid requests, and the end of its connections. */
import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { connect, Server, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createCompactGateway, type CompactGatewayOptions } from '../../src/gateway/index.js';
import { serveGateway, type GatewayServer, type ServeGatewayOptions } from '../../src/gateway/node.js';
import { COMPACTED } from './upstream.js';
import { PATH } from './http-client.js';

const json = { 'content-type': 'application/json' };
const VALID = '{"model":"m","input":"hi"}';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  for (const stop of stops.splice(0).reverse()) await stop();
});

interface Started {
  server: GatewayServer;
  /** The server of Node. */
  http: HttpServer;
  /** Both ends of a new connection. */
  open: () => Promise<{ client: Socket; accepted: Socket; received: () => string }>;
}

async function start(
  options: Partial<ServeGatewayOptions> = {},
  fetch = async () => new Response(COMPACTED, { headers: json }),
  gatewayOptions: Partial<CompactGatewayOptions> = {},
): Promise<Started> {
  const listen = jest.spyOn(Server.prototype, 'listen');
  const gateway = createCompactGateway({ upstream: 'http://upstream.test', fetch, ...gatewayOptions });
  const server = await serveGateway(gateway, { port: 0, ...options });
  const http = listen.mock.contexts[0] as HttpServer;
  listen.mockRestore();
  stops.push(() => server.close());
  const open: Started['open'] = async () => {
    const client = connect(Number(new URL(server.url).port), '127.0.0.1');
    stops.push(() => client.destroy());
    let received = '';
    client.on('error', () => {}).on('data', (chunk) => (received += String(chunk)));
    const [accepted] = (await once(http, 'connection')) as [Socket];
    return { client, accepted, received: () => received };
  };
  return { server, http, open };
}

const waitUntil = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await turn();
};

const post = `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${VALID.length}\r\n\r\n${VALID}`;
const get = (path: string, method = 'GET'): string => `${method} ${path} HTTP/1.1\r\nhost: a\r\n\r\n`;

test('keeps idle connections longer than load balancers do, and limits headers but not requests', async () => {
  const { http } = await start();
  const { requestTimeout, headersTimeout, keepAliveTimeout } = http;
  expect({ requestTimeout, headersTimeout, keepAliveTimeout }).toEqual({
    requestTimeout: 0,
    headersTimeout: 60_000,
    keepAliveTimeout: 75_000,
  });
});

describe('a request that is not valid HTTP', () => {
  const broken = (code: string): Error => Object.assign(new Error('broken'), { code });

  test.each([
    ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout', 'request_timeout'],
    ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large', 'headers_too_large'],
    ['HPE_INVALID_METHOD', '400 Bad Request', 'invalid_http'],
  ])('%s: the response is %s with the code %s, and the connection is closed', async (code, status, expected) => {
    const errors: unknown[] = [];
    const { http, open } = await start({ onClientError: (...error) => void errors.push(error) });
    const { client, accepted, received } = await open();
    http.emit('clientError', broken(code), accepted);
    if (!client.destroyed) await once(client, 'close');
    const [head = '', body = ''] = received().split('\r\n\r\n');
    expect(head.split('\r\n')).toEqual([
      `HTTP/1.1 ${status}`,
      'connection: close',
      'content-type: application/json',
      `content-length: ${body.length}`,
    ]);
    expect(JSON.parse(body)).toMatchObject({ error: { code: expected, type: 'invalid_request_error' } });
    expect(errors).toEqual([[Number(status.slice(0, 3)), expected]]);
  });

  test('does not damage the response to the request before it', async () => {
    let respond!: (response: Response) => void;
    const errors: unknown[] = [];
    const { http, open } = await start(
      { onClientError: (...error) => void errors.push(error) },
      () => new Promise<Response>((resolve) => (respond = resolve)),
    );
    const { client, accepted, received } = await open();
    client.write(post);
    await waitUntil(() => respond !== undefined);
    http.emit('clientError', broken('HPE_INVALID_METHOD'), accepted);
    respond(new Response(COMPACTED, { headers: json }));
    await once(client, 'close');
    expect(received()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(received()).toContain(COMPACTED);
    expect(errors).toEqual([]);
  });

  test('whose response has started gets no second one', async () => {
    const errors: unknown[] = [];
    // Neither reads the request nor ends.
    const fetch = async () =>
      new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(9)) }), { headers: json });
    const check = { request: { reject: false }, response: { report: false } } as const;
    const { http, open } = await start({ onClientError: (...error) => void errors.push(error) }, fetch, { check });
    const { client, accepted, received } = await open();
    client.write(post.slice(0, -1));
    await waitUntil(() => received().includes('200 OK'));
    http.emit('clientError', broken('HPE_INVALID_CHUNK_SIZE'), accepted);
    if (!client.destroyed) await once(client, 'close');
    expect(received().match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test('whose call is open is not reported as another error', async () => {
    const errors: unknown[] = [];
    const { http, open } = await start({ onClientError: (...error) => void errors.push(error) });
    const { client, accepted, received } = await open();
    const isArrived = once(http, 'request');
    client.write(post.slice(0, -1));
    await isArrived;
    http.emit('clientError', broken('HPE_INVALID_CHUNK_SIZE'), accepted);
    if (!client.destroyed) await once(client, 'close');
    expect(received()).toMatch(/^HTTP\/1\.1 400 /);
    expect(errors).toEqual([]);
  });
});

describe('/healthz', () => {
  test('returns 200, and the headers alone for HEAD', async () => {
    const { open } = await start();
    const { client, received } = await open();
    client.write(get('/healthz'));
    await waitUntil(() => received().includes('{"status":"ok"}'));
    client.write(get('/healthz', 'HEAD'));
    // The response to the last request shows that the one before it had no body.
    client.write(get('/missing').replace('host: a', 'host: a\r\nconnection: close'));
    await once(client, 'close');
    const [, first, second, third] = received().split('HTTP/1.1 ');
    expect(first).toMatch(/^200 OK\r\n/);
    expect(second).toMatch(/^200 OK\r\n(.+\r\n)+\r\n$/);
    expect(third).toMatch(/^404 /);
  });

  test('returns 503 while the server drains, and announces that the connection closes', async () => {
    const { server, open } = await start();
    const { client, received } = await open();
    const drained = server.drain();
    client.write(get('/healthz'));
    await once(client, 'close');
    expect(received()).toMatch(/^HTTP\/1\.1 503 [\s\S]*connection: close[\s\S]*\{"status":"draining"\}/i);
    await drained;
  });
});

describe('drain', () => {
  test('lets an open call end, and announces that its connection closes', async () => {
    let respond!: (response: Response) => void;
    const { server, open } = await start({}, () => new Promise<Response>((resolve) => (respond = resolve)));
    const { client, received } = await open();
    client.write(post);
    await waitUntil(() => respond !== undefined);
    const drained = server.drain();
    respond(new Response(COMPACTED, { headers: json }));
    await once(client, 'close');
    expect(received()).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*connection: close/i);
    await drained;
  });

  test('serves new connections until delayMs has elapsed, while /healthz returns 503 and /livez 200', async () => {
    const { server, open } = await start();
    const { setTimeout: set } = globalThis;
    let elapse!: () => void;
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms: number) => {
      if (ms !== 123_456) return set(work, ms);
      elapse = work;
      return set(() => {}, 0);
    }) as typeof setTimeout);
    const drained = server.drain({ delayMs: 123_456 });
    const { client, received } = await open();
    client.write(get('/healthz'));
    await waitUntil(() => received().includes('{"status":"draining"}'));
    expect(received()).toMatch(/^HTTP\/1\.1 503 [\s\S]*connection: keep-alive/i);
    client.write(get('/livez'));
    await waitUntil(() => received().includes('{"status":"ok"}'));
    client.write(post);
    await waitUntil(() => received().includes(COMPACTED));
    elapse();
    client.write(get('/livez'));
    await once(client, 'close');
    expect(received().split('HTTP/1.1 ').at(-1)).toMatch(/^200 OK\r\n[\s\S]*connection: close[\s\S]*\{"status":"ok"\}/i);
    await drained;
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test('close ends a delay', async () => {
    const { server } = await start();
    const drained = server.drain({ delayMs: 600_000 });
    await server.close();
    await drained;
  });

  test('a second drain without a delay ends the delay of the first', async () => {
    const { server } = await start();
    await Promise.all([server.drain({ delayMs: 600_000 }), server.drain()]);
  });

  test.each([-1, Infinity, NaN, 2 ** 31])('rejects the delay %p', async (delayMs) => {
    const { server } = await start();
    expect(() => server.drain({ delayMs })).toThrow('delayMs must be a number from 0 to');
  });

  test('closes idle connections after a second', async () => {
    const { server, open } = await start();
    const { client, received } = await open();
    client.write(get('/healthz'));
    await waitUntil(() => received().includes('{"status":"ok"}'));
    const { setTimeout: set } = globalThis;
    const durations: unknown[] = [];
    const timers: NodeJS.Timeout[] = [];
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms: number) => {
      durations.push(ms);
      const timer = set(work, 0);
      timers.push(timer);
      return timer;
    }) as typeof setTimeout);
    const drained = server.drain();
    expect(timers.map((timer) => timer.hasRef())).toEqual([false]);
    if (!client.destroyed) await once(client, 'close');
    await drained;
    expect(durations[0]).toBe(1000);
  });

  test('removes its time limit when it ends sooner', async () => {
    const active = new Set<unknown>();
    let started = 0;
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const { server } = await start();
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms: number) => {
      const timer = set(work, ms);
      if (ms === 123_456) active.add(timer) && started++;
      return timer;
    }) as typeof setTimeout);
    jest.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => (active.delete(timer), clear(timer as NodeJS.Timeout)));
    await server.drain({ timeoutMs: 123_456 });
    expect([started, active.size]).toEqual([1, 0]);
  });
});
