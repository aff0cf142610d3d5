/** The options `authorize` and `upstreamAuth`, through `fetch` and through the request listener on Node. */
import { connect } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeAll, afterAll, describe, expect, test } from '@jest/globals';
import { API_KEY_HEADER as DOCUMENTED_HEADER } from '../../generated/client.js';
import { createCompactEmulator } from '../../src/emulator/index.js';
import {
  createCompactGateway,
  type AuthorizeRequest,
  type AuthorizeResult,
  type CompactGatewayOptions,
  type GatewayCall,
} from '../../src/gateway/index.js';
import { createNodeGateway, serveGateway } from '../../src/gateway/node.js';
import { API_KEY_HEADER } from '../../src/internal/auth.js';
import { run } from '../processes.js';
import { COMPACTED, startUpstream, type Upstream } from './upstream.js';
import { PATH, send, type WireRequest, type WireResponse } from './http-client.js';

const KEY = 'key-of-the-gateway';
const TOKEN = 'token-of-the-gateway';
const CLIENT_KEY = 'key-of-the-client';
const json = { 'content-type': 'application/json' };
const BODY = Buffer.from('{"model":"m","input":"hi"}');

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

let upstream: Upstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => upstream.close());
afterEach(() => void upstream.takeRequests());

interface Gateway {
  call: (request: WireRequest) => Promise<WireResponse>;
  /** All that the hooks received. */
  events: object[];
  /** Waits until this many calls are completed. */
  completed: (count: number) => Promise<GatewayCall[]>;
}

const WAYS: Readonly<Record<string, (options: CompactGatewayOptions) => Promise<Gateway['call']>>> = {
  fetch: async (options) => {
    const gateway = createCompactGateway(options);
    return async ({ method = 'POST', path = PATH, headers = {}, body }) => {
      const init: RequestInit = { method, headers, ...(body && { body: new Uint8Array(body) }) };
      const response = await gateway.fetch(new Request(`http://gateway.test${path}`, init));
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes };
    };
  },
  'the request listener on Node': async (options) => {
    const server = await serveGateway(createNodeGateway(options), { port: 0 });
    stops.push(server.close);
    return (request) => send(server.url, request);
  },
};

async function start(way: string, options: Partial<CompactGatewayOptions>): Promise<Gateway> {
  const events: object[] = [];
  const calls: GatewayCall[] = [];
  const call = await (WAYS[way] as (typeof WAYS)[string])({
    upstream: upstream.url,
    ...options,
    onStart: (event) => void events.push(event),
    onIssues: (event) => void events.push(event),
    onComplete: (event) => void (events.push(event), calls.push(event)),
  });
  const completed = async (count: number): Promise<GatewayCall[]> => {
    while (calls.length < count) await turn();
    return calls;
  };
  return { call, events, completed };
}

const errorOf = ({ status, body }: WireResponse) => {
  const { code, message } = (JSON.parse(String(body)) as { error: { code: string; message: string } }).error;
  return { status, code, message };
};

const never = (): Promise<never> => new Promise(() => {});
/** A provider of tokens that rejects with an object that is hard to handle. */
const rejectOddly = (): Promise<string> =>
  Promise.reject(
    new Proxy(Object.assign(new Error(TOKEN), { response: { headers: { authorization: TOKEN } } }), {
      get(target, name) {
        if (name === 'message' || name === 'stack') throw new Error(TOKEN);
        return Reflect.get(target, name);
      },
    }),
  );

test('the header of the API key is that of the document', () => {
  expect(API_KEY_HEADER).toBe(DOCUMENTED_HEADER);
});

describe.each(Object.keys(WAYS))('upstreamAuth through %s', (way) => {
  /** Each of these would authenticate the client, or choose who is billed. */
  const CREDENTIALS = {
    authorization: `Bearer ${CLIENT_KEY}`,
    'api-key': CLIENT_KEY,
    'x-api-key': CLIENT_KEY,
    'Ocp-Apim-Subscription-Key': CLIENT_KEY,
    'x-forwarded-access-token': CLIENT_KEY,
    cookie: `session=${CLIENT_KEY}`,
    'openai-organization': 'org-of-the-client',
    'OpenAI-Project': 'proj-of-the-client',
  };
  const OTHERS = { 'idempotency-key': 'once', traceparent: 'not-a-trace', 'x-request-id': 'call-1', 'openai-beta': 'x' };

  test('replaces the credentials of the client, and leaves the rest of the request', async () => {
    const { call } = await start(way, { upstreamAuth: { apiKey: KEY } });
    const search = `?api-version=1&api%2Dk%65y=${CLIENT_KEY}&x=%7e&subscription-key=${CLIENT_KEY}`;
    const headers = { ...json, ...CREDENTIALS, ...OTHERS };
    expect((await call({ path: PATH + search, headers, body: BODY })).status).toBe(200);
    const [received] = upstream.takeRequests();
    expect(received?.headers).toMatchObject({ ...OTHERS, ...json, authorization: `Bearer ${KEY}` });
    expect(Object.keys(received?.headers ?? {}).filter((name) => name in CREDENTIALS && name !== 'authorization')).toEqual([]);
    expect(JSON.stringify(received)).not.toMatch(/-of-the-client/);
    expect(received?.url).toBe(`${PATH}?api-version=1&x=%7e`);
    expect(received?.body.equals(BODY)).toBe(true);
  });

  test('removes a query that only has credentials', async () => {
    const { call } = await start(way, { upstreamAuth: { apiKey: KEY } });
    await call({ path: `${PATH}?api-key=${CLIENT_KEY}`, headers: json, body: BODY });
    expect(upstream.takeRequests().map(({ url }) => url)).toEqual([PATH]);
  });

  test('without it, the credentials of the client and the query are forwarded', async () => {
    const { call } = await start(way, {});
    await call({ path: `${PATH}?api-key=${CLIENT_KEY}`, headers: { ...json, ...CREDENTIALS }, body: BODY });
    const [received] = upstream.takeRequests();
    expect(received?.url).toBe(`${PATH}?api-key=${CLIENT_KEY}`);
    for (const [name, value] of Object.entries(CREDENTIALS)) expect(received?.headers[name.toLowerCase()]).toBe(value);
  });

  test('sends an API key to a host of Azure as api-key', async () => {
    const received: Headers[] = [];
    const { call } = await start(way, {
      upstream: 'https://my-resource.openai.azure.com',
      upstreamAuth: { apiKey: KEY },
      fetch: async ({ headers }) => (received.push(headers), new Response(COMPACTED, { headers: json })),
    });
    expect((await call({ headers: { ...json, authorization: `Bearer ${CLIENT_KEY}` }, body: BODY })).status).toBe(200);
    expect(received.map((headers) => [headers.get('api-key'), headers.get('authorization')])).toEqual([[KEY, null]]);
  });

  test('calls tokenProvider for every call that was checked, and for no other', async () => {
    let tokens = 0;
    const { call } = await start(way, { upstreamAuth: { tokenProvider: async () => `${TOKEN}-${++tokens}` } });
    expect((await call({ headers: json, body: Buffer.from('{"model":5}') })).status).toBe(400);
    for (let i = 0; i < 2; i++) expect((await call({ headers: { ...json, ...CREDENTIALS }, body: BODY })).status).toBe(200);
    expect(upstream.takeRequests().map(({ headers }) => headers.authorization)).toEqual([`Bearer ${TOKEN}-1`, `Bearer ${TOKEN}-2`]);
  });

  test.each<[string, () => unknown, RegExp]>([
    [
      'throws an error',
      () => {
        throw new Error(TOKEN);
      },
      /tokenProvider threw an error$/,
    ],
    [
      'throws undefined',
      () => {
        throw undefined;
      },
      /tokenProvider threw an error$/,
    ],
    ['rejects with an odd object', rejectOddly, /tokenProvider threw an error$/],
    ['returns nothing', () => undefined, /returned no token$/],
    ['returns an empty text', async () => '', /returned no token$/],
    ['returns an object', async () => ({ token: TOKEN }), /returned no token$/],
    ['returns a line break', async () => `${TOKEN}\n`, /a space, a line break/],
    ['returns a second header', async () => `${TOKEN}\r\nx-injected: 1`, /a space, a line break/],
    ['returns a character that no header has', async () => `${TOKEN}\u2026`, /a space, a line break/],
    ['returns the scheme too', async () => `Bearer ${TOKEN}`, /without 'Bearer'/],
  ])('a tokenProvider that %s: 502, reported, without what it returned', async (_, tokenProvider, message) => {
    const { call, events, completed } = await start(way, { upstreamAuth: { tokenProvider: tokenProvider as () => string } });
    const response = await call({ headers: { ...json, ...CREDENTIALS }, body: BODY });
    expect(errorOf(response)).toEqual({ status: 502, code: 'upstream_auth_failed', message: expect.stringMatching(message) });
    expect(await completed(1)).toMatchObject([{ status: 502, code: 'upstream_auth_failed' }]);
    expect(JSON.stringify([events, response.headers, String(response.body)])).not.toMatch(/-of-the-(client|gateway)/);
    expect(upstream.takeRequests()).toEqual([]);
  });

  test('a tokenProvider that hangs: 504 after timeoutMs, reported; a late failure is ignored', async () => {
    let fail = (_: Error): void => {};
    const tokenProvider = () => new Promise<string>((_, reject) => (fail = reject));
    const { call, completed } = await start(way, { timeoutMs: 20, upstreamAuth: { tokenProvider } });
    expect(errorOf(await call({ headers: json, body: BODY }))).toMatchObject({ status: 504, code: 'upstream_auth_timeout' });
    expect(await completed(1)).toMatchObject([{ status: 504, code: 'upstream_auth_timeout' }]);
    const unhandled: unknown[] = [];
    const onUnhandled = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', onUnhandled);
    fail(new Error(TOKEN));
    await turn();
    await turn();
    process.off('unhandledRejection', onUnhandled);
    expect(unhandled).toEqual([]);
    expect(upstream.takeRequests()).toEqual([]);
  });

  test('a token that arrives in time leaves the rest of timeoutMs to the upstream', async () => {
    const silent = await startUpstream(() => {});
    stops.push(silent.close);
    const { call } = await start(way, { upstream: silent.url, timeoutMs: 50, upstreamAuth: { tokenProvider: async () => TOKEN } });
    expect(errorOf(await call({ headers: json, body: BODY }))).toMatchObject({ status: 504, code: 'upstream_timeout' });
  });

  test('a token of the gateway that the upstream returns as its request id is not recorded', async () => {
    const echo = await startUpstream((_, response) => void response.writeHead(200, { ...json, 'x-request-id': TOKEN }).end(COMPACTED));
    stops.push(echo.close);
    const { call, events, completed } = await start(way, { upstream: echo.url, upstreamAuth: { tokenProvider: () => TOKEN } });
    expect((await call({ headers: json, body: BODY })).status).toBe(200);
    await completed(1);
    expect(JSON.stringify(events)).not.toContain(TOKEN);
  });

  test('is used by a gateway without checks, whose bodies are streams', async () => {
    const check = { request: { reject: false }, response: { report: false } } as const;
    const { call } = await start(way, { check, upstreamAuth: { tokenProvider: async () => TOKEN } });
    expect((await call({ headers: json, body: BODY })).status).toBe(200);
    const [received] = upstream.takeRequests();
    expect([received?.headers.authorization, received?.body.equals(BODY)]).toEqual([`Bearer ${TOKEN}`, true]);
    const failing = await start(way, { check, upstreamAuth: { tokenProvider: () => '' } });
    expect((await failing.call({ headers: json, body: BODY })).status).toBe(502);
  });
});

describe.each(Object.keys(WAYS))('authorize through %s', (way) => {
  test('receives method, URL and headers, and decides', async () => {
    const received: AuthorizeRequest[] = [];
    const { call, completed } = await start(way, {
      async authorize(request) {
        received.push(request);
        const key = request.headers.get('Authorization');
        if (key === null) return 401;
        return key === `Bearer ${CLIENT_KEY}` ? undefined : 403;
      },
    });
    const callWith = (headers: Record<string, string>) => call({ path: `${PATH}?a=1`, headers: { ...json, ...headers }, body: BODY });
    expect((await callWith({ authorization: `Bearer ${CLIENT_KEY}`, 'X-Team': 'a' })).status).toBe(200);
    const missing = await callWith({});
    expect(errorOf(missing)).toMatchObject({ status: 401, code: 'unauthorized' });
    expect(missing.headers['www-authenticate']).toBe('Bearer');
    expect(errorOf(await callWith({ authorization: 'Bearer other' }))).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await completed(3)).map(({ status, code }) => [status, code])).toEqual([
      [200, null],
      [401, 'unauthorized'],
      [403, 'forbidden'],
    ]);
    expect(upstream.takeRequests()).toHaveLength(1);
    const [first] = received;
    expect(Object.keys(first ?? {}).sort()).toEqual(['headers', 'method', 'url']);
    expect([first?.method, new URL(first?.url ?? '').pathname, new URL(first?.url ?? '').search]).toEqual(['POST', PATH, '?a=1']);
    expect([first?.headers.get('x-team'), first?.headers.has('X-TEAM'), first?.headers.has('x-other')]).toEqual(['a', true, false]);
  });

  test('cannot change the request', async () => {
    const { call } = await start(way, {
      authorize(request) {
        (request.headers as Headers).set('x-injected', '1');
        (request.headers as Headers).delete('content-type');
        return undefined;
      },
    });
    expect((await call({ headers: json, body: BODY })).status).toBe(200);
    expect(upstream.takeRequests()[0]?.headers).not.toHaveProperty('x-injected');
  });

  test('is called only for paths and methods that are served', async () => {
    let count = 0;
    const { call } = await start(way, { authorize: () => void count++ as undefined });
    expect((await call({ path: '/other', headers: json, body: BODY })).status).toBe(404);
    expect((await call({ method: 'PUT', headers: json, body: BODY })).status).toBe(405);
    expect(count).toBe(0);
    expect((await call({ headers: json, body: BODY })).status).toBe(200);
    expect(count).toBe(1);
  });

  test.each<[string, () => unknown]>([
    [
      'throws an error',
      () => {
        throw new Error(CLIENT_KEY);
      },
    ],
    ['rejects', rejectOddly],
    ['returns null', () => null],
    ['returns true', () => true],
    ['returns 200', async () => 200],
    ["returns '401'", () => '401'],
    ['returns 404', () => 404],
    ['returns a Response', () => new Response(null, { status: 401 })],
  ])('one that %s allows nothing: 502, reported', async (_, authorize) => {
    const { call, events, completed } = await start(way, { authorize: authorize as () => AuthorizeResult });
    const response = await call({ headers: { ...json, 'api-key': CLIENT_KEY }, body: BODY });
    expect(errorOf(response)).toMatchObject({ status: 502, code: 'authorize_failed' });
    expect(await completed(1)).toMatchObject([{ status: 502, code: 'authorize_failed' }]);
    expect(JSON.stringify([events, response.headers, String(response.body)])).not.toMatch(/-of-the-(client|gateway)/);
    expect(upstream.takeRequests()).toEqual([]);
  });

  test('one that hangs: 504 after timeoutMs, reported', async () => {
    const { call, completed } = await start(way, { timeoutMs: 20, authorize: never });
    expect(errorOf(await call({ headers: json, body: BODY }))).toMatchObject({ status: 504, code: 'authorize_timeout' });
    expect(await completed(1)).toMatchObject([{ status: 504, code: 'authorize_timeout' }]);
    expect(upstream.takeRequests()).toEqual([]);
  });
});

test('a call without credentials leaves no timer that keeps the process alive', async () => {
  const source = `
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"model":"m","input":"hi"}' };
    const call = async (options) => {
      const gateway = createCompactGateway({ upstream: url, timeoutMs: 2000, ...options });
      return (await gateway.fetch(new Request('http://gateway.test${PATH}', init))).status;
    };
    const statuses = [await call({ upstreamAuth: { tokenProvider: () => '' } }), await call({ authorize: () => 401 })];
    print([...statuses, ...process.getActiveResourcesInfo().filter((name) => name === 'Timeout')]);
  `;
  expect(await run(process.execPath, upstream.url, source)).toEqual([502, 401]);
});

describe('on Node', () => {
  const head = `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n`;

  test('authorize rejects before the body is uploaded', async () => {
    const server = await serveGateway(createNodeGateway({ upstream: upstream.url, authorize: () => 401 }), { port: 0 });
    stops.push(server.close);
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write(`${head}expect: 100-continue\r\n\r\n`);
    const [chunk] = (await new Promise((resolve) => socket.once('data', (...data) => resolve(data)))) as [Buffer];
    expect(String(chunk)).toMatch(/^HTTP\/1\.1 401 /);
    socket.destroy();
  });

  test.each<[string, Partial<CompactGatewayOptions>]>([
    ['authorize', { authorize: never }],
    ['tokenProvider', { check: { request: { reject: false } }, upstreamAuth: { tokenProvider: never } }],
  ])('a client that disconnects during %s ends the call', async (_, options) => {
    const calls: GatewayCall[] = [];
    let started = 0;
    const gateway = createNodeGateway({
      upstream: upstream.url,
      ...options,
      onStart: () => void started++,
      onComplete: (call) => void calls.push(call),
    });
    const server = await serveGateway(gateway, { port: 0 });
    stops.push(server.close);
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write(`${head}\r\n{`);
    while (started === 0) await turn();
    socket.destroy();
    while (calls.length === 0) await turn();
    expect(calls).toMatchObject([{ status: 499, code: 'client_closed_request' }]);
  });

  test('both together: clients have keys of the gateway, and the service accepts only that of the gateway', async () => {
    const emulator = createCompactEmulator({ apiKey: KEY });
    const authorize = ({ headers }: AuthorizeRequest): AuthorizeResult => (headers.get('api-key') === CLIENT_KEY ? undefined : 401);
    const options = { upstream: 'http://emulator.test', upstreamAuth: { apiKey: KEY }, authorize, fetch: emulator.fetch };
    const server = await serveGateway(createNodeGateway(options), { port: 0 });
    stops.push(server.close);
    const statusFor = async (key: string) => (await send(server.url, { headers: { ...json, 'api-key': key }, body: BODY })).status;
    expect([await statusFor(CLIENT_KEY), await statusFor(KEY), await statusFor('')]).toEqual([200, 401, 401]);
  });
});

test.each<[unknown, RegExp]>([
  [{ upstreamAuth: {} }, /upstreamAuth must have an apiKey or a tokenProvider/],
  [{ upstreamAuth: KEY }, /upstreamAuth must be an object/],
  [{ upstreamAuth: null }, /upstreamAuth must be an object/],
  [{ upstreamAuth: { key: KEY } }, /the options of upstreamAuth are apiKey, tokenProvider/],
  [{ upstreamAuth: { apiKey: undefined } }, /upstreamAuth\.apiKey has no value; is its environment variable set\?/],
  [{ upstreamAuth: { apiKey: '' } }, /upstreamAuth\.apiKey has no value/],
  [{ upstreamAuth: { apiKey: `${KEY}\n` } }, /upstreamAuth\.apiKey contains a space, a line break/],
  [{ upstreamAuth: { apiKey: KEY, tokenProvider: () => TOKEN } }, /upstreamAuth\.apiKey or upstreamAuth\.tokenProvider, not both/],
  [{ upstreamAuth: { tokenProvider: TOKEN } }, /upstreamAuth\.tokenProvider must be a function/],
  [{ authorize: true }, /authorize must be a function/],
  [{ upstream: `http://user:${KEY}@upstream.test` }, /must not contain a user name or password; the gateway has an option of its own/],
])('invalid options %#', (options, message) => {
  let thrown: unknown;
  try {
    createCompactGateway({ upstream: 'http://upstream.test', ...(options as object) });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code: 'invalid_options', message: expect.stringMatching(message) });
  expect(String(thrown)).not.toMatch(/-of-the-/);
});
