import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { Agent, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { buildCommand, startCommand, type BuiltCommand, type RunningCommand } from './command.js';
import { COMPACTED, startUpstream, type Upstream } from './upstream.js';
import { PATH, send } from './http-client.js';

jest.setTimeout(60_000);

const SECRET = 'sk-Q7vTn3xW9zLp2Rk8';
const json = { 'content-type': 'application/json' };

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

interface StartedGateway extends RunningCommand {
  /** Waits until this many calls and requests with invalid HTTP are logged, and returns their lines. */
  logLines: (count: number) => Promise<Record<string, unknown>[]>;
  /** All lines until now. */
  events: () => Record<string, unknown>[];
}

async function start(upstream: string, ...args: string[]): Promise<StartedGateway> {
  return follow(await startCommand(command, ['--upstream', upstream, ...args]));
}

function follow(running: RunningCommand): StartedGateway {
  stops.push(() => running.end('SIGKILL'));
  const events = (): Record<string, unknown>[] => {
    const lines = running.output().out.split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  const logLines = async (count: number): Promise<Record<string, unknown>[]> => {
    for (;;) {
      const calls = events().filter(({ event }) => event === 'call' || event === 'invalid_http');
      if (calls.length >= count) return calls;
      await turn();
    }
  };
  return { ...running, logLines, events };
}

async function startTestUpstream(respond?: (response: ServerResponse) => void): Promise<Upstream> {
  const upstream = await startUpstream(respond && ((_, response) => respond(response)));
  stops.push(upstream.close);
  return upstream;
}

test('logs one line for each call with times, sizes, item types and codes, and nothing of its contents', async () => {
  const { url, logLines, output } = await start((await startTestUpstream()).url, '--limit-bytes', '5000', '--request-reject', 'strict');
  const items = `[{"role":"user","content":"${SECRET}"},{"type":"${SECRET}"}]`;
  await send(url, { headers: { ...json, 'api-key': SECRET }, body: Buffer.from('{"model":"m","input":"hi"}') });
  await send(url, { headers: json, body: Buffer.from(`{"model":"m","input":${items},"${SECRET}":1}`) });
  await send(url, { headers: json, body: Buffer.alloc(5001, 0x20) });
  await send(url, { path: `/${SECRET}`, body: Buffer.from('') });
  const [forwarded, rejected, large, notFound] = await logLines(4);
  expect(forwarded).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    level: 'info',
    event: 'call',
    requestId: expect.any(String),
    upstreamRequestId: 'a-b-c',
    status: 200,
    upstreamStatus: 200,
    code: null,
    requestBytes: 26,
    decodedBytes: 26,
    responseBytes: Buffer.byteLength(COMPACTED),
    model: 'm',
    usage: {
      inputTokens: expect.any(Number),
      cachedTokens: 0,
      outputTokens: expect.any(Number),
      reasoningTokens: 64,
      totalTokens: 2258,
    },
    requestCheck: 'valid',
    responseCheck: 'valid',
    requestIssues: {},
    responseIssues: {},
    readMs: expect.any(Number),
    upstreamMs: expect.any(Number),
    totalMs: expect.any(Number),
  });
  expect(rejected).toMatchObject({
    level: 'warn',
    status: 400,
    code: 'invalid_value',
    items: 2,
    kinds: { message: 1, unknown: 1 },
    requestIssues: { unknown_kind: 1, unknown_key: 1 },
  });
  for (const { readMs, totalMs } of [forwarded, rejected, large, notFound] as { readMs?: number; totalMs: number }[])
    for (const ms of [readMs ?? 0, totalMs]) expect(ms).toBe(Number(ms.toFixed(1)));
  expect(large).toMatchObject({ status: 413, code: 'request_too_large' });
  expect(notFound).toMatchObject({ status: 404, code: 'not_found' });
  expect(Object.values(output()).join()).not.toContain(SECRET);
});

test('--hold, --max-report-bytes, --max-buffered-bytes, --max-calls and --forward-request-id are those of the gateway', async () => {
  const invalid = '{"id":7}'.padEnd(500);
  const pending: ServerResponse[] = [];
  const respond = (response: ServerResponse): unknown => response.writeHead(200, { ...json, 'content-length': 500 }).end(invalid);
  let isSilent = false;
  const upstream = await startTestUpstream((response) => (isSilent ? pending.push(response) : respond(response)));
  const call = (url: string, length = 26) => send(url, { headers: json, body: Buffer.from('{"model":"m","input":"hi"}'.padEnd(length)) });

  const held = await start(upstream.url, '--hold', '--forward-request-id', '--max-buffered-bytes', '1000');
  const { headers } = await call(held.url);
  const [log] = await held.logLines(1);
  expect([headers['x-compact-response-issues'], headers['x-compact-request-id']]).toEqual(['5', log?.['requestId']]);
  expect((await call(held.url, 1001)).status).toBe(413);

  const limited = await start(upstream.url, '--max-report-bytes', '100', '--max-calls', '1');
  expect((await call(limited.url)).headers).not.toHaveProperty('x-compact-response-issues');
  expect(await limited.logLines(1)).toMatchObject([{ responseIssues: { not_explained: 1 } }]);
  isSilent = true;
  const first = call(limited.url);
  while (pending.length === 0) await turn();
  expect((await call(limited.url)).status).toBe(503);
  respond(pending[0] as ServerResponse);
  expect((await first).status).toBe(200);
});

const get = (url: string, path: string) => send(url, { method: 'GET', path });
const CALL = { headers: json, body: Buffer.from('{"model":"m","input":"hi"}') };

test('logs its URL and configuration at the start, and how it ends, without secrets', async () => {
  const upstream = (await startTestUpstream()).url;
  const running = follow(
    await startCommand(command, ['--max-calls', '7'], { COMPACT_GATEWAY_UPSTREAM: upstream, COMPACT_GATEWAY_HOLD: 'true' }),
  );
  await send(running.url, CALL);
  expect(await running.end('SIGTERM')).toBe(0);
  expect(running.events()).toMatchObject([
    { level: 'info', event: 'listening', url: running.url, config: { upstream: `${upstream}/`, port: 0, hold: true, 'max-calls': 7 } },
    { level: 'info', event: 'call', status: 200 },
    { level: 'info', event: 'draining', signal: 'SIGTERM' },
    { level: 'info', event: 'stopped' },
  ]);
  expect(running.output().err).toBe('');
});

test('--log-target stderr writes the log there', async () => {
  const { url, end, output } = await start((await startTestUpstream()).url, '--log-target', 'stderr');
  await send(url, CALL);
  expect(await end('SIGTERM')).toBe(0);
  expect(output().out).toBe('');
  expect(output().err.match(/"event":"\w+"/g)).toEqual(['listening', 'call', 'draining', 'stopped'].map((event) => `"event":"${event}"`));
});

test('/metrics returns 501 and the reason without prom-client, and the metrics with it', async () => {
  const upstream = (await startTestUpstream()).url;
  const { status, body } = await get((await start(upstream)).url, '/metrics');
  expect([status, body.toString()]).toEqual([501, expect.stringContaining('npm install prom-client')]);

  mkdirSync(join(command.folder, 'node_modules'));
  const installed = fileURLToPath(new URL('../../node_modules/prom-client', import.meta.url));
  symlinkSync(installed, join(command.folder, 'node_modules', 'prom-client'));
  stops.push(async () => rmSync(join(command.folder, 'node_modules'), { recursive: true }));
  const { url, metricsUrl } = await start(upstream, '--metrics-port', '0');
  await send(url, CALL);
  const printed = (await get(metricsUrl, '/metrics')).body.toString();
  expect(printed).toContain('compact_gateway_requests_total{status="200",code=""} 1\n');
  expect(printed).not.toContain(new URL(upstream).host);
});

test('on SIGTERM serves new connections for --drain-delay-ms, with 503 from /healthz and 200 from /livez', async () => {
  const { url, end } = await start((await startTestUpstream()).url, '--drain-delay-ms', '600000');
  expect((await get(url, '/healthz')).status).toBe(200);
  const exited = end('SIGTERM');
  // `send` opens a connection for each request.
  while ((await get(url, '/healthz')).status === 200) await turn();
  expect((await get(url, '/healthz')).status).toBe(503);
  expect((await get(url, '/livez')).status).toBe(200);
  expect((await send(url, CALL)).status).toBe(200);
  // A second signal does not wait for the delay.
  void end('SIGTERM');
  expect(await exited).toBe(0);
});

test('closes the port and exits when --drain-delay-ms has elapsed', async () => {
  const { url, end } = await start((await startTestUpstream()).url, '--drain-delay-ms', '50');
  expect((await send(url, CALL)).status).toBe(200);
  expect(await end('SIGTERM')).toBe(0);
  await expect(send(url, CALL)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('closes open calls when --drain-timeout-ms has elapsed, and exits with 0', async () => {
  const pending: ServerResponse[] = [];
  const { url, end } = await start((await startTestUpstream((response) => pending.push(response))).url, '--drain-timeout-ms', '50');
  const closed = expect(send(url, CALL)).rejects.toMatchObject({ code: 'ECONNRESET' });
  while (pending.length === 0) await turn();
  expect(await end('SIGTERM')).toBe(0);
  await closed;
});

test('--version prints the version of package.json', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', '--version'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(await text(child.stdout)).toBe(`${version}\n`);
});

test('on SIGTERM completes open calls, accepts no connections, reports that it drains, and exits with 0', async () => {
  const pending: ServerResponse[] = [];
  const { url, end, logLines } = await start((await startTestUpstream((response) => pending.push(response))).url);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const health = (): Promise<[number | undefined, string | undefined]> =>
    new Promise((resolve, reject) => {
      const outgoing = request(`${url}/healthz`, { agent }, (response) => {
        response.resume().on('end', () => resolve([response.statusCode, response.headers.connection]));
      });
      outgoing.on('error', reject).end();
    });
  expect(await health()).toEqual([200, 'keep-alive']);
  const call = send(url, { headers: json, body: Buffer.from('{"model":"m","input":"hi"}') });
  while (pending.length === 0) await turn();

  let hasExited = false;
  const exited = end('SIGTERM').finally(() => (hasExited = true));
  // Waits until its port is closed.
  for (;;) {
    const isRefused = await health().then(
      () => false,
      (error: NodeJS.ErrnoException) => error.code === 'ECONNREFUSED',
    );
    if (isRefused) break;
  }
  expect(hasExited).toBe(false);
  pending[0]?.writeHead(200, json).end(COMPACTED);
  expect((await call).status).toBe(200);
  expect(await exited).toBe(0);
  expect(await logLines(1)).toMatchObject([{ status: 200 }]);
  agent.destroy();
});

test('on SIGTERM keeps idle connections of a load balancer until it has sent connection: close on them', async () => {
  const pending: ServerResponse[] = [];
  const { url, end } = await start((await startTestUpstream((response) => pending.push(response))).url);
  const idle = new Agent({ keepAlive: true, maxSockets: 1 });
  const busy = new Agent({ keepAlive: true, maxSockets: 1 });
  const call = (agent: Agent, path: string, method: string, body = ''): Promise<string> =>
    new Promise((resolve, reject) => {
      const outgoing = request(url + path, { agent, method, headers: { ...json, 'content-length': body.length } }, (response) => {
        response.resume().on('end', () => resolve(`${response.statusCode} ${response.headers.connection}`));
      });
      outgoing.on('error', reject).end(body);
    });
  const openCall = call(busy, PATH, 'POST', '{"model":"m","input":"hi"}');
  while (pending.length === 0) await turn();
  expect(await call(idle, '/healthz', 'GET')).toBe('200 keep-alive');

  const exited = end('SIGTERM');
  let health = '200 keep-alive';
  while (health === '200 keep-alive') health = await call(idle, '/healthz', 'GET');
  expect(health).toBe('503 close');
  pending[0]?.writeHead(200, json).end(COMPACTED);
  expect(await openCall).toBe('200 close');
  expect(await exited).toBe(0);
});

test('exits on SIGTERM in spite of an idle connection, or if its standard output is closed', async () => {
  const { url, end } = await start((await startTestUpstream()).url);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  expect(await end('SIGTERM')).toBe(0);
  socket.destroy();

  const file = command.file;
  const child = spawn(process.execPath, [file, 'gateway', '--port', '0', '--upstream', (await startTestUpstream()).url], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  stops.push(async () => child.kill('SIGKILL'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  child.stdout.destroy();
  const served = (JSON.parse(String(line)) as { url: string }).url;
  for (let i = 0; i < 3; i++)
    expect((await send(served, { headers: json, body: Buffer.from('{"model":"m","input":"hi"}') })).status).toBe(200);
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});

test('closes open calls on a second signal, and logs them before it stops', async () => {
  const pending: ServerResponse[] = [];
  const { url, end, events } = await start((await startTestUpstream((response) => pending.push(response))).url);
  const call = send(url, { headers: json, body: Buffer.from('{"model":"m","input":"hi"}') });
  while (pending.length === 0) await turn();
  void end('SIGTERM');
  const closed = expect(call).rejects.toMatchObject({ code: 'ECONNRESET' });
  // Waits until the first signal was handled, which closes the port.
  while (
    !(await send(url, {}).then(
      () => false,
      ({ code }: NodeJS.ErrnoException) => code === 'ECONNREFUSED',
    ))
  )
    await turn();
  const exited = end('SIGTERM');
  await closed;
  expect(await exited).toBe(0);
  // Without the calls that waited for the port to close.
  const own = events().filter(({ status }) => status !== 415);
  expect(own.slice(1)).toMatchObject([
    { event: 'draining' },
    { event: 'closing' },
    { event: 'call', status: 503, code: 'gateway_stopped', level: 'error' },
    { event: 'stopped' },
  ]);
});

test('closes an upload and a streamed response after --drain-timeout-ms, and logs that the gateway was stopped', async () => {
  const upstream = await startTestUpstream((response) => response.writeHead(200, json).write('{"object":'));
  const { url, end, events } = await start(upstream.url, '--drain-timeout-ms', '1');
  const { port } = new URL(url);
  const upload = connect(Number(port), '127.0.0.1');
  upload.on('error', () => {});
  upload.write(`POST ${PATH} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`);
  const download = request(url + PATH, { method: 'POST', headers: json });
  download.on('error', () => {});
  download.end('{"model":"m","input":"hi"}');
  const [response] = (await once(download, 'response')) as [IncomingMessage];
  response.on('error', () => {}).resume();
  expect(await end('SIGTERM')).toBe(0);
  const calls = events().filter(({ event }) => event === 'call');
  expect(calls.map(({ status, code }) => [status, code]).sort()).toEqual([
    [200, 'gateway_stopped'],
    [503, 'gateway_stopped'],
  ]);
  expect(events().at(-1)).toMatchObject({ event: 'stopped' });
});

test('responds to invalid HTTP in JSON, and logs it', async () => {
  const { url, logLines } = await start((await startTestUpstream()).url);
  await send(url, { headers: { ...json, 'transfer-encoding': 'gzip, chunked' } });
  expect((await send(url, { headers: { 'x-large': 'x'.repeat(20_000) } })).status).toBe(431);
  expect(await logLines(1)).toMatchObject([{ status: 431, code: 'headers_too_large' }]);
});

test.each([
  [[], /needs the server to forward calls to/],
  [['--upstream', 'nowhere'], /upstream must be an absolute/],
  [['--upstream', `https://u:${SECRET}@host.test`], /must not contain a user name/],
  [['--upstream', 'http://localhost:1', '--hold', SECRET], /gateway takes no arguments/],
  [['--upstream', 'http://localhost:1', '--limit-items', '0'], /--limit-items must be a whole number/],
  [['--upstream', 'http://localhost:1', '--response-reject', 'maybe'], /--response-reject must be open, strict or off/],
  [['--upstream', 'http://localhost:1', '--limit-item', '5'], /Unknown option/],
])('exits with 2 for invalid arguments: %j', async (args, message) => {
  let errorOutput = '';
  const io = { out: () => {}, err: (text: string) => void (errorOutput += text), stdin: Readable.from([]) };
  expect(await main(['gateway', ...args], io)).toBe(2);
  expect(errorOutput).toMatch(message);
  expect(errorOutput).not.toContain(SECRET);
});

test('exits with 2 if the port is in use', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  stops.push(() => new Promise((resolve) => other.close(resolve)));
  const port = String((other.address() as AddressInfo).port);
  let errorOutput = '';
  const io = { out: () => {}, err: (text: string) => void (errorOutput += text), stdin: Readable.from([]) };
  expect(await main(['gateway', '--upstream', 'http://localhost:1', '--port', port], io)).toBe(2);
  expect(errorOutput).toContain('EADDRINUSE');
});

test('applies --request-reject and --request-report', async () => {
  const { url } = await start((await startTestUpstream()).url, '--request-reject', 'off', '--request-report', 'open');
  const { status, headers } = await send(url, { headers: json, body: Buffer.from('{}'), path: PATH });
  expect([status, headers['x-compact-request-issues']]).toEqual([200, '1']);
});
