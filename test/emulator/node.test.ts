import { createServer, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createCompactEmulator, type CompactEmulator, type CompactEmulatorOptions } from '../../src/emulator/index.js';
import { serveEmulator, type EmulatorServer } from '../../src/emulator/node.js';
import { toNodeListener } from '../../src/internal/http/node-server.js';
import { isCompactResponse } from '../../src/validators/strict.js';

const PATH = '/openai/v1/responses/compact';
const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ model: 'm', input: 'Grüße' });
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function start(options?: CompactEmulatorOptions): Promise<{ server: EmulatorServer; emulator: CompactEmulator; url: string }> {
  const emulator = createCompactEmulator(options);
  const server = await serveEmulator(emulator);
  open.push(server);
  return { server, emulator, url: server.url + PATH };
}

async function serve(handle: (request: Request) => Promise<Response>): Promise<string> {
  const server = createServer(toNodeListener(handle));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())) });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

describe('an emulator over HTTP', () => {
  test('answers as it does without', async () => {
    const { url, emulator } = await start({ apiKey: 'k' });
    const response = await fetch(url, { method: 'POST', body, headers: { ...json, 'api-key': 'k' } });
    expect(response.status).toBe(200);
    expect(isCompactResponse(await response.json())).toBe(true);
    expect(response.headers.get('x-request-id')).toBe(emulator.requests[0]?.requestId);
    expect(emulator.requests[0]).toMatchObject({ bytes: Buffer.byteLength(body), path: PATH, status: 200, model: 'm', itemCount: 1 });
    expect((await fetch(url, { method: 'POST', body, headers: json })).status).toBe(401);
    expect((await fetch(url, { headers: json })).status).toBe(405);
    expect((await fetch(`${url}/`, { method: 'POST', body })).status).toBe(404);
  });

  test('decodes gzip, and carries bodies of many chunks both ways', async () => {
    const { url } = await start();
    const input = Array.from({ length: 20_000 }, (_, i) => ({ role: 'user', content: `message ${i}` }));
    const response = await fetch(url, {
      method: 'POST',
      body: gzipSync(JSON.stringify({ model: 'm', input })),
      headers: { ...json, 'content-encoding': 'gzip' },
    });
    expect(((await response.json()) as any).output).toHaveLength(20_001);
  });

  test('has a url and a port, and can be told both', async () => {
    const { server } = await start();
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    await server.close();
    const again = await serveEmulator(createCompactEmulator(), { port: server.port, host: 'localhost' });
    open.push(again);
    expect(again.port).toBe(server.port);
    await expect(serveEmulator(createCompactEmulator(), { port: server.port, host: 'localhost' })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  test('answers 413 while the client is still sending, and the client reads it', async () => {
    const { url, emulator } = await start({ maxBodyBytes: 100_000 });
    for (let i = 0; i < 5; i++) {
      const response = await fetch(url, { method: 'POST', body: 'x'.repeat(20_000_000), headers: json });
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ error: { code: 'request_too_large' } });
    }
    expect(emulator.requests.map(({ bytes }) => bytes)).toEqual([0, 0, 0, 0, 0]);
  });

  test('answers 413 to a body without an end', async () => {
    const { url, emulator } = await start({ maxBodyBytes: 100_000 });
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(url, { method: 'POST', headers: json }, (response) => {
        clearInterval(timer);
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', reject);
      const timer = setInterval(() => request.write('x'.repeat(20_000)), 1);
    });
    expect(status).toBe(413);
    expect(emulator.requests[0]?.bytes).toBeLessThan(300_000);
  });

  test('lives on when an upload breaks off', async () => {
    const { url, emulator, server } = await start();
    const socket = connect(server.port, '127.0.0.1');
    socket.write(`POST ${PATH} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"model":`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    while (emulator.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(emulator.requests[0]).toMatchObject({ status: 400, bytes: 9 });
    expect((await fetch(url, { method: 'POST', body, headers: json })).status).toBe(200);
  });

  test('closes with calls under way, and more than once', async () => {
    let arrived = (): void => {};
    const waiting = new Promise<void>((resolve) => (arrived = resolve));
    const server = await serveEmulator({ fetch: () => (arrived(), new Promise<Response>(() => {})) });
    const call = fetch(server.url).catch((error: Error) => error.name);
    const idle = connect(server.port, '127.0.0.1');
    idle.on('error', () => {});
    const ended = new Promise<void>((resolve) => idle.on('close', () => resolve()));
    await waiting;
    await Promise.all([server.close(), server.close()]);
    expect(await call).toBe('TypeError');
    await ended;
    await expect(fetch(server.url)).rejects.toThrow();
  });
});

describe('a handler on node:http', () => {
  test('gets the request as it came', async () => {
    const url = await serve(async (request) => {
      const { method, headers } = request;
      return Response.json({ method, url: request.url, twice: headers.get('x-twice'), text: await request.text() });
    });
    const response = await fetch(`${url}/a%20b?c=d`, {
      method: 'PUT',
      body: 'Grüße',
      headers: [
        ['x-twice', '1'],
        ['x-twice', '2'],
      ],
    });
    expect(await response.json()).toEqual({ method: 'PUT', url: `${url}/a%20b?c=d`, twice: '1, 2', text: 'Grüße' });
  });

  test('can not be led to another host by the path', async () => {
    const url = await serve(async (request) => Response.json(new URL(request.url).host));
    const { host, port } = new URL(url);
    const answer = await new Promise((resolve) =>
      httpRequest({ port, host: '127.0.0.1', path: '//evil.test/a' }, (response) =>
        response.on('data', (data) => resolve(String(data))),
      ).end(),
    );
    expect(answer).toBe(JSON.stringify(host));
  });

  test('has its status, cookies and stream sent, chunk by chunk', async () => {
    let next = (): void => {};
    const url = await serve(async () => {
      const headers = new Headers({ 'x-a': 'b' });
      headers.append('set-cookie', 'a=1');
      headers.append('set-cookie', 'b=2');
      const stream = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('one'));
          next = () => (controller.enqueue(new TextEncoder().encode('two')), controller.close());
        },
      });
      return new Response(stream, { status: 207, headers });
    });
    const response = await fetch(url);
    expect({ status: response.status, a: response.headers.get('x-a'), cookies: response.headers.getSetCookie() }).toEqual({
      status: 207,
      a: 'b',
      cookies: ['a=1', 'b=2'],
    });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('one');
    next();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('two');
    expect((await reader.read()).done).toBe(true);
  });

  test('is told when the client goes away', async () => {
    let aborted = (): void => {};
    const gone = new Promise<void>((resolve) => (aborted = resolve));
    const controller = new AbortController();
    const url = await serve(
      (request) =>
        new Promise(() => {
          request.signal.addEventListener('abort', () => aborted());
          controller.abort();
        }),
    );
    await expect(fetch(url, { signal: controller.signal })).rejects.toThrow();
    await gone;
  });

  test('has the stream let go of when the client goes away', async () => {
    let cancelled = (): void => {};
    const gone = new Promise<void>((resolve) => (cancelled = resolve));
    const url = await serve(
      async () => new Response(new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(100_000)), cancel: () => cancelled() })),
    );
    const response = await fetch(url);
    await (response.body as ReadableStream).cancel();
    await gone;
  });

  test('that rejects is answered for with 500, without its words', async () => {
    const url = await serve(() => Promise.reject(new RangeError('zebra')));
    const response = await fetch(url);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toContain('RangeError');
    expect(text).not.toContain('zebra');
  });

  test('whose stream fails cuts the connection', async () => {
    const url = await serve(async () => new Response(new ReadableStream({ pull: (c) => c.error(new Error('zebra')) })));
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
  });

  test('that does not read a body does not hold up the next call', async () => {
    const url = await serve(async () => new Response('ok'));
    for (let i = 0; i < 3; i++) expect(await (await fetch(url, { method: 'POST', body: 'x'.repeat(3_000_000) })).text()).toBe('ok');
  });

  test('does not get more than it reads', async () => {
    let release = (): void => {};
    let read = 0;
    const url = await serve(async (request) => {
      await new Promise<void>((resolve) => (release = resolve));
      for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) read += chunk.length;
      return new Response(String(read));
    });
    const size = 100_000_000;
    let sent = 0;
    const chunks = function* (): Generator<Buffer> {
      for (; sent < size; sent += 50_000) yield Buffer.alloc(50_000);
    };
    const answer = new Promise<string>((resolve) => {
      Readable.from(chunks()).pipe(
        httpRequest(url, { method: 'POST' }, (response) => response.on('data', (data) => resolve(String(data)))),
      );
    });
    for (let before = -1; sent === 0 || sent !== before; await new Promise((resolve) => setTimeout(resolve, 200))) before = sent;
    expect(sent).toBeLessThan(size / 2);
    release();
    expect(await answer).toBe(String(size));
  });

  test('is not asked when there can be no Request', async () => {
    const url = await serve(async () => new Response('ok'));
    const ask = (init: object): Promise<unknown> =>
      new Promise((resolve) => httpRequest({ port: new URL(url).port, host: '127.0.0.1', ...init }, (r) => resolve(r.statusCode)).end());
    expect(await ask({ method: 'TRACE' })).toBe(400);
    expect(await ask({ headers: { host: 'a b' } })).toBe(400);
    expect(await ask({})).toBe(200);
  });
});
