import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type ServerResponse } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { buildCommand, startCommand, type BuiltCommand, type RunningCommand } from './command.js';
import { COMPACTED, startUpstream, type Upstream } from './upstream.js';
import { PATH, send } from './wire.js';

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

interface Started extends RunningCommand {
  /** Waits until this many lines were logged. */
  lines: (count: number) => Promise<Record<string, unknown>[]>;
}

async function start(upstream: string, ...args: string[]): Promise<Started> {
  const running = await startCommand(command, ['--upstream', upstream, ...args]);
  stops.push(() => running.end('SIGKILL'));
  const lines = async (count: number): Promise<Record<string, unknown>[]> => {
    for (;;) {
      const whole = running.written().out.split('\n').slice(0, -1);
      if (whole.length >= count) return whole.map((line) => JSON.parse(line) as Record<string, unknown>);
      await turn();
    }
  };
  return { ...running, lines };
}

async function upstreamWith(answer?: (response: ServerResponse) => void): Promise<Upstream> {
  const upstream = await startUpstream(answer && ((_, response) => answer(response)));
  stops.push(upstream.close);
  return upstream;
}

test('logs one line for each call: times, sizes, kinds and codes, and nothing that was sent', async () => {
  const { url, lines, written } = await start((await upstreamWith()).url, '--limit-bytes', '5000', '--request-reject', 'strict');
  const items = `[{"role":"user","content":"${SECRET}"},{"type":"${SECRET}"}]`;
  await send(url, { headers: { ...json, 'api-key': SECRET }, body: Buffer.from('{"model":"m","input":"hi"}') });
  await send(url, { headers: json, body: Buffer.from(`{"model":"m","input":${items},"${SECRET}":1}`) });
  await send(url, { headers: json, body: Buffer.alloc(5001, 0x20) });
  await send(url, { path: `/${SECRET}`, body: Buffer.from('') });
  const [passed, refused, large, lost] = await lines(4);
  expect(passed).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    requestId: expect.any(String),
    upstreamRequestId: 'a-b-c',
    status: 200,
    upstreamStatus: 200,
    code: null,
    requestBytes: 26,
    decodedBytes: 26,
    responseBytes: Buffer.byteLength(COMPACTED),
    requestIssues: {},
    responseIssues: {},
    readMs: expect.any(Number),
    upstreamMs: expect.any(Number),
    totalMs: expect.any(Number),
  });
  expect(refused).toMatchObject({
    status: 400,
    code: 'invalid_value',
    items: 2,
    kinds: { message: 1, unknown: 1 },
    requestIssues: { unknown_kind: 1, unknown_key: 1 },
  });
  expect(large).toMatchObject({ status: 413, code: 'request_too_large' });
  expect(lost).toMatchObject({ status: 404, code: 'not_found' });
  expect(Object.values(written()).join()).not.toContain(SECRET);
});

test('on SIGTERM finishes the calls that are open, takes no more, says so to who asks, and ends with 0', async () => {
  const held: ServerResponse[] = [];
  const { url, end, lines } = await start((await upstreamWith((response) => held.push(response))).url);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const health = (): Promise<[number | undefined, string | undefined]> =>
    new Promise((resolve, reject) => {
      const asked = request(`${url}/healthz`, { agent }, (answer) => {
        answer.resume().on('end', () => resolve([answer.statusCode, answer.headers.connection]));
      });
      asked.on('error', reject).end();
    });
  expect(await health()).toEqual([200, 'keep-alive']);
  const call = send(url, { headers: json, body: Buffer.from('{"model":"m","input":"hi"}') });
  while (held.length === 0) await turn();

  let isOver = false;
  const ended = end('SIGTERM').finally(() => (isOver = true));
  // Until its port is closed.
  for (;;) {
    const refused = await health().then(
      () => false,
      (error: NodeJS.ErrnoException) => error.code === 'ECONNREFUSED',
    );
    if (refused) break;
  }
  expect(isOver).toBe(false);
  held[0]?.writeHead(200, json).end(COMPACTED);
  expect((await call).status).toBe(200);
  expect(await ended).toBe(0);
  expect(await lines(1)).toMatchObject([{ status: 200 }]);
  agent.destroy();
});

test('on SIGTERM cuts no connection that a balancer keeps, and tells it with an answer', async () => {
  const held: ServerResponse[] = [];
  const { url, end } = await start((await upstreamWith((response) => held.push(response))).url);
  const idle = new Agent({ keepAlive: true, maxSockets: 1 });
  const busy = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (agent: Agent, path: string, method: string, body = ''): Promise<string> =>
    new Promise((resolve, reject) => {
      const asked = request(url + path, { agent, method, headers: { ...json, 'content-length': body.length } }, (answer) => {
        answer.resume().on('end', () => resolve(`${answer.statusCode} ${answer.headers.connection}`));
      });
      asked.on('error', reject).end(body);
    });
  const call = ask(busy, PATH, 'POST', '{"model":"m","input":"hi"}');
  while (held.length === 0) await turn();
  expect(await ask(idle, '/healthz', 'GET')).toBe('200 keep-alive');

  const ended = end('SIGTERM');
  let said = '200 keep-alive';
  while (said === '200 keep-alive') said = await ask(idle, '/healthz', 'GET');
  expect(said).toBe('503 close');
  held[0]?.writeHead(200, json).end(COMPACTED);
  expect(await call).toBe('200 close');
  expect(await ended).toBe(0);
});

test('a connection on which nothing was sent does not keep it from ending, and nor does a log that nobody reads', async () => {
  const { url, end } = await start((await upstreamWith()).url);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  expect(await end('SIGTERM')).toBe(0);
  socket.destroy();

  const file = command.file;
  const child = spawn(process.execPath, [file, 'gateway', '--upstream', (await upstreamWith()).url], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  stops.push(async () => child.kill('SIGKILL'));
  const [said] = (await once(child.stderr, 'data')) as [Buffer];
  child.stdout.destroy();
  const at = /(http:\/\/[\d.:]+)\//.exec(String(said))?.[1] as string;
  for (let i = 0; i < 3; i++) expect((await send(at, { headers: json, body: Buffer.from('{"model":"m","input":"hi"}') })).status).toBe(200);
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});

test('a second signal cuts the calls that are open', async () => {
  const held: ServerResponse[] = [];
  const { url, end } = await start((await upstreamWith((response) => held.push(response))).url);
  const call = send(url, { headers: json, body: Buffer.from('{"model":"m","input":"hi"}') });
  while (held.length === 0) await turn();
  void end('SIGTERM');
  const cut = expect(call).rejects.toMatchObject({ code: 'ECONNRESET' });
  // The first signal has to have been taken, which closes the port.
  while (
    !(await send(url, {}).then(
      () => false,
      ({ code }: NodeJS.ErrnoException) => code === 'ECONNREFUSED',
    ))
  )
    await turn();
  const ended = end('SIGTERM');
  await cut;
  expect(await ended).toBe(0);
});

test('what is no HTTP is answered in JSON, and logged', async () => {
  const { url, lines } = await start((await upstreamWith()).url);
  await send(url, { headers: { ...json, 'transfer-encoding': 'gzip, chunked' } });
  expect((await send(url, { headers: { 'x-large': 'x'.repeat(20_000) } })).status).toBe(431);
  expect(await lines(1)).toMatchObject([{ status: 431, code: 'headers_too_large' }]);
});

test.each([
  [[], /needs the server to forward calls to/],
  [['--upstream', 'nowhere'], /upstream must be an absolute/],
  [['--upstream', `https://u:${SECRET}@host.test`], /must not contain a user name/],
  [['--upstream', 'http://localhost:1', 'more'], /gateway takes no argument 'more'/],
  [['--upstream', 'http://localhost:1', '--limit-items', '0'], /--limit-items must be a whole number/],
  [['--upstream', 'http://localhost:1', '--response-reject', 'maybe'], /--response-reject must be open, strict or off/],
  [['--upstream', 'http://localhost:1', '--limit-item', '5'], /Unknown option/],
])('a command line that can not be meant ends with 2: %j', async (args, message) => {
  let said = '';
  const io = { out: () => {}, err: (text: string) => void (said += text), stdin: Readable.from([]) };
  expect(await main(['gateway', ...args], io)).toBe(2);
  expect(said).toMatch(message);
  expect(said).not.toContain(SECRET);
});

test('a port that is taken ends with 2', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  stops.push(() => new Promise((resolve) => taken.close(resolve)));
  const port = String((taken.address() as AddressInfo).port);
  let said = '';
  const io = { out: () => {}, err: (text: string) => void (said += text), stdin: Readable.from([]) };
  expect(await main(['gateway', '--upstream', 'http://localhost:1', '--port', port], io)).toBe(2);
  expect(said).toContain('EADDRINUSE');
});

test('listens where it is told, and answers under its path', async () => {
  const { url } = await start((await upstreamWith()).url, '--request-reject', 'off', '--request-report', 'open');
  const { status, headers } = await send(url, { headers: json, body: Buffer.from('{}'), path: PATH });
  expect([status, headers['x-compact-request-issues']]).toEqual([200, '1']);
});
