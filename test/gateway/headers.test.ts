/** What passes of the headers when the gateway stands on `node:http` on both sides: the list as it came, over TCP and TLS. */
import { createPrivateKey } from 'node:crypto';
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
import { NODES, run } from '../processes.js';
import { COMPACTED } from './upstream.js';
import { PATH } from './wire.js';

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

/** Sends one request over a bare socket; gives all that comes back, as Latin-1. */
const exchange = (port: number, lines: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let said = '';
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
    socket.on('data', (chunk) => (said += chunk.toString('latin1')));
    socket.write(`POST ${PATH} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${BODY}`, 'latin1');
  });

const pairs = (raw: readonly string[]): string[] => raw.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${raw[i + 1]}`] : []));

interface Passed {
  /** What the upstream received. */
  received: string[];
  /** The head of the answer. */
  answered: string[];
}

async function pass(lines: string[], answer: string[], options: object = {}): Promise<Passed> {
  const received: string[][] = [];
  const upstream = createServer((request: IncomingMessage, response: ServerResponse) => {
    request.resume();
    received.push(pairs(request.rawHeaders));
    // As bytes: with a text Node would write the head in UTF-8.
    response.writeHead(200, answer).end(Buffer.from(COMPACTED));
  });
  const url = `http://127.0.0.1:${await listen(upstream)}`;
  const gateway = createServer(toNodeHandler(createCompactGateway({ upstream: url, ...nodeOptions(), ...options })));
  const said = await exchange(await listen(gateway), ['connection: close', ...lines]);
  const [head = '', body] = said.split('\r\n\r\n');
  expect([received.length, Buffer.from(body ?? '', 'latin1').toString()]).toEqual([1, COMPACTED]);
  return {
    received: (received[0] as string[]).map((line) => line.replace(url.slice(7), '(upstream)')),
    answered: head.split('\r\n').slice(1),
  };
}

const length = `Content-Length: ${BODY.length}`;
const json = ['Content-Type', 'application/json'];

test('headers of a request pass as they came: in their order and case, twice where they came twice', async () => {
  const own = [
    'Content-Type: application/json',
    'X-Twice: a',
    'x-Other: \xe4',
    'X-TWICE: b',
    'Authorization: Bearer t',
    'Cookie: a=1',
    'Cookie: b=2',
  ];
  const { received } = await pass(['Host: gateway.test', length, ...own, 'Keep-Alive: 9', 'TE: trailers'], json);
  expect(received).toEqual(['host: (upstream)', ...own, `content-length: ${BODY.length}`, 'Connection: keep-alive']);
});

test.each([
  ['held and checked', {}],
  ['not looked at', { check: { response: { report: false } } }],
])('so do those of an answer that is %s', async (_, options) => {
  const own = [...json, 'X-Twice', 'a', 'x-Other', '\xe4', 'X-TWICE', 'b', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'Date', 'today'];
  const ended = ['Content-Length', String(Buffer.byteLength(COMPACTED)), 'Proxy-Authenticate', 'Basic'];
  const { answered } = await pass(['Host: gateway.test', length, 'Content-Type: application/json'], [...own, ...ended], options);
  const lengths = answered.filter((line) => /^content-length: /i.test(line));
  expect(lengths).toHaveLength(1);
  expect(answered.filter((line) => !lengths.includes(line))).toEqual([...pairs(own), 'Connection: close']);
});

test('a header is found in whatever case it is written', async () => {
  const lines = [
    'Host: gateway.test',
    length,
    'CONTENT-TYPE: application/json',
    'X-Secret: 1',
    'CONNECTION: x-secret',
    'Content-Encoding: identity',
  ];
  const { received } = await pass(lines, json);
  expect(received.filter((line) => /secret/i.test(line))).toEqual([]);
});

test('headers that are dropped by the thousand take comparisons in proportion to them', () => {
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

/** Of `localhost`, for 100 years, signed by itself with the key that is made below: no secret. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBVTCCAQegAwIBAgIUK3XNfmro4TamhTwi0AXoklK5WzEwBQYDK2VwMBQxEjAQ
BgNVBAMMCWxvY2FsaG9zdDAgFw0yNjExMjgwMTU4NTJaGA8yMTI2MTEwNDAxNTg1
MlowFDESMBAGA1UEAwwJbG9jYWxob3N0MCowBQYDK2VwAyEAiojj3XQJ8ZX9Utst
PLpdcspnCb8dlBIb83SIAbQPb1yjaTBnMB0GA1UdDgQWBBSa0Z4PFu73FMuQxvGV
285m6UWA+TAfBgNVHSMEGDAWgBSa0Z4PFu73FMuQxvGV285m6UWA+TAPBgNVHRMB
Af8EBTADAQH/MBQGA1UdEQQNMAuCCWxvY2FsaG9zdDAFBgMrZXADQQCwQk6xP5AK
7MMGN3TW9wVUVbecPEEcigM47CWAhz0LV3ldYLsRyYbwLhBXDTxmKj8qyYfgtUY2
qmyP93iRpRUI
-----END CERTIFICATE-----
`;

/** The key of Ed25519 whose seed is 32 bytes of 1 (RFC 8410). */
const KEY = createPrivateKey({
  key: Buffer.concat([Buffer.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20), Buffer.alloc(32, 1)]),
  format: 'der',
  type: 'pkcs8',
});

test.each(NODES)(
  '%s: over TLS the upstream is asked for by its name, its certificate is checked, and a connection serves again',
  async (node) => {
    const folder = mkdtempSync(join(tmpdir(), 'contract-tls-'));
    stops.push(async () => rmSync(folder, { recursive: true }));
    const trusted = join(folder, 'ca.pem');
    writeFileSync(trusted, CERTIFICATE);
    const seen: unknown[][] = [];
    const server = createTlsServer({ key: KEY.export({ type: 'pkcs8', format: 'pem' }), cert: CERTIFICATE }, (request, response) => {
      request.resume();
      const { servername } = request.socket as TLSSocket & { servername: string };
      seen.push([servername, pairs(request.rawHeaders).filter((line) => /^host:/i.test(line)), request.socket.remotePort]);
      response.writeHead(200, { 'content-type': 'application/json' }).end(COMPACTED);
    });
    const port = await listen(server);
    const source = `
      const { fetch: pass } = createNodeGateway({ upstream: url });
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"model":"m","input":"hi"}' };
      const answers = [];
      for (let i = 0; i < 2; i++) {
        const response = await pass(new Request('http://gateway.test/v1/responses/compact', init));
        answers.push([response.status, (await response.json()).error?.code]);
      }
      print(answers);
    `;
    expect(await run(node, `https://localhost:${port}`, source, { NODE_EXTRA_CA_CERTS: trusted })).toEqual([
      [200, null],
      [200, null],
    ]);
    const [first, second] = seen;
    expect(first?.slice(0, 2)).toEqual(['localhost', [`host: localhost:${port}`]]);
    expect(second).toEqual(first);
    expect(await run(node, `https://localhost:${port}`, source)).toEqual([
      [502, 'upstream_unreachable'],
      [502, 'upstream_unreachable'],
    ]);
    expect(seen).toHaveLength(2);
  },
  30_000,
);
