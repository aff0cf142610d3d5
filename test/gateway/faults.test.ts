/** What goes wrong on either side of a gateway: each fault is caused for real, over sockets of the loopback interface. */
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
import { PATH, send, type WireAnswer } from './wire.js';

jest.setTimeout(60_000);

const VALID = Buffer.from('{"model":"m","input":"hi"}');
const json = { 'content-type': 'application/json' };
const MIB = 1024 * 1024;

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** Both transports have to tell the same faults. */
const TRANSPORTS = [
  ['fetch', () => ({})],
  ['node:http', nodeOptions],
] as const;

interface Front {
  url: string;
  calls: GatewayCall[];
  /** Resolves when this many calls have ended. */
  ended: (count: number) => Promise<GatewayCall[]>;
}

async function front(upstream: string, options: Partial<CompactGatewayOptions> = {}): Promise<Front> {
  const calls: GatewayCall[] = [];
  const gateway = createCompactGateway({ upstream, onComplete: (call) => void calls.push(call), ...options });
  const { url, stop } = await serve(toNodeHandler(gateway));
  open.push(stop);
  const ended = async (count: number): Promise<GatewayCall[]> => {
    while (calls.length < count) await turn();
    return calls;
  };
  return { url, calls, ended };
}

/** An upstream below HTTP. */
async function tcp(onSocket: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function http(answer: (response: ServerResponse) => void): Promise<string> {
  const upstream = await startUpstream((_, response) => answer(response));
  open.push(upstream.close);
  return upstream.url;
}

/** An upstream that reads calls and keeps nothing of them but whom to answer. */
async function silent(): Promise<{ upstream: string; thinking: ServerResponse[] }> {
  const thinking: ServerResponse[] = [];
  const server = createHttpServer((request, response) => void request.resume().on('end', () => thinking.push(response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => new Promise((resolve) => server.close(resolve)));
  return { upstream: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, thinking };
}

const codeOf = ({ body }: WireAnswer): string => (JSON.parse(body.toString()) as { error: { code: string } }).error.code;
const ask = (url: string): Promise<WireAnswer> => send(url, { headers: json, body: VALID });

describe.each(TRANSPORTS)('upstream, over %s', (_, options) => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n';

  test('is not there', async () => {
    const closed = await tcp(() => {});
    await open.pop()?.();
    const { url } = await front(closed, options());
    const answer = await ask(url);
    expect([answer.status, codeOf(answer)]).toEqual([502, 'upstream_unreachable']);
    expect(answer.body.toString()).not.toContain('127.0.0.1');
  });

  test('hangs up before it answers', async () => {
    const { url } = await front(await tcp((socket) => socket.on('data', () => socket.destroy())), options());
    const answer = await ask(url);
    expect([answer.status, codeOf(answer)]).toEqual([502, 'upstream_disconnected']);
  });

  test('answers garbage', async () => {
    const { url } = await front(await tcp((socket) => socket.on('data', () => socket.end('SSH-2.0-OpenSSH\r\n'))), options());
    const answer = await ask(url);
    expect([answer.status, codeOf(answer)]).toEqual([502, 'upstream_not_http']);
  });

  test.each([
    ['a status below 100', 'HTTP/1.1 099 Weird\r\ncontent-length: 0\r\n\r\n'],
    ['a status above 599', 'HTTP/1.1 700 Weird\r\ncontent-length: 0\r\n\r\n'],
    ['another protocol', 'HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
    ['a header without a name', 'HTTP/1.1 200 OK\r\n: x\r\ncontent-length: 0\r\n\r\n'],
  ])('answers with %s: 502', async (__, text) => {
    const { url } = await front(await tcp((socket) => socket.on('data', () => socket.write(text))), options());
    const answer = await ask(url);
    expect([answer.status, codeOf(answer)]).toEqual([502, expect.stringMatching(/^upstream_(not_http|disconnected)$/)]);
  });

  test('answers with words beside the status that no answer can repeat: the answer passes', async () => {
    const text = `HTTP/1.1 200 R\xe9ussi\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(COMPACTED)}\r\n\r\n${COMPACTED}`;
    const { url } = await front(await tcp((socket) => socket.on('data', () => socket.write(Buffer.from(text, 'latin1')))), options());
    expect((await ask(url)).body.toString()).toBe(COMPACTED);
  });

  test('answers 200 and no body: it is told of', async () => {
    const text = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 0\r\n\r\n';
    const { url, ended } = await front(await tcp((socket) => socket.on('data', () => socket.write(text))), options());
    expect((await ask(url)).headers['x-compact-response-issues']).toBe('1');
    expect(await ended(1)).toMatchObject([{ status: 200, responseIssues: { upstream_not_json: 1 } }]);
  });

  test('dies in the middle of an answer that is held: 502, not half of it', async () => {
    const { url, ended } = await front(await tcp((socket) => socket.on('data', () => socket.end(`${head}{"id":`))), options());
    const answer = await ask(url);
    expect([answer.status, codeOf(answer)]).toEqual([502, 'upstream_disconnected']);
    expect(await ended(1)).toMatchObject([{ status: 502, upstreamStatus: 200 }]);
  });

  test('dies in the middle of an answer that streams: the client sees it break', async () => {
    const check = { response: { report: false } } as const;
    const { url, ended } = await front(await tcp((socket) => socket.on('data', () => socket.end(`${head}{"id":`))), {
      ...options(),
      check,
    });
    await expect(ask(url)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await ended(1)).toMatchObject([{ status: 200, code: 'upstream_disconnected', responseBytes: 6 }]);
  });

  test('never answers: 504, and its connection is closed', async () => {
    let closed: Promise<unknown> | undefined;
    const { url } = await front(await tcp((socket) => (closed = once(socket.resume(), 'close'))), { ...options(), timeoutMs: 50 });
    const answer = await ask(url);
    expect([answer.status, codeOf(answer)]).toEqual([504, 'upstream_timeout']);
    await closed;
  });

  test('never ends an answer that is held: 504', async () => {
    const { url } = await front(await tcp((socket) => socket.on('data', () => socket.write(`${head}{`))), { ...options(), timeoutMs: 100 });
    expect(codeOf(await ask(url))).toBe('upstream_timeout');
  });

  test('never ends an answer that streams: it is broken off', async () => {
    const check = { response: { report: false } } as const;
    const stalled = await tcp((socket) => socket.on('data', () => socket.write(`${head}{`)));
    const { url, ended } = await front(stalled, { ...options(), check, timeoutMs: 100 });
    await expect(ask(url)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await ended(1)).toMatchObject([{ code: 'upstream_timeout' }]);
  });

  const CHECKS = { report: { report: 'open' }, off: { report: false }, reject: { reject: 'open' } } as const;
  test.each(['report', 'off', 'reject'] as const)('responses of 100 MB, with the check on %s', async (on) => {
    const chunk = Buffer.alloc(MIB, 0x20);
    const flood = await http((response) => {
      response.writeHead(200, json);
      // Ends with an error where the gateway has had enough.
      pipeline(Array<Buffer>(100).fill(chunk), response, () => {});
    });
    const { url, ended } = await front(flood, { ...options(), check: { response: CHECKS[on] }, limits: { maxBytes: 10 * MIB } });
    const { status, length, issues } = await lengthOf(url);
    if (on === 'reject') expect([status, (await ended(1))[0]?.code]).toEqual([502, 'upstream_response_too_large']);
    else expect([status, length, issues]).toEqual([200, 100 * MIB, on === 'report' ? '1' : undefined]);
  });
});

function lengthOf(url: string): Promise<{ status: number | undefined; length: number; issues: unknown }> {
  return new Promise((resolve, reject) => {
    const outgoing = requestHttp(url + PATH, { method: 'POST', headers: json, agent: false }, (answer) => {
      let length = 0;
      answer.on('data', (chunk: Buffer) => (length += chunk.length));
      answer.on('end', () => resolve({ status: answer.statusCode, length, issues: answer.headers['x-compact-response-issues'] }));
    });
    outgoing.on('error', reject);
    outgoing.end(VALID);
  });
}

describe('client', () => {
  test('dies in the middle of its upload: nothing is sent on', async () => {
    const upstream = await startUpstream();
    open.push(upstream.close);
    const { url, ended } = await front(upstream.url, nodeOptions());
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"model"`);
    await once(socket, 'ready');
    setTimeout(() => socket.destroy(), 20);
    expect(await ended(1)).toMatchObject([{ status: 499, code: 'client_closed_request' }]);
    expect(upstream.take()).toEqual([]);
  });

  test.each(TRANSPORTS)('goes while the upstream is at work, over %s: the upstream sees it', async (_, options) => {
    let asked: () => void = () => {};
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    let closed: Promise<unknown> | undefined;
    const silent = await tcp((socket) => {
      closed = once(socket, 'close');
      socket.once('data', asked);
    });
    const { url, ended } = await front(silent, options());
    const outgoing = requestHttp(url + PATH, { method: 'POST', headers: json, agent: false });
    outgoing.on('error', () => {});
    outgoing.end(VALID);
    await isAsked;
    outgoing.destroy();
    await closed;
    expect(await ended(1)).toMatchObject([{ status: 499, code: 'client_closed_request' }]);
  });

  test.each(TRANSPORTS)('stops reading an answer that streams, over %s: the upstream is not drained into memory', async (_, options) => {
    let written = 0;
    const chunks = function* (): Generator<Buffer> {
      for (; written < 4096; written++) yield Buffer.alloc(MIB);
    };
    const endless = await http((response) => {
      response.writeHead(200, json);
      pipeline(chunks, response, () => {});
    });
    const { url, ended } = await front(endless, { ...options(), check: { response: { report: false } } });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.pause();
    socket.write(
      `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${VALID.length}\r\n\r\n${VALID.toString()}`,
    );
    // Until nothing moves any more: the buffers of the sockets and one chunk or two are full.
    for (let before = -1; before !== written || written === 0; ) {
      before = written;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(written).toBeLessThan(64);
    socket.destroy();
    expect(await ended(1)).toMatchObject([{ status: 200, code: 'client_closed_request' }]);
  });

  test('goes before it is listened to: the call ends', async () => {
    const upstream = await startUpstream();
    open.push(upstream.close);
    const calls: GatewayCall[] = [];
    const handle = toNodeHandler(
      createCompactGateway({ upstream: upstream.url, onComplete: (call) => void calls.push(call), ...nodeOptions() }),
    );
    const { url, stop } = await serve((request, response) => {
      // As behind a middleware that takes its time.
      request.socket.once('close', () => setTimeout(() => handle(request, response), 10));
    });
    open.push(stop);
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(`POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{`);
    await once(socket, 'ready');
    setTimeout(() => socket.destroy(), 20);
    while (calls.length === 0) await turn();
    expect(calls).toMatchObject([{ status: 499 }]);
  });

  test('sends several calls at once and goes: each is given up', async () => {
    const held: ServerResponse[] = [];
    const silent = await http((response) => held.push(response));
    const { url, ended } = await front(silent, nodeOptions());
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const one = `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${VALID.length}\r\n\r\n${VALID.toString()}`;
    socket.write(one.repeat(3));
    while (held.length < 3) await turn();
    socket.destroy();
    expect((await ended(3)).map(({ status }) => status)).toEqual([499, 499, 499]);
  });

  test('uploads too slowly: 408', async () => {
    const upstream = await startUpstream();
    open.push(upstream.close);
    const { url, ended } = await front(upstream.url, { uploadTimeoutMs: 60, ...nodeOptions() });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n`);
    const drip = setInterval(() => socket.write(' '), 10);
    const [said] = (await once(socket, 'data')) as [Buffer];
    clearInterval(drip);
    socket.destroy();
    expect(said.toString()).toMatch(/^HTTP\/1\.1 408 /);
    expect(said.toString()).toContain('"request_timeout"');
    expect(await ended(1)).toMatchObject([{ status: 408 }]);
    expect(upstream.take()).toEqual([]);
  });

  test('sends a bomb of 200 MB in 200 KB: 413 before it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * MIB, 0x20));
    expect(bomb.length).toBeLessThan(220_000);
    const upstream = await startUpstream();
    open.push(upstream.close);
    const { url } = await front(upstream.url, nodeOptions());
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers - before)), 1);
    const answer = await send(url, { headers: { ...json, 'content-encoding': 'gzip' }, body: bomb });
    clearInterval(watch);
    expect([answer.status, codeOf(answer)]).toEqual([413, 'decoded_request_too_large']);
    // The bytes themselves, and half of them again while their array grows.
    expect(most).toBeLessThan(2 * 128 * MIB);
    expect(upstream.take()).toEqual([]);
  });
});

test('1,000 bad bodies in a row are refused while good ones pass: none is lost, no socket and no memory is kept', async () => {
  const upstream = await startUpstream();
  open.push(upstream.close);
  const { url, ended } = await front(upstream.url, { limits: { maxBytes: 100_000 }, ...nodeOptions() });
  const bad: Buffer[] = [
    Buffer.from('{"model":'),
    Buffer.from('{"model":"m","input":[{"type":7}]}'),
    Buffer.alloc(100_001, 0x20),
    Buffer.from(`{"model":"m","input":${'['.repeat(2000)}`),
    Buffer.from([0xff, 0xfe]),
  ];
  const statuses = { bad: new Map<number, number>(), good: new Map<number, number>() };
  const run = async (kind: 'bad' | 'good', count: number): Promise<void> => {
    for (let i = 0; i < count; i++) {
      const { status, body } = await send(url, { headers: json, body: kind === 'good' ? VALID : (bad[i % bad.length] as Buffer) });
      statuses[kind].set(status, (statuses[kind].get(status) ?? 0) + 1);
      if (kind === 'good') expect(body.toString()).toBe(COMPACTED);
    }
  };
  const sockets = (): number => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
  // What is made once, such as the scanner of each direction, is there before.
  await run('bad', 100);
  await run('good', 10);
  const before = { sockets: sockets(), bytes: await heldBytes() };
  await Promise.all([...Array.from({ length: 10 }, () => run('bad', 90)), ...Array.from({ length: 4 }, () => run('good', 50))]);
  expect(statuses).toEqual({
    bad: new Map([
      [400, 600],
      [413, 400],
    ]),
    good: new Map([[200, 210]]),
  });
  expect(upstream.take()).toHaveLength(210);
  expect(await ended(1210)).toHaveLength(1210);
  // Of the good calls one connection each may wait for more, for as long as it is kept.
  while (sockets() > before.sockets) await new Promise((resolve) => setTimeout(resolve, 50));
  // Nearly all that is left is what the test itself notes: 1,100 calls at less than 1 KB.
  expect((await heldBytes()) - before.bytes).toBeLessThan(6 * MIB);
});

test('a body is held until it is sent: neither while the upstream thinks, nor by connections that wait for the next call', async () => {
  const { upstream, thinking } = await silent();
  const { url } = await front(upstream, nodeOptions());
  const agent = new Agent({ keepAlive: true });
  open.push(async () => agent.destroy());
  const body = Buffer.concat([VALID, Buffer.alloc(4 * MIB, 0x20)]);
  const call = (): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const options = { method: 'POST', agent, headers: { ...json, 'content-length': body.length } };
      const request = requestHttp(url + PATH, options, (response) => response.resume().on('end', () => resolve(response.statusCode)));
      request.on('error', reject).end(body);
    });
  const before = await heldBytes();
  const calls = Array.from({ length: 8 }, call);
  while (thinking.length < 8) await turn();
  expect((await heldBytes()) - before).toBeLessThan(2 * body.length);
  for (const response of thinking) response.writeHead(200, json).end(COMPACTED);
  expect(await Promise.all(calls)).toEqual(Array(8).fill(200));
  expect(Object.values(agent.freeSockets).flat()).toHaveLength(8);
  expect((await heldBytes()) - before).toBeLessThan(2 * body.length);
});

/** Bytes in use after all garbage is collected: the least of some readings, as another thread frees the bytes of buffers. */
async function heldBytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let least = Number.POSITIVE_INFINITY;
  for (let reading = 0; reading < 8; reading++) {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    least = Math.min(least, heapUsed + arrayBuffers);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return least;
}

test('headers pass byte for byte', async () => {
  const text = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-latin: \xe9\r\nx-utf8: \xc3\xa9\r\ncontent-length: ${Buffer.byteLength(COMPACTED)}\r\n\r\n${COMPACTED}`;
  for (const check of [{}, { response: { report: false } }] as const) {
    const upstream = await tcp((socket) => socket.on('data', () => socket.write(Buffer.from(text, 'latin1'))));
    const { headers, body } = await ask((await front(upstream, { ...nodeOptions(), check })).url);
    expect([headers['x-latin'], headers['x-utf8'], body.toString()]).toEqual(['\xe9', '\xc3\xa9', COMPACTED]);
  }
});

test.each(['{"\u9519\u8bef":"x"}', '<p>Fehler: \u00fc</p>', '\ud83d\ude00'])(
  'an answer that fetch has decoded is not taken for one in brotli: %s',
  async (text) => {
    const coded = brotliCompressSync(text);
    const upstream = await http((response) =>
      response.writeHead(400, { 'content-encoding': 'br', 'content-length': coded.length }).end(coded),
    );
    const { headers, body } = await ask((await front(upstream)).url);
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, text]);
  },
);

test('a burst of callers waits for silent calls without one standing in the way of another', async () => {
  const { upstream, thinking } = await silent();
  const { url } = await front(upstream, nodeOptions());
  const calls = Array.from({ length: 200 }, () => ask(url));
  while (thinking.length < 200) await turn();
  for (const response of thinking) response.writeHead(200, json).end(COMPACTED);
  for (const { status } of await Promise.all(calls)) expect(status).toBe(200);
});
