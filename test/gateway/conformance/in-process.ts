/** The gateway and its adapters, served by this process. */
import { createServer, request as requestHttp, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Readable, pipeline } from 'node:stream';
import express from 'express';
import express4 from 'express4';
import fastify from 'fastify';
import { Hono } from 'hono';
import { expressCompactValidator } from '../../../src/gateway/adapters/express.js';
import { fastifyCompactValidator } from '../../../src/gateway/adapters/fastify.js';
import { honoCompactValidator } from '../../../src/gateway/adapters/hono.js';
import { createCompactGateway } from '../../../src/gateway/index.js';
import { createNodeGateway, nodeDecoders } from '../../../src/gateway/node.js';
import { toNodeListener } from '../../../src/internal/http/node-server.js';
import { PATH, send } from '../http-client.js';
import type { RunningGateway, Subject } from './subject.js';

export async function serve(listener: RequestListener): Promise<RunningGateway & { url: string }> {
  const server = createServer({ requestTimeout: 0 }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    call: (request) => send(url, request),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A proxy such as applications have behind a middleware: it forwards every request. */
const proxyTo =
  (upstream: string) =>
  (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const {
      te,
      connection,
      'x-hop': hop,
      'proxy-authorization': authorization,
      'transfer-encoding': transferEncoding,
      ...headers
    } = incoming.headers;
    const forwarded = requestHttp(new URL(incoming.url ?? '/', upstream), { method: 'POST', headers, agent: false }, (response) => {
      const { connection, 'x-hop': hop, 'proxy-authenticate': authenticate, ...endToEnd } = response.headers;
      outgoing.writeHead(response.statusCode ?? 0, endToEnd);
      pipeline(response, outgoing, () => {});
    });
    pipeline(incoming, forwarded, () => {});
  };

const withFetch: Subject = {
  name: 'any runtime with `fetch`',
  runs: '`createCompactGateway`',
  lacks: ['brotli'],
  preservesEncoding: false,
  async start(upstream) {
    const gateway = createCompactGateway({ upstream, hold: true });
    // Only converts Node's requests to web requests.
    return serve(toNodeListener(gateway.fetch));
  },
};

const onNode: Subject = {
  name: 'Node',
  runs: '`createNodeGateway`',
  lacks: [],
  preservesEncoding: true,
  start: async (upstream) => serve(createNodeGateway({ upstream, hold: true }).handler),
};

/** A middleware leaves paths and responses to its application. */
const LEFT_TO_APPLICATION = ['routes', 'responses'] as const;
const middleware = (name: string): string => `\`${name}\`, with \`nodeDecoders()\``;

const onExpress = (name: string, create: typeof express): Subject => ({
  name,
  runs: middleware('expressCompactValidator'),
  lacks: [...LEFT_TO_APPLICATION],
  preservesEncoding: true,
  start: async (upstream) => serve(create().post(PATH, expressCompactValidator({ decoders: nodeDecoders() }), proxyTo(upstream))),
});

const onFastify: Subject = {
  name: 'Fastify',
  runs: middleware('fastifyCompactValidator'),
  lacks: [...LEFT_TO_APPLICATION],
  preservesEncoding: true,
  async start(upstream) {
    const app = fastify();
    await app.register(fastifyCompactValidator({ decoders: nodeDecoders() }));
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_, payload, done) => done(null, payload));
    app.post(PATH, (request, reply) => {
      const body = request.body as Readable;
      reply.hijack();
      const { headers, url } = request.raw;
      for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value as string);
      proxyTo(upstream)(Object.assign(body, { headers, url }) as unknown as IncomingMessage, reply.raw);
    });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    return { call: (request) => send(url, request), stop: () => app.close() };
  },
};

const onHono: Subject = {
  name: 'Hono',
  runs: middleware('honoCompactValidator'),
  lacks: [...LEFT_TO_APPLICATION],
  preservesEncoding: false,
  async start(upstream) {
    const app = new Hono();
    const gateway = createCompactGateway({
      upstream,
      check: { request: { reject: false }, response: { report: false } },
      onUnsupportedEncoding: 'pass',
    });
    app.post(PATH, honoCompactValidator({ decoders: nodeDecoders() }), (c) => gateway.fetch(c.req.raw));
    return serve(toNodeListener(async (request) => app.fetch(request)));
  },
};

export const IN_PROCESS: readonly Subject[] = [
  withFetch,
  onNode,
  onExpress('Express 5', express),
  onExpress('Express 4', express4),
  onFastify,
  onHono,
];

/** The gateways as they are without `hold`: a response that is forwarded as it arrives has no header with the number of issues. */
export const WITHOUT_HOLD: readonly Subject[] = [
  {
    ...withFetch,
    name: `${withFetch.name}, without hold`,
    lacks: [...withFetch.lacks, 'responses'],
    start: async (upstream) => serve(toNodeListener(createCompactGateway({ upstream }).fetch)),
  },
  {
    ...onNode,
    name: `${onNode.name}, without hold`,
    lacks: [...onNode.lacks, 'responses'],
    start: async (upstream) => serve(createNodeGateway({ upstream }).handler),
  },
];
