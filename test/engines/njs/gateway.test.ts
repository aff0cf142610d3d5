import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { isCompactErrorBody } from '../../../src/validators/strict.js';
import { startUpstream, type Upstream } from '../../gateway/upstream.js';
import { PATH, send, type WireAnswer } from '../../gateway/wire.js';
import { isInstalled } from '../installed.js';
import { njs } from './engine.js';
import { startNjsGateway, type NjsGateway } from './gateway-subject.js';

jest.setTimeout(60_000);

const HELLO = '{"model":"m","input":"hi"}';
const json = { 'content-type': 'application/json' };
const MIB = 1024 * 1024;

const faultOf = ({ status, headers, body }: WireAnswer): unknown[] => {
  const value: unknown = JSON.parse(body.toString());
  expect(isCompactErrorBody(value)).toBe(true);
  expect(headers['content-type']).toBe('application/json');
  expect(headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/);
  return [status, (value as { error: { code: string } }).error.code];
};

describe('nginx with njs, beyond what every gateway owes', () => {
  if (!isInstalled(njs)) return;

  let upstream: Upstream;
  let gateway: NjsGateway;
  let answerHeaders: Record<string, string> = {};
  beforeAll(async () => {
    upstream = await startUpstream((_, response) => response.writeHead(200, { ...json, ...answerHeaders }).end('{}'));
    gateway = await startNjsGateway(upstream.url);
  });
  afterEach(() => {
    answerHeaders = {};
    upstream.take();
  });
  afterAll(async () => {
    await gateway?.stop();
    await upstream?.close();
  });

  const post = (body: string | Buffer, headers: Record<string, string> = {}): Promise<WireAnswer> =>
    send(gateway.url, { headers: { ...json, ...headers }, body: Buffer.from(body) });

  /** What is sent is no request that a client would make. */
  const sendRaw = async (lines: string[], body = ''): Promise<WireAnswer> => {
    const socket: Socket = connect(gateway.socketPath);
    socket.write(`${lines.join('\r\n')}\r\nhost: x\r\nconnection: close\r\n\r\n${body}`);
    const [head = '', ...rest] = (await text(socket)).split('\r\n\r\n');
    const headers = head.split('\r\n').slice(1);
    const named = headers.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]);
    return { status: Number(head.split(' ')[1]), headers: Object.fromEntries(named), body: Buffer.from(rest.join('\r\n\r\n')) };
  };

  test('31 levels pass, and with 32 it says how far it reads', async () => {
    const nested = (levels: number): string => `{"model":"m","extra":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect((await post(nested(31))).status).toBe(200);
    expect(upstream.take()).toHaveLength(1);
    const refused = await post(nested(32));
    expect(faultOf(refused)).toEqual([413, 'too_deep']);
    expect(refused.body.toString()).toContain('31 levels');
  });

  test('a million arrays pass, and with one more it says so', async () => {
    const many = (count: number): string => `{"model":"m","extra":[${'[],'.repeat(count - 3)}[]]}`;
    expect((await post(many(1_000_000))).status).toBe(200);
    expect(upstream.take()).toHaveLength(1);
    expect(faultOf(await post(many(1_000_001)))).toEqual([413, 'too_many_values']);
    expect(upstream.take()).toEqual([]);
  });

  test('a body of 30 MiB passes byte for byte, and one past 64 MiB is refused', async () => {
    const large = Buffer.from(`{"model":"m","input":"${'é'.repeat(15 * MIB)}"}`);
    expect((await post(large)).status).toBe(200);
    expect(upstream.take()[0]?.body.equals(large)).toBe(true);
    const announced = await send(gateway.url, { headers: { ...json, 'content-length': String(64 * MIB + 1) } });
    expect(faultOf(announced)).toEqual([413, 'request_too_large']);
    expect(upstream.take()).toEqual([]);
  });

  test.each([
    ['a coding in a second header', ['content-type: application/json', 'content-encoding: identity', 'content-encoding: gzip'], 415],
    ['a second content type', ['content-type: application/json', 'content-type: text/plain'], 415],
    ['two lengths', ['content-type: application/json', 'content-length: 1'], 400],
    ['a length and chunks', ['content-type: application/json', 'transfer-encoding: chunked'], 400],
    ['long headers', ['content-type: application/json', `x-long: ${'x'.repeat(40_000)}`], 431],
  ])('%s is refused', async (_name, headers, status) => {
    const answered = await sendRaw([`POST ${PATH} HTTP/1.1`, `content-length: ${HELLO.length}`, ...headers], HELLO);
    expect(faultOf(answered)[0]).toBe(status);
    expect(upstream.take()).toEqual([]);
  });

  test('a caller can not choose the host or the path that is called', async () => {
    const length = `content-length: ${HELLO.length}`;
    await sendRaw([`POST http://elsewhere.test${PATH}?a=b HTTP/1.1`, 'content-type: application/json', length], HELLO);
    await sendRaw([`POST /x/..${PATH}?a=b HTTP/1.1`, 'content-type: application/json', length], HELLO);
    const { host } = new URL(upstream.url);
    expect(upstream.take().map(({ url, headers }) => [url, headers.host])).toEqual([
      [`${PATH}?a=b`, host],
      [`${PATH}?a=b`, host],
    ]);
  });

  test('an upstream can not have nginx do anything', async () => {
    answerHeaders = { 'x-accel-redirect': '/', 'x-accel-limit-rate': '1', 'x-accel-expires': '0' };
    const { status, body } = await post(HELLO);
    expect([status, body.toString()]).toEqual([200, '{}']);
  });

  test.each([
    ['upstream_disconnected', (socket: Socket) => socket.once('data', () => socket.destroy())],
    ['upstream_unreachable', undefined],
  ])('%s', async (code, onConnection) => {
    const server = createServer((socket) => void onConnection?.(socket.on('error', () => {})));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    if (!onConnection) await new Promise((resolve) => server.close(resolve));
    const other = await startNjsGateway(`http://127.0.0.1:${port}`);
    try {
      const answered = await send(other.url, { headers: json, body: Buffer.from(HELLO) });
      expect(faultOf(answered)).toEqual([502, code]);
    } finally {
      await other.stop();
      server.close();
    }
  });
});
