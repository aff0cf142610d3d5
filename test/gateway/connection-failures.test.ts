/** Failures of the upstream and of the client, each caused over real sockets on the loopback interface. */
import { once } from 'node:events';
import { Agent, createServer as createHttpServer, request as requestHttp, type ServerResponse } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { pipeline } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createCompactGateway, type CompactGatewayOptions, type GatewayCall } from '../../src/gateway/index.js';
import { toNodeHandler } from '../../src/gateway/node.js';
import { nodeOptions } from './node-options.js';
import { serve } from './conformance/in-process.js';
import { COMPACTED, startUpstream } from './upstream.js';
import { PATH, send, type WireResponse } from './http-client.js';

jest.setTimeout(60_000);

const VALID = Buffer.from('{"model":"m","input":"hi"}');
const json = { 'content-type': 'application/json' };
const MIB = 1024 * 1024;

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** Both transports have to report the same failures. */
const TRANSPORTS = [
  ['fetch', () => ({})],
  ['node:http', nodeOptions],
] as const;

interface ServedGateway {
  url: string;
  calls: GatewayCall[];
  /** Resolves when this many calls have completed. */
  completed: (count: number) => Promise<GatewayCall[]>;
}

async function startGateway(upstream: string, options: Partial<CompactGatewayOptions> = {}): Promise<ServedGateway> {
  const calls: GatewayCall[] = [];
  const gateway = createCompactGateway({ upstream, onComplete: (call) => void calls.push(call), ...options });
  const { url, stop } = await serve(toNodeHandler(gateway));
  stops.push(stop);
  const completed = async (count: number): Promise<GatewayCall[]> => {
    while (calls.length < count) await turn();
    return calls;
  };
  return { url, calls, completed };
}

/** An upstream that is only a TCP server. Returns its URL. */
async function startTcpUpstream(onSocket: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Returns the URL of the upstream. */
async function startHttpUpstream(respond: (response: ServerResponse) => void): Promise<string> {
  const upstream = await startUpstream((_, response) => respond(response));
  stops.push(upstream.close);
  return upstream.url;
}

/** An upstream that reads requests without keeping their bodies, and does not respond by itself. */
async function startSilentUpstream(): Promise<{ upstream: string; pending: ServerResponse[] }> {
  const pending: ServerResponse[] = [];
  const server = createHttpServer((request, response) => void request.resume().on('end', () => pending.push(response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => new Promise((resolve) => server.close(resolve)));
  return { upstream: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, pending };
}

const codeOf = ({ body }: WireResponse): string => (JSON.parse(body.toString()) as { error: { code: string } }).error.code;
const call = (url: string): Promise<WireResponse> => send(url, { headers: json, body: VALID });

describe.each(TRANSPORTS)('upstream failures, over %s', (_, options) => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n';

  test('responds with 502 when the upstream refuses the connection, and does not reveal its address', async () => {
    const closed = await startTcpUpstream(() => {});
    await stops.pop()?.();
    const { url, completed } = await startGateway(closed, options());
    const response = await call(url);
    expect([response.status, codeOf(response)]).toEqual([502, 'upstream_unreachable']);
    expect(response.body.toString()).not.toContain('127.0.0.1');
    expect(await completed(1)).toMatchObject([{ code: 'upstream_unreachable', upstreamError: 'ECONNREFUSED' }]);
  });

  test('responds with 502 when the upstream closes the connection before it responds', async () => {
    const { url } = await startGateway(await startTcpUpstream((socket) => socket.on('data', () => socket.destroy())), options());
    const response = await call(url);
    expect([response.status, codeOf(response)]).toEqual([502, 'upstream_disconnected']);
  });

  test('responds with 502 when the response is not HTTP', async () => {
    const { url } = await startGateway(
      await startTcpUpstream((socket) => socket.on('data', () => socket.end('SSH-2.0-OpenSSH\r\n'))),
      options(),
    );
    const response = await call(url);
    expect([response.status, codeOf(response)]).toEqual([502, 'upstream_not_http']);
  });

  test.each([
    ['a status below 100', 'HTTP/1.1 099 Weird\r\ncontent-length: 0\r\n\r\n'],
    ['a switch to another protocol', 'HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
    ['a header without a name', 'HTTP/1.1 200 OK\r\n: x\r\ncontent-length: 0\r\n\r\n'],
  ])('responds with 502 when the upstream sends %s', async (__, text) => {
    const { url } = await startGateway(await startTcpUpstream((socket) => socket.on('data', () => socket.write(text))), options());
    const response = await call(url);
    expect([response.status, codeOf(response)]).toEqual([502, expect.stringMatching(/^upstream_(not_http|disconnected)$/)]);
  });

  test('says that a status above 599 is not HTTP', async () => {
    const upstream = await startTcpUpstream((socket) =>
      socket.on('data', () => socket.write('HTTP/1.1 700 Weird\r\ncontent-length: 0\r\n\r\n')),
    );
    const { url } = await startGateway(upstream, options());
    const response = await call(url);
    expect([response.status, codeOf(response)]).toEqual([502, 'upstream_not_http']);
  });

  test('forwards a response whose reason phrase is not ASCII', async () => {
    const text = `HTTP/1.1 200 R\xe9ussi\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(COMPACTED)}\r\n\r\n${COMPACTED}`;
    const { url } = await startGateway(
      await startTcpUpstream((socket) => socket.on('data', () => socket.write(Buffer.from(text, 'latin1')))),
      options(),
    );
    expect((await call(url)).body.toString()).toBe(COMPACTED);
  });

  test('forwards and reports a 200 with an empty body', async () => {
    const text = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 0\r\n\r\n';
    const { url, completed } = await startGateway(await startTcpUpstream((socket) => socket.on('data', () => socket.write(text))), {
      ...options(),
      hold: true,
    });
    expect((await call(url)).headers['x-compact-response-issues']).toBe('1');
    expect(await completed(1)).toMatchObject([{ status: 200, responseIssues: { upstream_not_json: 1 } }]);
  });

  test('responds with 502 when the upstream disconnects in the middle of a buffered response', async () => {
    const { url, completed } = await startGateway(
      await startTcpUpstream((socket) => socket.on('data', () => socket.end(`${head}{"id":`))),
      { ...options(), hold: true },
    );
    const response = await call(url);
    expect([response.status, codeOf(response)]).toEqual([502, 'upstream_disconnected']);
    expect(response.body.toString()).toContain('after 6 bytes of its response');
    expect(await completed(1)).toMatchObject([{ status: 502, upstreamStatus: 200 }]);
  });

  const STREAMED = [
    ['checked', {}],
    ['unchecked', { response: { report: false } }],
  ] as const;
  test.each(STREAMED)(
    'closes the client connection when the upstream disconnects in the middle of a streamed response, %s',
    async (__, check) => {
      const { url, completed } = await startGateway(
        await startTcpUpstream((socket) => socket.on('data', () => socket.end(`${head}{"id":`))),
        {
          ...options(),
          check,
        },
      );
      await expect(call(url)).rejects.toMatchObject({ code: 'ECONNRESET' });
      expect(await completed(1)).toMatchObject([{ status: 200, code: 'upstream_disconnected', responseBytes: 6 }]);
    },
  );

  test('responds with 504 and closes the connection to the upstream when timeoutMs elapses', async () => {
    let closed: Promise<unknown> | undefined;
    const { url } = await startGateway(await startTcpUpstream((socket) => (closed = once(socket.resume(), 'close'))), {
      ...options(),
      timeoutMs: 50,
    });
    const response = await call(url);
    expect([response.status, codeOf(response)]).toEqual([504, 'upstream_timeout']);
    await closed;
  });

  test('responds with 504 when timeoutMs elapses in the middle of a buffered response', async () => {
    const { url } = await startGateway(await startTcpUpstream((socket) => socket.on('data', () => socket.write(`${head}{`))), {
      ...options(),
      hold: true,
      timeoutMs: 100,
    });
    expect(codeOf(await call(url))).toBe('upstream_timeout');
  });

  test.each(STREAMED)('closes the client connection when timeoutMs elapses in the middle of a streamed response, %s', async (__, check) => {
    const stalled = await startTcpUpstream((socket) => socket.on('data', () => socket.write(`${head}{`)));
    const { url, completed } = await startGateway(stalled, { ...options(), check, timeoutMs: 100 });
    await expect(call(url)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await completed(1)).toMatchObject([{ code: 'upstream_timeout' }]);
  });

  const CHECKS = { report: { report: 'open' }, off: { report: false }, reject: { reject: 'open' } } as const;
  test.each(['report', 'off', 'reject'] as const)('forwards a response of 100 MiB that exceeds maxBytes, with check: %s', async (on) => {
    const chunk = Buffer.alloc(MIB, 0x20);
    const large = await startHttpUpstream((response) => {
      response.writeHead(200, json);
      // Ends with an error if the gateway closes the connection.
      pipeline(Array<Buffer>(100).fill(chunk), response, () => {});
    });
    const { url } = await startGateway(large, {
      ...options(),
      check: { response: CHECKS[on] },
      limits: { maxBytes: 10 * MIB },
      hold: true,
    });
    const { status, length, issues } = await measureResponse(url);
    expect([status, length, issues]).toEqual([200, 100 * MIB, on === 'off' ? undefined : '1']);
  });
});

function measureResponse(url: string): Promise<{ status: number | undefined; length: number; issues: unknown }> {
  return new Promise((resolve, reject) => {
    const outgoing = requestHttp(url + PATH, { method: 'POST', headers: json, agent: false }, (response) => {
      let length = 0;
      response.on('data', (chunk: Buffer) => (length += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode, length, issues: response.headers['x-compact-response-issues'] }));
    });
    outgoing.on('error', reject);
    outgoing.end(VALID);
  });
}

describe('client failures', () => {
  test('forwards nothing when the client disconnects in the middle of its upload', async () => {
    const upstream = await startUpstream();
    stops.push(upstream.close);
    const { url, completed } = await startGateway(upstream.url, nodeOptions());
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"model"`);
    await once(socket, 'ready');
    setTimeout(() => socket.destroy(), 20);
    expect(await completed(1)).toMatchObject([{ status: 499, code: 'client_closed_request' }]);
    expect(upstream.takeRequests()).toEqual([]);
  });

  test.each(TRANSPORTS)('closes the connection to the upstream when the client disconnects, over %s', async (_, options) => {
    let onRequest: () => void = () => {};
    const requested = new Promise<void>((resolve) => (onRequest = resolve));
    let closed: Promise<unknown> | undefined;
    const upstream = await startTcpUpstream((socket) => {
      closed = once(socket, 'close');
      socket.once('data', onRequest);
    });
    const { url, completed } = await startGateway(upstream, options());
    const outgoing = requestHttp(url + PATH, { method: 'POST', headers: json, agent: false });
    outgoing.on('error', () => {});
    outgoing.end(VALID);
    await requested;
    outgoing.destroy();
    await closed;
    expect(await completed(1)).toMatchObject([{ status: 499, code: 'client_closed_request' }]);
  });

  test.each([
    ['unchecked', 'fetch', {}, false],
    ['unchecked', 'node:http', nodeOptions(), false],
    ['checked', 'fetch', {}, 'open'],
    ['checked', 'node:http', nodeOptions(), 'open'],
  ] as const)('does not buffer a streamed response when the client stops reading: %s, over %s', async (_, __, options, report) => {
    let written = 0;
    const chunks = function* (): Generator<Buffer> {
      for (; written < 4096; written++) yield Buffer.alloc(MIB);
    };
    const endless = await startHttpUpstream((response) => {
      response.writeHead(200, json);
      pipeline(chunks, response, () => {});
    });
    const { url, completed } = await startGateway(endless, { ...options, check: { response: { report } } });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.pause();
    socket.write(
      `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${VALID.length}\r\n\r\n${VALID.toString()}`,
    );
    // Waits until nothing more is written, since the buffers of the sockets and a few chunks are full.
    for (let before = -1; before !== written || written === 0; ) {
      before = written;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(written).toBeLessThan(64);
    socket.destroy();
    expect(await completed(1)).toMatchObject([{ status: 200, code: 'client_closed_request' }]);
  });

  test('ends the call when the client disconnected before the gateway received the request', async () => {
    const upstream = await startUpstream();
    stops.push(upstream.close);
    const calls: GatewayCall[] = [];
    const handle = toNodeHandler(
      createCompactGateway({ upstream: upstream.url, onComplete: (call) => void calls.push(call), ...nodeOptions() }),
    );
    const { url, stop } = await serve((request, response) => {
      // Like a slow middleware.
      request.socket.once('close', () => setTimeout(() => handle(request, response), 10));
    });
    stops.push(stop);
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(`POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{`);
    await once(socket, 'ready');
    setTimeout(() => socket.destroy(), 20);
    while (calls.length === 0) await turn();
    expect(calls).toMatchObject([{ status: 499 }]);
  });

  test('aborts each of several pipelined calls when the client disconnects', async () => {
    const pending: ServerResponse[] = [];
    const upstream = await startHttpUpstream((response) => pending.push(response));
    const { url, completed } = await startGateway(upstream, nodeOptions());
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const request = `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${VALID.length}\r\n\r\n${VALID.toString()}`;
    socket.write(request.repeat(3));
    while (pending.length < 3) await turn();
    socket.destroy();
    expect((await completed(3)).map(({ status }) => status)).toEqual([499, 499, 499]);
  });

  test('responds with 408 when uploadTimeoutMs elapses during a slow upload', async () => {
    const upstream = await startUpstream();
    stops.push(upstream.close);
    const { url, completed } = await startGateway(upstream.url, { uploadTimeoutMs: 60, ...nodeOptions() });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n`);
    const interval = setInterval(() => socket.write(' '), 10);
    const [received] = (await once(socket, 'data')) as [Buffer];
    clearInterval(interval);
    socket.destroy();
    expect(received.toString()).toMatch(/^HTTP\/1\.1 408 /);
    expect(received.toString()).toContain('"request_timeout"');
    expect(await completed(1)).toMatchObject([{ status: 408 }]);
    expect(upstream.takeRequests()).toEqual([]);
  });

  test('rejects 200 MiB compressed to 200 KB with 413 before it is decoded completely', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * MIB, 0x20));
    expect(bomb.length).toBeLessThan(220_000);
    const upstream = await startUpstream();
    stops.push(upstream.close);
    const { url } = await startGateway(upstream.url, nodeOptions());
    const before = process.memoryUsage().arrayBuffers;
    let peak = 0;
    const interval = setInterval(() => (peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)), 1);
    const response = await send(url, { headers: { ...json, 'content-encoding': 'gzip' }, body: bomb });
    clearInterval(interval);
    expect([response.status, codeOf(response)]).toEqual([413, 'decoded_request_too_large']);
    // The decoded bytes up to the limit, and half as many again while their array grows.
    expect(peak).toBeLessThan(2 * 128 * MIB);
    expect(upstream.takeRequests()).toEqual([]);
  });
});

test('loses no call and leaks no socket and no memory in 1,000 invalid and 210 valid requests', async () => {
  const upstream = await startUpstream();
  stops.push(upstream.close);
  const { url, completed } = await startGateway(upstream.url, { limits: { maxBytes: 100_000 }, ...nodeOptions() });
  const invalid: Buffer[] = [
    Buffer.from('{"model":'),
    Buffer.from('{"model":"m","input":[{"type":7}]}'),
    Buffer.alloc(100_001, 0x20),
    Buffer.from(`{"model":"m","input":${'['.repeat(2000)}`),
    Buffer.from([0xff, 0xfe]),
  ];
  const statuses = { invalid: new Map<number, number>(), valid: new Map<number, number>() };
  const run = async (kind: 'invalid' | 'valid', count: number): Promise<void> => {
    for (let i = 0; i < count; i++) {
      const { status, body } = await send(url, { headers: json, body: kind === 'valid' ? VALID : (invalid[i % invalid.length] as Buffer) });
      statuses[kind].set(status, (statuses[kind].get(status) ?? 0) + 1);
      if (kind === 'valid') expect(body.toString()).toBe(COMPACTED);
    }
  };
  const sockets = (): number => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
  // Creates what is kept for all calls, such as the scanner of each direction, before the measurement.
  await run('invalid', 100);
  await run('valid', 10);
  const before = { sockets: sockets(), bytes: await heldBytes() };
  await Promise.all([...Array.from({ length: 10 }, () => run('invalid', 90)), ...Array.from({ length: 4 }, () => run('valid', 50))]);
  expect(statuses).toEqual({
    invalid: new Map([
      [400, 600],
      [413, 400],
    ]),
    valid: new Map([[200, 210]]),
  });
  expect(upstream.takeRequests()).toHaveLength(210);
  expect(await completed(1210)).toHaveLength(1210);
  // Each sequence of valid calls may leave one idle connection to the upstream, which is closed after its keep-alive timeout.
  while (sockets() > before.sockets) await new Promise((resolve) => setTimeout(resolve, 50));
  // Nearly all of the rest are the records of this test: 1,100 calls of less than 1 KB each.
  expect((await heldBytes()) - before.bytes).toBeLessThan(6 * MIB);
});

test('releases the memory of a request body once it is sent, also while the upstream is silent and on idle connections', async () => {
  const { upstream, pending } = await startSilentUpstream();
  const { url } = await startGateway(upstream, nodeOptions());
  const agent = new Agent({ keepAlive: true });
  stops.push(async () => agent.destroy());
  const body = Buffer.concat([VALID, Buffer.alloc(4 * MIB, 0x20)]);
  const sendLarge = (): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const options = { method: 'POST', agent, headers: { ...json, 'content-length': body.length } };
      const request = requestHttp(url + PATH, options, (response) => response.resume().on('end', () => resolve(response.statusCode)));
      request.on('error', reject).end(body);
    });
  const before = await heldBytes();
  const calls = Array.from({ length: 8 }, sendLarge);
  while (pending.length < 8) await turn();
  expect((await heldBytes()) - before).toBeLessThan(2 * body.length);
  for (const response of pending) response.writeHead(200, json).end(COMPACTED);
  expect(await Promise.all(calls)).toEqual(Array(8).fill(200));
  expect(Object.values(agent.freeSockets).flat()).toHaveLength(8);
  expect((await heldBytes()) - before).toBeLessThan(2 * body.length);
});

/** The bytes in use after garbage collection: the minimum of several readings, since another thread frees the bytes of buffers. */
async function heldBytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let minimum = Number.POSITIVE_INFINITY;
  for (let reading = 0; reading < 8; reading++) {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    minimum = Math.min(minimum, heapUsed + arrayBuffers);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return minimum;
}

test('forwards response headers byte for byte', async () => {
  const text = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-latin: \xe9\r\nx-utf8: \xc3\xa9\r\ncontent-length: ${Buffer.byteLength(COMPACTED)}\r\n\r\n${COMPACTED}`;
  for (const check of [{}, { response: { report: false } }] as const) {
    const upstream = await startTcpUpstream((socket) => socket.on('data', () => socket.write(Buffer.from(text, 'latin1'))));
    const { headers, body } = await call((await startGateway(upstream, { ...nodeOptions(), check })).url);
    expect([headers['x-latin'], headers['x-utf8'], body.toString()]).toEqual(['\xe9', '\xc3\xa9', COMPACTED]);
  }
});

test.each(['{"\u9519\u8bef":"x"}', '<p>Fehler: \u00fc</p>', '\ud83d\ude00'])(
  'removes content-encoding from a brotli response that fetch has decoded: %s',
  async (text) => {
    const encoded = brotliCompressSync(text);
    const upstream = await startHttpUpstream((response) =>
      response.writeHead(400, { 'content-encoding': 'br', 'content-length': encoded.length }).end(encoded),
    );
    const { headers, body } = await call((await startGateway(upstream)).url);
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, text]);
  },
);

test('responds with 502 when the upstream disconnects before the first byte of an encoded body', async () => {
  const body = (): ReadableStream => new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
  const fetch = async (): Promise<Response> => new Response(body(), { headers: { ...json, 'content-encoding': 'br' } });
  const response = await call((await startGateway('http://upstream.test', { fetch })).url);
  expect([response.status, codeOf(response)]).toEqual([502, 'upstream_disconnected']);
  expect(response.body.toString()).toContain('after 0 bytes of its response');
});

test('forwards 200 calls to a silent upstream at the same time', async () => {
  const { upstream, pending } = await startSilentUpstream();
  const { url } = await startGateway(upstream, nodeOptions());
  const calls = Array.from({ length: 200 }, () => call(url));
  while (pending.length < 200) await turn();
  for (const response of pending) response.writeHead(200, json).end(COMPACTED);
  for (const { status } of await Promise.all(calls)) expect(status).toBe(200);
});
