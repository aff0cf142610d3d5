/** Responses that are forwarded as they arrive, and checked meanwhile. */
import { once } from 'node:events';
import { createServer, request as requestHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import * as zlib from 'node:zlib';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createCompactGateway, type CompactGatewayOptions, type GatewayCall, type GatewayReport } from '../../src/gateway/index.js';
import { createNodeGateway, serveGateway } from '../../src/gateway/node.js';
import type { CompactResponse } from '../../src/types.js';
import { COMPACTED } from './upstream.js';
import { PATH, send } from './http-client.js';

const BODY = Buffer.from('{"model":"m","input":"hi"}');
const json = { 'content-type': 'application/json' };
const INVALID = JSON.stringify({ ...(JSON.parse(COMPACTED) as object), created_at: 'never' });
/** JSON may have white space around it, so padding makes a message longer and nothing else. */
const padded = (text: string, length: number): string => text.padEnd(length);

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** Starts an upstream that calls `respond` when it has received a request. Returns its URL. */
async function startUpstream(respond: (response: ServerResponse, request: IncomingMessage, body: Buffer) => unknown): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void respond(response, request, Buffer.concat(chunks)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Started {
  url: string;
  calls: GatewayCall[];
  reports: GatewayReport[];
  /** The hooks in the order in which they were called. */
  events: string[];
}

const fetchOnly = { fetch: (request: Request) => fetch(request) };

async function startGateway(upstream: string, options: Partial<CompactGatewayOptions> = {}): Promise<Started> {
  const started: Omit<Started, 'url'> = { calls: [], reports: [], events: [] };
  const gateway = createNodeGateway({
    upstream,
    onStart: ({ requestId }) => void started.events.push(`start ${requestId}`),
    onIssues(report) {
      started.reports.push(report);
      started.events.push(`issues ${report.requestId}`);
    },
    onComplete(call) {
      started.calls.push(call);
      started.events.push(`complete ${call.requestId}`);
    },
    ...options,
  });
  const server = await serveGateway(gateway, { port: 0 });
  stops.push(() => server.close());
  return { ...started, url: server.url };
}

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await turn();
}

/** Sends a valid request. Returns the response before its body. */
async function open(url: string): Promise<IncomingMessage> {
  const outgoing = requestHttp(url + PATH, { method: 'POST', headers: { ...json, 'content-length': BODY.length }, agent: false });
  outgoing.end(BODY);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  return response;
}

/** Sends a valid request to a gateway whose upstream sends this response. Waits for the end of the call. */
async function respondWith(
  body: string | Buffer,
  options: Partial<CompactGatewayOptions> = {},
  headers: Record<string, string> = {},
): Promise<Started & { call: GatewayCall; isSame: boolean }> {
  const upstream = await startUpstream((response) => response.writeHead(200, { ...json, ...headers }).end(body));
  const started = await startGateway(upstream, options);
  const response = await send(started.url, { headers: json, body: BODY });
  await waitFor(() => started.calls.length > 0);
  expect(response.headers).not.toHaveProperty('x-compact-response-issues');
  return { ...started, call: started.calls[0] as GatewayCall, isSame: response.body.equals(Buffer.from(body)) };
}

describe.each([
  ['node:http', {}],
  ['fetch', fetchOnly],
] as const)('over %s', (_, options) => {
  test('forwards the headers before there is a body, and heartbeats before there is JSON', async () => {
    let upstreamResponse: ServerResponse | undefined;
    const upstream = await startUpstream((response) => {
      upstreamResponse = response.writeHead(200, json);
      response.flushHeaders();
    });
    const { url, calls } = await startGateway(upstream, options);
    const response = await open(url);
    expect(response.statusCode).toBe(200);
    for (const heartbeat of [' ', '\n', '\n']) {
      upstreamResponse?.write(heartbeat);
      const [chunk] = (await once(response, 'data')) as [Buffer];
      expect(String(chunk)).toBe(heartbeat);
    }
    response.pause();
    upstreamResponse?.end(COMPACTED);
    let rest = '';
    for await (const chunk of response) rest += String(chunk);
    expect(rest).toBe(COMPACTED);
    await waitFor(() => calls.length > 0);
    expect(calls).toMatchObject([{ status: 200, code: null, responseBytes: COMPACTED.length + 3, responseCheck: 'valid' }]);
  });

  test.each([
    ['with a length', `content-length: ${COMPACTED.length}\r\n\r\n${COMPACTED.slice(0, 99)}`],
    ['in chunks', `transfer-encoding: chunked\r\n\r\n63\r\n${COMPACTED.slice(0, 99)}\r\n`],
    ['of valid JSON in chunks', `transfer-encoding: chunked\r\n\r\n${COMPACTED.length.toString(16)}\r\n${COMPACTED}\r\n`],
  ])('closes the client connection when the upstream breaks off a body %s', async (__, text) => {
    const tcp = createTcpServer((socket: Socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${text}`));
    }).listen(0, '127.0.0.1');
    await once(tcp, 'listening');
    stops.push(() => tcp.close());
    const started = await startGateway(`http://127.0.0.1:${(tcp.address() as AddressInfo).port}`, options);
    const { url, calls, events } = started;
    await expect(send(url, { headers: json, body: BODY })).rejects.toMatchObject({ code: 'ECONNRESET' });
    await waitFor(() => calls.length > 0);
    await turn();
    expect(calls).toMatchObject([{ status: 200, code: 'upstream_disconnected', responseCheck: 'unchecked', responseIssues: {} }]);
    expect(events.map((event) => event.split(' ')[0])).toEqual(['start', 'complete']);
  });
});

test('the body of a web response fails if the upstream breaks off', async () => {
  const upstream = await startUpstream((response) => response.writeHead(200, json).write('{"id":', () => response.destroy()));
  const calls: GatewayCall[] = [];
  const gateway = createCompactGateway({ upstream, onComplete: (call) => void calls.push(call) });
  const response = await gateway.fetch(new Request(`http://gateway.test${PATH}`, { method: 'POST', headers: json, body: BODY }));
  await expect(response.text()).rejects.toThrow();
  expect(calls).toMatchObject([{ status: 200, code: 'upstream_disconnected' }]);
});

test.each([
  ['shorter', COMPACTED.length + 1],
  ['longer', COMPACTED.length - 1],
])('closes the client connection if the body of a fetch is %s than its content-length', async (_, length) => {
  const withLength = async (): Promise<Response> => new Response(COMPACTED, { headers: { ...json, 'content-length': String(length) } });
  const { url, calls } = await startGateway('http://upstream.test', { fetch: withLength });
  await expect(send(url, { headers: json, body: BODY })).rejects.toMatchObject({ code: 'ECONNRESET' });
  await waitFor(() => calls.length > 0);
  expect(calls).toMatchObject([{ status: 200, code: 'upstream_disconnected' }]);
});

describe('reports', () => {
  test('the issues of an invalid response reach onIssues once, before onComplete', async () => {
    const { reports, call, events, isSame } = await respondWith(INVALID);
    expect(isSame).toBe(true);
    expect(reports).toMatchObject([{ direction: 'response', code: 'upstream_invalid_response', issues: [{ pointer: '/created_at' }] }]);
    expect(call).toMatchObject({ status: 200, code: null, responseCheck: 'invalid', responseIssues: { invalid_type: 1 } });
    const { requestId } = call;
    expect(events).toEqual([`start ${requestId}`, `issues ${requestId}`, `complete ${requestId}`]);
  });

  test('a body that is not JSON is reported', async () => {
    const { call } = await respondWith(COMPACTED.slice(1));
    expect(call).toMatchObject({ code: null, responseCheck: 'invalid', responseIssues: { upstream_not_json: 1 } });
  });

  test('a response whose headers show that it cannot be checked is reported in the same way', async () => {
    const { reports, call, isSame } = await respondWith('<h1>', {}, { 'content-type': 'text/html' });
    expect(isSame).toBe(true);
    expect(reports).toMatchObject([{ direction: 'response', code: 'upstream_not_json' }]);
    expect(call).toMatchObject({ code: null, responseCheck: 'unchecked', responseIssues: { upstream_not_json: 1 } });
  });

  test('a valid response is not reported, and its tokens are counted', async () => {
    const { call, reports } = await respondWith(COMPACTED);
    expect(reports).toEqual([]);
    expect(call).toMatchObject({ responseCheck: 'valid', usage: USAGE });
  });

  test('a web response has ended only after its report', async () => {
    const upstream = await startUpstream((response) =>
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(zlib.gzipSync(INVALID)),
    );
    const codes: string[] = [];
    const gateway = createCompactGateway({
      upstream,
      transport: (request) => fetchEncoded(request.url),
      onIssues: ({ code }) => void codes.push(code),
    });
    const response = await gateway.fetch(new Request(`http://gateway.test${PATH}`, { method: 'POST', headers: json, body: BODY }));
    await response.arrayBuffer();
    expect(codes).toEqual(['upstream_invalid_response']);
  });
});

/** As a transport returns it: the body is still encoded. */
async function fetchEncoded(url: string): Promise<Response> {
  const { status, headers, body } = await send(url, { headers: json, body: BODY });
  return new Response(new Uint8Array(body), { status, headers });
}

const { usage } = JSON.parse(COMPACTED) as CompactResponse;
const USAGE = {
  inputTokens: usage.input_tokens,
  cachedTokens: usage.input_tokens_details.cached_tokens,
  outputTokens: usage.output_tokens,
  reasoningTokens: usage.output_tokens_details.reasoning_tokens,
  totalTokens: usage.total_tokens,
};

describe('a response larger than maxReportBytes', () => {
  test.each([
    ['exactly maxReportBytes: explained', 0, 'upstream_invalid_response', 1],
    ['one byte more: not explained', 1, 'not_explained', 0],
  ])('with %s', async (_, extra, code, issues) => {
    const body = padded(INVALID, 5000);
    const { reports, call, isSame } = await respondWith(body, { maxReportBytes: body.length - extra });
    expect(isSame).toBe(true);
    expect(reports).toMatchObject([{ direction: 'response', code }]);
    expect(reports[0]?.issues).toHaveLength(issues);
    expect(call).toMatchObject({ status: 200, code: null, responseCheck: 'invalid' });
  });

  test('that is valid is not reported, and its tokens are counted', async () => {
    const { reports, call } = await respondWith(padded(COMPACTED, 200_000), { maxReportBytes: 1000 });
    expect(reports).toEqual([]);
    expect(call).toMatchObject({ responseCheck: 'valid', responseBytes: 200_000, usage: USAGE });
  });

  test.each([1, 7, 100, 700])('is checked completely if it arrives in chunks of %d bytes', async (size) => {
    const calls: GatewayCall[] = [];
    const chunks = new TextEncoder().encode(COMPACTED);
    const gateway = createCompactGateway({
      upstream: 'http://upstream.test',
      maxReportBytes: 1000,
      onComplete: (call) => void calls.push(call),
      fetch: async () => {
        let at = 0;
        const pull = (controller: ReadableStreamDefaultController): void => {
          if (at >= chunks.length) controller.close();
          else controller.enqueue(chunks.slice(at, (at += size)));
        };
        return new Response(new ReadableStream({ pull }), { headers: json });
      },
    });
    const response = await gateway.fetch(new Request(`http://gateway.test${PATH}`, { method: 'POST', headers: json, body: BODY }));
    expect(await response.text()).toBe(COMPACTED);
    expect(calls).toMatchObject([{ responseCheck: 'valid', usage: USAGE }]);
  });

  test('that is truncated JSON is not explained', async () => {
    const { call } = await respondWith(COMPACTED.slice(0, -1), { maxReportBytes: 10 });
    expect(call).toMatchObject({ responseCheck: 'invalid', responseIssues: { not_explained: 1 } });
  });

  test('the strict validators check it too', async () => {
    const check = { response: { report: 'strict' } } as const;
    const extended = JSON.stringify({ ...(JSON.parse(COMPACTED) as object), new_key: 1 });
    expect((await respondWith(extended, { maxReportBytes: 10, check })).call.responseIssues).toEqual({ not_explained: 1 });
    expect((await respondWith(extended, { maxReportBytes: 10 })).call.responseIssues).toEqual({});
  });

  test('is not checked by a runtime without WebAssembly', async () => {
    const real = WebAssembly.Module;
    Object.assign(WebAssembly, {
      Module: function fail() {
        throw new Error('WebAssembly is forbidden');
      },
    });
    try {
      jest.resetModules();
      const { createCompactGateway: create } = await import('../../src/gateway/index.js');
      const codes: string[] = [];
      for (const body of [COMPACTED, INVALID]) {
        const gateway = create({
          upstream: 'http://upstream.test',
          maxReportBytes: 100,
          fetch: async () => new Response(body, { headers: json }),
          onIssues: ({ code }) => void codes.push(code),
        });
        const init = { method: 'POST', headers: json, body: BODY };
        expect(await (await gateway.fetch(new Request(`http://gateway.test${PATH}`, init))).text()).toBe(body);
      }
      expect(codes).toEqual(['upstream_response_too_large', 'upstream_response_too_large']);
    } finally {
      Object.assign(WebAssembly, { Module: real });
      jest.resetModules();
    }
  });
});

describe('encoded responses', () => {
  const { zstdCompressSync } = zlib as { zstdCompressSync?: (bytes: Buffer) => Buffer };
  const ENCODERS: [string, (text: Buffer) => Buffer][] = [
    ['gzip', (text) => zlib.gzipSync(text)],
    ['deflate', (text) => zlib.deflateSync(text)],
    ['br', (text) => zlib.brotliCompressSync(text)],
    ['gzip, br', (text) => zlib.brotliCompressSync(zlib.gzipSync(text))],
    ...(zstdCompressSync ? [['zstd', (text: Buffer) => zstdCompressSync(text)] as [string, (text: Buffer) => Buffer]] : []),
  ];

  test.each(ENCODERS)('%s: the bytes are forwarded as they are, and the decoded ones checked', async (encoding, encode) => {
    const headers = { 'content-encoding': encoding };
    const valid = await respondWith(encode(Buffer.from(COMPACTED)), {}, headers);
    expect([valid.isSame, valid.call.responseCheck, valid.reports, valid.call.usage]).toEqual([true, 'valid', [], USAGE]);
    const invalid = await respondWith(encode(Buffer.from(INVALID)), {}, headers);
    expect(invalid).toMatchObject({ isSame: true, call: { responseIssues: { invalid_type: 1 } } });
    const truncated = await respondWith(encode(Buffer.from(COMPACTED)).subarray(0, -1), {}, headers);
    expect(truncated).toMatchObject({
      isSame: true,
      call: { responseCheck: 'unchecked', responseIssues: { upstream_invalid_response: 1 } },
    });
  });

  test('a body that is larger than maxReportBytes only when decoded is scanned', async () => {
    const headers = { 'content-encoding': 'gzip' };
    const options = { maxReportBytes: 2000 };
    const encode = (text: string): Buffer => zlib.gzipSync(padded(text, 300_000));
    const valid = await respondWith(encode(COMPACTED), options, headers);
    expect(valid.call).toMatchObject({ responseCheck: 'valid', responseIssues: {}, usage: USAGE });
    const invalid = await respondWith(encode(INVALID), options, headers);
    expect(invalid.call).toMatchObject({ responseCheck: 'invalid', responseIssues: { not_explained: 1 } });
  });

  test('a body that cannot be decoded completely releases its scanner: at most 64 exist at a time', async () => {
    let body: Buffer | string = zlib.gzipSync(padded(COMPACTED, 300_000)).subarray(0, -8);
    let headers: Record<string, string> = { 'content-encoding': 'gzip' };
    const upstream = await startUpstream((response) => response.writeHead(200, { ...json, ...headers }).end(body));
    const { url, calls } = await startGateway(upstream, { maxReportBytes: 2000 });
    for (let i = 1; i <= 65; i++) {
      await send(url, { headers: json, body: BODY });
      await waitFor(() => calls.length === i);
    }
    expect(new Set(calls.map(({ responseIssues }) => JSON.stringify(responseIssues)))).toEqual(
      new Set(['{"upstream_invalid_response":1}']),
    );
    [body, headers] = [padded(COMPACTED, 300_000), {}];
    await send(url, { headers: json, body: BODY });
    await waitFor(() => calls.length === 66);
    expect(calls.at(-1)).toMatchObject({ responseCheck: 'valid', responseIssues: {} });
  });

  test('a body that has exactly maxReportBytes, encoded, is checked', async () => {
    const body = zlib.gzipSync(COMPACTED);
    const { call } = await respondWith(body, { maxReportBytes: body.length }, { 'content-encoding': 'gzip' });
    expect(call).toMatchObject({ responseCheck: 'valid', responseIssues: {} });
  });

  test.each([
    ['encoded larger than maxReportBytes', { maxReportBytes: 100 }],
    ['decoded larger than maxDecodedBytes', { limits: { maxDecodedBytes: 100 } }],
    ['decoded larger than maxDecodedBytes and maxReportBytes', { maxReportBytes: 1000, limits: { maxDecodedBytes: 1200 } }],
  ])('a body that is %s is reported as unchecked', async (_, options) => {
    const { isSame, call } = await respondWith(zlib.gzipSync(COMPACTED), options, { 'content-encoding': 'gzip' });
    expect(isSame).toBe(true);
    expect(call).toMatchObject({ responseCheck: 'unchecked', responseIssues: { upstream_response_too_large: 1 } });
  });
});

test('a body larger than maxBytes is reported once, and forwarded to its end', async () => {
  const body = padded(COMPACTED, 300_000);
  const { isSame, call, reports } = await respondWith(body, { limits: { maxBytes: 5000 } });
  expect([isSame, reports.length]).toEqual([true, 1]);
  expect(call).toMatchObject({ responseCheck: 'unchecked', responseIssues: { upstream_response_too_large: 1 }, responseBytes: 300_000 });
});

test('forwards to the end what was sent when the client closes its side after the last byte', async () => {
  const upstream = await startUpstream((response) =>
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(zlib.gzipSync(padded(COMPACTED, 3_000_000))),
  );
  const { url, calls } = await startGateway(upstream);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(
    `POST ${PATH} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY.toString()}`,
  );
  let received = '';
  for await (const chunk of socket) received += (chunk as Buffer).toString('latin1');
  expect(received).toMatch(/\r\n0\r\n\r\n$/);
  await waitFor(() => calls.length > 0);
  expect(calls).toMatchObject([{ status: 200, code: null, responseCheck: 'valid' }]);
});
