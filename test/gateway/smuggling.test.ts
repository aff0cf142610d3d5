/** Request smuggling: requests that servers interpret differently, sent over raw sockets to `serveGateway`. */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createCompactGateway } from '../../src/gateway/index.js';
import { nodeOptions } from './node-options.js';
import { serveGateway, type GatewayServer } from '../../src/gateway/serve-gateway.js';
import { COMPACTED, startUpstream, type Upstream } from './upstream.js';
import { PATH } from './http-client.js';

let upstream: Upstream;
let server: GatewayServer;
beforeAll(async () => {
  upstream = await startUpstream();
  const gateway = createCompactGateway({ upstream: upstream.url, ...nodeOptions() });
  server = await serveGateway(gateway, { port: 0 });
});
afterAll(async () => {
  const drained = server.drain();
  server.close();
  await drained;
  await upstream.close();
});
beforeEach(() => void upstream.takeRequests());

/** Sends bytes, and returns all bytes received until the server closes the connection or sends nothing for 100 ms. */
function sendRaw(lines: string[], body = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    let received = '';
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      socket.setTimeout(100, () => socket.destroy());
    });
    socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1');
  });
}

const VALID = '{"model":"m","input":"hi"}';
const length = `content-length: ${VALID.length}`;
const type = 'content-type: application/json';
const host = 'host: gateway.test';
const post = `POST ${PATH} HTTP/1.1`;
const chunked = `${VALID.length.toString(16)}\r\n${VALID}\r\n0\r\n\r\n`;
const second = `0\r\n\r\n${post}\r\n${host}\r\n${type}\r\n${length}\r\n\r\n${VALID}`;

const statuses = (received: string): string[] => [...received.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status as string);

test('forwards an ordinary request, with a content length and in chunks', async () => {
  expect(statuses(await sendRaw([post, host, type, length], VALID))).toEqual(['200']);
  expect(statuses(await sendRaw([post, host, type, 'transfer-encoding: chunked'], chunked))).toEqual(['200']);
  expect(upstream.takeRequests().map(({ body, headers }) => [body.toString(), headers['content-length']])).toEqual([
    [VALID, String(VALID.length)],
    [VALID, String(VALID.length)],
  ]);
});

test.each([
  ['a content length and a transfer encoding', [post, host, type, length, 'transfer-encoding: chunked'], second],
  ['a transfer encoding and a content length', [post, host, type, 'transfer-encoding: chunked', 'content-length: 4'], second],
  ['two content lengths', [post, host, type, length, 'content-length: 3'], VALID],
  ['a content length with a sign', [post, host, type, 'content-length: +26'], VALID],
  ['a list of content lengths', [post, host, type, 'content-length: 26, 26'], VALID],
  ['chunked that is not the last transfer encoding', [post, host, type, 'transfer-encoding: chunked, identity'], chunked],
  ['another transfer encoding in addition to chunked', [post, host, type, 'transfer-encoding: gzip, chunked'], chunked],
  ['chunked twice', [post, host, type, 'transfer-encoding: chunked', 'transfer-encoding: chunked'], chunked],
  ['a transfer encoding with a control character', [post, host, type, 'transfer-encoding: \x0bchunked'], chunked],
  ['a space before the colon', [post, host, type, 'transfer-encoding : chunked'], chunked],
  ['a folded header', [post, host, type, `x-a: b\r\n ${length}`], VALID],
  ['a bare line feed in a header', [post, host, type, `x-a: b\ntransfer-encoding: chunked`, length], VALID],
  ['a zero byte in a header', [post, host, type, `x-a: b\0c`, length], VALID],
  ['a chunk size with a sign', [post, host, type, 'transfer-encoding: chunked'], `+1a\r\n${VALID}\r\n0\r\n\r\n`],
  ['a chunk size that is too large', [post, host, type, 'transfer-encoding: chunked'], `fffffffffffffffff\r\n${VALID}\r\n0\r\n\r\n`],
  ['no host', [post, type, length], VALID],
  ['two hosts', [post, host, 'host: other.test', type, length], VALID],
  ['a host with a path', [post, `host: gateway.test/v1/responses/compact?`, type, length], VALID],
  ['a host with a user', [post, 'host: user@gateway.test', type, length], VALID],
  ['a target with a password', [`POST http://user:pass@gateway.test${PATH} HTTP/1.1`, host, type, length], VALID],
  ['a target that is an authority', ['POST gateway.test:80 HTTP/1.1', host, type, length], VALID],
  ['an unknown version of HTTP', [`POST ${PATH} HTTP/9.9`, host, type, length], VALID],
])('rejects %s with 400, and forwards nothing', async (_, lines, body) => {
  const received = await sendRaw(lines as string[], body as string);
  expect(statuses(received)[0]).toBe('400');
  expect(received).toMatch(/content-type: application\/json/i);
  expect(received).toContain('"code":"invalid_http"');
  // The bytes after a request whose length is ambiguous are not read as another request.
  expect(statuses(received)).toHaveLength(1);
  expect(received).toMatch(/^connection: close\r$/im);
  expect(upstream.takeRequests()).toEqual([]);
});

test('rejects headers that are too large with 431', async () => {
  expect(statuses(await sendRaw([post, host, `x-a: ${'b'.repeat(100_000)}`]))).toEqual(['431']);
});

test.each([`http://elsewhere.test${PATH}`, `https://169.254.169.254:8443${PATH}`])(
  'forwards a request with the target %s to the path of the configured upstream',
  async (target) => {
    expect(statuses(await sendRaw([`POST ${target} HTTP/1.1`, 'host: elsewhere.test', type, length], VALID))).toEqual(['200']);
    expect(upstream.takeRequests()).toMatchObject([{ url: PATH, headers: { host: new URL(upstream.url).host } }]);
  },
);

test.each([
  `//elsewhere.test${PATH}`,
  `/..${PATH}/..`,
  `${PATH}/`,
  `${PATH}%2f`,
  '/v1/responses/%63ompact',
  `/@elsewhere.test${PATH}`,
  'http://elsewhere.test/',
])('responds with 404 to the target %s', async (target) => {
  expect(statuses(await sendRaw([`POST ${target} HTTP/1.1`, host, type, length], VALID))).toEqual(['404']);
  expect(upstream.takeRequests()).toEqual([]);
});

test('a query cannot inject a header', async () => {
  await sendRaw([`POST ${PATH}?a=%0d%0ax-evil:1 HTTP/1.1`, host, type, length], VALID);
  expect(upstream.takeRequests()).toMatchObject([{ url: `${PATH}?a=%0d%0ax-evil:1` }]);
});

test('does not forward headers that Connection names, nor upgrade and expect headers', async () => {
  const upgrade = ['connection: upgrade, x-secret', 'upgrade: h2c', 'http2-settings: x', 'x-secret: 1', 'expect: 100-continue'];
  await sendRaw([post, host, type, length, ...upgrade], VALID);
  const [{ headers } = { headers: {} as Record<string, string> }] = upstream.takeRequests();
  for (const name of ['upgrade', 'x-secret', 'expect']) expect([name, headers[name]]).toEqual([name, undefined]);
});

test('invalid bytes after a request do not damage its response', async () => {
  const pending: ServerResponse[] = [];
  const slow = await startUpstream((_, response) => void pending.push(response));
  const gateway = createCompactGateway({ upstream: slow.url, check: { response: { report: false } }, ...nodeOptions() });
  const slowServer = await serveGateway(gateway, { port: 0 });
  const invalidChunk = `${[post, host, type, 'transfer-encoding: chunked'].join('\r\n')}\r\n\r\n+1a\r\n`;
  const cases = [true, false].flatMap((isStarted) => ['\0garbage\r\n\r\n', invalidChunk].map((trailing) => ({ isStarted, trailing })));
  for (const { isStarted, trailing } of cases) {
    const socket = connect(Number(new URL(slowServer.url).port), '127.0.0.1');
    const received = buffer(socket);
    socket.write(`${[post, host, type, length].join('\r\n')}\r\n\r\n${VALID}`);
    while (pending.length === 0) await turn();
    const response = pending.pop() as ServerResponse;
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': COMPACTED.length });
    if (isStarted) {
      response.write(COMPACTED.slice(0, 10));
      await once(socket, 'readable');
    }
    socket.write(trailing);
    await new Promise((resolve) => setTimeout(resolve, 50));
    response.end(isStarted ? COMPACTED.slice(10) : COMPACTED);
    const [head, body] = String(await received).split('\r\n\r\n', 2);
    expect([head?.slice(0, 15), body]).toEqual(['HTTP/1.1 200 OK', COMPACTED]);
  }
  await slowServer.drain();
  await slow.close();
});
