/** The credentials and the base path of the command `gateway`. */
import { createServer } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { buildCommand, startCommand, type BuiltCommand } from './command.js';
import { startUpstream, type Upstream } from './upstream.js';
import { send } from './http-client.js';

jest.setTimeout(60_000);

const KEY = 'sk-Q7vTn3xW9zLp2Rk8';
const VARIABLE = 'COMPACT_GATEWAY_UPSTREAM_API_KEY';
const json = { 'content-type': 'application/json' };
const BODY = Buffer.from('{"model":"m","input":"hi"}');

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
let command: BuiltCommand;
let upstream: Upstream;
beforeAll(async () => {
  command = await buildCommand();
  upstream = await startUpstream();
});
afterAll(async () => {
  command.remove();
  await upstream.close();
});

async function start(args: string[], env: Record<string, string> = {}) {
  const running = await startCommand(command, ['--upstream', upstream.url, ...args], env);
  stops.push(() => running.end('SIGKILL'));
  return running;
}

async function run(args: string[], env: Record<string, string> = {}) {
  const printed = { out: '', err: '' };
  const out = (text: string): void => void (printed.out += text);
  const err = (text: string): void => void (printed.err += text);
  const code = await main(['gateway', '--upstream', 'http://localhost:1', ...args], { out, err, stdin: Readable.from([]), env });
  return { code, ...printed };
}

test('the key of the environment replaces that of the client, and is printed nowhere', async () => {
  const { url, output, end } = await start([], { [VARIABLE]: KEY });
  const headers = { ...json, 'api-key': 'key-of-the-client', cookie: 'a=b' };
  expect((await send(url, { path: '/v1/responses/compact', headers, body: BODY })).status).toBe(200);
  const [received] = upstream.takeRequests();
  expect(received?.headers.authorization).toBe(`Bearer ${KEY}`);
  expect(Object.keys(received?.headers ?? {})).not.toEqual(expect.arrayContaining(['api-key']));
  expect(received?.headers.cookie).toBeUndefined();
  expect(await end('SIGTERM')).toBe(0);
  expect(output().out).toContain('"upstream-api-key":"(set)"');
  expect(Object.values(output()).join()).not.toMatch(/Q7vTn3xW|key-of-the-client/);
});

test('--base-path is before both paths', async () => {
  const { url } = await start(['--base-path', '/ai']);
  const statusOf = async (path: string) => (await send(url, { path, headers: json, body: BODY })).status;
  expect(await statusOf('/ai/v1/responses/compact')).toBe(200);
  expect(await statusOf('/v1/responses/compact')).toBe(404);
  expect(upstream.takeRequests().map(({ url }) => url)).toEqual(['/v1/responses/compact']);
});

describe('with a key', () => {
  test.each(['0.0.0.0', '::', '', '192.0.2.1', 'gateway.test', '127.0.0.1.test', '127.1', '::ffff:127.0.0.1'])(
    'the address %j is refused',
    async (host) => {
      const { code, out, err } = await run(['--host', host], { [VARIABLE]: KEY });
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^with COMPACT_GATEWAY_UPSTREAM_API_KEY, everyone who can reach the address in --host could spend that key; /);
      expect(err).toContain('--allow-any-caller');
      expect(err).not.toContain(KEY);
    },
  );

  test('an address from the environment is refused too, by the name of its variable', async () => {
    const { code, err } = await run([], { [VARIABLE]: KEY, COMPACT_GATEWAY_HOST: '0.0.0.0' });
    expect([code, err]).toEqual([2, expect.stringContaining('the address in COMPACT_GATEWAY_HOST could')]);
  });

  test.each(['127.0.0.1', '127.0.0.2', 'localhost', '::1'])('the loopback address %s is not', async (host) => {
    expect(await run(['--host', host, '--print-config'], { [VARIABLE]: KEY })).toMatchObject({ code: 0, err: '' });
  });

  test.each([
    [['--allow-any-caller'], {}],
    [[], { COMPACT_GATEWAY_ALLOW_ANY_CALLER: 'true' }],
  ])('--allow-any-caller allows any address: %j %j', async (args, env) => {
    const { code } = await run(['--host', '0.0.0.0', '--print-config', ...args], { [VARIABLE]: KEY, ...env } as Record<string, string>);
    expect(code).toBe(0);
    const { url } = await start(['--host', '0.0.0.0', ...args], { [VARIABLE]: KEY, ...env } as Record<string, string>);
    const { port } = new URL(url);
    expect((await send(`http://127.0.0.1:${port}`, { headers: json, body: BODY })).status).toBe(200);
    expect(upstream.takeRequests()).toHaveLength(1);
  });
});

test('without a key, any address is allowed: clients send their own', async () => {
  expect(await run(['--host', '0.0.0.0', '--print-config'])).toMatchObject({ code: 0 });
});

test('nothing is listening after a refusal', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as { port: number };
  // A command that tried to listen would say that the port is in use.
  const { err } = await run(['--host', '0.0.0.0', '--port', String(port)], { [VARIABLE]: KEY });
  await new Promise((resolve) => server.close(resolve));
  expect(err).not.toContain('EADDRINUSE');
});

test.each<[string[], Record<string, string>, RegExp]>([
  [['--upstream-api-key', KEY], {}, /Unknown option '--upstream-api-key'/],
  [[`--upstream-api-key=${KEY}`], {}, /Unknown option '--upstream-api-key'/],
  [[], { [VARIABLE]: '' }, /^COMPACT_GATEWAY_UPSTREAM_API_KEY must not be empty/],
  [[], { [VARIABLE]: `${KEY}\n` }, /^COMPACT_GATEWAY_UPSTREAM_API_KEY contains a space, a line break/],
  [[], { COMPACT_GATEWAY_API_KEY: KEY }, /COMPACT_GATEWAY_API_KEY/],
  [[], { COMPACT_GATEWAY_UPSTREAM_TOKEN: KEY }, /COMPACT_GATEWAY_UPSTREAM_TOKEN/],
  [['--base-path', KEY], {}, /^--base-path must be a path/],
  [[], { COMPACT_GATEWAY_BASE_PATH: KEY }, /^COMPACT_GATEWAY_BASE_PATH must be a path/],
])('%j %j is invalid, and the message has no value', async (args, env, message) => {
  const { code, out, err } = await run(args, env);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
  expect(err).not.toContain(KEY);
});
