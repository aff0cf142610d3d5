/** Bodies of more than 64 KiB in many small chunks, over `node:http` in both directions: every byte arrives, in its order. */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import express4 from 'express4';
import fastify from 'fastify';
import { Hono } from 'hono';
import { expressCompactValidator } from '../../src/gateway/adapters/express.js';
import { fastifyCompactValidator } from '../../src/gateway/adapters/fastify.js';
import { honoCompactValidator } from '../../src/gateway/adapters/hono.js';
import { createCompactGateway } from '../../src/gateway/index.js';
import { createNodeGateway, toNodeHandler } from '../../src/gateway/node.js';
import { toNodeListener } from '../../src/internal/http/node-server.js';
import { COMPACTED } from './upstream.js';
import { PATH } from './http-client.js';

const json = { 'content-type': 'application/json' };
const KIB = 1024;

const stops: (() => unknown)[] = [];
afterEach(async () => {
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

/** A text in which no two places are alike, so that bytes at a wrong place are noticed. */
const numbers = (length: number): string => Array.from({ length: Math.ceil(length / 8) }, (_, i) => String(i).padStart(8, '.')).join('');

const REQUEST = Buffer.from(`{"model":"m","input":"${numbers(300 * KIB)}"}`);
const RESPONSE = Buffer.from(COMPACTED.replace('{', `{"note":"${numbers(300 * KIB)}",`));

/** Splits a body into chunks of these sizes, which repeat. The last chunk has one byte. */
function split(body: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  let position = 0;
  for (let i = 0; position < body.length - 1; i++) {
    const end = Math.min(position + (sizes[i % sizes.length] as number), body.length - 1);
    chunks.push(body.subarray(position, end));
    position = end;
  }
  return [...chunks, body.subarray(-1)];
}

/** Writes a body with `transfer-encoding: chunked`: the receiver gets the same chunks. */
function writeChunks(target: NodeJS.WritableStream, chunks: readonly Buffer[]): void {
  for (const chunk of chunks) target.write(chunk);
  target.end();
}

function post(url: string, chunks: readonly Buffer[]): Promise<{ status: number | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url + PATH, { method: 'POST', headers: json, agent: false }, (incoming) => {
      buffer(incoming).then((body) => resolve({ status: incoming.statusCode, body }), reject);
    });
    outgoing.on('error', reject);
    writeChunks(outgoing, chunks);
  });
}

const echo = (incoming: IncomingMessage, outgoing: ServerResponse): void =>
  void buffer(incoming).then((body) => outgoing.writeHead(200, { ...json, 'content-length': body.length }).end(body));

/** Each serves an application that returns the body of the request. */
const ADAPTERS: Readonly<Record<string, () => Promise<string>>> = {
  'Express 5': () => listen(express().post(PATH, expressCompactValidator(), echo)),
  'Express 4': () => listen(express4().post(PATH, expressCompactValidator(), echo)),
  async Fastify() {
    const app = fastify();
    await app.register(fastifyCompactValidator());
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    app.post(PATH, async (incoming, reply) => reply.headers(json).send(incoming.body));
    stops.push(() => app.close());
    return app.listen({ port: 0, host: '127.0.0.1' });
  },
  async Hono() {
    const app = new Hono().post(PATH, honoCompactValidator(), async (context) => context.body(await context.req.arrayBuffer()));
    return listen(toNodeListener(async (incoming) => app.fetch(incoming)));
  },
};

/** Chunks below 16 KiB are copied into buffers of 64 KiB, larger ones are kept as they are. */
const SIZES: readonly (readonly [string, readonly number[]])[] = [
  ['chunks of 1,000 bytes', [1000]],
  ['chunks of one KiB, which fill a buffer exactly', [KIB]],
  ['small chunks between large ones', [1000, 20 * KIB, 1, 16 * KIB, 15 * KIB]],
];

describe.each(SIZES)('%s', (_, sizes) => {
  test.each([
    ['checked', {}],
    ['streamed, unchecked', { check: { request: { reject: false }, response: { report: false } } }],
    ['larger than maxBytes for the response', { limits: { maxBytes: 310 * KIB } }],
  ] as const)('through the gateway: %s', async (_, options) => {
    const large = Buffer.concat([RESPONSE, Buffer.alloc(20 * KIB, ' ')]);
    const response = 'limits' in options ? large : RESPONSE;
    const received: Buffer[] = [];
    const upstream = await listen(async (incoming, outgoing) => {
      received.push(await buffer(incoming));
      outgoing.writeHead(200, json);
      writeChunks(outgoing, split(response, sizes));
    });
    const url = await listen(createNodeGateway({ upstream, ...options }).handler);
    const { status, body } = await post(url, split(REQUEST, sizes));
    expect([status, body.equals(response), received.map((one) => one.equals(REQUEST))]).toEqual([200, true, [true]]);
  });

  test('through a gateway with the fetch of the runtime', async () => {
    const upstream = await listen(async (incoming, outgoing) => {
      outgoing.writeHead((await buffer(incoming)).equals(REQUEST) ? 200 : 400, json);
      writeChunks(outgoing, split(RESPONSE, sizes));
    });
    const { status, body } = await post(await listen(toNodeHandler(createCompactGateway({ upstream }))), split(REQUEST, sizes));
    expect([status, body.equals(RESPONSE)]).toEqual([200, true]);
  });

  test.each(Object.entries(ADAPTERS))('through the validator of %s', async (_, start) => {
    const { status, body } = await post(await start(), split(REQUEST, sizes));
    expect([status, body.equals(REQUEST)]).toEqual([200, true]);
  });
});

test.each([
  ['Express 5', express],
  ['Express 4', express4 as unknown as typeof express],
])('%s: a last byte that arrives alone is checked, and the application reads it', async (_, create) => {
  const body = '{"model":"m","input":"hi"}';
  const requests: IncomingMessage[] = [];
  const app = create();
  app.use((incoming, _response, next) => {
    requests.push(incoming);
    next();
  });
  const url = await listen(app.post(PATH, expressCompactValidator(), echo));
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  stops.push(() => socket.destroy());
  socket.write(`POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`);
  socket.write(body.slice(0, -1));
  const isRead = ({ readableDidRead, readableLength }: IncomingMessage): boolean => readableDidRead && readableLength === 0;
  while (!requests.some(isRead)) await turn();
  socket.write(body.slice(-1));
  let received = '';
  while (!received.endsWith('}')) received += String((await once(socket, 'data'))[0]);
  expect(received).toMatch(/^HTTP\/1\.1 200 /);
  expect(received.split('\r\n\r\n')[1]).toBe(body);
});

test('a streamed body moves at the pace of its reader, in both directions', async () => {
  const chunks = split(Buffer.from(numbers(2 * KIB * KIB)), [5000]);
  const body = Buffer.concat(chunks);
  const readSlowly = async (incoming: IncomingMessage): Promise<Buffer> => {
    const parts: Buffer[] = [];
    for await (const part of incoming) {
      parts.push(part as Buffer);
      await turn();
    }
    return Buffer.concat(parts);
  };
  const received: Buffer[] = [];
  const upstream = await listen(async (incoming, outgoing) => {
    received.push(await readSlowly(incoming));
    outgoing.writeHead(200, json);
    writeChunks(outgoing, chunks);
  });
  const check = { request: { reject: false }, response: { report: false } } as const;
  const url = await listen(createNodeGateway({ upstream, check }).handler);
  const response = await new Promise<Buffer>((resolve, reject) => {
    const outgoing = request(url + PATH, { method: 'POST', headers: json, agent: false }, (incoming) => {
      readSlowly(incoming).then(resolve, reject);
    });
    outgoing.on('error', reject);
    writeChunks(outgoing, chunks);
  });
  expect([received.map((one) => one.equals(body)), response.equals(body)]).toEqual([[true], true]);
});
