/** Errors that are not the fault of a message: a body that was read before, or a decoder of the application that throws. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import fastify from 'fastify';
import { expressCompactValidator } from '../../src/gateway/adapters/express.js';
import { fastifyCompactValidator } from '../../src/gateway/adapters/fastify.js';
import { honoCompactValidator } from '../../src/gateway/adapters/hono.js';
import { checkCompactRequest, checkCompactResponse } from '../../src/gateway/index.js';
import { COMPACTED } from './upstream.js';
import { PATH, send } from './http-client.js';

const json = { 'content-type': 'application/json' };
const VALID = '{"model":"m","input":"hi"}';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const request = (body: BodyInit = VALID, headers: Record<string, string> = json): Request =>
  new Request(`http://gateway.test${PATH}`, { method: 'POST', headers, body });

describe('a body that was read before', () => {
  test.each<[string, (message: Request | Response) => unknown]>([
    ['completely', (message) => message.text()],
    ['by a reader that is still there', (message) => message.body!.getReader()],
  ])('%s: the checks reject with TypeError', async (_, read) => {
    const [sent, received] = [request(), new Response(COMPACTED, { headers: json })];
    await read(sent);
    await read(received);
    await expect(checkCompactRequest(sent)).rejects.toMatchObject({ name: 'TypeError' });
    await expect(checkCompactResponse(received)).rejects.toMatchObject({ name: 'TypeError' });
  });
});

describe('a decoder that throws', () => {
  const failure = new Error('no memory');
  const decoders = {
    gzip: () => {
      throw failure;
    },
  };
  const headers = { ...json, 'content-encoding': 'gzip' };
  const encoded = gzipSync(VALID);

  async function listen(listener: RequestListener): Promise<string> {
    const server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    stops.push(() => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('the checks reject with its error', async () => {
    await expect(checkCompactRequest(request(encoded, headers), { decoders })).rejects.toBe(failure);
    await expect(checkCompactResponse(new Response(encoded, { headers }), { decoders })).rejects.toBe(failure);
  });

  test('Express passes its error to the next error handler', async () => {
    const errors: unknown[] = [];
    const app = express().use(expressCompactValidator({ decoders }));
    app.use((error: unknown, _request: unknown, response: express.Response, _next: unknown) => {
      errors.push(error);
      response.status(500).end();
    });
    expect((await send(await listen(app), { headers, body: encoded })).status).toBe(500);
    expect(errors).toEqual([failure]);
  });

  test('Fastify passes its error to the error handler', async () => {
    const errors: unknown[] = [];
    const app = fastify();
    await app.register(fastifyCompactValidator({ decoders }));
    app.setErrorHandler((error, _request, reply) => {
      errors.push(error);
      return reply.code(500).send();
    });
    app.post(PATH, async () => ({}));
    stops.push(() => app.close());
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    expect((await send(url, { headers, body: encoded })).status).toBe(500);
    expect(errors).toEqual([failure]);
  });

  test('the Hono middleware rejects with its error', async () => {
    const context = { req: { raw: request(encoded, headers), text: async () => '' }, header: () => {} };
    await expect(honoCompactValidator({ decoders })(context, async () => {})).rejects.toBe(failure);
  });
});
