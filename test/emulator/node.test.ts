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
const jsonHeaders = { 'content-type': 'application/json' };
const body = JSON.stringify({ model: 'm', input: 'Grüße' });
const openServers: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const server of openServers.splice(0)) await server.close();
});

/** Serves an emulator on a free port. */
async function startEmulator(
  options?: CompactEmulatorOptions,
): Promise<{ server: EmulatorServer; emulator: CompactEmulator; url: string }> {
  const emulator = createCompactEmulator(options);
  const server = await serveEmulator(emulator);
  openServers.push(server);
  return { server, emulator, url: server.url + PATH };
}

/** Serves a handler on a free port, and returns the URL. */
async function serveHandler(handle: (request: Request) => Promise<Response>): Promise<string> {
  const server = createServer(toNodeListener(handle));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  openServers.push({ close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())) });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

describe('serveEmulator', () => {
  test('responds over HTTP as emulator.fetch does', async () => {
    const { url, emulator } = await startEmulator({ apiKey: 'k' });
    const response = await fetch(url, { method: 'POST', body, headers: { ...jsonHeaders, 'api-key': 'k' } });
    expect(response.status).toBe(200);
    expect(isCompactResponse(await response.json())).toBe(true);
    expect(response.headers.get('x-request-id')).toBe(emulator.requests[0]?.requestId);
    expect(emulator.requests[0]).toMatchObject({ bytes: Buffer.byteLength(body), path: PATH, status: 200, model: 'm', itemCount: 1 });
    expect((await fetch(url, { method: 'POST', body, headers: jsonHeaders })).status).toBe(401);
    expect((await fetch(url, { headers: jsonHeaders })).status).toBe(405);
    expect((await fetch(`${url}/`, { method: 'POST', body })).status).toBe(404);
  });

  test('decodes gzip, and transfers bodies of many chunks in both directions', async () => {
    const { url } = await startEmulator();
    const input = Array.from({ length: 20_000 }, (_, i) => ({ role: 'user', content: `message ${i}` }));
    const response = await fetch(url, {
      method: 'POST',
      body: gzipSync(JSON.stringify({ model: 'm', input })),
      headers: { ...jsonHeaders, 'content-encoding': 'gzip' },
    });
    expect(((await response.json()) as any).output).toHaveLength(20_001);
  });

  test('listens on the given port and host, and rejects with EADDRINUSE if the port is taken', async () => {
    const { server } = await startEmulator();
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    await server.close();
    const again = await serveEmulator(createCompactEmulator(), { port: server.port, host: 'localhost' });
    openServers.push(again);
    expect(again.port).toBe(server.port);
    await expect(serveEmulator(createCompactEmulator(), { port: server.port, host: 'localhost' })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  test('sends 413 while the client is still uploading, and the client receives it', async () => {
    const { url, emulator } = await startEmulator({ maxBodyBytes: 100_000 });
    for (let i = 0; i < 5; i++) {
      const response = await fetch(url, { method: 'POST', body: 'x'.repeat(20_000_000), headers: jsonHeaders });
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ error: { code: 'request_too_large' } });
    }
    expect(emulator.requests.map(({ bytes }) => bytes)).toEqual([0, 0, 0, 0, 0]);
  });

  test('sends 413 to a client whose body never ends', async () => {
    const { url, emulator } = await startEmulator({ maxBodyBytes: 100_000 });
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(url, { method: 'POST', headers: jsonHeaders }, (response) => {
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

  test('continues to serve after an upload breaks off', async () => {
    const { url, emulator, server } = await startEmulator();
    const socket = connect(server.port, '127.0.0.1');
    socket.write(`POST ${PATH} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"model":`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    while (emulator.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(emulator.requests[0]).toMatchObject({ status: 400, bytes: 9 });
    expect((await fetch(url, { method: 'POST', body, headers: jsonHeaders })).status).toBe(200);
  });

  test('close resolves with requests in flight, and can be called twice', async () => {
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

describe('toNodeListener', () => {
  test('passes method, URL, headers and body to the handler', async () => {
    const url = await serveHandler(async (request) => {
      const { method, headers } = request;
      return Response.json({ method, url: request.url, repeated: headers.get('x-repeated'), text: await request.text() });
    });
    const response = await fetch(`${url}/a%20b?c=d`, {
      method: 'PUT',
      body: 'Grüße',
      headers: [
        ['x-repeated', '1'],
        ['x-repeated', '2'],
      ],
    });
    expect(await response.json()).toEqual({ method: 'PUT', url: `${url}/a%20b?c=d`, repeated: '1, 2', text: 'Grüße' });
  });

  test('takes the host of the URL from the host header, not from a path that starts with //', async () => {
    const url = await serveHandler(async (request) => Response.json(new URL(request.url).host));
    const { host, port } = new URL(url);
    const text = await new Promise((resolve) =>
      httpRequest({ port, host: '127.0.0.1', path: '//evil.test/a' }, (response) =>
        response.on('data', (data) => resolve(String(data))),
      ).end(),
    );
    expect(text).toBe(JSON.stringify(host));
  });

  test('sends the status, the cookies, and each chunk of the body when it is written', async () => {
    let next = (): void => {};
    const url = await serveHandler(async () => {
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

  test('aborts the request signal when the client disconnects', async () => {
    let onAbort = (): void => {};
    const aborted = new Promise<void>((resolve) => (onAbort = resolve));
    const controller = new AbortController();
    const url = await serveHandler(
      (request) =>
        new Promise(() => {
          request.signal.addEventListener('abort', () => onAbort());
          controller.abort();
        }),
    );
    await expect(fetch(url, { signal: controller.signal })).rejects.toThrow();
    await aborted;
  });

  test('cancels the response body when the client disconnects', async () => {
    let onCancel = (): void => {};
    const cancelled = new Promise<void>((resolve) => (onCancel = resolve));
    const url = await serveHandler(
      async () => new Response(new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(100_000)), cancel: () => onCancel() })),
    );
    const response = await fetch(url);
    await (response.body as ReadableStream).cancel();
    await cancelled;
  });

  test('sends 500 with the name of the error, but not its message, if the handler rejects', async () => {
    const url = await serveHandler(() => Promise.reject(new RangeError('zebra')));
    const response = await fetch(url);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toContain('RangeError');
    expect(text).not.toContain('zebra');
  });

  test('closes the connection if the response body fails', async () => {
    const url = await serveHandler(async () => new Response(new ReadableStream({ pull: (c) => c.error(new Error('zebra')) })));
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
  });

  test('serves the next request on the connection if the handler does not read the body', async () => {
    const url = await serveHandler(async () => new Response('ok'));
    for (let i = 0; i < 3; i++) expect(await (await fetch(url, { method: 'POST', body: 'x'.repeat(3_000_000) })).text()).toBe('ok');
  });

  test('does not buffer a request body that the handler does not read', async () => {
    let release = (): void => {};
    let read = 0;
    const url = await serveHandler(async (request) => {
      await new Promise<void>((resolve) => (release = resolve));
      for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) read += chunk.length;
      return new Response(String(read));
    });
    const size = 100_000_000;
    let sent = 0;
    const chunks = function* (): Generator<Buffer> {
      for (; sent < size; sent += 50_000) yield Buffer.alloc(50_000);
    };
    const received = new Promise<string>((resolve) => {
      Readable.from(chunks()).pipe(
        httpRequest(url, { method: 'POST' }, (response) => response.on('data', (data) => resolve(String(data)))),
      );
    });
    for (let previous = -1; sent === 0 || sent !== previous; await new Promise((resolve) => setTimeout(resolve, 200))) previous = sent;
    expect(sent).toBeLessThan(size / 2);
    release();
    expect(await received).toBe(String(size));
  });

  test('sends 400 for a method or a host that a Request cannot have', async () => {
    const url = await serveHandler(async () => new Response('ok'));
    const statusOf = (init: object): Promise<unknown> =>
      new Promise((resolve) => httpRequest({ port: new URL(url).port, host: '127.0.0.1', ...init }, (r) => resolve(r.statusCode)).end());
    expect(await statusOf({ method: 'TRACE' })).toBe(400);
    expect(await statusOf({ headers: { host: 'a b' } })).toBe(400);
    expect(await statusOf({})).toBe(200);
  });
});
