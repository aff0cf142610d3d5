/** The adapters with body parsers: before a parser they leave the body unread, and after a parser they check its result. */
import { Agent, createServer, request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import express, { type Express, type RequestHandler } from 'express';
import express4 from 'express4';
import fastify from 'fastify';
import { Hono, type Context } from 'hono';
import { expressCompactValidator, type CompactValidatorOptions, type ValidatorCall } from '../../src/gateway/adapters/express.js';
import { fastifyCompactValidator } from '../../src/gateway/adapters/fastify.js';
import { honoCompactValidator } from '../../src/gateway/adapters/hono.js';
import { createCompactGateway, type GatewayReport } from '../../src/gateway/index.js';
import { toNodeHandler } from '../../src/gateway/node.js';
import { nodeOptions } from './node-options.js';
import { RESPONSE_HEADER, RESPONSES, startUpstream } from './upstream.js';
import { PATH, send, type WireRequest } from './http-client.js';

jest.setTimeout(30_000);

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const json = { 'content-type': 'application/json' };
const VALID: WireRequest = { headers: json, body: Buffer.from(' {"model":"m","input":[{"role":"user","content":"hi"}]}') };
const INVALID: WireRequest = { headers: json, body: Buffer.from('{"model":"m","input":[{"role":"user"}]}') };
const parsed = JSON.parse(String(VALID.body)) as object;

async function serveExpress(app: Express): Promise<string> {
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serveFastify(options: CompactValidatorOptions = {}): Promise<string> {
  const app = fastify();
  await app.register(fastifyCompactValidator(options));
  app.post(PATH, async (request) => ({ body: request.body }));
  app.post('/other', async (request) => ({ body: request.body }));
  stops.push(() => app.close());
  return app.listen({ port: 0, host: '127.0.0.1' });
}

type Echo = { kind: string; body: unknown };

test.each([
  ['a validator', (): RequestHandler => expressCompactValidator()],
  ['the gateway', (url: string): RequestHandler => toNodeHandler(createCompactGateway({ upstream: url, ...nodeOptions() }))],
])('after a validator, %s finds the body unread', async (_, next) => {
  const upstream = await startUpstream();
  stops.push(upstream.close);
  const app = express().use(expressCompactValidator(), next(upstream.url), express.json());
  app.post(PATH, (request, response) => void response.json(request.body));
  expect((await send(await serveExpress(app), VALID)).status).toBe(200);
});

async function serveFastifyWithLimits(limits: { maxBytes: number }): Promise<string> {
  const app = fastify();
  await app.register(fastifyCompactValidator({ limits }));
  app.post(PATH, async () => ({}));
  stops.push(() => app.close());
  return app.listen({ port: 0, host: '127.0.0.1' });
}

test.each([
  [
    'Express',
    (limits: { maxBytes: number }) =>
      serveExpress(express().post(PATH, expressCompactValidator({ limits }), (_, response) => void response.json({}))),
  ],
  ['Fastify', serveFastifyWithLimits],
])('%s: keeps the connection usable after it rejects a chunked body', async (_, start) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const url = await start({ maxBytes: 1000 });
  const call = (body: Buffer): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const outgoing = request(url + PATH, { method: 'POST', headers: { ...json, 'transfer-encoding': 'chunked' }, agent }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  expect(await call(Buffer.alloc(12_000_000, 0x20))).toBe(413);
  expect(await call(VALID.body as Buffer)).toBe(200);
  agent.destroy();
});

describe.each([
  ['5', express],
  ['4', express4],
])('Express %s', (_, create) => {
  const echo = (app: Express): Express =>
    app.post(PATH, (request, response) => {
      response.json({ kind: Buffer.isBuffer(request.body) ? 'bytes' : typeof request.body, body: request.body as unknown });
    });
  const parsers = {
    json: () => create.json(),
    text: () => create.text({ type: '*/*' }),
    raw: () => create.raw({ type: '*/*' }),
  };

  test.each(Object.entries(parsers))('before express.%s(), leaves the body unread', async (kind, parser) => {
    const url = await serveExpress(echo(create().use(expressCompactValidator(), parser())));
    const { status, body } = await send(url, VALID);
    const { body: parsedBody } = JSON.parse(String(body)) as Echo;
    expect(status).toBe(200);
    if (kind === 'json') expect(parsedBody).toEqual(parsed);
    if (kind === 'text') expect(parsedBody).toBe(String(VALID.body));
    if (kind === 'raw') expect(parsedBody).toEqual(JSON.parse(JSON.stringify(VALID.body)));
    expect((await send(url, INVALID)).status).toBe(400);
  });

  test.each(Object.entries(parsers))('after express.%s(), checks the parsed body without changing it', async (_, parser) => {
    const url = await serveExpress(echo(create().use(parser(), expressCompactValidator())));
    expect((await send(url, VALID)).status).toBe(200);
    const { status, body } = await send(url, INVALID);
    expect([status, JSON.parse(String(body))]).toMatchObject([
      400,
      { error: { code: 'missing_required_parameter', param: 'input[0].content' } },
    ]);
  });

  test('after a body parser, checks a body whose encoding only the parser can decode', async () => {
    if (create === express4) return; // Its parsers do not support brotli.
    const url = await serveExpress(echo(create().use(create.json(), expressCompactValidator())));
    const headers = { ...json, 'content-encoding': 'br' };
    expect((await send(url, { headers, body: brotliCompressSync(VALID.body as Buffer) })).status).toBe(200);
  });

  test('after a body parser, checks a body that the parser decoded from gzip', async () => {
    const url = await serveExpress(echo(create().use(create.raw({ type: '*/*' }), expressCompactValidator())));
    const headers = { ...json, 'content-encoding': 'gzip' };
    expect((await send(url, { headers, body: gzipSync(VALID.body as Buffer) })).status).toBe(200);
    expect((await send(url, { headers, body: gzipSync(INVALID.body as Buffer) })).status).toBe(400);
  });

  test('with check: report, passes an invalid request to the application with a header, and calls onIssues', async () => {
    const reports: GatewayReport[] = [];
    const options: CompactValidatorOptions = {
      check: { request: { reject: false, report: 'open' } },
      onIssues: (report) => void reports.push(report),
    };
    const url = await serveExpress(echo(create().use(expressCompactValidator(options), create.json())));
    const { status, headers, body } = await send(url, INVALID);
    expect([status, headers['x-compact-request-issues'], (JSON.parse(String(body)) as Echo).body]).toEqual([
      200,
      '1',
      JSON.parse(String(INVALID.body)),
    ]);
    expect(reports).toMatchObject([{ direction: 'request', param: 'input[0].content' }]);
  });

  test('with check: report, a parser after the validator reads an empty chunked body to its end', async () => {
    const url = await serveExpress(
      echo(create().use(expressCompactValidator({ check: { request: { reject: false, report: 'open' } } }), create.text({ type: '*/*' }))),
    );
    const { status } = await send(url, { headers: { ...json, 'transfer-encoding': 'chunked' } });
    expect(status).toBe(200);
  });

  test('accepts a body in many chunks with pauses', async () => {
    const url = await serveExpress(echo(create().use(expressCompactValidator(), create.json())));
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const text = String(VALID.body);
    socket.write(
      `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n`,
    );
    for (const letter of text) {
      socket.write(`1\r\n${letter}\r\n`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    socket.write('0\r\n\r\n');
    const received = String(await buffer(socket));
    expect(received).toMatch(/^HTTP\/1.1 200 /);
    expect(received).toContain(JSON.stringify(parsed));
  });

  test('the gateway forwards a large body byte for byte', async () => {
    const upstream = await startUpstream();
    stops.push(upstream.close);
    const handler = toNodeHandler(createCompactGateway({ upstream: upstream.url, ...nodeOptions() }));
    const url = await serveExpress(create().post(PATH, handler));
    const body = Buffer.from(JSON.stringify({ model: 'm', input: 'x'.repeat(5_000_000) }));
    expect((await send(url, { headers: json, body })).status).toBe(200);
    expect(upstream.takeRequests().map((received) => received.body.equals(body))).toEqual([true]);
  });

  test('the gateway sees the complete path below a router prefix', async () => {
    const upstream = await startUpstream();
    stops.push(upstream.close);
    const handler = toNodeHandler(createCompactGateway({ upstream: upstream.url, ...nodeOptions() }));
    const url = await serveExpress(create().use('/openai', handler));
    expect((await send(url, VALID)).status).toBe(200);
  });

  test('the gateway after a body parser responds with 500 and names the cause', async () => {
    const handler = toNodeHandler(createCompactGateway({ upstream: 'http://localhost:1', ...nodeOptions() }));
    const { status, body } = await send(await serveExpress(create().use(create.json(), handler)), VALID);
    expect([status, String(body)]).toEqual([500, expect.stringContaining('register the gateway before the body parser')]);
  });
});

describe('Fastify', () => {
  test('leaves the body unread for the parser', async () => {
    const url = await serveFastify();
    const { status, body } = await send(url, VALID);
    expect([status, JSON.parse(String(body))]).toEqual([200, { body: parsed }]);
    expect((await send(url, INVALID)).status).toBe(400);
  });

  test('does not check other methods at the same path', async () => {
    const app = fastify();
    await app.register(fastifyCompactValidator());
    app.get(PATH, async () => ({ ok: true }));
    stops.push(() => app.close());
    expect((await send(await app.listen({ port: 0, host: '127.0.0.1' }), { method: 'GET' })).status).toBe(200);
  });

  test('does not check other routes', async () => {
    expect((await send(await serveFastify(), { ...INVALID, path: '/other' })).status).toBe(200);
  });

  test('raises the body limit of Fastify to maxBytes', async () => {
    const body = Buffer.from(JSON.stringify({ model: 'm', input: 'x'.repeat(3_000_000) }));
    expect((await send(await serveFastify(), { headers: json, body })).status).toBe(200);
    expect((await send(await serveFastify({ limits: { maxBytes: 2_000_000 } }), { headers: json, body })).status).toBe(413);
  });

  test('with check: report, passes an invalid request to the application with a header', async () => {
    const { status, headers } = await send(await serveFastify({ check: { request: { reject: false, report: 'open' } } }), INVALID);
    expect([status, headers['x-compact-request-issues']]).toEqual([200, '1']);
  });
});

describe('Hono', () => {
  const call = (app: Hono, { headers, body }: WireRequest): Promise<Response> =>
    Promise.resolve(app.request(PATH, { method: 'POST', headers: headers as Record<string, string>, body: body as BodyInit }));
  const echo = async (c: Context): Promise<Response> => c.json({ body: (await c.req.json()) as unknown });

  test('leaves the body unread for the application, which can read it parsed or raw', async () => {
    const app = new Hono().post(PATH, honoCompactValidator(), echo);
    expect(await (await call(app, VALID)).json()).toEqual({ body: parsed });
    const raw = new Hono().post(PATH, honoCompactValidator(), async (c) => c.body(await c.req.raw.text()));
    expect(await (await call(raw, VALID)).text()).toBe(String(VALID.body));
    expect((await call(app, INVALID)).status).toBe(400);
  });

  test('after a middleware that has read the body, checks that body', async () => {
    const app = new Hono().post(PATH, async (c, next) => void (await c.req.text(), await next()), honoCompactValidator(), echo);
    expect(await (await call(app, VALID)).json()).toEqual({ body: parsed });
    expect((await call(app, INVALID)).status).toBe(400);
    const secret = await call(app, { headers: json, body: Buffer.from('{"a":sk-secret') });
    expect([secret.status, await secret.text()]).toEqual([400, expect.not.stringContaining('sk-secret')]);
  });

  test('with check: report, passes an invalid request to the application, and adds a header to the response, even if it is immutable', async () => {
    const options: CompactValidatorOptions = { check: { request: { reject: false, report: 'open' } } };
    for (const handler of [echo, async (): Promise<Response> => (Response.error().status === 0 ? Response.json({}) : new Response())]) {
      const response = await call(new Hono().post(PATH, honoCompactValidator(options), handler), INVALID);
      expect([response.status, response.headers.get('x-compact-request-issues')]).toEqual([200, '1']);
    }
  });
});

test('Express and Hono: only POST requests are checked', async () => {
  const app = express()
    .use(expressCompactValidator())
    .get(PATH, (_, response) => void response.json({}));
  expect((await send(await serveExpress(app), { method: 'GET' })).status).toBe(200);
  const hono = new Hono().use(honoCompactValidator()).get(PATH, (c) => c.json({}));
  expect((await hono.request(PATH)).status).toBe(200);
});

test('throws invalid_options when an adapter is created with invalid options', () => {
  for (const create of [expressCompactValidator, fastifyCompactValidator, honoCompactValidator]) {
    expect(() => create({ limits: { maxBytes: -1 } })).toThrow(expect.objectContaining({ code: 'invalid_options' }));
  }
});

test('the Express middleware works with node:http alone', async () => {
  const validate = expressCompactValidator();
  const server = createServer((request: IncomingMessage, response) => {
    validate(request, response, () => void buffer(request).then((body) => response.end(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => new Promise((resolve) => server.close(resolve)));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await send(url, VALID)).body).toEqual(VALID.body);
  expect((await send(url, INVALID)).status).toBe(400);
});

test.each(['neither', 'transport', 'gateway', 'both'])(
  'a wrapper of the transport or of the gateway receives web requests and responses, wrapped: %s',
  async (wrapped) => {
    const upstream = await startUpstream();
    stops.push(upstream.close);
    const { transport, decoders } = nodeOptions();
    const observed: unknown[] = [];
    const wrappedTransport = async (request: Parameters<typeof transport>[0]): Promise<Response> => {
      const response = await transport({ ...request });
      observed.push(response instanceof Response, request.body instanceof Uint8Array);
      return new Response(response.body, response);
    };
    const isWrapped = (part: string): boolean => wrapped === part || wrapped === 'both';
    const gateway = createCompactGateway({
      upstream: upstream.url,
      decoders,
      transport: isWrapped('transport') ? wrappedTransport : transport,
    });
    const wrappedFetch = async (request: Request): Promise<Response> => {
      observed.push(request instanceof Request);
      const response = await gateway.fetch(request);
      observed.push(response instanceof Response);
      return response;
    };
    const server = createServer(toNodeHandler(isWrapped('gateway') ? { fetch: wrappedFetch } : gateway));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    stops.push(() => new Promise((resolve) => server.close(resolve)));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    for (const name of ['compacted', 'compacted in brotli', 'no content', 'rate limit', 'missing usage'] as const) {
      const response = await send(url, { ...VALID, headers: { ...json, [RESPONSE_HEADER]: encodeURIComponent(name) } });
      expect([response.status, response.body]).toEqual([RESPONSES[name].status, Buffer.from(RESPONSES[name].body)]);
      expect(upstream.takeRequests().map(({ body }) => body)).toEqual([VALID.body]);
    }
    expect((await send(url, INVALID)).status).toBe(400);
    expect(observed.every((is) => is === true)).toBe(true);
    expect(observed.length > 0).toBe(wrapped !== 'neither');
  },
);

type Statuses = (options: CompactValidatorOptions) => Promise<number[]>;
const statusesOf: Readonly<Record<string, Statuses>> = {
  Express: async (options) => {
    const app = express().use(expressCompactValidator(options), express.json());
    const url = await serveExpress(app.post(PATH, (_, response) => void response.json({})));
    return [(await send(url, INVALID)).status, (await send(url, VALID)).status];
  },
  Fastify: async (options) => {
    const url = await serveFastify(options);
    return [(await send(url, INVALID)).status, (await send(url, VALID)).status];
  },
  Hono: async (options) => {
    const app = new Hono().post(PATH, honoCompactValidator(options), (c) => c.json({}));
    const statuses = [INVALID, VALID].map(async ({ headers, body }) =>
      app.request(PATH, { method: 'POST', headers: headers as Record<string, string>, body: body as BodyInit }),
    );
    return (await Promise.all(statuses)).map(({ status }) => status);
  },
};

test.each(Object.entries(statusesOf))('%s: onComplete receives rejected requests and those that reach the application', async (_, call) => {
  const calls: ValidatorCall[] = [];
  expect(await call({ onComplete: (completed) => void calls.push(completed) })).toEqual([400, 200]);
  const common = {
    requestId: expect.any(String),
    startTime: expect.any(Number),
    totalMs: expect.any(Number),
    requestBytes: expect.any(Number),
    decodedBytes: expect.any(Number),
    items: 1,
    kinds: { message: 1 },
  };
  expect(calls.sort((a, b) => Number(b.status) - Number(a.status))).toEqual([
    { ...common, status: 400, code: 'missing_required_parameter', requestIssues: { missing_key: 1 } },
    { ...common, status: null, code: null, requestIssues: {} },
  ]);
});
