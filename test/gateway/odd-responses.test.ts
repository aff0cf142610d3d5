/** Responses of upstreams that HTTP allows, or that occur although it does not allow them. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createCompactGateway, type CompactGatewayOptions, type GatewayCall } from '../../src/gateway/index.js';
import { createNodeGateway, serveGateway } from '../../src/gateway/node.js';
import { COMPACTED } from './upstream.js';
import { PATH, send } from './http-client.js';

const BODY = '{"model":"m","input":"hi"}';
const json = { 'content-type': 'application/json' };

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** An upstream that writes these bytes as soon as a request has arrived. */
async function startRawUpstream(...parts: string[]): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => {
      for (const part of parts) socket.write(part, 'latin1');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function startGateway(
  upstream: string,
  options: Partial<CompactGatewayOptions> = {},
): Promise<{ url: string; calls: GatewayCall[] }> {
  const calls: GatewayCall[] = [];
  const server = await serveGateway(createNodeGateway({ upstream, onComplete: (call) => void calls.push(call), ...options }), { port: 0 });
  stops.push(() => server.close());
  return { url: server.url, calls };
}

/** Sends bytes, and returns everything that is received until the connection is closed, or until `enough` matches. */
async function sendRaw(url: string, text: string, enough: RegExp): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  stops.push(() => socket.destroy());
  socket.write(text);
  let received = '';
  for await (const chunk of socket) {
    received += String(chunk);
    if (enough.test(received)) break;
  }
  return received;
}

const request = (headers = '', body = BODY): string =>
  `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n${headers}\r\n${body}`;

test.each([204, 205] as const)('a %d has neither a body nor a length, and the next response follows it', async (status) => {
  const upstream = await startRawUpstream(`HTTP/1.1 ${status} X\r\ncontent-length: 5\r\n\r\nhello`);
  const { url } = await startGateway(upstream);
  const missing = 'GET /missing HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n';
  const received = await sendRaw(url, request() + missing, /not_found/);
  const [first, second] = received.split(/(?=HTTP\/1\.1 404)/) as [string, string];
  expect(first).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(first).not.toMatch(/hello|content-length: 5/i);
  expect(second).toContain('not_found');
});

test('a 304 has no body, and keeps the length of the response that it stands for', async () => {
  const { url } = await startGateway(await startRawUpstream('HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\netag: "a"\r\n\r\n'));
  const received = await sendRaw(url, `${request()}GET /missing HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`, /not_found/);
  const [first, second] = received.split(/(?=HTTP\/1\.1 404)/) as [string, string];
  expect(first).toMatch(/^HTTP\/1\.1 304 [\s\S]*content-length: 5\r\n[\s\S]*\r\n\r\n$/i);
  expect(second).toContain('not_found');
});

test.each(['-1', '1e3', '99999999999999999999', 'abc'])('a content-length of %j from a fetch is ignored', async (length) => {
  const fetch = async (): Promise<Response> => new Response(COMPACTED, { headers: { ...json, 'content-length': length } });
  for (const check of [{}, { response: { report: false } }] as const) {
    const { url } = await startGateway('http://upstream.test', { fetch, check });
    const { status, body } = await send(url, { headers: json, body: Buffer.from(BODY) });
    expect([status, String(body)]).toEqual([200, COMPACTED]);
  }
});

test('names the cause if the headers of the upstream are too large', async () => {
  const upstream = await startRawUpstream(`HTTP/1.1 200 OK\r\nx-large: ${'x'.repeat(20_000)}\r\ncontent-length: 2\r\n\r\n{}`);
  for (const options of [{}, { fetch: (request: Request) => fetch(request) }]) {
    const { url } = await startGateway(upstream, options);
    const { status, body } = await send(url, { headers: json, body: Buffer.from(BODY) });
    const { error } = JSON.parse(String(body)) as { error: { code: string; message: string } };
    expect([status, error.code]).toEqual([502, 'upstream_not_http']);
    expect(error.message).toMatch(/headers of the upstream's response are too large.*--max-http-header-size/);
  }
});

describe('informational responses', () => {
  const RESPONSE = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${COMPACTED.length}\r\n\r\n${COMPACTED}`;
  const HINTS = 'HTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\nconnection: x-hop\r\nx-hop: 1\r\n\r\n';

  test('are not forwarded by default', async () => {
    const { url } = await startGateway(await startRawUpstream('HTTP/1.1 102 Processing\r\n\r\n', HINTS, RESPONSE));
    expect(await sendRaw(url, request(), /response\.compaction/)).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  test('are forwarded with forwardInformational', async () => {
    const upstream = await startRawUpstream('HTTP/1.1 102 Processing\r\n\r\n', HINTS, RESPONSE);
    const { url } = await startGateway(upstream, { forwardInformational: true });
    const received = await sendRaw(url, request(), /response\.compaction/);
    expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 102', 'HTTP/1.1 103', 'HTTP/1.1 200']);
    expect(received).toContain('</a.css>; rel=preload');
    expect(received).not.toContain('x-hop');
  });

  test('are never sent to HTTP/1.0 clients', async () => {
    const upstream = await startRawUpstream('HTTP/1.1 102 Processing\r\n\r\n', HINTS, RESPONSE);
    const { url } = await startGateway(upstream, { forwardInformational: true });
    expect(await sendRaw(url, request().replace('HTTP/1.1', 'HTTP/1.0'), /response\.compaction/)).toMatch(/^HTTP\/1\.1 200/);
  });
});

describe('expect: 100-continue', () => {
  const head = (length: string, type = 'application/json'): string =>
    `POST ${PATH} HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`;

  test.each([
    ['a length over the limit', head('1000'), /^HTTP\/1\.1 413 /],
    ['a length of 16 digits', head('9999999999999999'), /^HTTP\/1\.1 413 /],
    ['another content type', head('10', 'text/plain'), /^HTTP\/1\.1 415 /],
  ])('is not sent for a request that its headers reject: %s', async (_, text, expected) => {
    const { url } = await startGateway('http://upstream.test', { limits: { maxBytes: 100 } });
    const received = await sendRaw(url, text, /\r\n\r\n\{.*\}/s);
    expect(received).toMatch(expected);
    expect(received).toMatch(/connection: close/i);
  });

  test('is sent before the body is read', async () => {
    const fetch = async (): Promise<Response> => new Response(COMPACTED, { headers: json });
    const { url } = await startGateway('http://upstream.test', { fetch });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    stops.push(() => socket.destroy());
    socket.write(head(String(BODY.length)));
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(String(first)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    socket.write(BODY);
    const [second] = (await once(socket, 'data')) as [Buffer];
    expect(String(second)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

test('a length of 16 digits is rejected at once', async () => {
  const { url } = await startGateway('http://upstream.test');
  const text = `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 9007199254740993\r\n\r\n`;
  expect(await sendRaw(url, text, /\}/)).toMatch(/^HTTP\/1\.1 413 /);
});

test('works in a process in which another version of undici has set the global dispatcher', () => {
  // `fetch` adds its content-length to one that is there already, and undici 7 rejects the result: this dispatcher has the same check.
  const script = `
    import { createServer } from 'node:http';
    import { once } from 'node:events';
    import { createCompactGateway } from './src/gateway/index.ts';
    new Request('http://a');
    const key = Symbol.for('undici.globalDispatcher.1');
    const dispatcher = globalThis[key];
    const dispatch = dispatcher.dispatch.bind(dispatcher);
    dispatcher.dispatch = (options, handler) => {
      if (!/^\\d+$/.test(options.headers['content-length'])) throw new TypeError('invalid content-length header');
      return dispatch(options, handler);
    };
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(${JSON.stringify(COMPACTED)})));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const gateway = createCompactGateway({ upstream: 'http://127.0.0.1:' + server.address().port, check: { response: { report: false } } });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(BODY)} };
    const response = await gateway.fetch(new Request('http://gateway/v1/responses/compact', init));
    console.log(response.status);
    process.exit();
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(`${stdout}${stderr}`.trim()).toBe('200');
});

test('a gateway with the runtime fetch forwards the length that fetch sets', async () => {
  const received: string[] = [];
  const upstream = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      received.push(String(chunk));
      if (String(chunk).includes('"hi"'))
        socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${COMPACTED.length}\r\n\r\n${COMPACTED}`);
    });
  });
  upstream.listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  stops.push(() => upstream.close());
  const gateway = createCompactGateway({ upstream: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}` });
  const response = await gateway.fetch(new Request(`http://gateway.test${PATH}`, { method: 'POST', headers: json, body: BODY }));
  // The timer of a body that is not read would keep the process running.
  await response.arrayBuffer();
  expect(response.status).toBe(200);
  expect(received.join('')).toMatch(new RegExp(`content-length: ${BODY.length}\\r\\n`, 'i'));
});
