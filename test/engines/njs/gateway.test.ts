import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { isCompactErrorBody } from '../../../src/validators/strict.js';
import { startUpstream, type Upstream } from '../../gateway/upstream.js';
import { PATH, send, type WireResponse } from '../../gateway/http-client.js';
import { isInstalled } from '../installed.js';
import { njs } from './engine.js';
import { startNjsGateway, type NjsGateway } from './gateway-subject.js';

jest.setTimeout(60_000);

const HELLO = '{"model":"m","input":"hi"}';
const json = { 'content-type': 'application/json' };
const MIB = 1024 * 1024;

const errorOf = ({ status, headers, body }: WireResponse): unknown[] => {
  const value: unknown = JSON.parse(body.toString());
  expect(isCompactErrorBody(value)).toBe(true);
  expect(headers['content-type']).toBe('application/json');
  expect(headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/);
  return [status, (value as { error: { code: string } }).error.code];
};

describe('nginx with njs, in addition to the conformance cases', () => {
  if (!isInstalled(njs)) return;

  let upstream: Upstream;
  let gateway: NjsGateway;
  let responseHeaders: Record<string, string> = {};
  beforeAll(async () => {
    upstream = await startUpstream((_, response) => response.writeHead(200, { ...json, ...responseHeaders }).end('{}'));
    gateway = await startNjsGateway(upstream.url);
  });
  afterEach(() => {
    responseHeaders = {};
    upstream.takeRequests();
  });
  afterAll(async () => {
    await gateway?.stop();
    await upstream?.close();
  });

  const post = (body: string | Buffer, headers: Record<string, string> = {}): Promise<WireResponse> =>
    send(gateway.url, { headers: { ...json, ...headers }, body: Buffer.from(body) });

  /** Sends a request that an HTTP client would not send. */
  const sendRaw = async (lines: string[], body = ''): Promise<WireResponse> => {
    const socket: Socket = connect(gateway.socketPath);
    socket.write(`${lines.join('\r\n')}\r\nhost: x\r\nconnection: close\r\n\r\n${body}`);
    const [head = '', ...rest] = (await text(socket)).split('\r\n\r\n');
    const headers = head.split('\r\n').slice(1);
    const entries = headers.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]);
    return { status: Number(head.split(' ')[1]), headers: Object.fromEntries(entries), body: Buffer.from(rest.join('\r\n\r\n')) };
  };

  test('accepts 31 levels, and rejects 32 with 413 and names the limit', async () => {
    const nested = (levels: number): string => `{"model":"m","extra":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect((await post(nested(31))).status).toBe(200);
    expect(upstream.takeRequests()).toHaveLength(1);
    const rejected = await post(nested(32));
    expect(errorOf(rejected)).toEqual([413, 'too_deep']);
    expect(rejected.body.toString()).toContain('31 levels');
  });

  test('accepts 1,000,000 arrays, and rejects one more with 413', async () => {
    const many = (count: number): string => `{"model":"m","extra":[${'[],'.repeat(count - 3)}[]]}`;
    expect((await post(many(1_000_000))).status).toBe(200);
    expect(upstream.takeRequests()).toHaveLength(1);
    expect(errorOf(await post(many(1_000_001)))).toEqual([413, 'too_many_values']);
    expect(upstream.takeRequests()).toEqual([]);
  });

  test('forwards a body of 30 MiB byte for byte, and rejects a body larger than 64 MiB with 413', async () => {
    const large = Buffer.from(`{"model":"m","input":"${'é'.repeat(15 * MIB)}"}`);
    expect((await post(large)).status).toBe(200);
    expect(upstream.takeRequests()[0]?.body.equals(large)).toBe(true);
    const announced = await send(gateway.url, { headers: { ...json, 'content-length': String(64 * MIB + 1) } });
    expect(errorOf(announced)).toEqual([413, 'request_too_large']);
    expect(upstream.takeRequests()).toEqual([]);
  });

  test.each([
    [
      'a content encoding in a second header',
      ['content-type: application/json', 'content-encoding: identity', 'content-encoding: gzip'],
      415,
    ],
    ['a second content type', ['content-type: application/json', 'content-type: text/plain'], 415],
    ['two content lengths', ['content-type: application/json', 'content-length: 1'], 400],
    ['both a content length and a transfer encoding', ['content-type: application/json', 'transfer-encoding: chunked'], 400],
    ['headers that are too large', ['content-type: application/json', `x-long: ${'x'.repeat(40_000)}`], 431],
  ])('rejects %s', async (_name, headers, status) => {
    const response = await sendRaw([`POST ${PATH} HTTP/1.1`, `content-length: ${HELLO.length}`, ...headers], HELLO);
    expect(errorOf(response)[0]).toBe(status);
    expect(upstream.takeRequests()).toEqual([]);
  });

  test('does not let the client choose the host or the path of the upstream', async () => {
    const length = `content-length: ${HELLO.length}`;
    await sendRaw([`POST http://elsewhere.test${PATH}?a=b HTTP/1.1`, 'content-type: application/json', length], HELLO);
    await sendRaw([`POST /x/..${PATH}?a=b HTTP/1.1`, 'content-type: application/json', length], HELLO);
    const { host } = new URL(upstream.url);
    expect(upstream.takeRequests().map(({ url, headers }) => [url, headers.host])).toEqual([
      [`${PATH}?a=b`, host],
      [`${PATH}?a=b`, host],
    ]);
  });

  test('ignores x-accel headers of the upstream', async () => {
    responseHeaders = { 'x-accel-redirect': '/', 'x-accel-limit-rate': '1', 'x-accel-expires': '0' };
    const { status, body } = await post(HELLO);
    expect([status, body.toString()]).toEqual([200, '{}']);
  });

  test.each([
    ['upstream_disconnected', (socket: Socket) => socket.once('data', () => socket.destroy())],
    ['upstream_unreachable', undefined],
  ])('responds with 502 %s', async (code, onConnection) => {
    const server = createServer((socket) => void onConnection?.(socket.on('error', () => {})));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    if (!onConnection) await new Promise((resolve) => server.close(resolve));
    const other = await startNjsGateway(`http://127.0.0.1:${port}`);
    try {
      const response = await send(other.url, { headers: json, body: Buffer.from(HELLO) });
      expect(errorOf(response)).toEqual([502, code]);
    } finally {
      await other.stop();
      server.close();
    }
  });
});
