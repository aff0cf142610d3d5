/** Headers through a gateway on `node:http`, over TCP and TLS: they are forwarded in the same order and letter case. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterEach, expect, jest, test } from '@jest/globals';
import { forwardedRequestHeaders, RawHeaders } from '../../src/internal/http/headers.js';
import { createCompactGateway } from '../../src/gateway/index.js';
import { toNodeHandler } from '../../src/gateway/node.js';
import { nodeOptions } from './node-options.js';
import { CERTIFICATE, KEY } from './certificate.js';
import { NODES, run } from '../processes.js';
import { COMPACTED } from './upstream.js';
import { PATH } from './http-client.js';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function listen(server: Server & { closeAllConnections(): void }): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

const BODY = '{"model":"m","input":"hi"}';

/** Sends one request over a raw socket, and returns all bytes received, as Latin-1. */
const sendRaw = (port: number, lines: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
    socket.on('data', (chunk) => (received += chunk.toString('latin1')));
    socket.write(`POST ${PATH} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${BODY}`, 'latin1');
  });

const pairs = (raw: readonly string[]): string[] => raw.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${raw[i + 1]}`] : []));

interface ForwardedHeaders {
  /** The headers that the upstream received. */
  received: string[];
  /** The headers that the client received. */
  returned: string[];
}

async function forward(lines: string[], responseHeaders: string[], options: object = {}): Promise<ForwardedHeaders> {
  const received: string[][] = [];
  const upstream = createServer((request: IncomingMessage, response: ServerResponse) => {
    request.resume();
    received.push(pairs(request.rawHeaders));
    // Bytes, since with a string Node would write the headers in UTF-8.
    response.writeHead(200, responseHeaders).end(Buffer.from(COMPACTED));
  });
  const url = `http://127.0.0.1:${await listen(upstream)}`;
  const gateway = createServer(toNodeHandler(createCompactGateway({ upstream: url, ...nodeOptions(), ...options })));
  const text = await sendRaw(await listen(gateway), ['connection: close', ...lines]);
  const [head = '', body] = text.split('\r\n\r\n');
  expect([received.length, Buffer.from(body ?? '', 'latin1').toString()]).toEqual([1, COMPACTED]);
  return {
    received: (received[0] as string[]).map((line) => line.replace(url.slice(7), '(upstream)')),
    returned: head.split('\r\n').slice(1),
  };
}

const length = `Content-Length: ${BODY.length}`;
const json = ['Content-Type', 'application/json'];
const bodyLength = ['Content-Length', String(Buffer.byteLength(COMPACTED))];

test('forwards request headers in the same order and letter case, including repeated ones', async () => {
  const endToEnd = [
    'Content-Type: application/json',
    'X-Twice: a',
    'x-Other: \xe4',
    'X-TWICE: b',
    'Authorization: Bearer t',
    'Cookie: a=1',
    'Cookie: b=2',
  ];
  const { received } = await forward(
    ['Host: gateway.test', length, ...endToEnd, 'Keep-Alive: 9', 'TE: trailers'],
    [...json, ...bodyLength],
  );
  expect(received).toEqual(['host: (upstream)', ...endToEnd, `content-length: ${BODY.length}`, 'Connection: keep-alive']);
});

test.each([
  ['buffered and checked', { hold: true }],
  ['streamed and checked', {}],
  ['streamed unchecked', { check: { response: { report: false } } }],
])('forwards response headers in the same order and letter case, for a response that is %s', async (_, options) => {
  const endToEnd = [...json, 'X-Twice', 'a', 'x-Other', '\xe4', 'X-TWICE', 'b', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'Date', 'today'];
  const removed = [...bodyLength, 'Proxy-Authenticate', 'Basic'];
  const { returned } = await forward(['Host: gateway.test', length, 'Content-Type: application/json'], [...endToEnd, ...removed], options);
  const lengths = returned.filter((line) => /^content-length: /i.test(line));
  expect(lengths).toHaveLength(1);
  expect(returned.filter((line) => !lengths.includes(line))).toEqual([...pairs(endToEnd), 'Connection: close']);
});

test('finds header names in any letter case', async () => {
  const lines = [
    'Host: gateway.test',
    length,
    'CONTENT-TYPE: application/json',
    'X-Secret: 1',
    'CONNECTION: x-secret',
    'Content-Encoding: identity',
  ];
  const { received } = await forward(lines, [...json, ...bodyLength]);
  expect(received.filter((line) => /secret/i.test(line))).toEqual([]);
});

test('the number of comparisons for removed headers grows linearly', () => {
  const comparisonsFor = (count: number): number => {
    const names = Array.from({ length: count }, (_, i) => `x-${String(i).padStart(5, '0')}`);
    const headers = new RawHeaders(['connection', names.join(','), ...names.flatMap((name) => [name, ''])]);
    const compare = jest.spyOn(String.prototype, 'toLowerCase');
    const kept = forwardedRequestHeaders(headers);
    const { length } = compare.mock.calls;
    compare.mockRestore();
    expect(kept.list).toEqual([]);
    return length;
  };
  expect(comparisonsFor(2000)).toBeLessThan(3 * comparisonsFor(1000));
});

test.each(NODES)(
  '%s: sends the server name over TLS, verifies the certificate, and reuses the connection',
  async (node) => {
    const folder = mkdtempSync(join(tmpdir(), 'contract-tls-'));
    stops.push(async () => rmSync(folder, { recursive: true }));
    const trusted = join(folder, 'ca.pem');
    writeFileSync(trusted, CERTIFICATE);
    const connections: unknown[][] = [];
    const server = createTlsServer({ key: KEY, cert: CERTIFICATE }, (request, response) => {
      request.resume();
      const { servername } = request.socket as TLSSocket & { servername: string };
      connections.push([servername, pairs(request.rawHeaders).filter((line) => /^host:/i.test(line)), request.socket.remotePort]);
      response.writeHead(200, { 'content-type': 'application/json' }).end(COMPACTED);
    });
    const port = await listen(server);
    const source = `
      const gateway = createNodeGateway({ upstream: url });
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"model":"m","input":"hi"}' };
      const results = [];
      for (let i = 0; i < 2; i++) {
        const response = await gateway.fetch(new Request('http://gateway.test/v1/responses/compact', init));
        results.push([response.status, (await response.json()).error?.code]);
      }
      print(results);
    `;
    expect(await run(node, `https://localhost:${port}`, source, { NODE_EXTRA_CA_CERTS: trusted })).toEqual([
      [200, null],
      [200, null],
    ]);
    const [first, second] = connections;
    expect(first?.slice(0, 2)).toEqual(['localhost', [`host: localhost:${port}`]]);
    expect(second).toEqual(first);
    expect(await run(node, `https://localhost:${port}`, source)).toEqual([
      [502, 'upstream_unreachable'],
      [502, 'upstream_unreachable'],
    ]);
    expect(connections).toHaveLength(2);
  },
  30_000,
);
