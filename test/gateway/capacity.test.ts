/** What all calls together may hold: maxBufferedBytes and maxCalls. */
import { once } from 'node:events';
import { createServer, request as requestHttp, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { CompactGatewayOptions, GatewayCall, GatewayReport } from '../../src/gateway/index.js';
import { createNodeGateway, serveGateway } from '../../src/gateway/node.js';
import { COMPACTED } from './upstream.js';
import { PATH, send, type WireResponse } from './http-client.js';

const json = { 'content-type': 'application/json' };
const bodyOf = (length: number): Buffer => Buffer.from('{"model":"m","input":"hi"}'.padEnd(length));

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

interface Started {
  url: string;
  /** The calls that the upstream has received completely and not responded to. */
  pending: ServerResponse[];
  calls: GatewayCall[];
  reports: GatewayReport[];
}

/** Starts a gateway, and an upstream that responds when `respond` says so; by default at once. */
async function start(
  options: Partial<CompactGatewayOptions>,
  respond: (response: ServerResponse) => void = (response) => void response.writeHead(200, json).end(COMPACTED),
): Promise<Started> {
  const upstream = createServer((request, response) => {
    request.resume().on('end', () => respond(response));
  }).listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  stops.push(() => {
    upstream.closeAllConnections();
    upstream.close();
  });
  const calls: GatewayCall[] = [];
  const reports: GatewayReport[] = [];
  const gateway = createNodeGateway({
    upstream: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`,
    onComplete: (call) => void calls.push(call),
    onIssues: (report) => void reports.push(report),
    ...options,
  });
  const server = await serveGateway(gateway, { port: 0 });
  stops.push(() => server.close());
  return { url: server.url, pending: [], calls, reports };
}

async function startPending(options: Partial<CompactGatewayOptions>): Promise<Started> {
  const pending: ServerResponse[] = [];
  return { ...(await start(options, (response) => void pending.push(response))), pending };
}

const call = (url: string, body = bodyOf(100)): Promise<WireResponse> => send(url, { headers: json, body });

const codeOf = ({ status, headers, body }: WireResponse): unknown[] => [
  status,
  headers['retry-after'],
  (JSON.parse(String(body)) as { error?: { code: string } }).error?.code,
];

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await turn();
}

describe('maxBufferedBytes', () => {
  const TOO_MANY = [503, '1', 'too_many_buffered_bytes'];

  /** Starts an upload, and leaves the rest of it to the caller. */
  const startUpload = (url: string, part: Buffer, length: number): ClientRequest => {
    const outgoing = requestHttp(url + PATH, { method: 'POST', headers: { ...json, 'content-length': length }, agent: false });
    outgoing.on('error', () => {});
    outgoing.write(part);
    return outgoing;
  };

  test('a request that does not fit gets 503, until the other one is sent', async () => {
    const { url, calls } = await start({ maxBufferedBytes: 1000 });
    const body = bodyOf(900);
    const upload = startUpload(url, body.subarray(0, 600), 900);
    let response = await call(url, bodyOf(401));
    // Until the gateway has received the 600 bytes.
    while (response.status === 200) response = await call(url, bodyOf(401));
    expect(codeOf(response)).toEqual(TOO_MANY);
    // Also before it is uploaded.
    const announced = requestHttp(url + PATH, { method: 'POST', headers: { ...json, 'content-length': 401 }, agent: false });
    announced.on('error', () => {});
    announced.flushHeaders();
    const [early] = (await once(announced, 'response')) as [IncomingMessage];
    expect(early.resume().statusCode).toBe(503);
    announced.destroy();
    // Smaller ones fit.
    expect((await call(url, bodyOf(400))).status).toBe(200);
    upload.end(body.subarray(600));
    const [completed] = (await once(upload, 'response')) as [IncomingMessage];
    completed.resume();
    expect(completed.statusCode).toBe(200);
    expect((await call(url, bodyOf(1000))).status).toBe(200);
    expect(calls.find(({ status }) => status === 503)).toMatchObject({ code: 'too_many_buffered_bytes', requestCheck: 'unchecked' });
  });

  test('a request without a length gets 503 when its bytes do not fit', async () => {
    const { url } = await start({ maxBufferedBytes: 1000 });
    const upload = startUpload(url, bodyOf(600), 700);
    let status = 200;
    while (status === 200) {
      const chunked = requestHttp(url + PATH, { method: 'POST', headers: { ...json, 'transfer-encoding': 'chunked' }, agent: false });
      chunked.on('error', () => {});
      chunked.write(bodyOf(300));
      chunked.end(Buffer.alloc(200, 0x20));
      const [response] = (await once(chunked, 'response')) as [IncomingMessage];
      response.resume();
      status = response.statusCode as number;
    }
    expect(status).toBe(503);
    upload.destroy();
  });

  test('a request that is larger than all together may be gets 413, since no retry would help', async () => {
    const { url } = await start({ maxBufferedBytes: 1000 });
    const response = await call(url, bodyOf(1001));
    expect([response.status, codeOf(response)[2]]).toEqual([413, 'request_too_large']);
  });

  test('a request is released when it is sent, while the upstream is silent', async () => {
    const { url, pending } = await startPending({ maxBufferedBytes: 1000 });
    const responses: Promise<WireResponse>[] = [];
    for (let i = 1; i <= 5; i++) {
      responses.push(call(url, bodyOf(1000)));
      await waitFor(() => pending.length === i);
    }
    for (const response of pending) response.writeHead(200, json).end(COMPACTED);
    for (const { status } of await Promise.all(responses)) expect(status).toBe(200);
  });

  test.each([
    ['held', { hold: true }, ['upstream_response_too_large', 'all calls together hold maxBufferedBytes'], '1'],
    ['forwarded as it arrives', {}, ['not_explained', 'too large to list its issues'], undefined],
    [
      'held since it can be rejected',
      { check: { response: { reject: 'open' } } },
      ['upstream_response_too_large', 'all calls together hold maxBufferedBytes'],
      '1',
    ],
  ] as const)('a response that does not fit is forwarded: %s', async (_, options, [code, message], header) => {
    const invalid = '{"id":1}'.padEnd(2000);
    const { url, reports } = await start({ maxBufferedBytes: 1000, ...options }, (response) =>
      response.writeHead(200, { ...json, 'content-length': 2000 }).end(invalid),
    );
    const { status, headers, body } = await call(url);
    expect([status, String(body), headers['x-compact-response-issues']]).toEqual([200, invalid, header]);
    await waitFor(() => reports.length > 0);
    expect(reports).toMatchObject([{ direction: 'response', code, message: expect.stringContaining(message) }]);
  });

  test('a response that does not fit is checked while it is forwarded', async () => {
    const valid = COMPACTED.padEnd(5000);
    const { url, calls } = await start({ maxBufferedBytes: 1000 }, (response) => response.writeHead(200, json).end(valid));
    expect(String((await call(url)).body)).toBe(valid);
    await waitFor(() => calls.length > 0);
    expect(calls).toMatchObject([{ responseCheck: 'valid', responseIssues: {} }]);
  });

  test.each([
    ['maxBytes', { limits: { maxBytes: 500 } }, {}],
    ['maxReportBytes', { maxReportBytes: 500 }, {}],
    ['maxReportBytes, encoded', { maxReportBytes: 500 }, { 'content-encoding': 'gzip' }],
  ] as const)('a response that turned out to be larger than %s holds nothing while the rest is forwarded', async (_, options, headers) => {
    let first: ServerResponse | undefined;
    const { url } = await start({ maxBufferedBytes: 600, ...options }, (response) => {
      if (first) return response.writeHead(429, json).end('{}');
      first = response.writeHead(200, { ...json, ...headers });
      first.write(Buffer.alloc(400, 0x20));
    });
    const outgoing = requestHttp(url + PATH, { method: 'POST', headers: json, agent: false }).end(bodyOf(100));
    outgoing.on('error', () => {});
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
    let received = 0;
    response.on('error', () => {});
    response.on('data', (chunk: Buffer) => (received += chunk.length));
    await waitFor(() => received === 400);
    first?.write(Buffer.alloc(400, 0x20));
    await waitFor(() => received === 800);
    expect((await call(url, bodyOf(500))).status).toBe(429);
  });

  test('an encoded response that does not fit is reported as unchecked', async () => {
    const encoded = gzipSync(Buffer.from(COMPACTED));
    const { url, calls } = await start({ maxBufferedBytes: 200 }, (response) =>
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(encoded),
    );
    expect((await call(url)).body).toEqual(encoded);
    await waitFor(() => calls.length > 0);
    expect(calls).toMatchObject([{ responseCheck: 'unchecked', responseIssues: { upstream_response_too_large: 1 } }]);
  });

  test.each([
    ['forwarded as they arrive', {}],
    ['held', { hold: true }],
  ])('everything is released, however a call ends: responses %s', async (_, options) => {
    const max = 100_000;
    const kinds = ['valid', 'invalid', 'large', 'gzip', 'broken', 'error'] as const;
    let count = 0;
    const started = await start({ maxBufferedBytes: max, maxReportBytes: 10_000, ...options }, (response) => {
      const kind = kinds[count++ % kinds.length];
      if (kind === 'error') return void response.writeHead(429, json).end('{}');
      if (kind === 'broken') return void response.writeHead(200, json).write(COMPACTED, () => response.destroy());
      if (kind === 'gzip') return void response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(COMPACTED));
      response.writeHead(200, json).end(kind === 'large' ? COMPACTED.padEnd(50_000) : kind === 'valid' ? COMPACTED : '{}');
    });
    const { url, calls } = started;
    for (let i = 0; i < 12; i++) await call(url, bodyOf(1000)).catch(() => {});
    await call(url, Buffer.from('{"model":7}')).catch(() => {});
    const upload = startUpload(url, bodyOf(900), 1000);
    upload.destroy();
    await waitFor(() => calls.length >= 13);
    // As large as everything together may be. Until the gateway knows of the broken upload, the 900 bytes do not fit.
    let response = await call(url, bodyOf(max));
    while (response.status === 503) response = await call(url, bodyOf(max));
    expect(response.status).toBe(200);
  });
});

describe('maxCalls', () => {
  const TOO_MANY = [503, '1', 'too_many_calls'];

  test('a call too many gets 503, until another one has ended', async () => {
    const { url, pending, calls } = await startPending({ maxCalls: 2 });
    const first = call(url);
    const second = call(url);
    await waitFor(() => pending.length === 2);
    expect(codeOf(await call(url))).toEqual(TOO_MANY);
    expect(codeOf(await call(url))).toEqual(TOO_MANY);
    pending.shift()?.writeHead(200, json).end(COMPACTED);
    await Promise.race([first, second]);
    await waitFor(() => calls.length === 3);
    const third = call(url);
    await waitFor(() => pending.length === 2);
    for (const response of pending) response.writeHead(200, json).end(COMPACTED);
    for (const { status } of await Promise.all([first, second, third])) expect(status).toBe(200);
    expect(calls.map(({ status, code }) => [status, code])).toContainEqual([503, 'too_many_calls']);
  });

  test('a response that is still being sent counts', async () => {
    const { url, pending, calls } = await startPending({ maxCalls: 1 });
    const first = call(url);
    await waitFor(() => pending.length === 1);
    pending[0]?.writeHead(200, json).write(' ');
    expect(codeOf(await call(url))).toEqual(TOO_MANY);
    pending[0]?.end(COMPACTED);
    expect((await first).status).toBe(200);
    await waitFor(() => calls.length === 2);
    const next = call(url);
    await waitFor(() => pending.length === 2);
    pending[1]?.end();
    await next;
  });
});

test.each([{ maxCalls: 0 }, { maxBufferedBytes: 1.5 }, { maxReportBytes: -1 }, { maxCalls: Number.NaN }])(
  'throws invalid_options for %j',
  (options) => {
    const create = (): unknown => createNodeGateway({ upstream: 'http://upstream.test', ...options });
    expect(create).toThrow(expect.objectContaining({ code: 'invalid_options' }));
    expect(create).toThrow(new RegExp(`${Object.keys(options)[0]} must be a positive whole number`));
  },
);
