/** Requests that servers read in different ways, sent over bare sockets to what the command serves. */
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
import { PATH } from './wire.js';

let upstream: Upstream;
let served: GatewayServer;
beforeAll(async () => {
  upstream = await startUpstream();
  const gateway = createCompactGateway({ upstream: upstream.url, ...nodeOptions() });
  served = await serveGateway(gateway, { port: 0 });
});
afterAll(async () => {
  const drained = served.drain();
  served.close();
  await drained;
  await upstream.close();
});
beforeEach(() => void upstream.take());

/** Sends bytes and returns all that comes back until the server closes, or has answered and is silent. */
function exchange(lines: string[], body = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
    let said = '';
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1');
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

const statuses = (said: string): string[] => [...said.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status as string);

test('an ordinary request passes, with a length and in chunks', async () => {
  expect(statuses(await exchange([post, host, type, length], VALID))).toEqual(['200']);
  expect(statuses(await exchange([post, host, type, 'transfer-encoding: chunked'], chunked))).toEqual(['200']);
  expect(upstream.take().map(({ body, headers }) => [body.toString(), headers['content-length']])).toEqual([
    [VALID, String(VALID.length)],
    [VALID, String(VALID.length)],
  ]);
});

test.each([
  ['a length and chunks', [post, host, type, length, 'transfer-encoding: chunked'], second],
  ['chunks and a length', [post, host, type, 'transfer-encoding: chunked', 'content-length: 4'], second],
  ['two lengths', [post, host, type, length, 'content-length: 3'], VALID],
  ['a length with a sign', [post, host, type, 'content-length: +26'], VALID],
  ['a list of lengths', [post, host, type, 'content-length: 26, 26'], VALID],
  ['a transfer coding that is not the last', [post, host, type, 'transfer-encoding: chunked, identity'], chunked],
  ['a transfer coding besides chunks', [post, host, type, 'transfer-encoding: gzip, chunked'], chunked],
  ['chunks twice', [post, host, type, 'transfer-encoding: chunked', 'transfer-encoding: chunked'], chunked],
  ['a transfer coding with odd letters', [post, host, type, 'transfer-encoding: \x0bchunked'], chunked],
  ['a space before the colon', [post, host, type, 'transfer-encoding : chunked'], chunked],
  ['a folded header', [post, host, type, `x-a: b\r\n ${length}`], VALID],
  ['a bare line feed in a header', [post, host, type, `x-a: b\ntransfer-encoding: chunked`, length], VALID],
  ['a zero byte in a header', [post, host, type, `x-a: b\0c`, length], VALID],
  ['a chunk size with a sign', [post, host, type, 'transfer-encoding: chunked'], `+1a\r\n${VALID}\r\n0\r\n\r\n`],
  ['a chunk size out of bounds', [post, host, type, 'transfer-encoding: chunked'], `fffffffffffffffff\r\n${VALID}\r\n0\r\n\r\n`],
  ['no host', [post, type, length], VALID],
  ['two hosts', [post, host, 'host: other.test', type, length], VALID],
  ['a host with a path', [post, `host: gateway.test/v1/responses/compact?`, type, length], VALID],
  ['a host with a user', [post, 'host: user@gateway.test', type, length], VALID],
  ['a target with a password', [`POST http://user:pass@gateway.test${PATH} HTTP/1.1`, host, type, length], VALID],
  ['a target that is an authority', ['POST gateway.test:80 HTTP/1.1', host, type, length], VALID],
  ['a version of HTTP that is none', [`POST ${PATH} HTTP/9.9`, host, type, length], VALID],
])('%s is answered 400, and the upstream sees nothing', async (_, lines, body) => {
  const said = await exchange(lines as string[], body as string);
  expect(statuses(said)[0]).toBe('400');
  expect(said).toMatch(/content-type: application\/json/i);
  expect(said).toContain('"code":"invalid_http"');
  // What comes behind a request with two ends is not taken for another request.
  expect(statuses(said)).toHaveLength(1);
  expect(upstream.take()).toEqual([]);
});

test('headers without end are 431', async () => {
  expect(statuses(await exchange([post, host, `x-a: ${'b'.repeat(100_000)}`]))).toEqual(['431']);
});

test.each([`http://elsewhere.test${PATH}`, `https://169.254.169.254:8443${PATH}`])(
  'the target %s is read as its path, and the upstream stays the same',
  async (target) => {
    expect(statuses(await exchange([`POST ${target} HTTP/1.1`, 'host: elsewhere.test', type, length], VALID))).toEqual(['200']);
    expect(upstream.take()).toMatchObject([{ url: PATH, headers: { host: new URL(upstream.url).host } }]);
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
])('nothing is served at %s', async (target) => {
  expect(statuses(await exchange([`POST ${target} HTTP/1.1`, host, type, length], VALID))).toEqual(['404']);
  expect(upstream.take()).toEqual([]);
});

test('a query can not break out of the request line', async () => {
  await exchange([`POST ${PATH}?a=%0d%0ax-evil:1 HTTP/1.1`, host, type, length], VALID);
  expect(upstream.take()).toMatchObject([{ url: `${PATH}?a=%0d%0ax-evil:1` }]);
});

test('headers that the connection header names do not pass, nor what asks for another protocol', async () => {
  const upgrade = ['connection: upgrade, x-secret', 'upgrade: h2c', 'http2-settings: x', 'x-secret: 1', 'expect: 100-continue'];
  await exchange([post, host, type, length, ...upgrade], VALID);
  const [{ headers } = { headers: {} as Record<string, string> }] = upstream.take();
  for (const name of ['upgrade', 'x-secret', 'expect']) expect([name, headers[name]]).toEqual([name, undefined]);
});

test('what comes behind a call is not mixed into its answer', async () => {
  const answers: ServerResponse[] = [];
  const slow = await startUpstream((_, response) => void answers.push(response));
  const gateway = createCompactGateway({ upstream: slow.url, check: { response: { report: false } }, ...nodeOptions() });
  const front = await serveGateway(gateway, { port: 0 });
  const broken = `${[post, host, type, 'transfer-encoding: chunked'].join('\r\n')}\r\n\r\n+1a\r\n`;
  const cases = [true, false].flatMap((begun) => ['\0garbage\r\n\r\n', broken].map((behind) => ({ begun, behind })));
  for (const { begun, behind } of cases) {
    const socket = connect(Number(new URL(front.url).port), '127.0.0.1');
    const said = buffer(socket);
    socket.write(`${[post, host, type, length].join('\r\n')}\r\n\r\n${VALID}`);
    while (answers.length === 0) await turn();
    const answer = answers.pop() as ServerResponse;
    answer.writeHead(200, { 'content-type': 'application/json', 'content-length': COMPACTED.length });
    if (begun) {
      answer.write(COMPACTED.slice(0, 10));
      await once(socket, 'readable');
    }
    socket.write(behind);
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer.end(begun ? COMPACTED.slice(10) : COMPACTED);
    const [head, body] = String(await said).split('\r\n\r\n', 2);
    expect([head?.slice(0, 15), body]).toEqual(['HTTP/1.1 200 OK', COMPACTED]);
  }
  await front.drain();
  await slow.close();
});
