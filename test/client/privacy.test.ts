/** What is printed of an error or an event: never a body, a key or a token. */
import { createServer, type AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { reduceCause } from '../../src/client/cause.js';
import { createCompactClient, type AttemptEvent, type CompactClientOptions, type IssueReport } from '../../src/client/index.js';
import { hasSecret } from '../../src/client/printable.js';
import type { CompactApiError, CompactError } from '../../src/errors.js';
import { always, clientFor, REQUEST, RESPONSE_TEXT, SECRET, serve } from './server.js';

const json = { 'content-type': 'application/json' };
const CONTENT = 'my private text';

/** Everything that a log can show, also of properties that are not enumerable. */
const shown = (value: unknown): string =>
  [inspect(value, { depth: 10, showHidden: true }), JSON.stringify(value), String((value as Error).stack)].join('\n');

function expectPrivate(value: unknown): void {
  expect(shown(value)).not.toContain(CONTENT);
  expect(shown(value)).not.toMatch(new RegExp(SECRET, 'i'));
}

/** The error and the events of a call. Checks that none of them prints content or the key. */
async function failingCall(
  url: string,
  options: Partial<CompactClientOptions> = {},
): Promise<{ error: CompactError; events: AttemptEvent[] }> {
  const events: AttemptEvent[] = [];
  const result = await clientFor(url, { onAttempt: (event) => void events.push(event), ...options }).safeCompact(REQUEST);
  if (result.success) throw new Error('it did not fail');
  for (const value of [result.error, ...events]) expectPrivate(value);
  return { error: result.error, events };
}

/** A server that sends these bytes in response to any request, then closes the connection. */
async function serveBytes(bytes: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

test.each<[string, string, RegExp]>([
  [
    'a broken chunk',
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n3\r\n{"a\r\nnot a size: ${CONTENT}\r\n`,
    /truncated/,
  ],
  ['a broken header', `HTTP/1.1 200 OK\r\nx-a\u0001: ${CONTENT}\r\n\r\n${CONTENT}`, /no response/],
  ['no HTTP', `{"text":"${CONTENT}"}`, /no response/],
])('%s: the cause names the fault and does not contain the rest of the response', async (_, bytes, message) => {
  const { url, close } = await serveBytes(bytes);
  const { error } = await failingCall(url);
  close();
  expect(error.message).toMatch(message);
  const parserError = (error.cause as Error).cause;
  expect(shown(parserError)).toMatch(/HTTPParserError: (Invalid|Expected|Response) /);
  expect(Object.keys(parserError as object)).toEqual(['code']);
});

class HttpClientError extends Error {
  override readonly name = 'HttpClientError';
  readonly code = 'ERR_BAD_RESPONSE';
  readonly config = { headers: { authorization: `Bearer ${SECRET}` }, data: CONTENT };
  readonly response = { data: CONTENT };
}
const thrown: [string, unknown][] = [
  ['an error that quotes the body', new Error(`cannot send ${CONTENT}`)],
  ['an error with a request', new HttpClientError('failed')],
  ['an error whose cause quotes the body', new Error('failed', { cause: new Error(CONTENT) })],
  ['a list of errors', new AggregateError([new HttpClientError(CONTENT)], CONTENT)],
  ['an error that names the key', Object.assign(new Error(`ECONNRESET for ${SECRET}`), { code: 'ECONNRESET', syscall: SECRET })],
  ['an error whose name and code are content', Object.assign(new Error('x'), { name: CONTENT, code: CONTENT, syscall: CONTENT })],
  ['a text', CONTENT],
  ['an object', { message: CONTENT, body: CONTENT }],
];
test.each(thrown)('a fetch that throws %s', async (_, reason) => {
  const fetch = async (): Promise<never> => {
    throw reason;
  };
  const { error } = await failingCall('http://127.0.0.1:1', { fetch });
  expect(error).toMatchObject({ code: 'connection_failed', cause: expect.any(Error) });
});

test.each(thrown)('a body whose reading fails with %s', async (_, reason) => {
  const body = new ReadableStream({ pull: (controller) => controller.error(reason) });
  const { error } = await failingCall('http://127.0.0.1:1', { fetch: async () => new Response(body, { headers: json }) });
  expect(error).toMatchObject({ code: 'truncated_body', cause: expect.any(Error) });
});

test.each(thrown)('middleware that throws %s', async (_, reason) => {
  const client = clientFor(await serve(always(200, json, RESPONSE_TEXT)));
  client.raw.use({
    onResponse: () => {
      throw reason;
    },
  });
  const result = await client.safeCompact(REQUEST);
  expectPrivate(result.success || result.error);
});

test.each(thrown)('a toJSON that throws %s', async (_, reason) => {
  const body = {
    ...REQUEST,
    toJSON() {
      throw reason;
    },
  };
  const result = await clientFor('http://127.0.0.1:1').safeCompact(body);
  expect(result).toMatchObject({ success: false, error: { code: 'invalid_message', cause: expect.any(Error) } });
  expectPrivate(result);
});

test.each<[string, unknown]>([
  ['an error that quotes a token', new Error(`the token ${SECRET} has expired`)],
  ['an error with a request', new HttpClientError('failed')],
  ['an error whose cause quotes a token', new Error('failed', { cause: new Error(`Bearer ${SECRET}`) })],
])('a tokenProvider that throws %s', async (_, reason) => {
  const client = createCompactClient({
    endpoint: 'http://127.0.0.1:1',
    tokenProvider: async () => {
      throw reason;
    },
  });
  const result = await client.safeCompact(REQUEST);
  expect(result).toMatchObject({ success: false, error: { code: 'token_failed' } });
  expectPrivate(result);
});

test('the message of a tokenProvider is kept, except for long words that can be secrets', () => {
  const error = createCompactClient({
    endpoint: 'http://127.0.0.1:1',
    tokenProvider: () => {
      throw Object.assign(new Error('ManagedIdentityCredential is unavailable: eyJhbGciOiJIUzI1NiJ9.eyJzdWIi\nsecond line'), {
        name: 'Unavailable',
      });
    },
  }).compact(REQUEST);
  return expect(error).rejects.toMatchObject({
    cause: { name: 'Unavailable', message: 'ManagedIdentityCredential is unavailable: (removed)' },
  });
});

test('a reduced cause has the name, code, syscall and message that the runtime wrote', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED', syscall: 'connect', port: 1 });
  const reduced = reduceCause(new TypeError('fetch failed', { cause: new AggregateError([refused], '') })) as Error;
  expect(reduced).toMatchObject({
    name: 'TypeError',
    message: 'fetch failed',
    cause: { name: 'AggregateError', cause: { name: 'Error', message: refused.message, code: 'ECONNREFUSED', syscall: 'connect' } },
  });
  expect(shown(reduced)).not.toContain('port');
  expect(shown(reduced)).toContain('TypeError: fetch failed');
  expect(reduceCause(undefined)).toBeUndefined();
});

test('the cause of a body that cannot be written says why, and names no key', async () => {
  const cycle: Record<string, unknown> = { model: 'm' };
  cycle[CONTENT] = cycle;
  for (const [body, message] of [
    [cycle, 'Converting circular structure to JSON'],
    [{ model: 'm', big: 5n }, 'Do not know how to serialize a BigInt'],
  ]) {
    const result = await clientFor('http://127.0.0.1:1').safeCompact(body as never);
    expect(result).toMatchObject({ success: false, error: { cause: { name: 'TypeError', message } } });
    expectPrivate(result);
  }
});

test('the reason of the signal of the caller stays the same object', async () => {
  const reason = { text: CONTENT };
  const result = await clientFor('http://127.0.0.1:1').safeCompact(REQUEST, { signal: AbortSignal.abort(reason) });
  expect(result.success || result.error.cause).toBe(reason);
});

test('neither the body nor the headers of an error response are printed', async () => {
  const url = await serve(always(400, { ...json, 'x-own': SECRET, 'set-cookie': SECRET }, JSON.stringify({ error: { message: CONTENT } })));
  const { error } = await failingCall(url);
  expect((error as CompactApiError).headers.get('x-own')).toBe(SECRET);
  expect((error as CompactApiError).body).toEqual({ error: { message: CONTENT } });
});

const ECHOES: [string, (text: string) => [headers: Record<string, string>, body: object | string]][] = [
  ['param', (text) => [{}, { error: { code: 'x', message: 'y', param: text } }]],
  ['a path', (text) => [{}, { error: { code: 'x', message: 'y', param: `input[0].${text}` } }]],
  ['code', (text) => [{}, { error: { code: text, message: 'y' } }]],
  ['a part of a code', (text) => [{}, { error: { code: `invalid_key.${text}`, message: 'y' } }]],
  ['type', (text) => [{}, { error: { code: 'x', type: text, message: 'y' } }]],
  ['an inner code', (text) => [{}, { error: { code: 400, message: 'y', innererror: { code: text } } }]],
  ['the error of a vendor', (text) => [{}, { error: { message: JSON.stringify({ error: { message: 'y', code: text, param: text } }) } }]],
  ['x-request-id', (text) => [{ 'x-request-id': text }, { error: { message: 'y' } }]],
  ['apim-request-id', (text) => [{ 'apim-request-id': `id-${text}` }, { error: { message: 'y' } }]],
  ['retry-after', (text) => [{ 'retry-after': text, 'retry-after-ms': text, 'x-should-retry': text }, { error: { message: 'y' } }]],
  ['the content type', (text) => [{ 'content-type': `text/${text}` }, 'y']],
];
test.each(ECHOES)('a server that repeats the key as %s, in any case and in part, does not make the client print it', async (_, echo) => {
  for (const text of [SECRET, SECRET.toUpperCase(), SECRET.slice(0, 20)]) {
    const [headers, body] = echo(text);
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    for (const status of [200, 401, 503]) {
      const url = await serve(always(status, { ...json, ...headers }, status === 200 ? 'no JSON' : content));
      const { error, events } = await failingCall(url);
      for (const value of [error, ...events]) expect(shown(value).toLowerCase()).not.toContain(text.toLowerCase());
    }
  }
});

test('tokens and credentials in other headers are not printed either', async () => {
  const url = await serve(always(400, json, `{"error":{"code":"${SECRET}","message":"x"}}`));
  const clients = [
    createCompactClient({ endpoint: url, tokenProvider: () => SECRET }),
    createCompactClient({ baseUrl: url, apiKey: SECRET }),
    createCompactClient({ baseUrl: url, headers: { 'ocp-apim-subscription-key': SECRET } }),
    createCompactClient({ baseUrl: url, headers: { 'X-Auth-Token': SECRET } }),
  ];
  for (const client of clients) expect(await client.safeCompact(REQUEST)).toMatchObject({ success: false, error: { code: 'http_400' } });
});

test('a request id that contains the key is in no result and no report', async () => {
  const url = await serve(always(200, { ...json, 'x-request-id': SECRET }, '{"id":5}'));
  const reports: IssueReport[] = [];
  const result = await clientFor(url, { onIssues: (report) => void reports.push(report) }).safeCompact(REQUEST);
  expect(result).toMatchObject({ success: true, requestId: null });
  expect(JSON.stringify(reports)).not.toContain(SECRET);
});

test.each<[string, string | null]>([
  ['0f8fad5b-d9cb-469f-a165-70867728950e', '0f8fad5b-d9cb-469f-a165-70867728950e'],
  ['req-1, Root=1-67891233-abcdef012345678912345678', 'req-1, Root=1-67891233-abcdef012345678912345678'],
  ['AbC+/d==', 'AbC+/d=='],
  [CONTENT, null],
  ['a, b, c, d', null],
  ['a,', null],
  ['x'.repeat(129), null],
])('the request id %j is shown as %j', async (id, expected) => {
  const { error } = await failingCall(await serve(always(400, { 'x-request-id': id }, '{}')));
  expect(error).toMatchObject({ requestId: expected });
  expect(error.message.includes('request id')).toBe(expected !== null);
});

test('a short key does not hide ordinary words, only itself', () => {
  expect([hasSecret('unknown_parameter', ['param']), hasSecret('param', ['param'])]).toEqual([false, true]);
  expect([hasSecret('an_abcdef_code', ['abcdef']), hasSecret('input', ['the-input-of-a-long-key'])]).toEqual([true, false]);
});
