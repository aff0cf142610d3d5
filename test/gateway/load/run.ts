/**
 * Sends many calls through a gateway, one in five of them hostile, and prints what is left afterwards as JSON. A process of its own, with
 * `--expose-gc`, so that sockets, timers and memory can be counted.
 */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { GatewayCall } from '../../../src/gateway/index.js';
import { createNodeGateway, serveGateway } from '../../../src/gateway/node.js';
import { COMPACTED } from '../upstream.js';

const COUNT = Number(process.argv[2]);
const CONCURRENCY = 32;
const PATH = '/v1/responses/compact';
/** Long enough for ordinary calls on a busy machine. */
const TIME_LIMIT_MS = 2500;

const BODY = Buffer.from('{"model":"m","input":"hi"}');
const LARGE_REQUEST = Buffer.from(`{"model":"m","input":"${'a'.repeat(8 * 1024 * 1024)}"}`);
/** More than the buffers of the sockets hold. */
const LARGE_RESPONSE = Buffer.alloc(48 * 1024 * 1024, 0x20);

const json = { 'content-type': 'application/json' };
const RESPONSES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  large: (response) => response.writeHead(200, json).end(LARGE_RESPONSE),
  early: (response) => {
    response.req.pause();
    response.writeHead(429, json).end('{"error":{"message":"slow down"}}');
  },
  silent: (response) => void response.req.resume(),
  truncated: (response) => {
    response.req.resume();
    response.writeHead(200, { ...json, 'content-length': 1000 }).write('{"id":', () => response.destroy());
  },
};
const upstream = createServer({ requestTimeout: 0 }, (request, response) => {
  request.on('error', () => {});
  response.on('error', () => {});
  const special = RESPONSES[String(request.headers['x-response'])];
  if (special) return special(response);
  request.resume().on('end', () => response.writeHead(200, json).end(COMPACTED));
}).listen(0, '127.0.0.1');
await once(upstream, 'listening');

/** How often each call was reported, by the id that its client sent as a query. */
const calls: GatewayCall[] = [];
let clientErrors = 0;
const gateway = createNodeGateway({
  upstream: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}${PATH.replace('/responses/compact', '')}`,
  timeoutMs: TIME_LIMIT_MS,
  uploadTimeoutMs: TIME_LIMIT_MS,
  onComplete: (call) => void calls.push(call),
});
const server = await serveGateway(gateway, { port: 0, onClientError: () => void clientErrors++ });
const port = Number(new URL(server.url).port);

const head = (length: number, headers = ''): string =>
  `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\nconnection: close\r\n${headers}\r\n`;

interface Client {
  /** The bytes to send, in order. */
  send: (string | Buffer)[];
  /** `read`: reads everything. `stall`: never reads. `leave`: disconnects when everything is sent. */
  ending: 'read' | 'stall' | 'leave';
  /** Whether the gateway reports this as a call: what is not HTTP goes to `onClientError`. */
  isCall?: false;
}

const HOSTILE: Readonly<Record<string, () => Client>> = {
  'reader that stalls': () => ({ send: [head(BODY.length, 'x-response: large\r\n'), BODY], ending: 'stall' }),
  'reader that leaves': () => ({ send: [head(BODY.length, 'x-response: large\r\n'), BODY], ending: 'leave' }),
  'writer that stalls': () => ({ send: [head(1000), '{"model"'], ending: 'read' }),
  'writer that leaves': () => ({ send: [head(1000), '{"model"'], ending: 'leave' }),
  'early response': () => ({ send: [head(LARGE_REQUEST.length, 'x-response: early\r\n'), LARGE_REQUEST], ending: 'read' }),
  'silent upstream': () => ({ send: [head(BODY.length, 'x-response: silent\r\n'), BODY], ending: 'read' }),
  'truncated response': () => ({ send: [head(BODY.length, 'x-response: truncated\r\n'), BODY], ending: 'read' }),
  'broken encoding': () => ({ send: [head(BODY.length, 'content-encoding: gzip\r\n'), BODY], ending: 'read' }),
  'trailing bytes': () => {
    const body = Buffer.concat([gzipSync(BODY), Buffer.from([0]), gzipSync(BODY)]);
    return { send: [head(body.length, 'content-encoding: gzip\r\n'), body], ending: 'read' };
  },
  'oversized head': () => ({ send: [head(0, `x-large: ${'x'.repeat(20_000)}\r\n`)], ending: 'read', isCall: false }),
};
const kinds = Object.keys(HOSTILE);

/** Resolves when the connection is closed. */
async function run({ send, ending }: Client): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  if (ending === 'stall') socket.pause();
  for (const part of send) socket.write(part);
  if (ending === 'read') socket.resume();
  else if (ending === 'leave') socket.on('connect', () => setTimeout(() => socket.destroy(), 50));
  // A socket that does not read sees its end only when it does.
  else setTimeout(() => socket.resume(), TIME_LIMIT_MS + 1000);
  await once(socket, 'close');
}

/** Waits a second, and on a busy machine longer: until no socket and no timer is left, for 10 s at most. */
async function settle(): Promise<{ sockets: number; timers: number; heapBytes: number }> {
  const count = (name: string): number => process.getActiveResourcesInfo().filter((one) => one === name).length;
  for (let i = 0; i < 20 || (i < 200 && count('TCPSocketWrap') + count('Timeout') > 0); i++) {
    (globalThis as { gc?: () => void }).gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { sockets: count('TCPSocketWrap'), timers: count('Timeout'), heapBytes: heapUsed + arrayBuffers };
}

async function runAll(count: number): Promise<{ expected: number; expectedClientErrors: number }> {
  let started = 0;
  let expected = 0;
  let expectedClientErrors = 0;
  const worker = async (): Promise<void> => {
    for (let i = started++; i < count; i = started++) {
      const client = i % 5 === 0 ? (HOSTILE[kinds[(i / 5) % kinds.length] as string] as () => Client)() : undefined;
      if (client?.isCall === false) expectedClientErrors++;
      else expected++;
      await run(client ?? { send: [head(BODY.length), BODY], ending: 'read' });
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return { expected, expectedClientErrors };
}

// One round of everything first, so that code and pools are there before the counting.
await runAll(kinds.length * 5);
const before = await settle();
calls.length = 0;
clientErrors = 0;
const { expected, expectedClientErrors } = await runAll(COUNT);
while (calls.length < expected) await new Promise((resolve) => setTimeout(resolve, 50));
const after = await settle();
const codes: Record<string, number> = {};
for (const { code } of calls) codes[String(code)] = (codes[String(code)] ?? 0) + 1;
const result = {
  expected,
  reported: calls.length,
  ids: new Set(calls.map(({ requestId }) => requestId)).size,
  expectedClientErrors,
  clientErrors,
  codes,
  before,
  after,
};
process.stdout.write(JSON.stringify(result), () => process.exit());
