/** Transports of an application, called through `fetch` and through the request listener on Node. */
import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createCompactGateway, type GatewayTransport, type UpstreamRequest } from '../../src/gateway/index.js';
import { createNodeTransport, toNodeHandler } from '../../src/gateway/node.js';
import { listenOn } from '../../src/internal/http/node-server.js';
import { COMPACTED, startUpstream } from './upstream.js';
import { PATH, send } from './http-client.js';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const BODY = '{"model":"m","input":"hi"}';
const headers = { 'content-type': 'application/json' };

/** Calls a gateway with this transport, and returns the status. */
const WAYS: Readonly<Record<string, (upstream: string, transport: GatewayTransport) => Promise<number>>> = {
  fetch: async (upstream, transport) => {
    const gateway = createCompactGateway({ upstream, transport });
    const response = await gateway.fetch(new Request(`http://gateway.test${PATH}`, { method: 'POST', headers, body: BODY }));
    // The timer of a body that is not read would keep the process running.
    await response.arrayBuffer();
    return response.status;
  },
  'the request listener on Node': async (upstream, transport) => {
    const server = createServer(toNodeHandler(createCompactGateway({ upstream, transport })));
    const { url } = await listenOn(server, { port: 0, host: '127.0.0.1' });
    stops.push(() => new Promise((resolve) => server.close(resolve)));
    return (await send(url, { headers: { ...headers, connection: 'close' }, body: Buffer.from(BODY) })).status;
  },
};

describe.each(Object.entries(WAYS))('through %s', (_, call) => {
  test('a header that a transport sets reaches the upstream, with the rest of the request', async () => {
    const upstream = await startUpstream();
    stops.push(upstream.close);
    const node = createNodeTransport();
    const transport: GatewayTransport = (request) => {
      request.headers.set('api-key', 'from-the-vault');
      return node(request);
    };
    expect(await call(upstream.url, transport)).toBe(200);
    const [received] = upstream.takeRequests();
    expect(received?.headers['api-key']).toBe('from-the-vault');
    expect(received?.headers['content-type']).toBe('application/json');
    expect(String(received?.body)).toBe(BODY);
  });

  test('a transport can pass a changed copy of the request on', async () => {
    const upstream = await startUpstream();
    stops.push(upstream.close);
    const node = createNodeTransport();
    const transport: GatewayTransport = (request) => node({ ...request, headers: new Headers({ 'x-copy': '1' }) });
    expect(await call(upstream.url, transport)).toBe(200);
    expect(upstream.takeRequests()[0]?.headers['x-copy']).toBe('1');
  });

  test('a transport is called with the public argument only', async () => {
    const calls: unknown[][] = [];
    const transport = async (...args: unknown[]): Promise<Response> => {
      calls.push(args);
      return new Response(COMPACTED, { headers });
    };
    expect(await call('http://upstream.test', transport as GatewayTransport)).toBe(200);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toHaveLength(1);
    const [request] = calls[0] as [UpstreamRequest];
    expect(Object.keys(request).sort()).toEqual(['body', 'chunks', 'headers', 'method', 'signal', 'url']);
  });
});
