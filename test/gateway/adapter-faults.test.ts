/** Frameworks whose other parts respond, read or disconnect before the validator is done. */
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import express, { type Express } from 'express';
import express4 from 'express4';
import fastify from 'fastify';
import { expressCompactValidator } from '../../src/gateway/adapters/express.js';
import { fastifyCompactValidator } from '../../src/gateway/adapters/fastify.js';
import { PATH, send } from './http-client.js';

const json = { 'content-type': 'application/json' };
const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function serve(app: Express): Promise<string> {
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(
    () => server.closeAllConnections(),
    () => new Promise((resolve) => server.close(resolve)),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe.each([
  ['Express 5', express],
  ['Express 4', express4 as unknown as typeof express],
] as const)('%s', (_, create) => {
  test('writes nothing to a response that another middleware has sent', async () => {
    const rejections: unknown[] = [];
    const onRejection = (reason: unknown): void => void rejections.push(reason);
    process.on('unhandledRejection', onRejection);
    let checked: () => void = () => {};
    const isChecked = new Promise<void>((resolve) => (checked = resolve));
    const app = create();
    app.use((_request, response, next) => {
      setTimeout(() => response.status(503).end('timed out'), 20);
      next();
    });
    app.use(expressCompactValidator({ onComplete: () => checked() }));
    const errors: unknown[] = [];
    app.use((error: unknown, _request: unknown, _response: unknown, next: () => void) => {
      errors.push(error);
      next();
    });
    const socket = connect(Number(new URL(await serve(app)).port), '127.0.0.1');
    stops.push(() => socket.destroy());
    socket.write(`POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{"in`);
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(String(first)).toMatch(/^HTTP\/1\.1 503 /);
    socket.write('valid"');
    await isChecked;
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', onRejection);
    expect({ rejections, errors }).toEqual({ rejections: [], errors: [] });
  });

  test('blames the application if the body was read and is not in `body`', async () => {
    const app = create();
    app.use((request: IncomingMessage, _response: unknown, next: () => void) => {
      request.on('end', next).resume();
    });
    app.use(expressCompactValidator());
    const { status, body } = await send(await serve(app), { headers: json, body: Buffer.from('{"model":"m","input":"hi"}') });
    expect([status, JSON.parse(String(body)).error]).toEqual([
      500,
      expect.objectContaining({ code: 'internal_error', message: expect.stringContaining('register the validator first') }),
    ]);
  });

  test('an error that `next` throws does not become an unhandled rejection', async () => {
    const validate = expressCompactValidator();
    const rejections: unknown[] = [];
    const onRejection = (reason: unknown): void => void rejections.push(reason);
    process.on('unhandledRejection', onRejection);
    const app = create();
    app.use((request, response) => {
      validate(request, response, () => {
        if (!response.headersSent) response.end('done');
        throw new Error('thrown by the application');
      });
    });
    expect((await send(await serve(app), { headers: json, body: Buffer.from('{"model":"m","input":"hi"}') })).status).toBe(200);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', onRejection);
    expect(rejections).toEqual([]);
  });
});

describe('Fastify', () => {
  test.each([
    ['a length over the limit', `content-length: ${20 * 1024 * 1024}\r\n`, 413],
    ['an encoding that cannot be decoded', `content-encoding: unknown\r\ncontent-length: ${20 * 1024 * 1024}\r\n`, 415],
    ['an encoding that cannot be decoded, chunked', 'content-encoding: unknown\r\ntransfer-encoding: chunked\r\n', 415],
  ])('reads the rest of an upload that it rejects by its headers: %s', async (_, headers, expected) => {
    const app = fastify();
    await app.register(fastifyCompactValidator({ limits: { maxBytes: 1000 } }));
    app.post(PATH, async () => ({}));
    stops.push(() => app.close());
    const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    const socket = connect(Number(port), '127.0.0.1');
    stops.push(() => socket.destroy());
    socket.write(`POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${headers}\r\n`);
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(String(first)).toMatch(new RegExp(`^HTTP/1\\.1 ${expected} `));
    // Far more than the buffers between both ends hold: it only drains if the server reads it.
    const chunk = Buffer.alloc(20 * 1024 * 1024, 0x20);
    const isChunked = headers.includes('chunked');
    await new Promise<void>((resolve, reject) => {
      socket.on('error', reject);
      if (isChunked) socket.write(`${chunk.length.toString(16)}\r\n`);
      socket.write(chunk, () => resolve());
    });
  });
});
