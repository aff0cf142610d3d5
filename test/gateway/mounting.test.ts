/** The gateway below a prefix: with the option `basePath`, and mounted in frameworks. */
import { createServer, type RequestListener } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import express4 from 'express4';
import fastify from 'fastify';
import { Hono } from 'hono';
import { createCompactGateway } from '../../src/gateway/index.js';
import { createNodeGateway, serveGateway, toNodeHandler, type NodeGatewayOptions } from '../../src/gateway/node.js';
import { listenOn } from '../../src/internal/http/node-server.js';
import { startUpstream, type Upstream } from './upstream.js';
import { send } from './http-client.js';

const headers = { 'content-type': 'application/json' };
const BODY = Buffer.from('{"model":"m","input":"hi"}');
const PATHS = ['/openai/v1/responses/compact', '/v1/responses/compact'];

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
let upstream: Upstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => upstream.close());

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  const { url } = await listenOn(server, { port: 0, host: '127.0.0.1' });
  stops.push(async () => (server.closeAllConnections(), server.close()));
  return url;
}

const gatewayWith = (options: Partial<NodeGatewayOptions> = {}) => createNodeGateway({ upstream: upstream.url, ...options });

/** How the gateway is mounted at `/ai`. */
const MOUNTS: Readonly<Record<string, () => Promise<string>>> = {
  'serveGateway, with basePath': async () => {
    const server = await serveGateway(gatewayWith({ basePath: '/ai' }), { port: 0 });
    stops.push(server.close);
    return server.url;
  },
  'fetch, with basePath': async () =>
    serve(toNodeHandler({ fetch: createCompactGateway({ upstream: upstream.url, basePath: '/ai/' }).fetch })),
  'Express 5, app.use': async () => serve(express().use('/ai', gatewayWith().handler)),
  'Express 4, app.use': async () => serve(express4().use('/ai', gatewayWith().handler)),
  'Express 5, app.use twice': async () =>
    serve(express().use('/a', express.Router()).use(express.Router().use('/ai', gatewayWith().handler))),
  'Express 5, app.use and basePath': async () => serve(express().use('/ai', gatewayWith({ basePath: '/ai' }).handler)),
  'Express 5, app.post and basePath': async () =>
    serve(
      express().post(
        PATHS.map((path) => `/ai${path}`),
        gatewayWith({ basePath: '/ai' }).handler,
      ),
    ),
  'Fastify, with basePath': async () => {
    const app = fastify();
    const { handler } = gatewayWith({ basePath: '/ai' });
    await app.register(
      async (scope) => {
        scope.removeAllContentTypeParsers();
        scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
        for (const path of PATHS) scope.post(path, (request, reply) => (reply.hijack(), handler(request.raw, reply.raw)));
      },
      { prefix: '/ai' },
    );
    stops.push(() => app.close());
    return app.listen({ port: 0, host: '127.0.0.1' });
  },
  'Hono, app.mount': async () => {
    const app = new Hono().mount('/ai', createCompactGateway({ upstream: upstream.url }).fetch);
    return serve(toNodeHandler({ fetch: async (request) => app.fetch(request) }));
  },
  'Hono, app.post and basePath': async () => {
    const gateway = createCompactGateway({ upstream: upstream.url, basePath: '/ai' });
    const app = new Hono().post('/ai/*', (c) => gateway.fetch(c.req.raw));
    return serve(toNodeHandler({ fetch: async (request) => app.fetch(request) }));
  },
};

test.each(Object.keys(MOUNTS))('%s: serves both paths below the prefix', async (name) => {
  const url = await (MOUNTS[name] as () => Promise<string>)();
  for (const path of PATHS) expect((await send(url, { path: `/ai${path}?api-version=1`, headers, body: BODY })).status).toBe(200);
  // The upstream is called without the prefix.
  const received = upstream.takeRequests();
  expect(received.map((request) => request.url)).toEqual(PATHS.map((path) => `${path}?api-version=1`));
  expect(received.every(({ body }) => body.equals(BODY))).toBe(true);
  for (const path of [...PATHS, '/ai', '/aiopenai/v1/responses/compact', `/ai${PATHS[0]}/x`, '/ai/v1/responses'])
    expect([path, (await send(url, { path, headers, body: BODY })).status]).toEqual([path, 404]);
  expect(upstream.takeRequests()).toEqual([]);
});

test('serves nothing else: neither the prefix twice nor an encoded path', async () => {
  for (const name of ['serveGateway, with basePath', 'fetch, with basePath', 'Express 5, app.use']) {
    const url = await (MOUNTS[name] as () => Promise<string>)();
    for (const path of [`/ai/ai${PATHS[0]}`, '/ai/%6fpenai/v1/responses/compact', `/ai/x/..${PATHS[0]}/../compact/x`])
      expect([name, path, (await send(url, { path, headers, body: BODY })).status]).toEqual([name, path, 404]);
  }
});

describe('basePath', () => {
  test('is in the message for other paths', async () => {
    const { url } = await serveGateway(gatewayWith({ basePath: '/ai' }), { port: 0 }).then((server) => (stops.push(server.close), server));
    const { body } = await send(url, { path: '/v1/responses', headers, body: BODY });
    const message = 'the gateway does not serve this path; it serves /ai/openai/v1/responses/compact and /ai/v1/responses/compact';
    expect(JSON.parse(String(body))).toMatchObject({ error: { code: 'not_found', message } });
  });

  test.each(['', '/', '/ai', '/ai/', '/a/b-c/d.e_f~'])('may be %j', (basePath) => {
    expect(() => gatewayWith({ basePath })).not.toThrow();
  });

  test.each(['ai', '//ai', '/ai//', '/a//b', '/a/../b', '/.', '/ai?x', '/ai#x', '/a b', '/%61', 'https://a.test/ai', 5, null])(
    'may not be %j',
    (basePath) => {
      expect(() => gatewayWith({ basePath: basePath as string })).toThrow(
        expect.objectContaining({ code: 'invalid_options', message: expect.stringMatching(/^basePath must be a path/) }),
      );
    },
  );
});
