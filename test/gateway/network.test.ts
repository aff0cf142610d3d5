/** The connections of the Node transport to the upstream: agents, proxies, private certificates. */
import { createServer, type IncomingMessage } from 'node:http';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, createServer as createTlsServer, type ServerOptions } from 'node:https';
import { connect, createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { GatewayCall } from '../../src/gateway/index.js';
import { createNodeGateway, createNodeTransport, serveGateway, type NodeGatewayOptions } from '../../src/gateway/node.js';
import { NODES, run } from '../processes.js';
import { CERTIFICATE, KEY } from './certificate.js';
import { COMPACTED } from './upstream.js';
import { PATH, send } from './http-client.js';

const json = { 'content-type': 'application/json' };
const BODY = Buffer.from('{"model":"m","input":"hi"}');

const stops: (() => unknown)[] = [];
afterEach(async () => {
  jest.useRealTimers();
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** Listens on a free port. The server and its connections are closed after the test. */
async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => {}));
    stops.push(() => void socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => void server.close());
  return (server.address() as AddressInfo).port;
}

interface TestUpstream {
  url: string;
  requests: IncomingMessage[];
  /** The common names of the certificates of the clients. */
  clients: unknown[];
}

async function startTlsUpstream(options: ServerOptions = {}): Promise<TestUpstream> {
  const requests: IncomingMessage[] = [];
  const clients: unknown[] = [];
  const server = createTlsServer({ key: KEY, cert: CERTIFICATE, ...options }, (request, response) => {
    requests.push(request.resume());
    clients.push((request.socket as TLSSocket).getPeerCertificate().subject?.CN);
    response.writeHead(200, json).end(COMPACTED);
  });
  return { url: `https://localhost:${await listen(server)}`, requests, clients };
}

interface Proxy {
  url: string;
  /** The CONNECT requests. */
  tunnels: IncomingMessage[];
  /** All bytes that went through the tunnels to the upstream. */
  bytes: Buffer[];
}

/** A proxy that knows no other method than CONNECT. With a status, it refuses; with null, it never responds. */
async function startProxy(status: number | null = 200): Promise<Proxy> {
  const tunnels: IncomingMessage[] = [];
  const bytes: Buffer[] = [];
  const server = createServer((_, response) => void response.writeHead(405).end());
  server.on('connect', (request, client: Socket) => {
    tunnels.push(request);
    if (status === null) return;
    if (status !== 200) return void client.end(`HTTP/1.1 ${status} Refused\r\nproxy-authenticate: Basic\r\ncontent-length: 2\r\n\r\nno`);
    const target = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.on('data', (chunk: Buffer) => bytes.push(chunk)).pipe(target);
      target.pipe(client);
    });
    target.on('error', () => client.destroy());
    client.on('error', () => target.destroy()).on('close', () => target.destroy());
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, tunnels, bytes };
}

interface TestGateway {
  call: () => Promise<{ status: number; code: string | undefined; message: string | undefined }>;
  calls: GatewayCall[];
}

async function startGateway(options: NodeGatewayOptions): Promise<TestGateway> {
  const calls: GatewayCall[] = [];
  const server = await serveGateway(createNodeGateway({ ...options, onComplete: (call) => void calls.push(call) }), { port: 0 });
  stops.push(server.close);
  const { agent } = options;
  if (agent) stops.push(() => agent.destroy());
  return {
    calls,
    async call() {
      const { status, body } = await send(server.url, { headers: { ...json, 'api-key': 'key-of-the-client' }, body: BODY });
      const { error } = JSON.parse(String(body)) as { error?: { code: string; message: string } };
      return { status, code: error?.code, message: error?.message };
    },
  };
}

describe('a proxy', () => {
  test('is used by an agent for it: a tunnel for all calls, and the upstream is verified', async () => {
    const upstream = await startTlsUpstream();
    const proxy = await startProxy();
    const url = proxy.url.replace('http://', 'http://user:secret-of-the-proxy@');
    const agent = new HttpsProxyAgent(url, { keepAlive: true });
    // The options of its constructor are for the connection to the proxy, these for that to the upstream.
    Object.assign(agent.options, { ca: CERTIFICATE });
    const gateway = await startGateway({ upstream: upstream.url, agent });
    for (let i = 0; i < 2; i++) expect(await gateway.call()).toMatchObject({ status: 200 });
    expect(proxy.tunnels.map(({ url }) => url)).toEqual([new URL(upstream.url).host]);
    expect(proxy.tunnels[0]?.headers['proxy-authorization']).toMatch(/^Basic /);
    expect(upstream.requests.map(({ headers }) => [headers['api-key'], headers['content-length'], headers.host])).toEqual(
      Array(2).fill(['key-of-the-client', String(BODY.length), new URL(upstream.url).host]),
    );
    expect(upstream.requests.flatMap(({ rawHeaders }) => rawHeaders).join()).not.toMatch(/proxy/i);
    // The proxy sees TLS only.
    expect(proxy.bytes.length).toBeGreaterThan(0);
    expect(Buffer.concat(proxy.bytes).includes('key-of-the-client')).toBe(false);

    const untrusting = await startGateway({ upstream: upstream.url, agent: new HttpsProxyAgent(proxy.url) });
    expect(await untrusting.call()).toMatchObject({ status: 502, code: 'upstream_unreachable' });
    expect(upstream.requests).toHaveLength(2);
  });

  test.each([407, 403, 502])('that refuses with %d: 502, and not as if the upstream had responded', async (status) => {
    const proxy = await startProxy(status);
    const gateway = await startGateway({ upstream: 'https://localhost:1', agent: new HttpsProxyAgent(proxy.url) });
    expect(await gateway.call()).toEqual({
      status: 502,
      code: 'upstream_unreachable',
      message: expect.stringContaining('(ERR_PROXY_TUNNEL)'),
    });
    expect(proxy.tunnels).toHaveLength(1);
    while (gateway.calls.length === 0) await turn();
    expect(gateway.calls[0]).not.toHaveProperty('upstreamStatus');
  });

  test('that cannot be reached: 502', async () => {
    const server = createTcpServer();
    const port = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    const gateway = await startGateway({ upstream: 'https://localhost:1', agent: new HttpsProxyAgent(`http://127.0.0.1:${port}`) });
    expect(await gateway.call()).toMatchObject({ status: 502, code: 'upstream_unreachable' });
  });

  /** Advances the timers once the proxy has received the request, so that no test waits. */
  const fakeTimers = (): void =>
    void jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'performance', 'Date'] });

  test.each<[string, number | null]>([
    ['never responds', null],
    ['leads to an upstream that never completes the handshake', 200],
  ])('that %s: 502 after 10 s', async (_, status) => {
    let silent = 0;
    const target = await listen(createTcpServer((socket) => void socket.on('data', () => silent++)));
    const proxy = await startProxy(status);
    fakeTimers();
    const gateway = await startGateway({ upstream: `https://localhost:${target}`, agent: new HttpsProxyAgent(proxy.url) });
    let result: { status: number } | undefined;
    const call = gateway.call().then((response) => (result = response));
    while (status === null ? proxy.tunnels.length === 0 : silent === 0) await turn();
    jest.advanceTimersByTime(9_900);
    for (let i = 0; i < 10; i++) await turn();
    expect(result).toBeUndefined();
    jest.advanceTimersByTime(200);
    expect(await call).toMatchObject({ status: 502, code: 'upstream_unreachable', message: expect.stringContaining('(ETIMEDOUT)') });
  });

  test('a connection that is established has no such limit, nor has a request that waits for a connection', async () => {
    const pending: (() => void)[] = [];
    const server = createServer((request, response) => {
      request.resume();
      pending.push(() => response.writeHead(200, json).end(COMPACTED));
    });
    const upstream = `http://127.0.0.1:${await listen(server)}`;
    fakeTimers();
    const gateway = await startGateway({ upstream, agent: new HttpAgent({ maxSockets: 1 }) });
    const calls = [gateway.call(), gateway.call()];
    for (const call of calls) {
      while (pending.length === 0) await turn();
      jest.advanceTimersByTime(60_000);
      for (let i = 0; i < 10; i++) await turn();
      pending.pop()?.();
      expect(await call).toMatchObject({ status: 200 });
    }
    // The second call is sent over the connection of the first one.
    const unlimited = await startGateway({ upstream, agent: new HttpAgent({ keepAlive: true }) });
    for (let i = 0; i < 2; i++) {
      const call = unlimited.call();
      while (pending.length === 0) await turn();
      jest.advanceTimersByTime(60_000);
      for (let j = 0; j < 10; j++) await turn();
      pending.pop()?.();
      expect(await call).toMatchObject({ status: 200 });
    }
  });

  test.each(NODES)(
    '%s: is taken from the environment where Node itself does so',
    async (node) => {
      const upstream = await startTlsUpstream();
      const proxy = await startProxy();
      const source = `
      import { globalAgent } from 'node:https';
      const gateway = createNodeGateway({ upstream: url });
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"model":"m","input":"hi"}' };
      const statuses = [];
      for (let i = 0; i < 2; i++) {
        const response = await gateway.fetch(new Request('http://gateway.test${PATH}', init));
        statuses.push(response.status);
        await response.text();
      }
      print({ statuses, knows: 'proxyEnv' in globalAgent.options });
    `;
      const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1', HTTPS_PROXY: proxy.url, NO_PROXY: '' };
      const without = (await run(node, upstream.url, source, env)) as { statuses: number[]; knows: boolean };
      expect([without.statuses, proxy.tunnels.length]).toEqual([[200, 200], 0]);
      const { statuses, knows } = (await run(node, upstream.url, source, { ...env, NODE_USE_ENV_PROXY: '1' })) as typeof without;
      expect([statuses, proxy.tunnels.length]).toEqual([[200, 200], knows ? 1 : 0]);
    },
    30_000,
  );
});

describe('certificates', () => {
  test('of a private CA are verified with an agent that has it', async () => {
    const upstream = await startTlsUpstream();
    const { call } = await startGateway({ upstream: upstream.url, agent: new HttpsAgent({ ca: CERTIFICATE }) });
    expect(await call()).toMatchObject({ status: 200 });
    const untrusting = await startGateway({ upstream: upstream.url, agent: new HttpsAgent() });
    expect(await untrusting.call()).toMatchObject({ status: 502, code: 'upstream_unreachable' });
    expect(upstream.requests).toHaveLength(1);
  });

  test('of the gateway itself are sent with an agent that has one', async () => {
    const upstream = await startTlsUpstream({ requestCert: true, rejectUnauthorized: true, ca: CERTIFICATE });
    const { call } = await startGateway({
      upstream: upstream.url,
      agent: new HttpsAgent({ ca: CERTIFICATE, cert: CERTIFICATE, key: KEY }),
    });
    expect(await call()).toMatchObject({ status: 200 });
    expect(upstream.clients).toEqual(['localhost']);
    const anonymous = await startGateway({ upstream: upstream.url, agent: new HttpsAgent({ ca: CERTIFICATE }) });
    expect(await anonymous.call()).toMatchObject({ status: 502 });
    expect(upstream.requests).toHaveLength(1);
  });
});

describe('an agent', () => {
  test('is used for the upstream, and decides about keep-alive', async () => {
    const ports: unknown[] = [];
    const server = createServer((request, response) => {
      ports.push(request.resume().socket.remotePort);
      response.writeHead(200, json).end(COMPACTED);
    });
    const upstream = `http://127.0.0.1:${await listen(server)}`;
    for (const keepAlive of [true, false]) {
      const { call } = await startGateway({ upstream, agent: new HttpAgent({ keepAlive }) });
      for (let i = 0; i < 2; i++) expect(await call()).toMatchObject({ status: 200 });
      expect(new Set(ports.splice(0)).size).toBe(keepAlive ? 1 : 2);
    }
  });

  test.each<[string, () => unknown, RegExp]>([
    ['of undici', () => createNodeTransport({ agent: { dispatch() {} } as never }), /undici works with the option fetch only/],
    ['null', () => createNodeTransport({ agent: null as never }), /agent must be an agent of node:http/],
    ['http for https', () => createNodeGateway({ upstream: 'https://a.test', agent: new HttpAgent() }), /must be an agent of node:https/],
    ['https for http', () => createNodeGateway({ upstream: ' HTTP://a.test', agent: new HttpsAgent() }), /must be an agent of node:http,/],
    [
      'besides a transport',
      () => createNodeGateway({ upstream: 'http://a.test', transport: createNodeTransport(), agent: new HttpAgent() }),
      /agent, fetch or transport/,
    ],
    ['besides fetch', () => createNodeGateway({ upstream: 'http://a.test', fetch, agent: new HttpAgent() }), /agent, fetch or transport/],
  ])('that is invalid: %s', (_, create, message) => {
    expect(create).toThrow(expect.objectContaining({ code: 'invalid_options', message: expect.stringMatching(message) }));
  });
});

test('a transport that wraps that of Node does not copy the chunks of a body', async () => {
  let reads = 0;
  const node = createNodeTransport();
  const { call } = await startGateway({
    upstream: (await startTlsUpstream()).url.replace('https', 'http'),
    transport: (request) => {
      const { url, method, headers, chunks, signal } = request;
      return node({
        url,
        method,
        headers,
        chunks,
        signal,
        get body() {
          return (reads++, request.body);
        },
      });
    },
  });
  // The server expects TLS.
  expect((await call()).status).toBe(502);
  expect(reads).toBe(0);
});
